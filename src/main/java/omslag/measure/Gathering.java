package omslag.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import omslag.term.Aggregation;
import omslag.term.IndicatorId;
import omslag.unit.Step;

/**
 * Makes one row of a quarter of what its steps show: what is counted over time is added up, ratios of such counts are
 * averaged over the steps in which there are any, and everything else is what it is at the end.
 */
final class Gathering {
    /** What a step counts, though its years have a mean. */
    private static final Set<IndicatorId> COUNTED = EnumSet.of(
            IndicatorId.OUTAGE_HOURS,
            IndicatorId.INFRASTRUCTURE_HOURS,
            IndicatorId.RUN_SHARE,
            IndicatorId.MAINTENANCE_SHARE,
            IndicatorId.QUITS_UNDER_35);

    private static final Set<IndicatorId> RATIOS = EnumSet.of(
            IndicatorId.CHANGE_SHARE,
            IndicatorId.PROJECT_OVERRUN,
            IndicatorId.RECOVERY_TIME,
            IndicatorId.ANSWERED_VOICE,
            IndicatorId.INNOVATIVE_BIDDERS,
            IndicatorId.LEAD_TIME,
            IndicatorId.STARTUP_CONTRACTS,
            IndicatorId.FIELD_DIGITAL_GOVERNMENT,
            IndicatorId.FIELD_E_GOVERNANCE,
            IndicatorId.FIELD_SMART_GOVERNMENT,
            IndicatorId.FIELD_SMART_SOCIETY);

    private static final IndicatorId[] INDICATORS = IndicatorId.values();

    private final double[] sums = new double[History.rowLength()];
    private final int[] counts = new int[History.rowLength()];

    /** Makes room in a row for what a step shows. */
    void open(History history, int quarter, Step step) {
        if (step.opensQuarter()) {
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
        } else {
            history.clear(quarter);
        }
    }

    /** Puts what the steps so far have shown in place of what this one shows. */
    void close(History history, int quarter, Step step) {
        if (step.parts() == 1) {
            return;
        }
        for (Scope scope : Scope.all()) {
            for (IndicatorId indicator : INDICATORS) {
                boolean counted = indicator.aggregation() == Aggregation.SUM || COUNTED.contains(indicator);
                if (counted || RATIOS.contains(indicator)) {
                    gather(history, quarter, scope, indicator, counted);
                }
            }
        }
    }

    private void gather(History history, int quarter, Scope scope, IndicatorId indicator, boolean counted) {
        int cell = scope.index() * INDICATORS.length + indicator.ordinal();
        double shown = history.get(quarter, scope, indicator);
        if (!Double.isNaN(shown)) {
            sums[cell] += shown;
            counts[cell]++;
        }
        if (counts[cell] > 0) {
            history.set(quarter, scope, indicator, counted ? sums[cell] : sums[cell] / counts[cell]);
        }
    }
}
