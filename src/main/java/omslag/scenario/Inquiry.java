package omslag.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import omslag.term.IndicatorId;
import omslag.term.Term;

/**
 * What an experiment file asks: scenarios at the points of a design, how often, and what is made of the runs.
 *
 * @param name its name, which is also the name of files
 * @param question the question, in words; may be empty
 * @param dutchQuestion the same question in Dutch; empty where only the other is asked
 * @param scenarios the scenarios with what the file lays over all of them; the first is the one to compare with
 * @param design the points
 * @param precision how exact the answer has to be; empty: as many replications as the scenarios say
 * @param outcomes the indicators that count
 * @param analyses what is made of the runs
 */
public record Inquiry(
        String name,
        String question,
        String dutchQuestion,
        List<Prepared> scenarios,
        DesignSpec design,
        Optional<Precision> precision,
        List<IndicatorId> outcomes,
        List<Analysis> analyses) {
    /** Lists of its own. */
    public Inquiry {
        scenarios = List.copyOf(scenarios);
        outcomes = List.copyOf(outcomes);
        analyses = List.copyOf(analyses);
    }

    /** Scenarios that are compared without a design. */
    public static Inquiry of(List<Prepared> scenarios) {
        Scenario first = scenarios.get(0).scenario();
        return new Inquiry(
                first.name(),
                first.question(),
                first.dutchQuestion(),
                scenarios,
                new DesignSpec.None(),
                Optional.empty(),
                IndicatorId.primaries(),
                List.of());
    }

    /**
     * Replications until an interval is narrow enough.
     *
     * @param indicator whose interval
     * @param halfWidth half the width of the 95 % interval that is to be reached, at every point: of the mean of a lone
     *     scenario, of the difference with the first otherwise
     * @param least replications at least
     * @param most replications at most
     */
    public record Precision(IndicatorId indicator, double halfWidth, int least, int most) {}

    /** What can be made of the runs of a design. */
    public enum Analysis implements Term {
        /** Which settings matter: indices of Morris or Sobol, by the design. */
        SENSITIVITY,
        /** Where a scenario does better than the first: boxes in the space of settings. */
        DISCOVERY,
        /** Which scenario holds up over all points: regret, worst case, shares. */
        ROBUSTNESS,
        /** Where a scenario is better than the first, worse, or cannot be told from it. */
        SIGN_MAP,
        /** Main effects and interactions of the dimensions of a grid. */
        FACTORIAL;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
