package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import omslag.engine.Simulation;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.term.IndicatorId;
import omslag.term.Mechanism;
import omslag.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mechanism that is off leaves its state as at the start, and each one that is on changes a run. */
class A24_AMechanismThatIsOffStandsStillTest {
    private static final String BODY = "world\\.organisations\\[\\d+]\\.";

    /** What belongs to each mechanism: the fields of the world that only it may move. */
    private static String state(Mechanism mechanism) {
        return switch (mechanism) {
            case TECHNOLOGY -> "world\\.technology\\.(innovations|hype|maturity|price).*";
            case ADOPTION -> BODY + "portfolio\\.(urge|attempts|started).*";
            case PILOTS -> BODY + "portfolio\\.(scaled|deployed|failed|uses\\[\\d+]\\.(evidence|signals|stage)).*";
            case LEGACY -> BODY + "estate\\.(value|age|debt|coupling|goLive|project).*";
            case INCIDENTS ->
                BODY + "(standing\\.(salience|fairness|shock|outage|breach|leaked|scandals|wronged)|estate\\.hardening"
                        + "|work\\.wrong|portfolio\\.wronged).*|world\\.companies\\.companies.*outageHours";
            case TRUST -> "world\\.(citizens\\.(own|expressed|expectation)|opinion).*";
            case SOCIAL_INFLUENCE -> "world\\.citizens\\.shift.*";
            case LABOUR -> BODY + "workforce\\..*";
            case SERVICE -> BODY + "work\\.(demand|backlog|served|givenUp|timeliness|quality|performance).*";
            case BUDGET -> BODY + "finances\\.budget.*";
            case SENSING -> "world\\.(sensing|knowledge|bureau).*";
            case CHALLENGERS ->
                "world\\.(allegiance|challengers)\\..*|" + BODY + "(hearing|work\\.(departed|shed|mended|voice)).*";
            case PROCUREMENT ->
                BODY + "(contracts\\..*|estate\\.vendor.*)"
                        + "|world\\.companies\\.(usual.*|challenged|companies\\[\\d+]\\.(experience|elsewhere).*)";
            case SUPPORT_FUNCTIONS -> BODY + "(support\\.|workforce\\.surplus\\.).*|world\\.auditor\\..*";
            case CHALLENGES -> "world\\.needs\\..*|" + BODY + "work\\.needed.*";
            case PLAYING_FIELDS -> BODY + "(work\\.(superfluous|retired)|capabilities\\.(level|social)).*";
            case CHAINS -> "world\\.(chains|infrastructure)\\..*|" + BODY + "work\\.standstill.*";
            case PHILOSOPHY -> BODY + "board\\.(philosophy|polity|blindSpot|figures).*|world\\.umbrellas.*";
        };
    }

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void its_state_stays_as_at_the_start(Mechanism mechanism) {
        // Failures are dropped fast, so that some are.
        Settings settings = Runs.settings("mechanisms." + mechanism.id(), false, "parameters.pilots.decommission", 5.0);
        Simulation run = new Simulation(Course.of(settings), Runs.PACK, 2);
        Map<String, Double> before = state(run.world(), mechanism);
        run.run();
        assertThat(before).isNotEmpty();
        // What came into the world in the meantime is no state of the start.
        Map<String, Double> after = state(run.world(), mechanism);
        after.keySet().retainAll(before.keySet());
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void a_run_without_it_differs_and_keeps_its_primary_indicators_finite(Mechanism mechanism) {
        Recorded with = Runs.run(Runs.settings(), 2);
        Recorded without = Runs.run(Runs.settings("mechanisms." + mechanism.id(), false), 2);
        assertThat(Runs.same(with, without)).isFalse();
        for (IndicatorId id : Set.of(IndicatorId.LEGITIMACY, IndicatorId.EFFECTIVENESS)) {
            for (double value : without.history().series(Scope.ALL, id)) {
                assertThat(value).as(id.id()).isFinite();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Mechanism.class)
    void its_state_moves_when_it_is_on(Mechanism mechanism) {
        if (mechanism == Mechanism.SOCIAL_INFLUENCE) {
            // It has no state of its own: what neighbours say enters what one says oneself.
            return;
        }
        Simulation run = new Simulation(Course.of(Runs.settings()), Runs.PACK, 2);
        Map<String, Double> before = state(run.world(), mechanism);
        run.run();
        assertThat(state(run.world(), mechanism)).isNotEqualTo(before);
    }

    private static Map<String, Double> state(World world, Mechanism mechanism) {
        Pattern belongs = Pattern.compile(state(mechanism));
        Map<String, Double> state = new TreeMap<>();
        Runs.numbers(world, Set.of()).forEach((where, number) -> {
            if (belongs.matcher(where).matches()) {
                state.put(where, number);
            }
        });
        return state;
    }
}
