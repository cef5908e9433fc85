package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import omslag.measure.Causes;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.results.OutputChoice;
import omslag.results.ResultsFolder;
import omslag.results.TableReader;
import omslag.scenario.SeriesReader;
import omslag.scenario.SeriesTarget;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.unit.Quarter;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with figures that are known are held against series that are known. */
class SeriesStudyTest {
    private static final Quarter START = new Quarter(2020, 1);
    private static final Offset<Double> EXACT = within(1e-9);

    @TempDir
    private Path home;

    private Path series;

    @BeforeEach
    void write() throws IOException {
        series = Files.createDirectories(home.resolve("series"));
        file("data.csv", """
                part,year,value
                a,2020,10
                a,2021,20
                b,2020,5
                """);
        file("p.csv", "year,price\n2020,0.5\n2021,1\n");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(series.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void target(String observe, String criterion) throws IOException {
        file("F1.yaml", """
                id: F1
                what: it
                what-nl: het
                bearing: test
                why: so
                why-nl: zo
                study: past
                data: data.csv
                parts:
                  - {id: a, unit: u, observe: %s, criteria: [%s], naive: [mean, persistence]}
                """.formatted(observe, criterion));
    }

    /** In replication r trust of ministries is r in 2020 and 3r in 2021, of agencies 10 and 30; two of three projects double. */
    private static Recorded recorded(long r) {
        History history = new History(START, 8);
        for (int q = 0; q < 8; q++) {
            double times = q < 4 ? 1 : 3;
            history.set(q, Scope.of(Kind.MINISTRY), IndicatorId.LEGITIMACY, times * r);
            history.set(q, Scope.of(Kind.AGENCY), IndicatorId.LEGITIMACY, times * 10);
            history.set(q, Scope.of(Kind.MINISTRY), IndicatorId.BUDGET, 3);
            history.set(q, Scope.of(Kind.AGENCY), IndicatorId.BUDGET, 1);
            history.set(q, Scope.ALL, IndicatorId.LEGITIMACY, 7);
            history.set(q, Scope.of(Kind.MINISTRY), IndicatorId.PROJECTS_RUNNING, 12);
            history.set(q, Scope.of(Kind.MINISTRY), IndicatorId.PROJECT_OVERRUN, 1.5);
        }
        List<Recorded.OrganisationYear> bodies = new ArrayList<>();
        for (int year : new int[] {2020, 2021}) {
            bodies.add(body(year, "m1", Kind.MUNICIPALITY, 100, 4.0 * r));
            bodies.add(body(year, "m2", Kind.MUNICIPALITY, 300, 12));
            bodies.add(body(year, "x", Kind.MINISTRY, 1000, 99));
        }
        List<Recorded.Event> events = List.of(
                new Recorded.Event(START, EventKind.PROJECT_OVERRUN, "x", "", 2),
                new Recorded.Event(START, EventKind.PROJECT_CANCELLED, "x", "", 3),
                new Recorded.Event(START, EventKind.PROJECT_OVERRUN, "x", "", 1.9),
                new Recorded.Event(START, EventKind.PROJECT_OVERRUN, "m1", "", 9),
                new Recorded.Event(START.plus(4), EventKind.OUTAGE, "x", "", 9));
        return new Recorded(history, events, bodies, new Causes(START, 8));
    }

    private static Recorded.OrganisationYear body(int year, String id, Kind kind, long people, double budget) {
        List<Double> values = new ArrayList<>();
        Recorded.ORGANISATION_COLUMNS.forEach(column -> values.add(column.equals("budget") ? budget : 5.0));
        return new Recorded.OrganisationYear(year, id, id, kind, people, values, Optional.empty());
    }

    /** The rows of a table after two runs, replications 1 and 2. */
    private List<TableReader.Row> held(String table) throws Exception {
        Plan plan = Worlds.plan(2, List.of(Worlds.arm("past", 0.5, OutputChoice.USUAL)));
        Path runs = home.resolve("runs");
        Worlds.conduct(
                runs,
                plan,
                1,
                (course, pack, seed) -> recorded(seed == plan.runSeed(1) ? 1 : 2),
                new Stop(),
                new java.io.StringWriter());
        Path out = Files.createDirectories(home.resolve("out"));
        try (ResultsFolder folder = ResultsFolder.open(runs, plan.record(), false)) {
            SeriesStudy.write(series, name -> folder, out);
        }
        List<TableReader.Row> rows = new ArrayList<>();
        try (TableReader reader = new TableReader(out.resolve(table), List.of())) {
            for (TableReader.Row row = reader.row(""); row != null; row = reader.row("")) {
                rows.add(row);
            }
        }
        return rows;
    }

    private double model(String observe, int year) throws Exception {
        target(observe, "{metric: rmse, most: 1}");
        return held(SeriesStudy.PATHS).stream()
                .filter(row -> row.number("year") == year)
                .findFirst()
                .orElseThrow()
                .number("mean");
    }

    @Test
    void an_indicator_is_that_of_a_kind_of_all_or_of_several_kinds_added_up_or_weighted() throws Exception {
        assertThat(model("{table: history, column: legitimacy, kinds: [ministry]}", 2021))
                .isEqualTo(4.5, EXACT);
        assertThat(model("{table: history, column: legitimacy}", 2021)).isEqualTo(7, EXACT);
        assertThat(model("{table: history, column: legitimacy, kinds: [ministry, agency]}", 2020))
                .isEqualTo(11.5, EXACT);
        assertThat(model("{table: history, column: legitimacy, kinds: [ministry, agency], weight: budget}", 2020))
                .isEqualTo((3 * 1.5 + 10) / 4, EXACT);
    }

    @Test
    void a_column_of_organisations_is_added_up_over_a_kind_divided_by_its_residents_and_put_in_prices()
            throws Exception {
        String budget =
                "{table: organisations, column: budget, kinds: [municipality], per: resident, times: 1000, prices: p.csv}";
        // 4 and 8 thousand in the two runs, and 12, over 400 residents, at half the prices.
        assertThat(model(budget, 2020)).isEqualTo(1000 * 0.5 * 18 / 400, EXACT);
        assertThat(model("{table: organisations, column: budget, organisation: x}", 2020))
                .isEqualTo(99, EXACT);
        assertThat(model("{table: organisations, column: system_age, organisation: x, older-than: 5}", 2020))
                .isEqualTo(1 / Math.E, EXACT);
    }

    @Test
    void projects_that_double_are_counted_over_those_that_end() throws Exception {
        String doubled = "{table: projects, column: 2, kinds: [ministry], times: 4}";
        // 12 under way that take 4 years times 1.5: 2 end in a year, and 2 doubled.
        assertThat(model(doubled, 2020)).isEqualTo(1, EXACT);
        assertThat(model(doubled, 2021)).isZero();
    }

    @Test
    void an_anchor_leaves_nothing_but_the_course() throws Exception {
        String anchored = "{table: history, column: legitimacy, kinds: [ministry], anchor: 2020}";
        assertThat(model(anchored, 2020)).isEqualTo(10, EXACT);
        assertThat(model(anchored, 2021)).isEqualTo(30, EXACT);
    }

    @Test
    void the_mean_of_the_runs_is_judged_and_each_run_and_the_simple_forecasts_stand_beside_it() throws Exception {
        target("{table: history, column: legitimacy, kinds: [ministry], times: 6}", "{metric: largest-error, most: 4}");
        TableReader.Row row = held(SeriesStudy.TABLE).get(0);
        // The mean is 9 and 27 against 10 and 20; the runs are 6, 18 and 12, 36.
        assertThat(row.number("model")).isEqualTo(7, EXACT);
        assertThat(row.text("observed")).as("an error is of no path by itself").isEmpty();
        assertThat(row.text("within")).isEqualTo("false");
        assertThat(row.number("share_within")).isEqualTo(0.5, EXACT);
        assertThat(row.number("runs")).isEqualTo(2);
        assertThat(row.number("naive_mean")).isEqualTo(5, EXACT);
        assertThat(row.number("naive_persistence")).isEqualTo(10, EXACT);
        assertThat(row.text("naive_linear")).as("not asked for").isEmpty();
    }

    @Test
    void a_growth_counts_all_years_and_an_error_those_that_were_observed() throws Exception {
        file("data.csv", "part,year,value\na,2021,20\n");
        target(
                "{table: history, column: legitimacy, kinds: [ministry]}",
                "{metric: growth, from: 2020, to: 2021, most: 100}, {metric: rmse, most: 1}");
        List<TableReader.Row> rows = held(SeriesStudy.TABLE);
        assertThat(rows.get(0).number("model")).isEqualTo(200, EXACT);
        assertThat(rows.get(0).number("observed")).as("one year does not grow").isNaN();
        assertThat(rows.get(1).number("model")).isEqualTo(15.5, EXACT);
    }

    @Test
    void what_has_no_counterpart_is_no_success() throws Exception {
        file("F1.yaml", """
                {id: F1, what: it, what-nl: het, bearing: absent, why: so, why-nl: zo, data: data.csv,
                parts: [{id: b, unit: u, criteria: [{metric: rmse, most: 100}], naive: [mean]}]}
                """);
        TableReader.Row row = held(SeriesStudy.TABLE).get(0);
        assertThat(row.text("within")).isEqualTo("false");
        assertThat(row.text("model")).isEmpty();
        assertThat(row.number("runs")).isZero();
    }

    /** The figures that were worked out beforehand, with the same data; the rest of them could not be found again. */
    @Test
    void simple_forecasts_of_the_series_that_ship_are_as_near_as_they_were_said_to_be() {
        Map<String, SeriesTarget> targets = new TreeMap<>();
        SeriesReader.readAll(Path.of("scenarios/validation/series")).forEach(one -> targets.put(one.id(), one));
        assertThat(rmse(targets, "F1", SeriesTarget.Naive.LOGISTIC)).isEqualTo(2.4, within(0.06));
        assertThat(rmse(targets, "F1", SeriesTarget.Naive.LINEAR)).isEqualTo(14.6, within(0.05));
        assertThat(rmse(targets, "F3", SeriesTarget.Naive.LINEAR)).isEqualTo(4.5, within(0.05));
        assertThat(rmse(targets, "F3", SeriesTarget.Naive.PERSISTENCE)).isEqualTo(9.7, within(0.05));
        assertThat(rmse(targets, "F8", SeriesTarget.Naive.MEAN)).isEqualTo(0.79, within(0.005));
        assertThat(rmse(targets, "F6", SeriesTarget.Naive.MEAN) * Math.sqrt(9 / 8.0))
                .isEqualTo(6.3, within(0.05));
    }

    private static double rmse(Map<String, SeriesTarget> targets, String id, SeriesTarget.Naive naive) {
        SortedMap<Integer, Double> observed = targets.getOrDefault(
                        id, targets.values().iterator().next())
                .parts()
                .get(0)
                .observed();
        SeriesTarget.Criterion criterion = new SeriesTarget.Criterion(
                SeriesTarget.Metric.RMSE, java.util.OptionalInt.empty(), java.util.OptionalInt.empty(), 0, 0);
        return SeriesPath.measure(criterion, SeriesStudy.forecast(naive, observed), observed);
    }
}
