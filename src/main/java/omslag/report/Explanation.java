package omslag.report;

import java.util.List;
import java.util.Optional;
import omslag.measure.Scope;
import omslag.statistics.PairedDifference;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * What moved an indicator between two quarters, or what made two scenarios differ by what moved since the first of them: by
 * cause, over the runs that hold their causes.
 *
 * @param scenario the scenario
 * @param against the scenario it is compared with; empty when it stands alone
 * @param indicator the indicator
 * @param scope of what part of government
 * @param since the quarter from which on changes count
 * @param at the quarter up to which they count
 * @param from the mean of the indicator in the first quarter; with another scenario the mean difference
 * @param to the same in the second quarter
 * @param change what is explained, over runs
 * @param reasons the causes in the order of their size, those that round to nothing left out
 * @param rest what those left out bring together
 */
public record Explanation(
        String scenario,
        Optional<String> against,
        IndicatorId indicator,
        Scope scope,
        Quarter since,
        Quarter at,
        double from,
        double to,
        PairedDifference change,
        List<Reason> reasons,
        double rest) {
    /** Keeps its own list. */
    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /**
     * What one cause brought.
     *
     * @param cause the cause
     * @param brought what it changed, over runs
     * @param evidence what shows it move; empty when nothing does
     */
    public record Reason(Cause cause, PairedDifference brought, Optional<Evidence> evidence) {}

    /**
     * An indicator that shows a cause move: its mean over runs.
     *
     * @param indicator which
     * @param from in the first quarter; with another scenario, the other scenario's in the second
     * @param to in the second quarter
     */
    public record Evidence(IndicatorId indicator, double from, double to) {}

    /** What the reasons and the rest add up to. */
    public double sum() {
        return reasons.stream().mapToDouble(reason -> reason.brought().mean()).sum() + rest;
    }
}
