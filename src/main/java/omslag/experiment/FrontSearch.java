package omslag.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.random.Draws;
import omslag.results.ResultsFolder;
import omslag.scenario.Sought;
import omslag.statistics.Candidate;
import omslag.statistics.Moments;
import omslag.statistics.NondominatedSearch;
import omslag.term.IndicatorId;

/**
 * The search for settings that do best: a front of trade-offs between figures of the last year, means over replications
 * and over scenarios, or of the worst scenario.
 *
 * <p>Every point meets the same chance. What levers cost needs no limit here: they are paid out of the budget of the model,
 * so that what one takes the rest lacks.
 */
final class FrontSearch implements Search {
    private final Sought.Optimise spec;
    private final List<IndicatorId> indicators;

    FrontSearch(Sought.Optimise spec) {
        this.spec = spec;
        this.indicators = spec.indicators();
    }

    /** What was asked. */
    Sought.Optimise spec() {
        return spec;
    }

    @Override
    public List<Figure> figures() {
        return indicators.stream().map(Figure::ofLastYear).toList();
    }

    @Override
    public void begin(ResultsFolder folder) {}

    @Override
    public Found go(Asking asking, Draws draws, int rounds) {
        Journal journal = new Journal(asking);
        NondominatedSearch.Front front = new NondominatedSearch(spec.population(), rounds - 1)
                .search(
                        spec.factors().size(),
                        (round, candidates) -> journal.ask(round, candidates).stream()
                                .map(this::score)
                                .toList(),
                        null,
                        draws);
        return new FrontTables(this, journal, front, draws);
    }

    /** How well the settings of an answer do: what is wanted of aims is made small. */
    Candidate.Score score(Answer answer) {
        if (!answer.complete()) {
            return Candidate.Score.FAILED;
        }
        double[] objectives = spec.aims().stream()
                .mapToDouble(aim -> sign(aim) * Moments.of(sample(answer, aim)).mean())
                .toArray();
        double violation = 0;
        for (Sought.Limit limit : spec.limits()) {
            violation += limit.least()
                    .map(least -> beyond(least, least - mean(answer, limit.indicator(), true)))
                    .orElse(0.0);
            violation += limit.most()
                    .map(most -> beyond(most, mean(answer, limit.indicator(), false) - most))
                    .orElse(0.0);
        }
        return new Candidate.Score(objectives, violation);
    }

    private static int sign(Sought.Aim aim) {
        return aim.direction() == Sought.Direction.MORE ? -1 : 1;
    }

    /** How far a limit is passed, over the limit itself so that limits of unlike indicators add up. */
    private static double beyond(double limit, double by) {
        return by <= 0 ? 0 : by / (limit == 0 ? 1 : Math.abs(limit));
    }

    private double mean(Answer answer, IndicatorId indicator, boolean more) {
        return Moments.of(sample(answer, indicator, more)).mean();
    }

    /** The figure of an aim by replication. */
    double[] sample(Answer answer, Sought.Aim aim) {
        return sample(answer, aim.indicator(), aim.direction() == Sought.Direction.MORE);
    }

    /**
     * A figure by replication: the mean over scenarios, or that of the scenario whose mean is worst.
     *
     * @param more whether more of it is better
     */
    double[] sample(Answer answer, IndicatorId indicator, boolean more) {
        double[][] scenarios = answer.values()[indicators.indexOf(indicator)];
        if (spec.across() == Sought.Across.MEAN) {
            return IntStream.range(0, scenarios[0].length)
                    .mapToDouble(r -> Moments.of(
                                    Stream.of(scenarios).mapToDouble(s -> s[r]).toArray())
                            .mean())
                    .toArray();
        }
        double[] worst = scenarios[0];
        for (double[] scenario : scenarios) {
            double apart = Moments.of(scenario).mean() - Moments.of(worst).mean();
            if (Double.isNaN(apart)) {
                // A scenario in which the figure has no value cannot be called better than another.
                return Arrays.stream(scenario).map(value -> Double.NaN).toArray();
            }
            worst = more ? (apart < 0 ? scenario : worst) : (apart > 0 ? scenario : worst);
        }
        return worst;
    }
}
