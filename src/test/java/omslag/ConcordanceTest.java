package omslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.parameter.Declarations;
import omslag.term.DecisionPoint;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Mechanism;
import omslag.term.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every line of the essay has its place in the model: each row of the concordance names what exists under that name. */
class ConcordanceTest {
    private static final Path PAGE = Path.of("src/site/markdown/concordance.md");
    private static final int ROWS = 146;
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|(?:[^|]*\\|)?$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static final Map<Integer, List<String>> NAMES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> names = new ArrayList<>();
                Matcher name = NAME.matcher(row.group(3));
                while (name.find()) {
                    names.add(name.group(1));
                }
                assertThat(NAMES.put(Integer.valueOf(row.group(1)), names))
                        .as("row " + row.group(1) + " stands twice")
                        .isNull();
            }
        }
    }

    @Test
    void every_line_of_the_essay_has_a_row_and_every_row_a_place_in_the_model() {
        assertThat(NAMES.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(NAMES)
                .allSatisfy((row, names) -> assertThat(names).as("row " + row).isNotEmpty());
    }

    @Test
    void every_name_in_the_concordance_exists() {
        TreeSet<String> unknown = new TreeSet<>();
        NAMES.forEach((row, names) ->
                names.stream().filter(name -> !exists(name)).forEach(name -> unknown.add("row " + row + ": " + name)));
        assertThat(String.join("; ", unknown)).isEmpty();
    }

    @Test
    void a_name_that_does_not_exist_is_noticed() {
        assertThat(List.of(
                        "rule.NoSuchRule",
                        "levers.no-such-lever",
                        "indicator no_such_indicator",
                        "scenario no-such-scenario",
                        "event no-such-event",
                        "innovation no-such-innovation",
                        "page no-such-page",
                        "no kind at all"))
                .noneMatch(ConcordanceTest::exists);
    }

    /** Whether there is a class, setting or group of settings, indicator, mechanism, event, scenario, innovation or page of this name. */
    static boolean exists(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return Declarations.find(name).isPresent()
                    || Declarations.all().stream().anyMatch(one -> one.path().startsWith(name + "."))
                    || isClass(name);
        }
        String id = name.substring(space + 1);
        return switch (name.substring(0, space)) {
            case "indicator" ->
                Stream.of(IndicatorId.values()).anyMatch(one -> one.id().equals(id));
            case "mechanism" -> Term.find(Mechanism.class, id).isPresent();
            case "decision" -> Term.find(DecisionPoint.class, id).isPresent();
            case "event" -> Term.find(EventKind.class, id).isPresent();
            case "scenario" -> Files.exists(Path.of("scenarios", id + ".yaml"));
            case "innovation" -> isInnovation(id);
            case "page" -> Files.exists(Path.of("src/site/markdown", id + ".md"));
            default -> false;
        };
    }

    private static boolean isClass(String name) {
        try {
            Class.forName("omslag." + name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isInnovation(String id) {
        Path catalogue = Path.of("src/main/resources/omslag/catalogue/essay.csv");
        try (Stream<String> lines = Files.lines(catalogue)) {
            return lines.skip(1).anyMatch(line -> line.startsWith(id + ","));
        } catch (IOException e) {
            return false;
        }
    }
}
