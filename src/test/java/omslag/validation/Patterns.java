package omslag.validation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Course;
import omslag.scenario.DesignSpec;
import omslag.scenario.Inquiry;
import omslag.scenario.Prepared;
import omslag.scenario.Scenario;
import omslag.scenario.ScenarioReader;

/** Patterns and studies for tests. */
final class Patterns {
    private Patterns() {}

    /** The file of a pattern with this measure. */
    static String text(String measure) {
        return String.join(
                "\n",
                "pattern: P0",
                "statement: it is so",
                "statement-nl: het is zo",
                "evidence: a test",
                "use: none",
                "nature: emergent",
                "why: it emerges",
                "study: study",
                "measure: " + measure,
                "criterion: {least: 0}",
                "");
    }

    /** A study named study with scenarios of these names, from 2020 to 2024. */
    static Study study(String... names) {
        Prepared small = new ScenarioReader()
                .readAll(List.of(Path.of("scenarios/small.yaml")), omslag.scenario.Overrides.ofSet("period.end=2024Q4"))
                .get(0);
        List<Prepared> prepared =
                Arrays.stream(names).map(name -> named(small, name)).toList();
        return new Study(
                "study",
                Path.of("study.yaml"),
                new Inquiry("study", "", prepared, new DesignSpec.None(), Optional.empty(), List.of(), List.of()));
    }

    private static Prepared named(Prepared prepared, String name) {
        Scenario scenario = prepared.scenario();
        Course course = scenario.course();
        return new Prepared(
                new Scenario(name, "", "", course, scenario.replications(), scenario.seed(), scenario.output()),
                prepared.pack());
    }
}
