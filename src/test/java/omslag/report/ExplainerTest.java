package omslag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.measure.Scope;
import omslag.report.Explanation.Evidence;
import omslag.results.RunTables;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;
import omslag.unit.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {
    private static final Quarter START = new Quarter(2019, 4);
    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final Quarter LAST = new Quarter(2020, 2);

    @TempDir
    private Path folder;

    /** Two scenarios of two runs: services bring −.01 a quarter in one and −.02 in the other, a say .004 in the second. */
    @BeforeEach
    void write() throws IOException {
        List<String> history = new ArrayList<>(List.of(String.join(",", RunTables.historyColumns())));
        List<String> causes = new ArrayList<>(List.of(String.join(",", RunTables.causeColumns())));
        for (int s = 0; s < 2; s++) {
            for (int replication = 1; replication <= 2; replication++) {
                double trust = 0.5;
                for (int q = 0; q < 2; q++) {
                    String key = (s == 0 ? "one" : "other") + ",0," + replication + "," + FIRST.plus(q) + ",";
                    double service = -0.01 * (1 + s) - 0.001 * replication;
                    double say = s == 1 && q == 1 ? 0.004 : 0;
                    trust += service + say;
                    causes.add(key + "all,legitimacy,service," + service);
                    causes.add(key + "agency,legitimacy,service,9");
                    if (say != 0) {
                        causes.add(key + "all,legitimacy,say," + say);
                    }
                    history.add(key + "all," + cells(trust, 0.9 - 0.1 * q - 0.1 * s));
                }
            }
        }
        Files.write(folder.resolve("history.csv"), history);
        Files.write(folder.resolve("causes.csv"), causes);
    }

    private static String cells(double legitimacy, double effectiveness) {
        return String.join(
                ",",
                Stream.of(IndicatorId.values())
                        .map(indicator -> indicator == IndicatorId.LEGITIMACY
                                ? "" + legitimacy
                                : indicator == IndicatorId.EFFECTIVENESS ? "" + effectiveness : "")
                        .toList());
    }

    @Test
    void what_moved_is_counted_from_the_state_before_the_first_quarter() throws IOException {
        Explanation why = Explainer.read(folder, Scope.ALL).explain("one", IndicatorId.LEGITIMACY, START, LAST);
        assertThat(why.from()).isCloseTo(0.5, within(1e-12));
        assertThat(why.to()).isCloseTo(0.477, within(1e-12));
        assertThat(why.change().mean()).isCloseTo(-0.023, within(1e-12));
        assertThat(why.sum()).isCloseTo(-0.023, within(1e-12));
        assertThat(why.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.cause()).isEqualTo(Cause.LEGITIMACY_SERVICE);
            assertThat(reason.brought().n()).isEqualTo(2);
            assertThat(reason.evidence()).contains(new Evidence(IndicatorId.EFFECTIVENESS, 0.9, 0.8));
        });
    }

    @Test
    void after_a_later_quarter_only_what_came_then_counts() throws IOException {
        Explanation why = Explainer.read(folder, Scope.ALL).explain("other", IndicatorId.LEGITIMACY, FIRST, LAST);
        assertThat(why.from()).isCloseTo(0.4785, within(1e-12));
        assertThat(why.change().mean()).isCloseTo(-0.0175, within(1e-12));
        assertThat(why.reasons().stream().map(reason -> reason.cause().id())).containsExactly("service", "say");
    }

    @Test
    void two_scenarios_are_compared_run_by_run() throws IOException {
        Explanation why =
                Explainer.read(folder, Scope.ALL).compare("other", "one", IndicatorId.LEGITIMACY, START, LAST);
        assertThat(why.from()).isCloseTo(0, within(1e-12));
        assertThat(why.to()).isCloseTo(-0.016, within(1e-12));
        assertThat(why.sum()).isCloseTo(why.change().mean(), within(1e-12));
        // What differs between replications is the same in both.
        assertThat(why.reasons().get(0).brought().mean()).isCloseTo(-0.02, within(1e-12));
        assertThat(why.reasons().get(0).brought().interval().high()).isCloseTo(-0.02, within(1e-12));
        assertThat(why.reasons().get(1).brought().mean()).isCloseTo(0.004, within(1e-12));
    }

    @Test
    void each_sentence_has_its_number_its_runs_and_the_section_of_its_rule() throws IOException {
        Explanation why =
                Explainer.read(folder, Scope.ALL).compare("other", "one", IndicatorId.LEGITIMACY, START, LAST);
        assertThat(new ExplanationText(Texts.of(Language.ENGLISH)).lines(why))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("- Services were performed worse: −0.0200 (")
                        .contains("down in 2 of 2; ODD 3p")
                        .endsWith("; effectiveness: 0.700 against 0.800."))
                .anySatisfy(line -> assertThat(line).startsWith("- People felt that they had more say: +0.0040 ("))
                .last()
                .asString()
                .startsWith("- Together")
                .contains("−0.0160");
        assertThat(new ExplanationText(Texts.of(Language.DUTCH)).lines(why))
                .anySatisfy(line -> assertThat(line).startsWith("- Diensten werden slechter verleend: −0,0200 ("));
    }

    @Test
    void an_indicator_that_nothing_is_booked_to_has_no_sentence() throws IOException {
        TableReasons reasons = new TableReasons(Explainer.read(folder, Scope.ALL), Texts.of(Language.ENGLISH));
        assertThat(reasons.sentences("one", Optional.empty(), IndicatorId.BACKLOG))
                .isEmpty();
        assertThat(reasons.sentences("unknown", Optional.empty(), IndicatorId.LEGITIMACY))
                .isEmpty();
        assertThat(reasons.sentences("one", Optional.empty(), IndicatorId.EFFECTIVENESS))
                .hasSize(2);
    }

    @Test
    void a_table_that_cannot_be_understood_is_named_with_its_line() throws IOException {
        Path causes = folder.resolve("causes.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(causes));
        lines.set(1, "one,0,1,2020Q1,all,legitimacy,weather,0.1");
        Files.write(causes, lines);
        assertThatThrownBy(() -> Explainer.read(folder, Scope.ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("causes.csv:2")
                .hasMessageContaining("weather");
    }
}
