package omslag.random;

import omslag.unit.Numbers;

/**
 * Chance by address: each draw is a pure function of a seed and of who draws, what for and when.
 *
 * <p>Nothing is remembered between draws, so their order and the number of threads change nothing, and two scenarios
 * with the same seed share every draw they have in common. Every distribution is drawn by inverting one uniform, so that
 * a changed parameter shifts a draw and never reshuffles it. The bits come from the finaliser of SplitMix64 (Steele, Lea
 * and Flood 2014, variant 13 of Stafford), applied once for each part of the address.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int LONGEST_COUNT = 100_000;

    private final long seed;

    /** The chance of one run. */
    public Draws(long seed) {
        this.seed = mix(seed + GOLDEN);
    }

    /** The chance of a replication: the same for every scenario. */
    public static Draws ofRun(long seed, int replication) {
        return new Draws(runSeed(seed, replication));
    }

    /** The seed of a replication, from the seed of the plan. */
    public static long runSeed(long seed, int replication) {
        return mix(mix(seed + GOLDEN) + GOLDEN * replication);
    }

    /** One address out of two, such as an owner and a slot. */
    public static long key(long first, long second) {
        return mix(mix(first + GOLDEN) + GOLDEN * second);
    }

    /** Sixty-four bits at this address. */
    public long bits(Strand strand, long agent, long time) {
        return mix(lane(strand, time) + GOLDEN * agent);
    }

    /** The start of the lane of a strand at a time; {@link #inLane} gives the bits of each agent on it. */
    public long lane(Strand strand, long time) {
        return mix(mix(seed + GOLDEN * (strand.ordinal() + 1)) + GOLDEN * time);
    }

    /** The bits of an agent on a lane: what {@link #bits} gives, with one multiplication less for each agent. */
    public static long inLane(long lane, long agent) {
        return mix(lane + GOLDEN * agent);
    }

    /** A uniform draw in the open interval from 0 to 1. */
    public double uniform(Strand strand, long agent, long time) {
        return ((bits(strand, agent, time) >>> 11) + 0.5) * UNIT;
    }

    /** Whether something with this probability happens. */
    public boolean chance(double probability, Strand strand, long agent, long time) {
        return uniform(strand, agent, time) < probability;
    }

    /** A standard normal draw. */
    public double normal(Strand strand, long agent, long time) {
        return Quantiles.normal(uniform(strand, agent, time));
    }

    /** A lognormal draw with this median and this standard deviation of the logarithm. */
    public double lognormal(double median, double sigma, Strand strand, long agent, long time) {
        return median * Numbers.exp(sigma * normal(strand, agent, time));
    }

    /** An exponential draw with mean 1. */
    public double exponential(Strand strand, long agent, long time) {
        return -Numbers.log(uniform(strand, agent, time));
    }

    /** A Pareto draw: at least {@code least}, with tail exponent {@code alpha}. */
    public double pareto(double alpha, double least, Strand strand, long agent, long time) {
        return least * Numbers.pow(uniform(strand, agent, time), -1 / alpha);
    }

    /** A Poisson draw; more mean never gives fewer. */
    public int poisson(double mean, Strand strand, long agent, long time) {
        return poisson(mean, uniform(strand, agent, time));
    }

    /** The Poisson count at this probability, means to some hundreds. */
    static int poisson(double mean, double probability) {
        if (mean <= 0) {
            return 0;
        }
        double mass = Numbers.exp(-mean);
        double sum = mass;
        int count = 0;
        while (probability > sum && count < LONGEST_COUNT && (mass > 0 || count < mean)) {
            count++;
            mass *= mean / count;
            sum += mass;
        }
        return count;
    }

    /** A draw from Borel's distribution: the size of a cascade in which each trouble makes {@code r} others. */
    public int borel(double r, int most, Strand strand, long agent, long time) {
        double probability = uniform(strand, agent, time);
        double sum = 0;
        double logFactorial = 0;
        for (int n = 1; n < most; n++) {
            logFactorial += Numbers.log(n);
            double logMass = r == 0
                    ? (n == 1 ? 0 : Double.NEGATIVE_INFINITY)
                    : -r * n + (n - 1) * Numbers.log(r * n) - logFactorial;
            sum += Numbers.exp(logMass);
            if (probability <= sum) {
                return n;
            }
        }
        return most;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
