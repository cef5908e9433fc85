package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import omslag.engine.Simulation;
import omslag.measure.History;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.Settings;
import omslag.term.IndicatorId;
import omslag.term.SupportFunction;
import omslag.unit.Quarter;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HR, control and procurement hold up change where they are small, and staff fares as HR can reach it. */
class A32_SupportFunctionsAdaptTest {
    private static final int SEEDS = 6;

    private static final Quarter END = new Quarter(2034, 4);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void without_changes_nothing_waits_and_only_control_follows_the_audit_office(long seed) {
        Settings settings = Runs.settings(
                "boards.policy", "frozen",
                "mechanisms.technology", false,
                "mechanisms.adoption", false,
                "mechanisms.pilots", false,
                "mechanisms.incidents", false,
                "mechanisms.legacy", false,
                "mechanisms.challengers", false,
                "mechanisms.playing-fields", false,
                "parameters.start.adopted", 0.0);
        World world = Runs.after(settings, seed);
        double start = settings.parameters().support().formatStart();
        for (Organisation body : world.organisations()) {
            assertThat(body.support().pace()).isEqualTo(1);
            assertThat(body.support().format(SupportFunction.HR)).isEqualTo(start, within(1e-9));
            assertThat(body.support().format(SupportFunction.PROCUREMENT)).isEqualTo(start, within(1e-9));
            assertThat(body.support().format(SupportFunction.CONTROL)).isGreaterThan(start);
            assertThat(body.workforce().surplus().total()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void at_the_start_functions_are_in_time(long seed) {
        Simulation run = new Simulation(Course.of(Runs.settings()), Runs.PACK, seed);
        run.start();
        double sum = 0;
        for (int q = 0; q < 4; q++) {
            run.schedule.step(run);
            for (Organisation body : run.world().organisations()) {
                sum += body.support().pace();
            }
        }
        assertThat(sum / 4 / run.world().organisations().size()).isGreaterThan(0.95);
    }

    @Test
    void small_functions_hold_up_scale_ups() {
        assertThat(sum(
                        IndicatorId.SCALE_UPS,
                        "parameters.support.utilisation",
                        0.95,
                        "parameters.support.changes",
                        0.5))
                .isLessThan(sum(IndicatorId.SCALE_UPS, "parameters.support.utilisation", 0.1));
    }

    @Test
    void a_vision_for_people_retrains_more_and_makes_fewer_redundant() {
        Object[] with = {"levers.vision.people", true};
        assertThat(sum(IndicatorId.REDUNDANCIES, with)).isLessThan(0.9 * sum(IndicatorId.REDUNDANCIES));
        assertThat(sum(IndicatorId.RETRAINED, with)).isGreaterThan(1.2 * sum(IndicatorId.RETRAINED));
        assertThat(sum(IndicatorId.PREPAREDNESS, with)).isGreaterThan(sum(IndicatorId.PREPAREDNESS));
        assertThat(sum(IndicatorId.SUPPORT_FORMAT, with)).isGreaterThan(sum(IndicatorId.SUPPORT_FORMAT));
    }

    /** What an indicator comes to over the seeds, under boards that innovate. */
    private static double sum(IndicatorId id, Object... more) {
        Object[] all = new Object[more.length + 4];
        all[0] = "boards.mindset.mean";
        all[1] = 0.85;
        all[2] = "period.end";
        all[3] = END;
        System.arraycopy(more, 0, all, 4, more.length);
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            History history = Runs.run(Runs.settings(all), seed).history();
            for (double value : history.series(Scope.ALL, id)) {
                sum += value;
            }
        }
        return sum;
    }
}
