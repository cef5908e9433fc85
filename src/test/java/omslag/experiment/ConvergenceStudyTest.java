package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.measure.Causes;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.results.Csv;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.results.TableReader;
import omslag.scenario.ExperimentReader;
import omslag.scenario.Overrides;
import omslag.scenario.Prepared;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with figures that are known, at two lengths of the step, give rows that are known. */
class ConvergenceStudyTest {
    private static final Quarter START = new Quarter(2020, 1);
    private static final Offset<Double> EXACT = within(1e-5);

    /** The factor of Student's t for three runs over the root of three, and over that of one run beside three. */
    private static final double OF_THREE = 4.302653 / Math.sqrt(3);

    private static final double ONE_MORE = 4.302653 * Math.sqrt(1 + 1.0 / 3);

    @TempDir
    private Path home;

    /** Scenarios that were read, with runs of them. */
    private record Opened(List<Prepared> scenarios, ResultsFolder runs) {}

    private Opened study(String name, String[] names, double[][] levels) throws Exception {
        Path folder = Files.createDirectories(home.resolve(name));
        StringBuilder list = new StringBuilder();
        for (String one : names) {
            String steps = one.substring(one.lastIndexOf('-') + 1);
            write(folder, one + ".yaml", """
                    name: %s
                    question: Why?
                    period: {start: 2020Q1, end: 2020Q4, steps-per-quarter: %s}
                    population: {government: example}
                    """.formatted(one, steps));
            list.append("  - ").append(one).append(".yaml\n");
        }
        write(folder, "study.yaml", "name: study\nquestion: Why?\nscenarios:\n" + list + "replications: 3\n");
        List<Prepared> scenarios = ExperimentReader.read(folder.resolve("study.yaml"), Overrides.NONE)
                .scenarios();
        Plan plan = Plan.of(scenarios, "test").replicated(levels[0].length);
        ResultsFolder runs = ResultsFolder.open(folder.resolve("runs"), plan.record(), false);
        for (int s = 0; s < levels.length; s++) {
            for (int r = 0; r < levels[s].length; r++) {
                RunKey key = new RunKey(s, plan.record().points().first(), r + 1);
                runs.keep(new RunOutcome.Completed(key, 1, run(levels[s][r])), 1);
            }
        }
        return new Opened(scenarios, runs);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Recorded run(double level) {
        History history = new History(START, 4);
        for (int q = 0; q < 4; q++) {
            for (IndicatorId id : IndicatorId.primaries()) {
                history.set(q, Scope.ALL, id, level);
            }
        }
        return new Recorded(history, List.of(), List.of(), new Causes(START, 4));
    }

    private Opened four() throws Exception {
        return study("four", new String[] {"down-1", "up-1", "down-3", "up-3"}, new double[][] {
            {2, 3, 4}, {4, 6, 8}, {1, 3, 2}, {3, 6, 6}
        });
    }

    /** What writes rows. */
    private interface Rows {
        void write(Csv csv) throws IOException;
    }

    private List<TableReader.Row> table(Rows rows) throws IOException {
        Path file = home.resolve(ConvergenceStudy.FILE);
        try (OutputStream out = Files.newOutputStream(file);
                Csv csv = new Csv(out, ConvergenceStudy.COLUMNS)) {
            rows.write(csv);
        }
        List<TableReader.Row> read = new ArrayList<>();
        try (TableReader reader = new TableReader(file, List.of())) {
            for (TableReader.Row row = reader.row(""); row != null; row = reader.row("")) {
                read.add(row);
            }
        }
        return read;
    }

    private static TableReader.Row find(List<TableReader.Row> rows, String one, int level) {
        Optional<TableReader.Row> found = rows.stream()
                .filter(row -> row.text("case").equals(one)
                        && row.number("level") == level
                        && row.text("indicator").equals("legitimacy"))
                .findFirst();
        return found.orElseThrow();
    }

    @Test
    void each_level_is_held_against_the_finest_by_pairs_of_runs() throws Exception {
        Opened four = four();
        List<TableReader.Row> rows =
                table(csv -> ConvergenceStudy.write(ConvergenceStudy.Of.STEP, four.scenarios, four.runs, csv));
        four.runs.close();
        // Two cases and their difference, two levels, three indicators, one year.
        assertThat(rows).hasSize(3 * 2 * IndicatorId.primaries().size());
        TableReader.Row coarse = find(rows, "down", 1);
        assertThat(coarse.text("what")).isEqualTo("step");
        assertThat(coarse.text("year")).isEqualTo("2020");
        assertThat(coarse.number("n")).isEqualTo(3);
        assertThat(coarse.number("finest")).isEqualTo(3);
        assertThat(coarse.number("mean")).isEqualTo(3, EXACT);
        assertThat(coarse.number("ci_low")).isEqualTo(3 - OF_THREE, EXACT);
        assertThat(coarse.number("ci_high")).isEqualTo(3 + OF_THREE, EXACT);
        assertThat(coarse.number("difference")).isEqualTo(1, EXACT);
        assertThat(coarse.number("difference_low")).isEqualTo(1 - OF_THREE, EXACT);
        assertThat(coarse.number("difference_high")).isEqualTo(1 + OF_THREE, EXACT);
        assertThat(coarse.text("distinguishable")).isEqualTo("false");
        TableReader.Row fine = find(rows, "down", 3);
        assertThat(fine.number("mean")).isEqualTo(2, EXACT);
        assertThat(fine.number("difference")).isZero();
        assertThat(fine.text("difference_low")).isEmpty();
    }

    @Test
    void the_second_case_less_the_first_is_a_case_of_its_own() throws Exception {
        Opened four = four();
        List<TableReader.Row> rows =
                table(csv -> ConvergenceStudy.write(ConvergenceStudy.Of.STEP, four.scenarios, four.runs, csv));
        four.runs.close();
        TableReader.Row row = find(rows, "up-less-down", 1);
        assertThat(row.number("mean")).isEqualTo(3, EXACT);
        assertThat(row.number("difference")).isEqualTo(0, EXACT);
        assertThat(find(rows, "up-less-down", 3).number("mean")).isEqualTo(3, EXACT);
    }

    @Test
    void one_large_run_is_held_against_what_one_more_run_of_the_finest_level_would_give() throws Exception {
        Opened four = four();
        Opened large = study("large", new String[] {"down-12"}, new double[][] {{5}});
        List<TableReader.Row> rows = table(csv -> ConvergenceStudy.writeLarge(
                ConvergenceStudy.Of.STEP, large.scenarios, large.runs, four.scenarios, four.runs, csv));
        four.runs.close();
        large.runs.close();
        assertThat(rows).hasSize(IndicatorId.primaries().size());
        TableReader.Row row = find(rows, "down", 12);
        assertThat(row.number("finest")).isEqualTo(3);
        assertThat(row.number("mean")).isEqualTo(5, EXACT);
        assertThat(row.number("difference")).isEqualTo(3, EXACT);
        assertThat(row.number("difference_low")).isEqualTo(3 - ONE_MORE, EXACT);
        assertThat(row.number("difference_high")).isEqualTo(3 + ONE_MORE, EXACT);
        assertThat(row.text("distinguishable")).isEqualTo("false");
    }
}
