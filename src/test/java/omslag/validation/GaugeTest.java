package omslag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import omslag.measure.Causes;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.results.OutputChoice;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.scenario.Faults;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.unit.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each gauge makes of runs that are written by hand: two scenarios, five years, four towns and a ministry. */
class GaugeTest {
    private static final Quarter START = new Quarter(2020, 1);
    private static final int YEARS = 5;

    @TempDir
    Path home;

    private final List<Recorded.Event> events = new ArrayList<>();
    private final List<Recorded.OrganisationYear> organisations = new ArrayList<>();
    private final History history = new History(START, 4 * YEARS);

    @BeforeEach
    void empty() {
        events.clear();
        organisations.clear();
    }

    @Test
    void a_level_is_the_mean_over_years_and_a_slope_what_it_rises_in_one() throws Exception {
        each(IndicatorId.LEGITIMACY, year -> 0.4 + 0.01 * year);
        assertThat(figure("{gauge: level, indicator: legitimacy, from: 2021, to: 2023}"))
                .isCloseTo(0.42, within(1e-12));
        assertThat(figure("{gauge: slope, indicator: legitimacy, from: 2020, to: 2024}"))
                .isCloseTo(0.01, within(1e-12));
    }

    @Test
    void a_flow_is_added_up_over_the_quarters_of_a_year() throws Exception {
        each(IndicatorId.SCALE_UPS, year -> 1.0);
        each(IndicatorId.PILOTS_STARTED, year -> 10.0);
        assertThat(figure("{gauge: level, indicator: scale_ups, from: 2020, to: 2024}"))
                .isEqualTo(4);
        assertThat(figure("{gauge: ratio, indicator: scale_ups, beside: [pilots_started], from: 2020, to: 2024}"))
                .isCloseTo(0.1, within(1e-12));
        assertThat(figure("{gauge: gap, indicator: scale_ups, beside: [pilots_started], from: 2020, to: 2024}"))
                .isEqualTo(-36);
    }

