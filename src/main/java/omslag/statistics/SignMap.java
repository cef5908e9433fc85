package omslag.statistics;

import java.util.List;

/**
 * Where a difference is above zero, where below, and where that cannot be told: for each environment, and as shares of the
 * space that the environments stand for.
 *
 * <p>An environment is told by the interval of its own difference. Where there is no difference at all, an interval of
 * 95 % still calls one environment in forty better and one in forty worse; small shares are to be read with that in mind.
 *
 * @param signs of each environment, in their order
 * @param better the share of environments that are better
 * @param worse the share that are worse
 * @param untold the share in which it cannot be told
 * @param missing environments in which there is no difference to judge; the shares are of the others
 */
public record SignMap(List<Sign> signs, Proportion better, Proportion worse, Proportion untold, int missing) {
    /** What can be said of a difference. */
    public enum Sign {
        /** Its interval lies above zero. */
        BETTER,
        /** Its interval lies below zero. */
        WORSE,
        /** Its interval holds zero, or is not known. */
        UNTOLD,
        /** No pair of runs was complete. */
        MISSING;

        /** The sign of a difference with its interval. */
        static Sign of(PairedDifference difference) {
            if (difference.n() == 0) {
                return MISSING;
            }
            if (!difference.distinguishable()) {
                return UNTOLD;
            }
            return difference.interval().low() > 0 ? BETTER : WORSE;
        }
    }

    /**
     * From the difference in each environment; above zero is better. Any interval will do, also one that is not of
     * Student's t.
     */
    public static SignMap of(List<PairedDifference> differences) {
        List<Sign> signs = differences.stream().map(Sign::of).toList();
        int n = signs.size() - count(signs, Sign.MISSING);
        return new SignMap(
                signs,
                Proportion.of(count(signs, Sign.BETTER), n),
                Proportion.of(count(signs, Sign.WORSE), n),
                Proportion.of(count(signs, Sign.UNTOLD), n),
                signs.size() - n);
    }

    private static int count(List<Sign> signs, Sign sign) {
        return (int) signs.stream().filter(each -> each == sign).count();
    }
}
