package omslag.statistics;

/** How near a path comes to what was observed at the same times; times at which the path is undefined do not count. */
public final class PathError {
    private static final double PERCENT = 100;

    private PathError() {}

    /** Root of the mean square of the errors; not-a-number where the path is nowhere defined. */
    public static double rootMeanSquare(double[] path, double[] observed) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < path.length; i++) {
            if (!Double.isNaN(path[i])) {
                sum += (path[i] - observed[i]) * (path[i] - observed[i]);
                n++;
            }
        }
        return n == 0 ? Double.NaN : Math.sqrt(sum / n);
    }

    /** Mean size of the errors over what was observed, in percent. */
    public static double meanPercentage(double[] path, double[] observed) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < path.length; i++) {
            if (!Double.isNaN(path[i])) {
                sum += Math.abs((path[i] - observed[i]) / observed[i]);
                n++;
            }
        }
        return n == 0 ? Double.NaN : PERCENT * sum / n;
    }

    /** The largest size of an error. */
    public static double largest(double[] path, double[] observed) {
        double largest = Double.NaN;
        for (int i = 0; i < path.length; i++) {
            double error = Math.abs(path[i] - observed[i]);
            largest = Double.isNaN(error) || error <= largest ? largest : error;
        }
        return largest;
    }

    /** Growth from the first time to the last, in percent of itself for each unit of time, compounded. */
    public static double growth(double[] times, double[] path) {
        int last = path.length - 1;
        return last < 1 ? Double.NaN : PERCENT * (Math.pow(path[last] / path[0], 1 / (times[last] - times[0])) - 1);
    }

    /** The time at which the path is highest, the first of several. */
    public static double timeOfMaximum(double[] times, double[] path) {
        int highest = -1;
        for (int i = 0; i < path.length; i++) {
            if (!Double.isNaN(path[i]) && (highest < 0 || path[i] > path[highest])) {
                highest = i;
            }
        }
        return highest < 0 ? Double.NaN : times[highest];
    }

    /** How many times the path grows more than what was observed, or less: 1 or more. */
    public static double ratioOfGrowth(double[] path, double[] observed) {
        int last = path.length - 1;
        if (last < 1) {
            return Double.NaN;
        }
        double ratio = path[last] / path[0] / (observed[last] / observed[0]);
        return ratio >= 1 ? ratio : 1 / ratio;
    }
}
