package omslag.experiment;

import java.io.IOException;
import omslag.measure.Scope;
import omslag.results.PartReader;
import omslag.statistics.Moments;
import omslag.term.Aggregation;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/** The figure of a year in one run: the mean of its defined quarters, or their sum for a flow. */
public final class Annual {
    private Annual() {}

    /**
     * The figure of the year, or of the part of it, between two quarters.
     *
     * @param part the run
     * @param start the first quarter
     * @param end the last quarter
     * @return not-a-number when no quarter is defined
     */
    static double of(PartReader part, IndicatorId indicator, Quarter start, Quarter end) throws IOException {
        return of(part, indicator, Scope.ALL, start, end);
    }

    /** The same for a part of government. */
    public static double of(PartReader part, IndicatorId indicator, Scope scope, Quarter start, Quarter end)
            throws IOException {
        int place = scope.index() * IndicatorId.values().length + indicator.ordinal();
        double[] quarters = new double[end.index() - start.index() + 1];
        for (int q = 0; q < quarters.length; q++) {
            quarters[q] = part.row(start.index() + q - part.start().index())[place];
        }
        Moments moments = Moments.of(quarters);
        return indicator.aggregation() == Aggregation.SUM ? moments.mean() * moments.n() : moments.mean();
    }

    /** The first quarter of the year that ends here, or of what there is of it from a start on. */
    static Quarter firstOfYear(Quarter start, Quarter end) {
        Quarter first = new Quarter(end.year(), 1);
        return first.compareTo(start) < 0 ? start : first;
    }
}
