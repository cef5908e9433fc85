package omslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import omslag.acceptance.Runs;
import omslag.rule.Rule;
import omslag.rule.Rules;
import org.junit.jupiter.api.Test;

/** The description of the model names what the model has. */
class OddTest {
    private static final Pattern ROW = Pattern.compile("^\\| \\d* \\| (\\w*) \\| `(\\w+)` \\|.*");

    @Test
    void the_overview_of_the_quarter_names_every_phase_and_rule_in_its_order() throws IOException {
        List<Rule> rules = new ArrayList<>(Rules.of(Runs.settings("boards.mindset-dynamics", true), Runs.PACK));
        rules.sort(Comparator.comparing(Rule::phase));
        List<String> named = new ArrayList<>();
        String phase = "";
        for (String line : Files.readAllLines(Path.of("src/site/markdown/odd.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                phase = row.group(1).isEmpty() ? phase : row.group(1);
                named.add(phase + " " + row.group(2));
            }
        }
        assertThat(named)
                .isEqualTo(rules.stream()
                        .map(rule -> rule.phase() + " " + rule.getClass().getSimpleName())
                        .toList());
    }
}
