package omslag.random;

import omslag.unit.Numbers;

/**
 * Chance by address: each draw is a pure function of a seed and of who draws, what for and when.
 *
 * <p>Nothing is remembered between draws, so their order and the number of threads change nothing, and two scenarios
 * with the same seed share every draw they have in common. Every distribution is drawn by inverting one uniform, so that
 * a changed parameter shifts a draw and never reshuffles it. The bits come from the finaliser of SplitMix64 (Steele, Lea
 * and Flood 2014, variant 13 of Stafford), applied once for each part of the address. Seeds of runs and keys begin from
 * constants of their own, so that they are never each other nor a lane.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long RUNS = 0xD1B54A32D192ED03L;
    private static final long KEYS = 0x8CB92BA72F3D8DD7L;
    private static final double UNIT = 0x1.0p-52;

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
        return mix(mix(seed ^ RUNS) + GOLDEN * replication);
    }

    /** One address out of two, such as an owner and a slot. */
    public static long key(long first, long second) {
        return mix(keys(first) + GOLDEN * second);
    }

    /** The start of the keys that this one begins: {@link #inLane} gives with each second what {@link #key} gives. */
    public static long keys(long first) {
        return mix(first ^ KEYS);
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
        return uniform(bits(strand, agent, time));
    }

    /**
     * The uniform draw that these bits give, those of {@link #inLane} too.
     *
     * <p>Of the 64 bits it takes 52: with 53, adding the half would round to 1 at the top, where a normal draw is no
     * number.
     */
    public static double uniform(long bits) {
        return ((bits >>> 12) + 0.5) * UNIT;
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

    /** A Poisson draw with this mean, at most 1e9; more mean never gives fewer. */
    public int poisson(double mean, Strand strand, long agent, long time) {
        return poisson(mean, uniform(strand, agent, time));
    }

    /** The Poisson count at this probability. */
    static int poisson(double mean, double probability) {
        return Poisson.quantile(probability, mean);
    }

    /**
     * A draw from Borel's distribution: the size of a cascade in which each trouble makes {@code r} others; more r never
     * gives fewer.
     *
     * @param r at least 0; above 1 a cascade may have no end
     * @param most what a cascade is cut to
     */
    public int borel(double r, int most, Strand strand, long agent, long time) {
        return borel(r, most, uniform(strand, agent, time));
    }

    /** The size of a cascade at this probability. */
    static int borel(double r, int most, double probability) {
        if (!(r >= 0)) {
            throw new IllegalArgumentException("the troubles that one trouble makes are at least 0, not " + r);
        }
        double sum = 0;
        double logFactorial = 0;
        for (int n = 1; n < most; n++) {
            logFactorial += Numbers.log(n);
            double logMass = r == 0
                    ? (n == 1 ? 0 : Double.NEGATIVE_INFINITY)
                    : -r * n + (n - 1) * Numbers.log(r * n) - logFactorial;
            double more = sum + Numbers.exp(logMass);
            if (probability <= more) {
                return n;
            }
            if (more == sum) {
                // The masses only fall: up to r = 1 the rest is rounding, above it the chance of no end.
                return r <= 1 ? n : most;
            }
            sum = more;
        }
        return most;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
