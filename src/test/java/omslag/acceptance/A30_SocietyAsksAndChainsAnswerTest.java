package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import omslag.engine.Engine;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs of society, chains and the storm in whole runs. */
class A30_SocietyAsksAndChainsAnswerTest {
    private static final Object[] CUT = {
        "parameters.needs.uptake", 0.0,
        "parameters.needs.window-vetoes", 0.0,
        "parameters.needs.window-budget", 0.0,
        "parameters.needs.chain-weight", 0.0,
        "parameters.needs.data-weight", 0.0,
        "parameters.needs.policy-weight", 0.0,
        "parameters.trust.hardship", 0.0,
        "mechanisms.sensing", false,
        "mechanisms.challengers", false,
        "mechanisms.philosophy", false
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void without_challenges_trust_in_service_depends_on_services_only(long seed) {
        History nothing = Runs.run(Runs.settings("environment.challenges.load", 0.0), seed)
                .history();
        Settings unheard = Runs.settings("environment.challenges.load", 0.0, "parameters.trust.hardship", 0.0);
        History deaf = Runs.run(unheard, seed).history();
        assertThat(nothing.series(Scope.ALL, IndicatorId.HARDSHIP)).containsOnly(0.0);
        assertThat(nothing.series(Scope.ALL, IndicatorId.LEGITIMACY_OUTPUT))
                .isEqualTo(deaf.series(Scope.ALL, IndicatorId.LEGITIMACY_OUTPUT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_heavier_load_leaves_more_unmet_and_costs_timeliness_and_trust(long seed) {
        History light = Runs.run(Runs.settings(), seed).history();
        History heavy = Runs.run(Runs.settings("environment.challenges.load", 4.0), seed)
                .history();
        assertThat(last(heavy, IndicatorId.UNRESOLVED_NEED))
                .isGreaterThan(2 * last(light, IndicatorId.UNRESOLVED_NEED));
        assertThat(last(heavy, IndicatorId.TIMELINESS)).isLessThan(last(light, IndicatorId.TIMELINESS));
        assertThat(last(heavy, IndicatorId.LEGITIMACY)).isLessThan(last(light, IndicatorId.LEGITIMACY));
        assertThat(last(heavy, IndicatorId.HARDSHIP_GAP_EDUCATION)).isPositive();
    }

    @Test
    void with_the_couplings_cut_needs_do_not_reach_trust_nor_trust_needs() {
        History light = Runs.run(Runs.settings(CUT), 4).history();
        History heavy =
                Runs.run(with(CUT, "environment.challenges.load", 4.0), 4).history();
        assertThat(heavy.series(Scope.ALL, IndicatorId.LEGITIMACY))
                .isEqualTo(light.series(Scope.ALL, IndicatorId.LEGITIMACY));
        History bitter = Runs.run(with(CUT, "parameters.trust.scandal", 0.3, "parameters.trust.promises", 0.2), 4)
                .history();
        assertThat(bitter.series(Scope.ALL, IndicatorId.LEGITIMACY))
                .isNotEqualTo(light.series(Scope.ALL, IndicatorId.LEGITIMACY));
        assertThat(bitter.series(Scope.ALL, IndicatorId.UNRESOLVED_NEED))
                .isEqualTo(light.series(Scope.ALL, IndicatorId.UNRESOLVED_NEED));
        assertThat(last(heavy, IndicatorId.UNRESOLVED_NEED)).isGreaterThan(last(light, IndicatorId.UNRESOLVED_NEED));
    }

    @Test
    void with_the_couplings_in_place_each_reaches_the_other() {
        History light = Runs.run(Runs.settings(), 4).history();
        History heavy =
                Runs.run(Runs.settings("environment.challenges.load", 4.0), 4).history();
        assertThat(heavy.series(Scope.ALL, IndicatorId.LEGITIMACY))
                .isNotEqualTo(light.series(Scope.ALL, IndicatorId.LEGITIMACY));
        History bitter = Runs.run(Runs.settings("parameters.trust.scandal", 0.3, "parameters.trust.promises", 0.2), 4)
                .history();
        assertThat(bitter.series(Scope.ALL, IndicatorId.UNRESOLVED_NEED))
                .isNotEqualTo(light.series(Scope.ALL, IndicatorId.UNRESOLVED_NEED));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void pushing_open_standards_spreads_them_and_chains_bring_about_more(long seed) {
        History left = Runs.run(Runs.settings(), seed).history();
        History pushed =
                Runs.run(Runs.settings("levers.open-standards", 1.0), seed).history();
        assertThat(last(left, IndicatorId.OPEN_STANDARDS)).isLessThan(0.75);
        assertThat(last(pushed, IndicatorId.OPEN_STANDARDS))
                .isGreaterThan(last(left, IndicatorId.OPEN_STANDARDS) + 0.2);
        assertThat(last(pushed, IndicatorId.CHAIN_OUTPUT)).isGreaterThan(last(left, IndicatorId.CHAIN_OUTPUT));
    }

    @Test
    void a_staged_shock_raises_its_need_in_its_quarter_and_ebbs_away() {
        Quarter date = new Quarter(2022, 1);
        StagedEvent flood = new StagedEvent(
                EventKind.CHALLENGE_EVENT,
                Optional.of(Kind.PROVINCE),
                Optional.of("R1"),
                3,
                Optional.of(Challenge.CLIMATE));
        Settings settings = Runs.settings("environment.challenges.load", 0.0);
        Course course = new Course(settings, List.of(new Course.Turn(date, settings, List.of(flood))));
        Recorded struck = Engine.run(course, Runs.PACK, 1);
        double[] climate = struck.history().series(Scope.ALL, IndicatorId.NEED_CLIMATE);
        assertThat(climate[7]).isEqualTo(1);
        assertThat(climate[8]).isGreaterThan(1.3);
        assertThat(climate[12]).isBetween(1.05, climate[8] - 0.1);
        assertThat(struck.history().series(Scope.ALL, IndicatorId.NEED_HEALTH)).containsOnly(1.0);
        assertThat(struck.history().series(Scope.ALL, IndicatorId.UNRESOLVED_NEED)[8])
                .isPositive();
        assertThat(struck.events())
                .filteredOn(e -> e.kind() == EventKind.CHALLENGE_EVENT)
                .hasSize(1);
    }

    @Test
    void a_staged_failure_of_shared_infrastructure_is_felt_by_all_kinds_at_once() {
        Quarter date = new Quarter(2022, 1);
        StagedEvent down = new StagedEvent(EventKind.INFRASTRUCTURE_OUTAGE, Optional.empty(), Optional.empty(), 10);
        Settings settings = Runs.settings();
        Course course = new Course(settings, List.of(new Course.Turn(date, settings, List.of(down))));
        History plain = Runs.run(settings, 1).history();
        History struck = Engine.run(course, Runs.PACK, 1).history();
        assertThat(struck.series(Scope.ALL, IndicatorId.INFRASTRUCTURE_HOURS)[8])
                .isGreaterThanOrEqualTo(240);
        for (Kind kind : List.of(Kind.MUNICIPALITY, Kind.PROVINCE, Kind.AGENCY)) {
            assertThat(struck.series(Scope.of(kind), IndicatorId.TIMELINESS)[8])
                    .as(kind.id())
                    .isLessThan(plain.series(Scope.of(kind), IndicatorId.TIMELINESS)[8] - 0.005);
        }
    }

    @Test
    void a_storm_comes_where_its_thresholds_are_passed_and_is_a_share_of_time() {
        Recorded run = Runs.run(
                Runs.settings(
                        "parameters.needs.storm-decentral", -1.0,
                        "parameters.needs.storm-unresolved", 0.005,
                        "parameters.needs.storm-discontent", 0.0),
                2);
        double[] storm = run.history().series(Scope.ALL, IndicatorId.STORM);
        assertThat(storm[0]).isZero();
        assertThat(storm[storm.length - 1]).isEqualTo(1);
        assertThat(run.events()).anyMatch(e -> e.kind() == EventKind.STORM);
    }

    @Test
    void an_outage_lasts_as_long_as_its_hours_say() {
        History history = Runs.run(Runs.settings(), 1).history();
        double[] hours = history.series(Scope.of(Kind.PROVINCE), IndicatorId.OUTAGE_HOURS);
        double[] count = history.series(Scope.of(Kind.PROVINCE), IndicatorId.OUTAGES);
        double[] recovery = history.series(Scope.of(Kind.PROVINCE), IndicatorId.RECOVERY_TIME);
        int provinces = 2;
        for (int q = 0; q < hours.length; q++) {
            if (count[q] > 0) {
                assertThat(recovery[q]).isEqualTo(provinces * hours[q] / count[q]);
            } else {
                assertThat(recovery[q]).isNaN();
            }
        }
    }

    private static double last(History history, IndicatorId id) {
        double[] series = history.series(Scope.ALL, id);
        return series[series.length - 1];
    }

    private static Settings with(Object[] first, Object... more) {
        Object[] all = new Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Runs.settings(all);
    }
}
