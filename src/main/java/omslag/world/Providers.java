package omslag.world;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.term.Challenge;

/**
 * Which organisations serve a public task in a place, and how much work each does for a resident of it.
 *
 * <p>Implementation note. Organisations that serve a task in the same places, each with as much work for a resident of any
 * of them, are a group: those of the whole country, those of a region, that of a place. What is a sum over the providers of
 * every place is then a sum over members for each group, once, and over a few groups for each place.
 */
public final class Providers {
    private final int[][][] members;
    private final double[][][] work;
    private final double[][] total;
    private final int[][][] groupsOf;
    private final List<Group> groups = new ArrayList<>();

    /**
     * Organisations that serve a task in the same places.
     *
     * @param task the task
     * @param members their numbers
     * @param work what each does for a resident of any of the places
     * @param total what all of them do
     */
    public record Group(Challenge task, int[] members, double[] work, double total) {}

    /**
     * For each task and place the numbers of organisations, and the work of each for a resident.
     *
     * @param work in FTE of the start for each resident
     */
    public Providers(int[][][] members, double[][][] work) {
        this.members = members;
        this.work = work;
        total = new double[work.length][];
        groupsOf = new int[work.length][][];
        for (int t = 0; t < work.length; t++) {
            total[t] = new double[work[t].length];
            for (int p = 0; p < total[t].length; p++) {
                for (double one : work[t][p]) {
                    total[t][p] += one;
                }
            }
            groupsOf[t] = groups(t);
        }
    }

    /** Nobody serves anything, in this many places. */
    public static Providers none(int places) {
        int tasks = Challenge.values().length;
        return new Providers(new int[tasks][places][0], new double[tasks][places][0]);
    }

    /** The organisations that serve a task in a place. */
    public int[] members(Challenge task, int place) {
        return members[task.ordinal()][place];
    }

    /** The work that each of them does for a resident, in FTE of the start. */
    public double[] work(Challenge task, int place) {
        return work[task.ordinal()][place];
    }

    /** The work that all of them do for a resident; 0 if nobody serves. */
    public double total(Challenge task, int place) {
        return total[task.ordinal()][place];
    }

    /** The groups of providers, of all tasks. */
    public List<Group> groups() {
        return groups;
    }

    /** The numbers of the groups that serve a task in a place; nobody is in two. */
    public int[] groups(Challenge task, int place) {
        return groupsOf[task.ordinal()][place];
    }

    private int[][] groups(int task) {
        Map<Integer, Map<Double, BitSet>> where = new LinkedHashMap<>();
        for (int p = 0; p < members[task].length; p++) {
            for (int i = 0; i < members[task][p].length; i++) {
                where.computeIfAbsent(members[task][p][i], m -> new LinkedHashMap<>())
                        .computeIfAbsent(work[task][p][i], w -> new BitSet())
                        .set(p);
            }
        }
        Map<BitSet, List<Map.Entry<Integer, Double>>> alike = new LinkedHashMap<>();
        where.forEach((member, byWork) -> byWork.forEach((does, places) ->
                alike.computeIfAbsent(places, b -> new ArrayList<>()).add(Map.entry(member, does))));
        List<List<Integer>> found = new ArrayList<>();
        for (int p = 0; p < members[task].length; p++) {
            found.add(new ArrayList<>());
        }
        alike.forEach((places, who) -> {
            places.stream().forEach(p -> found.get(p).add(groups.size()));
            groups.add(group(Challenge.values()[task], who));
        });
        return found.stream()
                .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static Group group(Challenge task, List<Map.Entry<Integer, Double>> who) {
        int[] numbers = who.stream().mapToInt(Map.Entry::getKey).toArray();
        double[] does = who.stream().mapToDouble(Map.Entry::getValue).toArray();
        double sum = 0;
        for (double one : does) {
            sum += one;
        }
        return new Group(task, numbers, does, sum);
    }
}
