package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import omslag.random.Draws;

/**
 * Approximate Bayesian computation: parameter sets whose runs come near what was observed, from a prior that is even over
 * the unit cube.
 *
 * <p>How far a run lies off is the greatest of its distances to the targets, each in that target's tolerance; at 1 or less
 * it meets all of them. Nothing is adjusted by regression. By rejection, sets are drawn from the prior and kept when
 * they meet the targets. In rounds (Lenormand, Jabot and Deffuant 2013), the nearest sets are kept, new ones are drawn
 * around them and weighted by how likely they were to be drawn, and the tolerance falls to where the sets that are left
 * lie; each round is one batch. Rounds end when what is left meets the targets or few of the new sets came nearer.
 *
 * @param observed a value for each target
 * @param tolerances of each target, above 0
 * @param particles how many sets the first round tries, 4 or more
 * @param kept the share of them that is kept, above 0 and below 1; a half is usual
 * @param leastAccepted rounds end when a smaller share of the new sets came nearer; 0.05 is usual
 * @param mostRounds how many rounds there are at most, 1 or more
 */
public record ApproximateBayes(
        List<Double> observed,
        List<Double> tolerances,
        int particles,
        double kept,
        double leastAccepted,
        int mostRounds) {
    /** Refuses what is out of range. */
    public ApproximateBayes {
        observed = List.copyOf(observed);
        tolerances = List.copyOf(tolerances);
        if (observed.isEmpty() || observed.size() != tolerances.size()) {
            throw new IllegalArgumentException(observed.size() + " targets with " + tolerances.size() + " tolerances");
        }
        if (!tolerances.stream().allMatch(tolerance -> tolerance > 0)) {
            throw new IllegalArgumentException("tolerances are above 0, not " + tolerances);
        }
        if (particles < 4 || !(kept > 0 && kept < 1) || mostRounds < 1 || Double.isNaN(leastAccepted)) {
            throw new IllegalArgumentException("no rounds with " + particles + " sets of which " + kept + " are kept, "
                    + mostRounds + " times: at least 4, between 0 and 1, at least 1");
        }
    }

    /** A set that is kept; its weight is not yet over the sum of all. */
    private record Particle(double[] point, double weight, double distance) {}

    /** Draws sets from the prior, in one round, and keeps those that meet every target; they weigh the same. */
    public AcceptedSets reject(int parameters, Batch<double[]> batch, Draws draws) {
        List<Particle> tried = prior(parameters, batch, draws);
        List<Particle> near =
                tried.stream().filter(particle -> particle.distance <= 1).toList();
        return sets(near, List.of(round(tried, near, Double.NaN)));
    }

    /** Draws sets in rounds; the same chance and the same answers keep the same sets. */
    public AcceptedSets sample(int parameters, Batch<double[]> batch, Draws draws) {
        List<Particle> tried = prior(parameters, batch, draws);
        List<Particle> left = nearest(tried);
        List<AcceptedSets.Round> rounds = new ArrayList<>();
        rounds.add(round(tried, left, Double.NaN));
        double accepted = 1;
        while (rounds.size() < mostRounds
                && accepted > leastAccepted
                && left.size() > parameters
                && tolerance(left) > 1) {
            double[][] points = left.stream().map(Particle::point).toArray(double[][]::new);
            double[] weights = weights(left);
            int number = rounds.size();
            Proposal.Sample drawn = Proposal.around(points, weights)
                    .sample(particles - count(), new Chance(draws, Chance.Use.PARTICLES, number));
            tried = tried(number, drawn.points(), drawn.weights(), batch);
            double before = tolerance(left);
            accepted = (double) tried.stream()
                            .filter(particle -> particle.distance < before)
                            .count()
                    / tried.size();
            List<Particle> all = new ArrayList<>(left);
            all.addAll(tried);
            left = nearest(all);
            rounds.add(round(tried, left, accepted));
        }
        return sets(left, rounds);
    }

    private List<Particle> prior(int parameters, Batch<double[]> batch, Draws draws) {
        double[][] points = new Chance(draws, Chance.Use.PARTICLES, 0).stratified(particles, parameters);
        double[] even = new double[particles];
        Arrays.fill(even, 1);
        return tried(0, points, even, batch);
    }

    private List<Particle> tried(int round, double[][] points, double[] weights, Batch<double[]> batch) {
        List<double[]> runs = Batch.complete(batch, round, points);
        List<Particle> tried = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            tried.add(new Particle(points[i], weights[i], distance(runs.get(i))));
        }
        return tried;
    }

    /** The distance of a run, a value for each target, in tolerances; infinite when one is missing. */
    public double distance(double[] run) {
        double farthest = run.length < observed.size() ? Double.POSITIVE_INFINITY : 0;
        for (int t = 0; t < Math.min(run.length, observed.size()); t++) {
            double off = Math.abs(run[t] - observed.get(t)) / tolerances.get(t);
            farthest = Double.isNaN(off) ? Double.POSITIVE_INFINITY : Math.max(farthest, off);
        }
        return farthest;
    }

    /** How many sets are kept as long as they do not all meet the targets. */
    private int count() {
        return Math.max(1, (int) (kept * particles));
    }

    /** The nearest sets that could be run: as many as are kept, or all that meet the targets when those are more. */
    private List<Particle> nearest(List<Particle> particles) {
        List<Particle> ordered = particles.stream()
                .filter(particle -> particle.distance < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(Particle::distance))
                .toList();
        int meet = (int)
                ordered.stream().filter(particle -> particle.distance <= 1).count();
        return ordered.subList(0, Math.min(ordered.size(), Math.max(count(), meet)));
    }

    private static double tolerance(List<Particle> left) {
        return left.isEmpty()
                ? Double.POSITIVE_INFINITY
                : left.stream().mapToDouble(Particle::distance).max().orElse(Double.POSITIVE_INFINITY);
    }

    private static AcceptedSets.Round round(List<Particle> tried, List<Particle> left, double accepted) {
        int failed = (int) tried.stream()
                .filter(particle -> particle.distance == Double.POSITIVE_INFINITY)
                .count();
        return new AcceptedSets.Round(tolerance(left), accepted, tried.size(), failed);
    }

    private static double[] weights(List<Particle> particles) {
        double[] weights = particles.stream().mapToDouble(Particle::weight).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static AcceptedSets sets(List<Particle> left, List<AcceptedSets.Round> rounds) {
        return new AcceptedSets(
                left.stream().map(Particle::point).toArray(double[][]::new),
                weights(left),
                left.stream().mapToDouble(Particle::distance).toArray(),
                List.copyOf(rounds));
    }
}
