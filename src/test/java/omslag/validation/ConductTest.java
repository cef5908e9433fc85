package omslag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import omslag.experiment.Experiment;
import omslag.experiment.Model;
import omslag.experiment.Stop;
import omslag.scenario.Overrides;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies are carried out once, and what fails in them takes nothing else along. */
class ConductTest {
    @TempDir
    Path home;

    private final AtomicInteger runs = new AtomicInteger();
    private Tally tally = new Tally();

    @BeforeEach
    void folder() throws Exception {
        Files.createDirectories(home.resolve("v/studies"));
        Files.createDirectories(home.resolve("v/patterns"));
        Files.writeString(
                home.resolve("v/studies/main.yaml"),
                String.join(
                        "\n",
                        "name: main",
                        "question: Does it work?",
                        "scenarios: [" + scenario("risk-management") + ", " + scenario("innovation-management") + "]",
                        "set: {population.government: example, population.citizens: 50, period.end: 2021Q4}",
                        "replications: 2",
                        ""));
        Files.writeString(
                home.resolve("v/patterns/p.yaml"),
                Patterns.text("{gauge: level, indicator: legitimacy, from: 2020, to: 2021}")
                        .replace("study: study", "study: main"));
    }

    private static String scenario(String name) {
        return Path.of("scenarios", name + ".yaml").toAbsolutePath().toString();
    }

    private List<String> patterns(boolean fresh, int failing) throws Exception {
        tally = new Tally();
        Model model = (course, pack, seed) -> {
            if (runs.incrementAndGet() == failing) {
                throw new IllegalStateException("this one fails");
            }
            return Model.ENGINE.run(course, pack, seed);
        };
        Validation.carryOut(new Conduct(
                ValidationFiles.read(home.resolve("v"), Overrides.NONE),
                home.resolve("out"),
                new Conduct.Program("1", "1"),
                List.of(),
                fresh,
                1,
                model,
                new Stop(),
                new Experiment.Telling(new PrintWriter(new StringWriter()), false, false, Texts.of(Language.ENGLISH)),
                tally));
        return Files.readAllLines(home.resolve("out/patterns.csv"));
    }

    @Test
    void a_run_that_fails_gives_no_figure_and_the_others_are_measured() throws Exception {
        // Asked for by patterns and by the main comparison: what failed is tried again, and fails no more.
        assertThat(patterns(false, 1).get(1)).startsWith("p,P0,none,emergent,main,level,mean,0,,1,");
        assertThat(tally.failed()).containsExactly("main");
        assertThat(runs).hasValue(5);
        assertThat(patterns(false, 0).get(1)).startsWith("p,P0,none,emergent,main,level,mean,0,,2,");
        assertThat(runs).hasValue(5);
    }

    @Test
    void runs_are_thrown_away_once_and_not_for_each_who_measures_in_them() throws Exception {
        patterns(false, 0);
        assertThat(runs).hasValue(4);
        patterns(true, 0);
        assertThat(runs).hasValue(8);
        assertThat(tally.failed()).isEmpty();
    }
}
