package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.engine.Engine;
import omslag.engine.Simulation;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Purse;
import omslag.unit.Quarter;
import omslag.world.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scenario changes on the way holds from its date on, and what it sets off strikes where it should. */
class A26_ATimelineChangesWhatComesAfterTest {
    private static final Quarter DATE = new Quarter(2022, 2);
    private static final int BEFORE = DATE.index() - Runs.START.index();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boards.mindset.mean",
                "environment.labour-scarcity",
                "levers.guard-rails",
                "parameters.incidents.outage-rate",
                "parameters.trust.adjustment"
            })
    void a_turn_changes_nothing_before_its_date_and_something_after(String path) {
        Recorded plain = Runs.run(Runs.settings(), 1);
        Recorded turned = turned(Runs.settings(path, 0.9), List.of());
        long[][] one = Runs.cells(plain.history());
        long[][] other = Runs.cells(turned.history());
        for (int q = 0; q < BEFORE; q++) {
            assertThat(other[q]).as("quarter %d", q).isEqualTo(one[q]);
        }
        assertThat(other[BEFORE]).isNotEqualTo(one[BEFORE]);
    }

    @Test
    void a_turn_to_the_same_settings_changes_nothing() {
        assertThat(Runs.same(Runs.run(Runs.settings(), 1), turned(Runs.settings(), List.of())))
                .isTrue();
    }

    @Test
    void a_turn_in_the_first_quarter_is_a_start_with_other_decisions() {
        Course first = new Course(
                Runs.settings(),
                List.of(new Course.Turn(Runs.START, Runs.settings("boards.mindset.mean", 0.9), List.of())));
        Recorded turned = Engine.run(first, Runs.PACK, 1);
        assertThat(Runs.same(turned, Runs.run(Runs.settings("boards.mindset.mean", 0.9), 1)))
                .isTrue();
    }

    @Test
    void a_scandal_strikes_the_kind_that_is_named_in_its_quarter_only() {
        StagedEvent scandal =
                new StagedEvent(EventKind.ALGORITHM_SCANDAL, Optional.of(Kind.MUNICIPALITY), Optional.empty(), 2);
        Recorded plain = Runs.run(Runs.settings(), 1);
        Recorded struck = turned(Runs.settings(), List.of(scandal));
        List<Recorded.Event> staged = struck.events().stream()
                .filter(e -> e.what().equals("scenario"))
                .toList();
        assertThat(staged)
                .hasSize(12)
                .allMatch(e -> e.quarter().equals(DATE) && e.organisation().startsWith("M"));
        assertThat(fall(plain, struck, Kind.MUNICIPALITY, BEFORE)).isEqualTo(0.05 * 2, within(0.02));
        // Seekers who shun municipalities go to agencies, which is all that reaches them at once.
        assertThat(fall(plain, struck, Kind.AGENCY, BEFORE)).isEqualTo(0, within(1e-4));
        assertThat(fall(plain, struck, Kind.MUNICIPALITY, BEFORE - 1)).isZero();
    }

    @Test
    void a_budget_cut_takes_its_part_from_the_organisation_that_is_named() {
        StagedEvent cut = new StagedEvent(EventKind.BUDGET_CUT, Optional.empty(), Optional.of("M03"), 2);
        Settings fixed = Runs.settings("mechanisms.budget", false);
        Course course = new Course(fixed, List.of(new Course.Turn(DATE, fixed, List.of(cut))));
        Simulation run = new Simulation(course, Runs.PACK, 1);
        run.run();
        for (Organisation body : run.world().organisations()) {
            double budget = Runs.PACK.bodies().get(body.index()).ictBudget();
            double left = body.identity().id().equals("M03") ? 0.8 : 1;
            assertThat(body.finances().budget()).isEqualTo(left * budget, within(1e-9));
        }
    }

    @Test
    void a_renewal_grant_pays_its_part_into_the_purse_for_old_systems_beside_the_budget() {
        StagedEvent grant = new StagedEvent(EventKind.RENEWAL_GRANT, Optional.empty(), Optional.of("M03"), 4);
        Settings settings = Runs.settings("mechanisms.budget", false, "mechanisms.legacy", false);
        Simulation plain = new Simulation(Course.of(settings), Runs.PACK, 1);
        Simulation granted = new Simulation(
                new Course(settings, List.of(new Course.Turn(DATE, settings, List.of(grant)))), Runs.PACK, 1);
        plain.goTo(DATE.plus(1));
        granted.goTo(DATE.plus(1));
        for (Organisation body : granted.world().organisations()) {
            Organisation same = plain.world().organisations().get(body.index());
            double more = body.identity().id().equals("M03") ? 0.1 : 0;
            assertThat(body.finances().in(Purse.STEWARDSHIP) - same.finances().in(Purse.STEWARDSHIP))
                    .isEqualTo(more * body.finances().budget(), within(1e-6));
            assertThat(body.finances().budget()).isEqualTo(same.finances().budget());
            assertThat(body.finances().imbalance()).isEqualTo(0, within(1e-6));
        }
    }

    @Test
    void a_mood_lifts_trust_in_national_government_as_prescribed_and_leaves_nothing_behind() {
        Settings calm = Runs.settings("mechanisms.social-influence", false, "parameters.labour.legitimacy-weight", 0.0);
        Course course = new Course(
                calm,
                List.of(
                        new Course.Turn(DATE, with(calm, 0.1), List.of()),
                        new Course.Turn(DATE.plus(2), with(calm, 0.04), List.of()),
                        new Course.Turn(DATE.plus(4), calm, List.of())));
        Recorded plain = Runs.run(calm, 1);
        Recorded moved = Engine.run(course, Runs.PACK, 1);
        double[] lifted = {0, 0.1, 0.1, 0.04, 0.04, 0, 0, 0};
        for (int q = 0; q < lifted.length; q++) {
            assertThat(-fall(plain, moved, Kind.MINISTRY, BEFORE - 1 + q))
                    .as("quarter %d", q)
                    .isEqualTo(lifted[q], within(2e-3));
            assertThat(-fall(plain, moved, Kind.MUNICIPALITY, BEFORE - 1 + q)).isEqualTo(0, within(2e-3));
        }
    }

    private static Settings with(Settings settings, double mood) {
        Map<String, Object> values = new LinkedHashMap<>(Declarations.values(settings));
        values.put("environment.national-mood", mood);
        return Declarations.settings(values);
    }

    @Test
    void an_outage_takes_service_from_its_organisation_in_its_quarter() {
        StagedEvent outage = new StagedEvent(EventKind.OUTAGE, Optional.of(Kind.AGENCY), Optional.empty(), 10);
        Recorded plain = Runs.run(Runs.settings(), 1);
        Recorded struck = turned(Runs.settings(), List.of(outage));
        IndicatorId id = IndicatorId.OUTAGE_HOURS;
        Scope agencies = Scope.of(Kind.AGENCY);
        double more =
                struck.history().get(BEFORE, agencies, id) - plain.history().get(BEFORE, agencies, id);
        assertThat(more).isEqualTo(480, within(1e-9));
        assertThat(struck.history().get(BEFORE, agencies, IndicatorId.TIMELINESS))
                .isLessThan(plain.history().get(BEFORE, agencies, IndicatorId.TIMELINESS) - 0.3);
    }

    @Test
    void a_breach_costs_fairness_where_it_strikes() {
        StagedEvent breach = new StagedEvent(EventKind.BREACH, Optional.of(Kind.MINISTRY), Optional.empty(), 4);
        Recorded plain = Runs.run(Runs.settings(), 1);
        Recorded struck = turned(Runs.settings(), List.of(breach));
        IndicatorId fairness = IndicatorId.LEGITIMACY_THROUGHPUT;
        Scope ministries = Scope.of(Kind.MINISTRY);
        double loss = plain.history().get(BEFORE, ministries, fairness)
                - struck.history().get(BEFORE, ministries, fairness);
        assertThat(loss).isEqualTo(0.5 * 4 * 0.05, within(1e-9));
    }

    private static Recorded turned(Settings settings, List<StagedEvent> events) {
        Course course = new Course(Runs.settings(), List.of(new Course.Turn(DATE, settings, events)));
        return Engine.run(course, Runs.PACK, 1);
    }

    private static double fall(Recorded plain, Recorded struck, Kind kind, int quarter) {
        return plain.history().get(quarter, Scope.of(kind), IndicatorId.LEGITIMACY)
                - struck.history().get(quarter, Scope.of(kind), IndicatorId.LEGITIMACY);
    }
}
