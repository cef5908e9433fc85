package omslag.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;
import org.jspecify.annotations.Nullable;

/**
 * A search for the best trade-offs between aims: NSGA-II (Deb, Pratap, Agarwal and Meyarivan 2002), with constraints by
 * dominance instead of penalties.
 *
 * <p>It is short enough to be written here. The MOEA Framework 5.0 draws from one static generator, which chance by
 * address rules out, and brings the JFreeChart that MASON's inspectors fail on and a library that this build refuses.
 *
 * <p>Where scores rest on replications, give every candidate the same chance: a lucky draw would else stay on the front.
 *
 * @param population how many candidates a generation has: even, 4 or more
 * @param generations how many generations are bred after the first, 0 or more
 */
public record NondominatedSearch(int population, int generations) {
    private static final Variation VARIATION = new Variation(0.9, 15, 20);

    /** Refuses what is out of range. */
    public NondominatedSearch {
        if (population < 4 || population % 2 != 0 || generations < 0) {
            throw new IllegalArgumentException("no search with " + population + " candidates and " + generations
                    + " generations: an even number from 4, and 0 or more");
        }
    }

    /**
     * What was found.
     *
     * @param members every candidate tried that keeps its constraints and is dominated by none, in the order of the first
     *     aim; of those with the same score the first
     * @param hypervolumes the area that they dominate after each generation, the first included; empty unless there are two
     *     aims and a reference
     * @param tried how many candidates were tried
     * @param failed how many of them could not be tried
     */
    public record Front(List<Candidate> members, List<Double> hypervolumes, int tried, int failed) {}

    /** A candidate that may have offspring: its layer, and the room it has there. */
    private record Parent(Candidate candidate, int layer, double room) {
        /** The better of two: of an earlier layer, or with more room in the same; this one when they are equal. */
        private Parent orBetter(Parent other) {
            boolean beaten = other.layer < layer || other.layer == layer && other.room > room;
            return beaten ? other : this;
        }
    }

    /**
     * Searches; the same chance and the same answers give the same front.
     *
     * @param dimensions how many, 1 or more
     * @param batch tries candidates; round 0 is the first generation
     * @param reference for the area, a value of each of two aims that is just too bad to count; null for none
     * @param draws the chance
     */
    public Front search(int dimensions, Batch<Candidate.Score> batch, double @Nullable [] reference, Draws draws) {
        Chance first = new Chance(draws, Chance.Use.OFFSPRING, 0);
        List<Candidate> tried = tried(batch, 0, first.stratified(population, dimensions));
        List<Candidate> front = joined(List.of(), tried);
        List<Parent> parents = survivors(tried);
        List<Double> hypervolumes = new ArrayList<>();
        int failed = failed(tried);
        addArea(front, reference, hypervolumes);
        for (int round = 1; round <= generations; round++) {
            double[][] offspring = offspring(parents, new Chance(draws, Chance.Use.OFFSPRING, round));
            tried = tried(batch, round, offspring);
            front = joined(front, tried);
            failed += failed(tried);
            addArea(front, reference, hypervolumes);
            List<Candidate> all = new ArrayList<>();
            parents.forEach(parent -> all.add(parent.candidate));
            all.addAll(tried);
            parents = survivors(all);
        }
        List<Candidate> members = front.stream()
                .sorted(Comparator.comparingDouble(member -> member.score().objectives()[0]))
                .toList();
        return new Front(members, List.copyOf(hypervolumes), population * (generations + 1), failed);
    }

    private static List<Candidate> tried(Batch<Candidate.Score> batch, int round, double[][] points) {
        List<Candidate.Score> scores = Batch.complete(batch, round, points);
        return IntStream.range(0, points.length)
                .mapToObj(i -> new Candidate(points[i], scores.get(i)))
                .toList();
    }

    private static List<Candidate> joined(List<Candidate> front, List<Candidate> tried) {
        List<Candidate> joined = front;
        for (Candidate candidate : tried) {
            joined = Pareto.joined(joined, candidate);
        }
        return joined;
    }

    private static int failed(List<Candidate> tried) {
        return (int)
                tried.stream().filter(candidate -> candidate.score().failed()).count();
    }

    private static void addArea(List<Candidate> front, double @Nullable [] reference, List<Double> hypervolumes) {
        if (reference != null) {
            hypervolumes.add(Pareto.hypervolume(front, reference));
        }
    }

    /** The best of the candidates, as many as the population: layer by layer, of the last those with most room. */
    private List<Parent> survivors(List<Candidate> candidates) {
        List<Parent> survivors = new ArrayList<>();
        List<List<Candidate>> layers = Pareto.layers(candidates);
        for (int layer = 0; survivors.size() < population; layer++) {
            List<Candidate> members = layers.get(layer);
            double[] room = Pareto.crowding(members);
            int number = layer;
            IntStream.range(0, members.size())
                    .mapToObj(i -> new Parent(members.get(i), number, room[i]))
                    .sorted(Comparator.comparingDouble(Parent::room).reversed())
                    .limit(population - survivors.size())
                    .forEach(survivors::add);
        }
        return survivors;
    }

    private double[][] offspring(List<Parent> parents, Chance chance) {
        double[][] offspring = new double[population][];
        for (int i = 0; i < population; i += 2) {
            double[] mother = winner(parents, chance).candidate.point();
            double[] father = winner(parents, chance).candidate.point();
            double[][] children = VARIATION.children(mother, father, chance);
            offspring[i] = children[0];
            offspring[i + 1] = children[1];
        }
        return offspring;
    }

    private static Parent winner(List<Parent> parents, Chance chance) {
        Parent one = parents.get(chance.below(parents.size()));
        return one.orBetter(parents.get(chance.below(parents.size())));
    }
}
