package omslag.experiment;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import omslag.scenario.SeriesTarget;
import omslag.statistics.PathError;
import omslag.statistics.Summary;

/**
 * What the runs of a study make of a series: by year the figure of each run.
 *
 * @param years the years
 * @param runs by run the figures of the years; not-a-number where there is none
 */
record SeriesPath(int[] years, double[][] runs) {
    /** Figures by year of one run, or of a forecast. */
    static SortedMap<Integer, Double> of(int[] years, double[] figures) {
        SortedMap<Integer, Double> path = new TreeMap<>();
        for (int i = 0; i < years.length; i++) {
            path.put(years[i], figures[i]);
        }
        return path;
    }

    /** The same path in a unit in which the mean of the runs has this figure in this year. */
    SeriesPath anchored(int year, double figure) {
        double factor = figure / Summary.of(of(year)).moments().mean();
        double[][] scaled = Arrays.stream(runs)
                .map(run -> Arrays.stream(run).map(one -> factor * one).toArray())
                .toArray(double[][]::new);
        return new SeriesPath(years, scaled);
    }

    /** The figures of all runs in a year. */
    double[] of(int year) {
        int at = Arrays.binarySearch(years, year);
        return at < 0
                ? new double[0]
                : Arrays.stream(runs).mapToDouble(run -> run[at]).toArray();
    }

    /** The mean of the runs by year. */
    SortedMap<Integer, Double> mean() {
        SortedMap<Integer, Double> mean = new TreeMap<>();
        for (int year : years) {
            mean.put(year, Summary.of(of(year)).moments().mean());
        }
        return mean;
    }

    /** One run by year. */
    SortedMap<Integer, Double> run(int which) {
        return of(years, runs[which]);
    }

    /**
     * How near a path comes. Errors and ratios count the years that were observed; a mean, a growth or a maximum all years
     * of the path within the bounds.
     */
    static double measure(
            SeriesTarget.Criterion criterion, SortedMap<Integer, Double> path, SortedMap<Integer, Double> observed) {
        int from = criterion.from().orElse(observed.firstKey());
        int to = criterion.to().orElse(observed.lastKey());
        SortedMap<Integer, Double> within = observed.subMap(from, to + 1);
        double[] truth = values(within);
        double[] there = within.keySet().stream()
                .mapToDouble(year -> path.getOrDefault(year, Double.NaN))
                .toArray();
        SortedMap<Integer, Double> whole = path.subMap(from, to + 1);
        double[] times = whole.keySet().stream().mapToDouble(year -> year).toArray();
        return switch (criterion.metric()) {
            case RMSE -> PathError.rootMeanSquare(there, truth);
            case MAPE -> PathError.meanPercentage(there, truth);
            case LARGEST_ERROR -> PathError.largest(there, truth);
            case MEAN -> Summary.of(values(whole)).moments().mean();
            case GROWTH -> PathError.growth(times, values(whole));
            case YEAR_OF_MAXIMUM -> PathError.timeOfMaximum(times, values(whole));
            case RATIO_OF_GROWTH -> PathError.ratioOfGrowth(there, truth);
        };
    }

    private static double[] values(SortedMap<Integer, Double> path) {
        return path.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
