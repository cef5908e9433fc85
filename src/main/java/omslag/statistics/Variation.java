package omslag.statistics;

import omslag.unit.Numbers;

/**
 * How two parents have offspring in the unit cube: simulated binary crossover (Deb and Agrawal 1995) and polynomial mutation
 * (Deb and Goyal 1996), both in the bounded forms that go with NSGA-II.
 *
 * @param crossoverShare the share of couples that mix; each dimension then mixes with chance a half
 * @param crossoverIndex the higher, the nearer offspring stay to their parents
 * @param mutationIndex the higher, the smaller mutations are; one dimension mutates on average
 */
record Variation(double crossoverShare, double crossoverIndex, double mutationIndex) {
    /** Nearer than this parents count as equal. */
    private static final double SAME = 1e-14;

    /** Two children. */
    double[][] children(double[] mother, double[] father, Chance chance) {
        double[] one = mother.clone();
        double[] other = father.clone();
        if (chance.next() < crossoverShare) {
            for (int d = 0; d < one.length; d++) {
                if (chance.next() < 0.5) {
                    cross(d, one, other, chance.next(), chance.next() < 0.5);
                }
            }
        }
        mutate(one, chance);
        mutate(other, chance);
        return new double[][] {one, other};
    }

    private void cross(int d, double[] one, double[] other, double drawn, boolean swap) {
        double low = Math.min(one[d], other[d]);
        double high = Math.max(one[d], other[d]);
        double apart = high - low;
        if (apart < SAME) {
            return;
        }
        double lower = 0.5 * (low + high - spread(1 + 2 * low / apart, drawn) * apart);
        double upper = 0.5 * (low + high + spread(1 + 2 * (1 - high) / apart, drawn) * apart);
        one[d] = Numbers.clip(swap ? upper : lower, 0, 1);
        other[d] = Numbers.clip(swap ? lower : upper, 0, 1);
    }

    /** How far children lie apart over their parents, within the room that there is. */
    private double spread(double room, double drawn) {
        double alpha = 2 - Numbers.pow(room, -(crossoverIndex + 1));
        double at = drawn * alpha;
        return Numbers.pow(at <= 1 ? at : 1 / (2 - at), 1 / (crossoverIndex + 1));
    }

    private void mutate(double[] point, Chance chance) {
        for (int d = 0; d < point.length; d++) {
            if (chance.next() < 1.0 / point.length) {
                point[d] = Numbers.clip(point[d] + shift(point[d], chance.next()), 0, 1);
            }
        }
    }

    private double shift(double value, double drawn) {
        double power = mutationIndex + 1;
        if (drawn < 0.5) {
            double reach = Numbers.pow(1 - value, power);
            return Numbers.pow(2 * drawn + (1 - 2 * drawn) * reach, 1 / power) - 1;
        }
        double reach = Numbers.pow(value, power);
        return 1 - Numbers.pow(2 * (1 - drawn) + 2 * (drawn - 0.5) * reach, 1 / power);
    }
}
