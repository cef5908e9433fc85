package omslag.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import omslag.random.Draws;
import omslag.statistics.EffectSize;
import omslag.statistics.Holm;
import omslag.statistics.MeanInterval;
import omslag.statistics.Moments;
import omslag.statistics.PairedDifference;
import omslag.statistics.PairedPower;

/**
 * How sure a paired difference is: by the interval that suits it, among how many comparisons, how large it is beside its
 * spread, and how many pairs of runs would tell it.
 *
 * @param figure the difference
 * @param by its interval and p-value, by t or by the bootstrap where the pairs are skewed
 * @param effect its size beside its spread
 * @param sd the standard deviation between pairs
 * @param corrected its p-value corrected for the comparisons (Holm)
 * @param comparisons how many were made, this among them
 */
public record Weighed(
        PairedDifference figure, MeanInterval by, EffectSize effect, double sd, double corrected, int comparisons) {
    private static final double LEVEL = PairedPower.LEVEL;

    /** The differences of one question, which are corrected for each other; each is a value a pair. */
    static List<Weighed> of(List<double[]> differences, Draws draws) {
        List<MeanInterval> by =
                differences.stream().map(one -> MeanInterval.of(one, draws)).toList();
        double[] corrected =
                Holm.corrected(by.stream().mapToDouble(MeanInterval::pValue).toArray());
        int comparisons =
                (int) Arrays.stream(corrected).filter(p -> !Double.isNaN(p)).count();
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < corrected.length; i++) {
            double[] values = differences.get(i);
            weighed.add(new Weighed(
                    PairedDifference.of(values),
                    by.get(i),
                    EffectSize.of(values),
                    Moments.of(values).sd(),
                    corrected[i],
                    comparisons));
        }
        return List.copyOf(weighed);
    }

    /** Whether its own interval tells it from zero. */
    boolean toldAlone() {
        return by.interval().excludesZero();
    }

    /** Whether it is told from zero after all comparisons are reckoned with. */
    boolean told() {
        return toldAlone() && (comparisons < 2 || corrected < LEVEL);
    }

    /** How many pairs tell a difference as large as this with a power of 80 %; none when no number does. */
    OptionalInt pairsToTell() {
        return figure.n() < 2
                ? OptionalInt.empty()
                : PairedPower.pairsFor(figure.mean(), sd, PairedPower.USUAL, level());
    }

    /** The least difference that as many pairs tell with a power of 80 %; not-a-number with fewer than two. */
    double tellable() {
        return tellable(figure.n(), sd, level());
    }

    /** The level at which a difference is told among the comparisons whatever the others are: the first step of Holm. */
    private double level() {
        return LEVEL / Math.max(1, comparisons);
    }

    /** How many pairs make the interval half as wide; none when that is not known. */
    OptionalInt pairsToHalve() {
        return pairsToHalve(figure.n(), sd);
    }

    static double tellable(int n, double sd, double level) {
        return n < 2 ? Double.NaN : PairedPower.differenceFor(n, sd, PairedPower.USUAL, level);
    }

    static OptionalInt pairsToHalve(int n, double sd) {
        return n < 2 ? OptionalInt.empty() : PairedPower.pairsForHalfWidth(PairedPower.halfWidth(n, sd) / 2, sd);
    }
}
