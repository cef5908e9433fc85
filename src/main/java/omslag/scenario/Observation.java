package omslag.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Term;

/**
 * A figure that was observed and that runs should come near.
 *
 * @param indicator what was observed, as the model measures it
 * @param kind of which kind of government; empty for all of it
 * @param year of which year
 * @param value the figure, in the unit of the indicator
 * @param sd how far the figure may lie from the truth, as a standard deviation above 0
 * @param discrepancy how far the model may lie from the truth at its best, as a standard deviation
 * @param use what it is for
 */
public record Observation(
        IndicatorId indicator, Optional<Kind> kind, int year, double value, double sd, double discrepancy, Use use) {
    /** What an observation is for. */
    public enum Use implements Term {
        /** Settings are fitted to it. */
        FIT,
        /** It is kept aside, and held against what was fitted to the others. */
        HOLD_OUT;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The part of government as tables name it. */
    public String scope() {
        return kind.map(Kind::id).orElse(ObservationsReader.ALL);
    }

    /** Whether settings are fitted to it. */
    public boolean fits() {
        return use == Use.FIT;
    }

    static List<IndicatorId> indicators(List<Observation> observations) {
        return observations.stream().map(Observation::indicator).distinct().toList();
    }
}
