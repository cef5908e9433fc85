package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.results.Batch;
import omslag.results.OutputChoice;
import omslag.results.ResultsFolder;
import omslag.results.RunOutcome;
import omslag.results.Samples;
import omslag.statistics.PairedDifference;
import omslag.statistics.Summary;
import omslag.term.IndicatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables hold. */
class TablesTest {
    @TempDir
    Path home;

    @Test
    void the_columns_are_those_of_the_contract() throws Exception {
        Worlds.conduct(home, 1, 1, Worlds.MODEL);
        String indicators = String.join(
                ",", Stream.of(IndicatorId.values()).map(IndicatorId::id).toList());
        assertHeader("runs.csv", "scenario,point,replication,seed,status,seconds,stage,reason");
        assertHeader("history.csv", "scenario,point,replication,quarter,scope," + indicators);
        assertHeader(
                "summary.csv",
                "scenario,point,quarter,scope,indicator,n,mean,sd,ci_low,ci_high,p05,p25,median,p75,p95");
        assertHeader(
                "comparison.csv",
                "a,b,point,quarter,scope,indicator,n,difference,ci_low,ci_high,share_b_above_a,distinguishable");
        assertHeader("causes.csv", "scenario,point,replication,quarter,scope,indicator,cause,change");
        assertHeader("events.csv", "scenario,point,replication,quarter,kind,organisation,what,size");
        assertHeader(
                "organisations.csv",
                "scenario,point,replication,year,organisation,name,kind,population,trust,effectiveness,"
                        + "applications_per_vacancy,budget,maintenance_share,technical_debt,system_age,staff,"
                        + "digital_skill,pilots_running,scaled_stock,run_share,external_hire,outages,breaches,"
                        + "projects_ended,data_pilots,data_scaled,regime");
    }

    @Test
    void every_run_quarter_and_scope_has_a_row_in_the_order_of_the_plan() throws Exception {
        Worlds.conduct(home, 2, 2, Worlds.MODEL);
        List<String> expected = new ArrayList<>();
        for (String scenario : List.of("risk", "innovation")) {
            for (int replication = 1; replication <= 2; replication++) {
                for (int q = 0; q < Samples.QUARTERS; q++) {
                    for (Scope scope : Scope.all()) {
                        expected.add(scenario + ",0," + replication + "," + Samples.START.plus(q) + "," + scope.id());
                    }
                }
            }
        }
        assertThat(keys("history.csv", 5)).isEqualTo(expected);
        assertThat(keys("runs.csv", 3)).containsExactly("risk,0,1", "risk,0,2", "innovation,0,1", "innovation,0,2");
    }

    @Test
    void the_summary_and_the_comparison_are_those_of_the_histories() throws Exception {
        int n = 5;
        Worlds.conduct(home, n, 1, Worlds.MODEL);
        Plan plan = Worlds.plan(n, Worlds.two());
        double[] a = new double[n];
        double[] b = new double[n];
        for (int r = 1; r <= n; r++) {
            a[r - 1] = value(plan, r, 0.25);
            b[r - 1] = value(plan, r, 0.75);
        }
        Summary summary = Summary.of(b);
        String[] row = row("summary.csv", "innovation,0,2021Q2,province,effectiveness,");
        assertThat(row[5]).isEqualTo("5");
        assertThat(numbers(row, 6))
                .containsExactly(
                        summary.moments().mean(),
                        summary.moments().sd(),
                        summary.interval().low(),
                        summary.interval().high(),
                        summary.p05(),
                        summary.p25(),
                        summary.median(),
                        summary.p75(),
                        summary.p95());
        PairedDifference difference = PairedDifference.of(a, b);
        String[] pair = row("comparison.csv", "risk,innovation,0,2021Q2,province,effectiveness,");
        assertThat(pair[6]).isEqualTo("5");
        assertThat(Double.parseDouble(pair[7])).isEqualTo(difference.mean());
        assertThat(Double.parseDouble(pair[8])).isEqualTo(difference.interval().low());
        assertThat(pair[10]).isEqualTo("1");
        assertThat(pair[11]).isEqualTo("true");
    }