    @Test
    void scenarios_are_added_taken_off_and_divided_by() throws Exception {
        each(IndicatorId.LEGITIMACY, year -> 0.4);
        String level = "gauge: level, indicator: legitimacy, from: 2020, to: 2020, ";
        // The other scenario has twice as much of everything.
        assertThat(figure("{" + level + "plus: [other], minus: [one]}")).isCloseTo(0.4, within(1e-12));
        assertThat(figure("{" + level + "plus: [other], over: [one]}")).isCloseTo(2, within(1e-12));
        assertThat(figure("{" + level + "plus: [other, one], minus: [one, one]}"))
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void columns_are_read_over_organisations_of_a_kind() throws Exception {
        towns("run_share", 0.1, 0.2, 0.3, 0.4);
        assertThat(figure("{gauge: quantile, column: run_share, share: 1, kind: municipality, from: 2020, to: 2024}"))
                .isCloseTo(0.4, within(1e-12));
        assertThat(figure("{gauge: quantile, column: run_share, share: 0.5, kind: municipality, from: 2020, to: 2020}"))
                .isCloseTo(0.25, within(1e-12));
        assertThat(
                        figure(
                                "{gauge: rank-correlation, column: run_share, by: population, kind: municipality, from: 2020, to: 2021}"))
                .isCloseTo(1, within(1e-12));
        assertThat(
                        figure(
                                "{gauge: column-part, column: run_share, columns: [population], kind: municipality, from: 2020, to: 2020}"))
                .isCloseTo(1 / (1 + 10_000.0), within(1e-9));
        assertThat(
                        figure(
                                "{gauge: group-ratio, column: run_share, by: population, share: 0.25, kind: municipality, from: 2020, to: 2024}"))
                .isCloseTo(4, within(1e-12));
    }

    @Test
    void groups_are_made_in_each_year_so_that_what_all_have_in_common_makes_no_difference() throws Exception {
        for (int year = 0; year < YEARS; year++) {
            for (int o = 1; o <= 4; o++) {
                // Ages and breaches of all rise by the year; in each year the oldest town has twice the breaches.
                Recorded.OrganisationYear town = town(2020 + year, o, "system_age", 10 * year + o);
                town.values().set(Recorded.ORGANISATION_COLUMNS.indexOf("breaches"), (o == 4 ? 2.0 : 1.0) * (1 + year));
                organisations.add(town);
            }
        }
        assertThat(
                        figure(
                                "{gauge: group-ratio, column: breaches, by: system_age, kind: municipality, share: 0.25, from: 2020, to: 2024}"))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void changes_are_those_from_year_to_year_of_one_organisation() throws Exception {
        for (int year = 0; year < YEARS; year++) {
            // Changes of town o from one year to the next: 1, 2, 3 and 4 times .01·2^year.
            for (int o = 1; o <= 4; o++) {
                double budget = 100;
                for (int y = 0; y < year; y++) {
                    budget *= 1 + 0.01 * o * (1 << y);
                }
                organisations.add(town(2020 + year, o, "budget", budget));
            }
        }
        double[] changes = new double[16];
        Arrays.setAll(changes, i -> 0.01 * (i % 4 + 1) * (1 << i / 4));
        assertThat(figure("{gauge: changes, column: budget, from: 2020, to: 2024}"))
                .isCloseTo(omslag.statistics.LMoments.of(changes).kurtosis(), within(1e-9));
    }

    @Test
    void adoption_is_the_first_scale_up_of_an_innovation() throws Exception {
        towns("budget", 1, 1, 1, 1);
        scaled("2020Q1", 4, "e-counter", 40);
        scaled("2021Q1", 3, "e-counter", 60);
        scaled("2021Q3", 3, "e-counter", 60);
        scaled("2022Q1", 2, "other", 60);
        scaled("2023Q1", 2, "e-counter", 60);
        String item = "item: e-counter, kind: municipality";
        assertThat(figure("{gauge: adoption-delay, " + item + ", share: 0.5, plus: [other], minus: [one]}"))
                .isEqualTo(1);
        assertThat(figure("{gauge: adoption-delay, " + item + ", share: 0.75, plus: [other], minus: [one]}"))
                .isEqualTo(2);
        assertThat(figure("{gauge: adoption-delay, " + item + ", share: 1, plus: [other], minus: [one]}"))
                .isNaN();
        assertThat(figure("{gauge: adoption-time, " + item + ", share: 0.25, high: 0.75, years: 9}"))
                .isEqualTo(3);
        assertThat(figure("{gauge: adoption-time, " + item + ", share: 0.25, high: 1, years: 4}"))
                .isEqualTo(5);
        assertThat(figure("{gauge: adoption-time, " + item + ", share: 0.25, high: 1, years: 5}"))
                .isEqualTo(5);
        assertThat(figure("{gauge: adoption-time, " + item + ", share: 0.25, high: 1, years: 6}"))
                .isNaN();
        assertThat(figure("{gauge: adoption-ratio, " + item + ", share: 0.25, years: 3}"))
                .isEqualTo(3);
        assertThat(figure("{gauge: adoption-ratio, " + item + ", share: 0.25, years: 6}"))
                .isNaN();
        assertThat(figure("{gauge: adoption-size, " + item + "}")).as("too few").isNaN();
    }

    @Test
    void late_adopters_are_held_against_early_ones() throws Exception {
        for (int o = 1; o <= 40; o++) {
            organisations.add(town(2020, o, "budget", 1));
            String quarter = START.plus((o - 1) / 3).toString();
            events.add(event(
                    quarter,
                    EventKind.SCALE_UP,
                    o,
                    "permits data-1" + (o > 37 || o == 1 ? " conforming" : ""),
                    (o <= 4 ? 10.0 : 5.0) * o * 1000));
        }
        String item = "item: \"data-*\", kind: municipality, share: 0.1}";
        assertThat(figure("{gauge: adoption-conformity, " + item)).isCloseTo(3, within(1e-12));
        assertThat(figure("{gauge: adoption-price, " + item)).isCloseTo(0.5, within(1e-12));
        // Towns 1 to 40 in the order of size adopt one after another, three in a quarter.
        assertThat(figure("{gauge: adoption-size, item: data-1}")).isGreaterThan(0.99);
    }

    @Test
    void items_count_alike_whatever_they_cost_and_who_never_adopts_is_last() throws Exception {
        for (int o = 1; o <= 40; o++) {
            organisations.add(town(2020, o, "budget", 1));
            // The larger half adopts, the largest first; of one item late ones pay half, of another, a hundred times
            // dearer, as much as early ones.
            if (o > 20) {
                String quarter = START.plus((40 - o) / 2).toString();
                events.add(event(quarter, EventKind.SCALE_UP, o, "permits data-1", (o > 22 ? 2.0 : 1.0) * o));
                events.add(event(quarter, EventKind.SCALE_UP, o, "permits data-2", 200.0 * o));
            }
        }
        double one = 2 - 0.1;
        assertThat(figure("{gauge: adoption-price, item: \"data-*\", kind: municipality, share: 0.1}"))
                .isCloseTo((1 / one + 1) / (2 / one + 1), within(1e-12));
        assertThat(figure("{gauge: adoption-size, item: data-1, kind: municipality}"))
                .isLessThan(-0.9);
    }

    @Test
    void a_change_over_more_than_a_year_is_none() throws Exception {
        for (int o = 1; o <= 4; o++) {
            organisations.add(town(2020, o, "budget", 100));
            organisations.add(town(2022, o, "budget", 100 + o * o * o));
        }
        assertThat(figure("{gauge: changes, column: budget, from: 2020, to: 2024}"))
                .isNaN();
    }

    @Test
    void events_are_counted_against_columns_and_by_the_size_of_organisations() throws Exception {
        for (int o = 1; o <= 4; o++) {
            organisations.add(town(2020, o, "projects_ended", 10));
        }
        for (int i = 0; i < 5; i++) {
            events.add(event("2020Q2", EventKind.PROJECT_OVERRUN, 4, "permits", 1.5 * Math.exp(i)));
        }
        events.add(event("2024Q2", EventKind.PROJECT_OVERRUN, 1, "permits", 2));
        String project = "events: [project-overrun], column: projects_ended, from: 2020, to: 2023";
        assertThat(figure("{gauge: event-share, " + project + "}")).isCloseTo(5 / 40.0, within(1e-12));
        assertThat(figure("{gauge: success-by-size, " + project + ", by: population, share: 0.25}"))
                .isCloseTo(1 / 0.5, within(1e-12));
        assertThat(figure("{gauge: tail, events: [project-overrun], least: 1.5, from: 2020, to: 2023}"))
                .isCloseTo(0.5, within(1e-12));
        // The events of the other scenario are three times as large: those of the one lie below, never above.
        String sizes = "gauge: larger-sizes, events: [project-overrun], from: 2020, to: 2024, ";
        assertThat(figure("{" + sizes + "plus: [other], minus: [one]}")).isLessThan(0.9);
        assertThat(figure("{" + sizes + "plus: [one], minus: [other]}")).isEqualTo(1);
    }

    @Test
    void latency_runs_from_a_scale_up_to_the_scandal_of_the_same_innovation() throws Exception {
        organisations.add(town(2020, 1, "budget", 1));
        scaled("2020Q1", 1, "data-1", 1);
        scaled("2021Q1", 1, "data-2", 1);
        scaled("2023Q1", 1, "data-3", 1);
        events.add(event("2022Q1", EventKind.ALGORITHM_SCANDAL, 1, "permits data-1", 1));
        events.add(event("2024Q3", EventKind.ALGORITHM_SCANDAL, 1, "permits data-2", 1));
        events.add(event("2024Q3", EventKind.ALGORITHM_SCANDAL, 1, "permits data-3", 1));
        events.add(event("2024Q3", EventKind.ALGORITHM_SCANDAL, 2, "permits data-1", 1));
        assertThat(figure("{gauge: latency, events: [algorithm-scandal], from: 2020, to: 2022}"))
                .isCloseTo((2 + 3.5) / 2, within(1e-12));
    }

    @Test
    void what_nothing_can_be_measured_of_is_no_figure() throws Exception {
        each(IndicatorId.VICTIMS, year -> 0.0);
        assertThat(figure("{gauge: level, indicator: victims, from: 2020, to: 2020, over: [one]}"))
                .isNaN();
        assertThat(figure("{gauge: latency, events: [algorithm-scandal], from: 2020, to: 2022}"))
                .isNaN();
    }

    private interface ByYear {
        double at(int year);
    }

    private void each(IndicatorId indicator, ByYear by) {
        for (int q = 0; q < 4 * YEARS; q++) {
            history.set(q, Scope.ALL, indicator, by.at(q / 4));
        }
    }

    /** Four towns of 1,000, 2,000, 3,000 and 4,000 people with these values in every year, and a ministry without. */
    private void towns(String column, double... values) {
        for (int year = 2020; year < 2020 + YEARS; year++) {
            for (int o = 1; o <= 4; o++) {
                organisations.add(town(year, o, column, values[o - 1]));
            }
            organisations.add(new Recorded.OrganisationYear(
                    year, "mnbzk", "Ministry", Kind.MINISTRY, 9, row(column, 9), Optional.empty()));
        }
    }

    private static Recorded.OrganisationYear town(int year, int number, String column, double value) {
        return new Recorded.OrganisationYear(
                year,
                "GM" + number,
                "Town " + number,
                Kind.MUNICIPALITY,
                1000L * number,
                row(column, value),
                Optional.empty());
    }

    private static List<Double> row(String column, double value) {
        List<Double> row = new ArrayList<>(Collections.nCopies(Recorded.ORGANISATION_COLUMNS.size(), 0.0));
        row.set(Recorded.ORGANISATION_COLUMNS.indexOf(column), value);
        return row;
    }

    private void scaled(String quarter, int town, String item, double cost) {
        events.add(event(quarter, EventKind.SCALE_UP, town, "permits " + item, cost));
    }

    private static Recorded.Event event(String quarter, EventKind kind, int town, String what, double size) {
        return new Recorded.Event(Quarter.find(quarter).orElseThrow(), kind, "GM" + town, what, size);
    }

    /** What a measure, written as in the file of a pattern, makes of the runs. */
    private double figure(String measure) throws Exception {
        return Measured.of(home, measure, one(), twice());
    }

    private Recorded one() {
        return new Recorded(history, events, organisations, new Causes(START, 4 * YEARS));
    }

    /**
     * The same with twice as much of every indicator, and events three times as large; scale-ups come a year later, and
     * those from 2022 on never.
     */
    private Recorded twice() {
        History twice = new History(START, 4 * YEARS);
        for (int q = 0; q < 4 * YEARS; q++) {
            for (Scope scope : Scope.all()) {
                for (IndicatorId id : IndicatorId.values()) {
                    twice.set(q, scope, id, 2 * history.get(q, scope, id));
                }
            }
        }
        List<Recorded.Event> larger = events.stream()
                .filter(one -> one.kind() != EventKind.SCALE_UP || one.quarter().year() < 2022)
                .map(one -> new Recorded.Event(
                        one.kind() == EventKind.SCALE_UP ? one.quarter().plus(4) : one.quarter(),
                        one.kind(),
                        one.organisation(),
                        one.what(),
                        3 * one.size()))
                .toList();
        return new Recorded(twice, larger, organisations, new Causes(START, 4 * YEARS));
    }

    /** Runs on disk and the pattern that is measured in them. */
    private static final class Measured {
        static double of(Path home, String measure, Recorded... runs) throws Exception {
            List<PlanRecord.Entry> entries = new ArrayList<>();
            for (String name : List.of("one", "other")) {
                entries.add(new PlanRecord.Entry(
                        name, "", "name: " + name + "\n", "s", "p", "c", START, 4 * YEARS, OutputChoice.USUAL));
            }
            Path folder = Files.createTempDirectory(home, "runs");
            PlanRecord plan = PlanRecord.withoutDesign("1", 1, 1, entries);
            try (ResultsFolder results = ResultsFolder.open(folder, plan, false)) {
                for (int s = 0; s < runs.length; s++) {
                    results.keep(new RunOutcome.Completed(new RunKey(s, 0, 1), 1, runs[s]), 1);
                }
                try (Measuring measuring = new Measuring(results, 0, 1)) {
                    return measuring.figure(spec(home, measure));
                }
            }
        }

        private static MeasureSpec spec(Path home, String measure) throws IOException {
            Path file = Files.createTempFile(home, "pattern", ".yaml");
            Files.writeString(file, Patterns.text(measure));
            Faults faults = new Faults();
            Pattern pattern = PatternReader.read(file, Optional.of(List.of(Patterns.study("one", "other"))), faults)
                    .orElseThrow(() -> new AssertionError(faults.all().toString()));
            return pattern.test().orElseThrow().measure();
        }
    }
}
