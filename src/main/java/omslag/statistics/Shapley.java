package omslag.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.random.Draws;
import omslag.random.Strand;

/**
 * Shapley values: what each of some players adds to the worth of all together, on average over the orders in which they
 * can join (Shapley 1953). They add up to what all are worth more than nobody.
 *
 * <p>A coalition is a set of bits: player {@code i} belongs to it when bit {@code i} is set. Of a few players every
 * coalition is counted. Of many some orders are drawn, each with its reverse (Mitchell e.a. 2022): where players work
 * together by twos at most, an order and its reverse give the exact values already.
 */
public final class Shapley {
    /** Up to so many players every coalition is counted. */
    public static final int MOST_EXACT = 6;

    /** More players than this have no coalition in so many bits. */
    public static final int MOST_PLAYERS = 62;

    private final int players;
    private final List<int[]> orders;

    private Shapley(int players, List<int[]> orders) {
        this.players = players;
        this.orders = orders;
    }

    /** What a coalition is worth; it is asked once for each. */
    @FunctionalInterface
    public interface Worth {
        /** The worth of this coalition. */
        double of(long coalition);
    }

    /**
     * What a player adds.
     *
     * @param value its Shapley value, or the estimate of it
     * @param error the standard error of the estimate from the drawing of orders: 0 when exact, not-a-number when there
     *     is but one pair of orders
     */
    public record Share(double value, double error) {}

    /** The exact way, over all coalitions. */
    public static Shapley exact(int players) {
        if (players < 1 || players > MOST_EXACT) {
            throw new IllegalArgumentException("exact from 1 to " + MOST_EXACT + " players, not " + players);
        }
        return new Shapley(players, List.of());
    }

    /**
     * The way over orders that are drawn. Each pair of an order and its reverse has a number, from 0.
     *
     * @param players how many
     * @param first the number of the first pair
     * @param pairs how many pairs, 1 or more
     * @param draws the chance by which orders are drawn
     */
    public static Shapley sampled(int players, int first, int pairs, Draws draws) {
        if (players < 1 || players > MOST_PLAYERS || pairs < 1) {
            throw new IllegalArgumentException("no orders of " + players + " players in " + pairs + " pairs");
        }
        List<int[]> orders = new ArrayList<>();
        for (int pair = first; pair < first + pairs; pair++) {
            int[] order = order(players, draws, pair);
            int[] reverse = new int[players];
            for (int i = 0; i < players; i++) {
                reverse[i] = order[players - 1 - i];
            }
            orders.add(order);
            orders.add(reverse);
        }
        return new Shapley(players, orders);
    }

    /** The coalition of all. */
    public long all() {
        return (1L << players) - 1;
    }

    /** The coalitions that are asked for, from nobody to all, each once. */
    public List<Long> coalitions() {
        TreeMap<Long, Boolean> asked = new TreeMap<>();
        if (orders.isEmpty()) {
            for (long coalition = 0; coalition <= all(); coalition++) {
                asked.put(coalition, true);
            }
        }
        for (int[] order : orders) {
            long coalition = 0;
            asked.put(coalition, true);
            for (int player : order) {
                coalition |= 1L << player;
                asked.put(coalition, true);
            }
        }
        return List.copyOf(asked.keySet());
    }

    /** What each player adds, when coalitions are worth this much. */
    public List<Share> divide(Worth worth) {
        Map<Long, Double> known = new TreeMap<>();
        for (long coalition : coalitions()) {
            known.put(coalition, worth.of(coalition));
        }
        return orders.isEmpty() ? byCoalitions(known) : byOrders(known);
    }

    private List<Share> byCoalitions(Map<Long, Double> worth) {
        double[] weight = new double[players];
        weight[0] = 1.0 / players;
        for (int size = 1; size < players; size++) {
            weight[size] = weight[size - 1] * size / (players - size);
        }
        List<Share> shares = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            long bit = 1L << player;
            double value = 0;
            for (long others = 0; others <= all(); others++) {
                if ((others & bit) == 0) {
                    value += weight[Long.bitCount(others)] * (of(worth, others | bit) - of(worth, others));
                }
            }
            shares.add(new Share(value, 0));
        }
        return shares;
    }

    private List<Share> byOrders(Map<Long, Double> worth) {
        int pairs = orders.size() / 2;
        double[][] added = new double[players][pairs];
        for (int i = 0; i < orders.size(); i++) {
            long coalition = 0;
            for (int player : orders.get(i)) {
                long joined = coalition | 1L << player;
                added[player][i / 2] += (of(worth, joined) - of(worth, coalition)) / 2;
                coalition = joined;
            }
        }
        List<Share> shares = new ArrayList<>();
        for (double[] values : added) {
            Moments moments = Moments.of(values);
            shares.add(new Share(moments.mean(), moments.sd() / Math.sqrt(pairs)));
        }
        return shares;
    }

    private static double of(Map<Long, Double> worth, long coalition) {
        Double known = worth.get(coalition);
        if (known == null) {
            throw new IllegalStateException("nobody asked what coalition " + coalition + " is worth");
        }
        return known;
    }

    private static int[] order(int players, Draws draws, int pair) {
        return Orders.drawn(players, i -> draws.uniform(Strand.ORDER, i, pair));
    }
}