    @Test
    void an_undefined_cell_is_empty_and_does_not_count() throws Exception {
        Worlds.conduct(home, 3, 1, Worlds.MODEL);
        assertThat(row("summary.csv", "risk,0,2020Q1,all,victims_per_deployment,"))
                .containsExactly(
                        "risk",
                        "0",
                        "2020Q1",
                        "all",
                        "victims_per_deployment",
                        "0",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
        assertThat(row("comparison.csv", "risk,innovation,0,2020Q1,all,victims_per_deployment,"))
                .containsExactly(
                        "risk",
                        "innovation",
                        "0",
                        "2020Q1",
                        "all",
                        "victims_per_deployment",
                        "0",
                        "",
                        "",
                        "",
                        "",
                        "false");
        String cell = row("history.csv", "risk,0,1,2020Q1,all,")[5 + IndicatorId.VICTIMS_PER_DEPLOYMENT.ordinal()];
        assertThat(cell).isEmpty();
    }

    @Test
    void one_replication_has_no_interval_and_tells_nothing_apart() throws Exception {
        Worlds.conduct(home, 1, 1, Worlds.MODEL);
        String[] summary = row("summary.csv", "risk,0,2020Q3,all,legitimacy,");
        assertThat(List.of(summary[7], summary[8], summary[9])).containsOnly("");
        assertThat(summary[6]).isEqualTo(summary[12]).isNotEmpty();
        String[] comparison = row("comparison.csv", "risk,innovation,0,2020Q3,all,legitimacy,");
        assertThat(List.of(comparison[6], comparison[8], comparison[9], comparison[11]))
                .containsExactly("1", "", "", "false");
    }

    @Test
    void scenarios_that_do_the_same_differ_by_exactly_nothing() throws Exception {
        List<Arm> twins =
                List.of(Worlds.arm("one", 0.5, OutputChoice.USUAL), Worlds.arm("other", 0.5, OutputChoice.USUAL));
        Worlds.conduct(home, Worlds.plan(3, twins), 1, Worlds.MODEL, new Stop(), new StringWriter());
        assertThat(row("comparison.csv", "one,other,0,2021Q4,all,legitimacy,"))
                .containsExactly("one", "other", "0", "2021Q4", "all", "legitimacy", "3", "0", "0", "0", "0", "false");
    }

    @Test
    void names_with_a_comma_are_quoted_and_letters_kept() throws Exception {
        Worlds.conduct(home, 1, 1, Worlds.MODEL);
        assertThat(Files.readString(home.resolve("organisations.csv"), StandardCharsets.UTF_8))
                .contains("mnbzk,\"Interior and Kingdom Relations, Ministry of\",ministry,17900000,")
                .contains("GM1900,Súdwest-Fryslân,municipality,90000,");
        assertThat(Files.readString(home.resolve("events.csv"), StandardCharsets.UTF_8))
                .contains("risk,0,1,2020Q1,outage,GM0014,,")
                .contains("risk,0,1,2020Q2,outage,GM0014,\"permits, \"\"large\"\"\",");
    }

    @Test
    void the_output_choice_decides_which_rows_there_are() throws Exception {
        OutputChoice little = new OutputChoice(
                OutputChoice.Volume.ALL,
                OutputChoice.Volume.NONE,
                OutputChoice.Volume.NONE,
                OutputChoice.Volume.SAMPLE,
                OutputChoice.Quarters.YEAR_END);
        List<Arm> arms = List.of(Worlds.arm("some", 0.5, little));
        Worlds.conduct(home, Worlds.plan(5, arms), 1, Worlds.MODEL, new Stop(), new StringWriter());
        assertThat(Worlds.lines(home, "causes.csv")).hasSize(1);
        assertThat(Worlds.lines(home, "events.csv")).hasSize(1);
        assertThat(Worlds.lines(home, "organisations.csv")).hasSize(1 + 3 * 4);
        assertThat(keys("history.csv", 5)).hasSize(5 * 2 * Scope.all().size()).allMatch(key -> key.contains("Q4,"));
        assertThat(keys("summary.csv", 3)).containsOnly("some,0,2020Q4", "some,0,2021Q4");
        assertThat(Worlds.lines(home, "comparison.csv")).hasSize(1);
    }

    @Test
    void causes_that_changed_something_have_a_row() throws Exception {
        Worlds.conduct(home, 1, 1, Worlds.MODEL);
        assertThat(Worlds.lines(home, "causes.csv"))
                .hasSize(1 + 2 * (Samples.QUARTERS - 1))
                .contains(
                        "risk,0,1,2020Q2,all,legitimacy,service,0.001",
                        "innovation,0,1,2021Q4,all,legitimacy,service,0.007");
    }

    @Test
    void where_only_the_ends_of_years_have_rows_causes_hold_what_changed_since_the_last() throws Exception {
        OutputChoice yearly = new OutputChoice(
                OutputChoice.Volume.ALL,
                OutputChoice.Volume.ALL,
                OutputChoice.Volume.NONE,
                OutputChoice.Volume.NONE,
                OutputChoice.Quarters.YEAR_END);
        List<Arm> arms = List.of(Worlds.arm("some", 0.5, yearly));
        Worlds.conduct(home, Worlds.plan(1, arms), 1, Worlds.MODEL, new Stop(), new StringWriter());
        assertThat(Worlds.lines(home, "causes.csv"))
                .containsExactly(
                        "scenario,point,replication,quarter,scope,indicator,cause,change",
                        "some,0,1,2020Q4,all,legitimacy,service,0.006",
                        "some,0,1,2021Q4,all,legitimacy,service,0.022");
    }

    @Test
    void runs_with_another_period_are_compared_where_they_overlap() throws Exception {
        Map<String, Object> values = new TreeMap<>();
        values.put("period.start", Samples.START.plus(-2));
        values.put("period.end", Samples.START.plus(3));
        Course early = Course.of(Declarations.settings(values));
        List<Arm> arms = List.of(
                new Arm("early", "Why?", "name: early\n", early, Worlds.PACK, OutputChoice.USUAL),
                Worlds.arm("late", 0.5, OutputChoice.USUAL));
        Model model = (course, pack, seed) -> {
            var period = course.settings().period();
            var history = new omslag.measure.History(period.start(), period.quarters());
            for (int q = 0; q < period.quarters(); q++) {
                history.set(
                        q,
                        Scope.ALL,
                        IndicatorId.LEGITIMACY,
                        period.start().plus(q).index());
            }
            return omslag.measure.Recorded.of(history);
        };
        Experiment.Ending ending = Worlds.conduct(home, Worlds.plan(2, arms), 1, model, new Stop(), new StringWriter());
        List<String> rows = Worlds.lines(home, "comparison.csv").stream()
                .filter(row -> row.contains(",all,legitimacy,"))
                .toList();
        assertThat(rows).hasSize(4).allMatch(row -> row.endsWith(",2,0,0,0,0,false"));
        assertThat(rows.get(0)).startsWith("early,late,0,2020Q1,");
        assertThat(ending.headlines().get(0).year()).isEqualTo(2020);
    }

    @Test
    void the_size_of_the_slices_changes_no_byte() throws Exception {
        Plan plan = Worlds.plan(4, Worlds.two());
        Worlds.conduct(home, plan, 1, Worlds.MODEL, new Stop(), new StringWriter());
        Map<String, String> tables = Worlds.tables(home);
        for (int budget : new int[] {1, 7, 1000}) {
            try (ResultsFolder folder = ResultsFolder.open(home, plan.record(), false);
                    Batch batch = folder.batch()) {
                new PlanTables(folder, budget).write(batch);
                batch.publish();
            }
            assertThat(Worlds.tables(home)).isEqualTo(tables);
        }
    }

    @Test
    void runs_finished_in_any_order_give_the_same_tables() throws Exception {
        Plan plan = Worlds.plan(4, Worlds.two());
        Worlds.conduct(home.resolve("forward"), plan, 1, Worlds.MODEL, new Stop(), new StringWriter());
        try (ResultsFolder folder = ResultsFolder.open(home.resolve("backward"), plan.record(), false)) {
            List<omslag.results.RunKey> keys = new ArrayList<>();
            plan.order(key -> true).forEachRemaining(keys::add);
            for (int i = keys.size() - 1; i >= 0; i--) {
                RunOutcome outcome = Attempt.of(
                        plan.arm(keys.get(i)),
                        keys.get(i),
                        plan.runSeed(keys.get(i).replication()),
                        Worlds.MODEL);
                folder.keep(outcome, plan.runSeed(keys.get(i).replication()));
            }
        }
        Worlds.conduct(home.resolve("backward"), plan, 1, Worlds.MODEL, new Stop(), new StringWriter());
        assertThat(Worlds.tables(home.resolve("backward"))).isEqualTo(Worlds.tables(home.resolve("forward")));
    }

    private double value(Plan plan, int replication, double mindset) {
        return Samples.recorded(plan.runSeed(replication), mindset)
                .history()
                .get(5, Scope.of(omslag.term.Kind.PROVINCE), IndicatorId.EFFECTIVENESS);
    }

    private void assertHeader(String table, String header) throws Exception {
        assertThat(Worlds.lines(home, table).get(0)).isEqualTo(header);
    }

    private List<String> keys(String table, int columns) throws Exception {
        return Worlds.lines(home, table).stream()
                .skip(1)
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, columns)))
                .toList();
    }

    private String[] row(String table, String start) throws Exception {
        List<String> rows = Worlds.lines(home, table).stream()
                .filter(row -> row.startsWith(start))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0).split(",", -1);
    }

    private static double[] numbers(String[] row, int from) {
        return Stream.of(row).skip(from).mapToDouble(Double::parseDouble).toArray();
    }
}
