package omslag.experiment;

import java.io.IOException;
import java.util.OptionalInt;
import omslag.measure.Scope;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.scenario.Observation;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * A figure that a search reads of every run: that of a year, for a part of government.
 *
 * @param indicator of what
 * @param scope for which part of government
 * @param year of which year; empty for the last that is kept
 */
record Figure(IndicatorId indicator, Scope scope, OptionalInt year) {
    /** The figure of the last year, for all of government. */
    static Figure ofLastYear(IndicatorId indicator) {
        return new Figure(indicator, Scope.ALL, OptionalInt.empty());
    }

    /** The figure that was observed. */
    static Figure of(Observation observation) {
        Scope scope = observation.kind().map(Scope::of).orElse(Scope.ALL);
        return new Figure(observation.indicator(), scope, OptionalInt.of(observation.year()));
    }

    /** The figure in a run of a scenario, not-a-number where it is undefined. */
    double in(PartReader part, PlanRecord.Entry entry) throws IOException {
        if (year.isPresent()) {
            return Annual.of(part, indicator, scope, new Quarter(year.getAsInt(), 1), new Quarter(year.getAsInt(), 4));
        }
        Quarter end = entry.start().plus(entry.quarters() - 1);
        return Annual.of(part, indicator, scope, Annual.firstOfYear(entry.start(), end), end);
    }
}
