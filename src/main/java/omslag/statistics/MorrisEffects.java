package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import omslag.random.Draws;

/**
 * What moving one dimension does to an outcome, over the trajectories of a Morris design: mu and sigma of Morris 1991 and
 * mu* of Campolongo, Cariboni and Saltelli 2007 (Environmental Modelling and Software 22, 1509-1518).
 *
 * <p>An elementary effect is the change of the outcome per unit of the move, where the whole range is one unit. With
 * replications it is the mean over those that both of its points have, so that noise which both meet cancels. An effect
 * whose points share no replication, or but one where more were planned, is dropped; the other effects of its trajectory
 * stay. Intervals are percentiles of 1,000 bootstrap samples of trajectories.
 */
public final class MorrisEffects {
    private final double[] effects;
    private final double[] noise;

    /**
     * The effects of one dimension.
     *
     * @param n over how many trajectories
     * @param dropped how many effects are dropped
     * @param mu the mean effect; not-a-number when there is none
     * @param muInterval its 95 % interval
     * @param muStar the mean size of the effects; noise makes it larger: an effect that is nothing but noise has 0.8 times
     *     {@code noise}
     * @param muStarInterval its 95 % interval
     * @param sigma the standard deviation between trajectories of the effects, with noise taken out where it is known:
     *     what curvature and other dimensions do to the effect; not-a-number with fewer than two effects
     * @param sigmaInterval its 95 % interval
     * @param noise the standard error, by chance, of one effect; not-a-number with one replication
     */
    public record Effect(
            int n,
            int dropped,
            double mu,
            Interval muInterval,
            double muStar,
            Interval muStarInterval,
            double sigma,
            Interval sigmaInterval,
            double noise) {
        /** A mean size of effects that are nothing but noise, for each standard error of one. */
        private static final double OF_NOISE = 0.8;

        /** Whether the effects are larger than noise alone would make them; their sizes add up, never cancel. */
        public boolean beyondChance() {
            return muStarInterval.low() > (Double.isNaN(noise) ? 0 : OF_NOISE * noise);
        }
    }

    private MorrisEffects(MorrisDesign design, double[][] outcomes, int dimension) {
        int least = Math.max(1, Replications.least(outcomes));
        this.effects = new double[design.trajectories()];
        this.noise = new double[effects.length];
        for (int i = 0; i < effects.length; i++) {
            int before = design.before(i, dimension);
            boolean[] shared = Replications.shared(outcomes, before, 2);
            Moments change = Moments.of(Replications.less(
                    Replications.only(outcomes[before + 1], shared), Replications.only(outcomes[before], shared)));
            double move = design.at(before + 1, dimension) - design.at(before, dimension);
            boolean known = change.n() >= least;
            effects[i] = known ? change.mean() / move : Double.NaN;
            noise[i] = known ? change.sd() * change.sd() / change.n() / (move * move) : Double.NaN;
        }
    }

    /**
     * The effects on an outcome, by dimension.
     *
     * @param outcomes by point of the design and replication; what is missing is not-a-number, rows may differ in length
     * @param draws the chance of the bootstrap
     * @throws IllegalArgumentException when there are not as many rows as points
     */
    public static List<Effect> of(MorrisDesign design, double[][] outcomes, Draws draws) {
        if (outcomes.length != design.size()) {
            throw new IllegalArgumentException(
                    "a design of " + design.size() + " points has as many outcomes, not " + outcomes.length);
        }
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < design.dimensions(); i++) {
            effects.add(new MorrisEffects(design, outcomes, i).effect(draws));
        }
        return List.copyOf(effects);
    }

    private Effect effect(Draws draws) {
        int n = Moments.of(effects).n();
        double[] found = statistics(Resampling.once(effects.length));
        double[][] samples = Resampling.of(effects.length, Resampling.USUAL_SAMPLES, draws, this::statistics);
        return new Effect(
                n,
                effects.length - n,
                found[0],
                interval(n, samples[0]),
                found[1],
                interval(n, samples[1]),
                found[2],
                interval(n, samples[2]),
                Math.sqrt(Moments.of(noise).mean()));
    }

    private static Interval interval(int n, double[] samples) {
        return n < 2 ? Interval.UNKNOWN : Resampling.percentile(samples);
    }

    /** Mu, mu* and sigma. */
    private double[] statistics(int[] times) {
        int n = 0;
        double sum = 0;
        double size = 0;
        double chance = 0;
        for (int i = 0; i < times.length; i++) {
            if (!Double.isNaN(effects[i])) {
                n += times[i];
                sum += times[i] * effects[i];
                size += times[i] * Math.abs(effects[i]);
                chance += Double.isNaN(noise[i]) ? 0 : times[i] * noise[i];
            }
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            if (!Double.isNaN(effects[i])) {
                squares += times[i] * (effects[i] - mean) * (effects[i] - mean);
            }
        }
        return new double[] {mean, size / n, Math.sqrt(Math.max(0, squares / (n - 1) - chance / n))};
    }
}
