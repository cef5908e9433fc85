package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.statistics.Bootstrap;
import omslag.statistics.MeanInterval;
import omslag.statistics.PairedPower;
import org.junit.jupiter.api.Test;

/** How sure differences are called, and what more pairs are said to tell. */
class WeighedTest {
    private static final Draws DRAWS = new Draws(1);

    private static double[] normal(int n, double mean) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = mean + DRAWS.normal(Strand.NEED, i, 0);
        }
        return values;
    }

    @Test
    void symmetric_pairs_get_students_interval_and_skewed_ones_that_of_the_bootstrap() {
        double[] skewed = new double[40];
        for (int i = 0; i < skewed.length; i++) {
            skewed[i] = DRAWS.exponential(Strand.NEED, i, 0) * DRAWS.exponential(Strand.NEED, i, 1);
        }
        List<Weighed> both = Weighed.of(List.of(normal(40, 1), skewed), DRAWS);
        assertThat(both.get(0).by().method()).isEqualTo(MeanInterval.Method.T);
        assertThat(both.get(0).by().interval()).isEqualTo(both.get(0).figure().interval());
        assertThat(both.get(0).by().pValue()).isEqualTo(both.get(0).figure().pValue());
        assertThat(both.get(1).by().method()).isEqualTo(MeanInterval.Method.BOOTSTRAP_T);
        assertThat(both.get(1).by().interval()).isEqualTo(Bootstrap.studentised(skewed, DRAWS));
        assertThat(both.get(1).by().interval().high())
                .isGreaterThan(both.get(1).figure().interval().high());
    }

    /** Of twenty values a mean of .52 standard deviations has a probability of some .03: told alone, not among three. */
    @Test
    void a_difference_that_is_told_alone_may_be_lost_among_several() {
        double[] values = normal(20, 0);
        double shift = 0.52;
        double[] slight = java.util.Arrays.stream(values)
                .map(value -> value - mean(values) + shift * sd(values))
                .toArray();
        Weighed alone = Weighed.of(List.of(slight), DRAWS).get(0);
        Weighed among = Weighed.of(List.of(slight, normal(20, 0), normal(20, 0.01)), DRAWS)
                .get(0);
        assertThat(alone.corrected()).isEqualTo(alone.by().pValue()).isBetween(0.02, 0.04);
        assertThat(alone.told()).isTrue();
        assertThat(among.toldAlone()).isTrue();
        assertThat(among.corrected()).isGreaterThan(2 * alone.corrected());
        assertThat(among.told()).isFalse();
        assertThat(among.comparisons()).isEqualTo(3);
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    private static double sd(double[] values) {
        return omslag.statistics.Moments.of(values).sd();
    }

    @Test
    void as_many_pairs_as_are_asked_for_tell_the_difference_and_halve_the_interval() {
        Weighed weighed = Weighed.of(List.of(normal(12, 0.3)), DRAWS).get(0);
        int tell = weighed.pairsToTell().orElseThrow();
        double mean = weighed.figure().mean();
        assertThat(PairedPower.of(tell, mean, weighed.sd(), PairedPower.LEVEL)).isGreaterThanOrEqualTo(0.8);
        assertThat(PairedPower.of(tell - 1, mean, weighed.sd(), PairedPower.LEVEL))
                .isLessThan(0.8);
        assertThat(PairedPower.of(12, weighed.tellable(), weighed.sd(), PairedPower.LEVEL))
                .isCloseTo(0.8, within(1e-6));
        int halve = weighed.pairsToHalve().orElseThrow();
        assertThat(PairedPower.halfWidth(halve, weighed.sd()))
                .isLessThanOrEqualTo(PairedPower.halfWidth(12, weighed.sd()) / 2);
    }

    /** What is lost among three takes more pairs than there are, as they are told at a third of the level. */
    @Test
    void among_several_comparisons_more_pairs_are_needed_and_less_is_told() {
        double[] one = normal(12, 0.3);
        Weighed alone = Weighed.of(List.of(one), DRAWS).get(0);
        Weighed among =
                Weighed.of(List.of(one, normal(20, 0), normal(20, 0.01)), DRAWS).get(0);
        int tell = among.pairsToTell().orElseThrow();
        double mean = among.figure().mean();
        assertThat(tell).isGreaterThan(alone.pairsToTell().orElseThrow());
        assertThat(PairedPower.of(tell, mean, among.sd(), 0.05 / 3)).isGreaterThanOrEqualTo(0.8);
        assertThat(PairedPower.of(tell - 1, mean, among.sd(), 0.05 / 3)).isLessThan(0.8);
        assertThat(PairedPower.of(12, among.tellable(), among.sd(), 0.05 / 3)).isCloseTo(0.8, within(1e-6));
        assertThat(among.pairsToHalve()).isEqualTo(alone.pairsToHalve());
    }

    @Test
    void a_scenario_without_pairs_is_no_comparison() {
        Weighed among = Weighed.of(List.of(normal(20, 2), new double[] {0.4}, new double[0]), DRAWS)
                .get(0);
        assertThat(among.comparisons()).isEqualTo(1);
        assertThat(among.corrected()).isEqualTo(among.by().pValue());
    }

    @Test
    void one_pair_tells_nothing_and_no_difference_takes_no_number_of_pairs() {
        Weighed one = Weighed.of(List.of(new double[] {0.4}), DRAWS).get(0);
        assertThat(one.told()).isFalse();
        assertThat(one.tellable()).isNaN();
        assertThat(one.pairsToTell()).isEmpty();
        assertThat(one.pairsToHalve()).isEmpty();
        Weighed none = Weighed.of(List.of(new double[] {-1, 1, -1, 1}), DRAWS).get(0);
        assertThat(none.pairsToTell()).isEmpty();
        assertThat(none.told()).isFalse();
    }
}
