package omslag.experiment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.statistics.Criterion;
import omslag.statistics.Moments;
import omslag.statistics.Robustness;
import omslag.term.IndicatorId;

/**
 * Which scenario holds up over all points: each by several criteria, its rank, and how often it would come first if the
 * points were others like these. An outcome is good enough when it is at least as good as the mean outcome of the first
 * scenario. Of outcomes of which less is better the lower count as better.
 */
final class RobustnessStudy implements Study {
    static final List<String> COLUMNS = List.of(
            "indicator", "scenario", "criterion", "value", "rank", "share_first", "points", "dropped", "good_enough");

    private static final int RESAMPLES = 1000;
    private static final double OPTIMISM = 0.5;

    @Override
    public void write(Outcomes outcomes, Layout layout, Draws draws, Batch batch) throws IOException {
        batch.table("robustness.csv", COLUMNS, csv -> {
            for (IndicatorId indicator : outcomes.indicators()) {
                write(csv, outcomes, indicator, draws);
            }
        });
    }

    private static void write(Csv csv, Outcomes outcomes, IndicatorId indicator, Draws draws) throws IOException {
        int better = indicator.better() < 0 ? -1 : 1;
        double[][] means = new double[outcomes.scenarios().size()][];
        for (int s = 0; s < means.length; s++) {
            means[s] = Arrays.stream(outcomes.of(indicator, s))
                    .mapToDouble(values -> better * Moments.of(values).mean())
                    .toArray();
        }
        double goodEnough = Moments.of(means[0]).mean();
        if (Double.isNaN(goodEnough)) {
            return;
        }
        Robustness robustness = Robustness.of(means, new Robustness.Standards(goodEnough, OPTIMISM));
        for (Robustness.Steadiness steadiness : robustness.steadiness(RESAMPLES, draws)) {
            Criterion criterion = steadiness.criterion();
            for (int s = 0; s < means.length; s++) {
                csv.cell(indicator.id()).cell(outcomes.scenarios().get(s));
                csv.cell(criterion.name().toLowerCase(Locale.ROOT));
                double value = robustness.values(criterion)[s];
                csv.cell(isOutcome(criterion) ? better * value : value)
                        .cell(robustness.ranks(criterion)[s]);
                csv.cell(steadiness.first().get(s)).cell(robustness.environments());
                csv.cell(robustness.dropped()).cell(better * goodEnough).end();
            }
        }
    }

    /** Whether a criterion is in the unit of the outcome with its sign: regret is a loss, and a share is a share. */
    private static boolean isOutcome(Criterion criterion) {
        return criterion == Criterion.MEAN || criterion == Criterion.WORST || criterion == Criterion.OPTIMISM;
    }
}
