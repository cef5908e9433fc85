package omslag.statistics;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution, as far as intervals of 95 % and tests need it. */
public final class StudentT {
    /** The probability below the upper end of a two-sided interval of 95 %. */
    private static final double UPPER = 0.975;

    private static final double ACCURACY = 1e-12;

    /** Read by key only, so that its order does not matter. */
    private static final ConcurrentMap<Integer, Double> KNOWN = new ConcurrentHashMap<>();

    private StudentT() {}

    /** The probability of a value as far from 0 as t or further, on either side. */
    public static double twoSided(double t, int degreesOfFreedom) {
        return 2 * new TDistribution(null, degreesOfFreedom).cumulativeProbability(-Math.abs(t));
    }

    /** Half the width of a 95 % interval in standard errors, for these degrees of freedom, 1 or more. */
    public static double critical(int degreesOfFreedom) {
        return KNOWN.computeIfAbsent(
                degreesOfFreedom, df -> new TDistribution(null, df, ACCURACY).inverseCumulativeProbability(UPPER));
    }

    /** The same for an interval that misses with this probability, the level of a two-sided test. */
    public static double critical(int degreesOfFreedom, double level) {
        return 1 - level / 2 == UPPER
                ? critical(degreesOfFreedom)
                : new TDistribution(null, degreesOfFreedom, ACCURACY).inverseCumulativeProbability(1 - level / 2);
    }
}
