package omslag.rule;

import omslag.unit.Numbers;

/** How a call is decided among those who bid (ODD 3j): prices and places, without worlds. */
final class Awards {
    private Awards() {}

    /** The bidder with the lowest cost, among so many; -1 when there is none. */
    static int lowest(double[] costs, int bidders) {
        int lowest = -1;
        for (int i = 0; i < bidders; i++) {
            lowest = lowest < 0 || costs[i] < costs[lowest] ? i : lowest;
        }
        return lowest;
    }

    /** What the cheapest can ask: the cost of the second cheapest; the most there is when it is alone (Bertrand). */
    static double price(double[] costs, int bidders, double most) {
        int lowest = lowest(costs, bidders);
        double second = most;
        for (int i = 0; i < bidders; i++) {
            second = i != lowest ? Math.min(second, costs[i]) : second;
        }
        return second;
    }

    /** The team whose prototype looks best, among so many; -1 when there is none. */
    static int best(double[] shown, int teams) {
        int best = -1;
        for (int i = 0; i < teams; i++) {
            best = best < 0 || shown[i] > shown[best] ? i : best;
        }
        return best;
    }

    /** The spread of what a jury adds to the quality it judges, if this share of the variance it sees is true. */
    static double noise(double spread, double reliability) {
        return spread * Numbers.sqrt((1 - reliability) / reliability);
    }

    /** What is left of the worth of a specification after it was frozen this long: 1 − ρL, never below zero. */
    static double frozen(double lossAYear, double years) {
        return Math.max(0, 1 - lossAYear * years);
    }

    /** How far scaling goes on under a contract: without a hitch if it is covered, else as a new tender's delay lets it. */
    static double contract(boolean covered, double delay) {
        return covered ? 1 : 1 / (1 + delay);
    }
}
