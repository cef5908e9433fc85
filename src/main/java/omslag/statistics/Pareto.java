package omslag.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What dominance says of candidates: layers, crowding, the front and the space that it dominates. */
public final class Pareto {
    private Pareto() {}

    /** Candidates in layers: the first is dominated by none, each next one only by those before it. */
    static List<List<Candidate>> layers(List<Candidate> candidates) {
        int n = candidates.size();
        int[] dominators = new int[n];
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Integer> dominated = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                if (candidates.get(i).score().dominates(candidates.get(j).score())) {
                    dominated.add(j);
                    dominators[j]++;
                }
            }
            below.add(dominated);
        }
        List<List<Candidate>> layers = new ArrayList<>();
        List<Integer> layer =
                IntStream.range(0, n).filter(i -> dominators[i] == 0).boxed().toList();
        while (!layer.isEmpty()) {
            layers.add(layer.stream().map(candidates::get).toList());
            List<Integer> next = new ArrayList<>();
            for (int i : layer) {
                for (int j : below.get(i)) {
                    dominators[j]--;
                    if (dominators[j] == 0) {
                        next.add(j);
                    }
                }
            }
            layer = next.stream().sorted().toList();
        }
        return layers;
    }

    /**
     * How much room each candidate of a layer has: the distance between its neighbours, over the aims (Deb e.a. 2002);
     * infinite at the ends.
     */
    static double[] crowding(List<Candidate> layer) {
        double[] room = new double[layer.size()];
        int aims = layer.get(0).score().objectives().length;
        for (int k = 0; k < aims; k++) {
            int aim = k;
            int[] order = IntStream.range(0, room.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> layer.get(i).score().objectives()[aim]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double low = layer.get(order[0]).score().objectives()[aim];
            double width = layer.get(order[order.length - 1]).score().objectives()[aim] - low;
            room[order[0]] = Double.POSITIVE_INFINITY;
            room[order[order.length - 1]] = Double.POSITIVE_INFINITY;
            for (int place = 1; place + 1 < order.length && width > 0; place++) {
                double apart = layer.get(order[place + 1]).score().objectives()[aim]
                        - layer.get(order[place - 1]).score().objectives()[aim];
                room[order[place]] += apart / width;
            }
        }
        return room;
    }

    /**
     * A front with one candidate more: itself when the candidate breaks a constraint, is dominated or does the same as one
     * that is there; else without those that the candidate dominates.
     */
    static List<Candidate> joined(List<Candidate> front, Candidate candidate) {
        Candidate.Score score = candidate.score();
        if (score.violation() > 0
                || front.stream()
                        .anyMatch(member -> member.score().dominates(score)
                                || Arrays.equals(member.score().objectives(), score.objectives()))) {
            return front;
        }
        List<Candidate> joined = new ArrayList<>();
        for (Candidate member : front) {
            if (!score.dominates(member.score())) {
                joined.add(member);
            }
        }
        joined.add(candidate);
        return joined;
    }

    /**
     * The area that candidates with two aims dominate, up to a reference: candidates that break a constraint or are no
     * better than the reference in both aims add nothing.
     *
     * @param candidates in any order
     * @param reference a value of each aim that is just too bad to count
     */
    public static double hypervolume(List<Candidate> candidates, double[] reference) {
        List<double[]> points = candidates.stream()
                .filter(candidate -> candidate.score().violation() == 0)
                .map(candidate -> candidate.score().objectives())
                .filter(aims -> aims[0] < reference[0] && aims[1] < reference[1])
                .sorted(Comparator.comparingDouble((double[] aims) -> aims[0]).thenComparingDouble(aims -> aims[1]))
                .toList();
        double area = 0;
        double height = reference[1];
        for (double[] aims : points) {
            if (aims[1] < height) {
                area += (reference[0] - aims[0]) * (height - aims[1]);
                height = aims[1];
            }
        }
        return area;
    }
}
