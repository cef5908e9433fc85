package omslag.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import omslag.engine.Engine;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.statistics.Moments;
import omslag.statistics.PairedDifference;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rows of a government in another order: the same world, in which organisations and places are visited in that order.
 * Chance belongs to names, so that runs with the same seed can be compared one by one.
 */
class A36_OrderChangesNothingThatCountsTest {
    private static final int SEEDS = 24;
    private static final Settings SETTINGS = Runs.settings("boards.mindset.mean", 0.7);

    private static GovernmentPack shuffled(boolean bodies, boolean places) {
        return new GovernmentPack(
                        "in another order",
                        places ? shuffled(Runs.PACK.places()) : Runs.PACK.places(),
                        bodies ? shuffled(Runs.PACK.bodies()) : Runs.PACK.bodies(),
                        Runs.PACK.processes(),
                        Runs.PACK.mixes())
                .with(Runs.PACK.catalogue());
    }

    private static <T> List<T> shuffled(List<T> rows) {
        List<T> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(5));
        return other;
    }

    @Test
    void who_comes_first_matters_to_no_organisation_in_the_first_quarter_but_through_what_is_common_to_all() {
        Settings quarter = Runs.settings("period.end", Runs.START);
        Recorded one = Engine.run(Course.of(quarter), Runs.PACK, 3);
        Recorded other = Engine.run(Course.of(quarter), shuffled(true, false), 3);
        for (IndicatorId id : List.of(IndicatorId.LEGITIMACY, IndicatorId.EFFECTIVENESS, IndicatorId.BUDGET)) {
            double value = one.history().get(0, Scope.ALL, id);
            assertThat(Math.abs(other.history().get(0, Scope.ALL, id) / value - 1))
                    .as(id.id())
                    .isLessThan(1e-4);
        }
    }

    /** What differs between two orders is no more than what chance makes of it: it cannot be told, and it is small. */
    @ParameterizedTest
    @EnumSource(
            value = IndicatorId.class,
            names = {"LEGITIMACY", "EFFECTIVENESS", "EMPLOYER_ATTRACTIVENESS", "SCALED_STOCK", "TECHNICAL_DEBT"})
    void organisations_in_another_order_give_the_same_distribution(IndicatorId indicator) {
        alike(indicator, shuffled(true, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorId.class,
            names = {"LEGITIMACY", "EFFECTIVENESS", "SENSING_SHARE"})
    void places_in_another_order_give_the_same_distribution(IndicatorId indicator) {
        alike(indicator, shuffled(false, true));
    }

    private static void alike(IndicatorId indicator, GovernmentPack other) {
        double[] one = new double[SEEDS];
        double[] two = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            one[seed] = last(Runs.PACK, seed, indicator);
            two[seed] = last(other, seed, indicator);
        }
        PairedDifference difference = PairedDifference.of(one, two);
        double[] apart = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            apart[seed] = two[seed] - one[seed];
        }
        Moments spread = Moments.of(one);
        // Four standard errors: one in two thousand by chance.
        assertThat(Math.abs(difference.mean()))
                .isLessThan(4 * Moments.of(apart).sd() / Math.sqrt(SEEDS) + 1e-12)
                .isLessThan(spread.sd());
        assertThat(Moments.of(two).sd() / spread.sd()).isBetween(0.5, 2.0);
    }

    private static double last(GovernmentPack pack, long seed, IndicatorId indicator) {
        Recorded run = Engine.run(Course.of(SETTINGS), pack, seed);
        int end = SETTINGS.period().end().index() - new Quarter(2020, 1).index();
        return run.history().get(end, Scope.ALL, indicator);
    }
}
