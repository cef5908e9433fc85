package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;
import omslag.results.ResultsFolder;
import omslag.scenario.Observation;
import omslag.scenario.Sought;
import omslag.statistics.AcceptedSets;
import omslag.statistics.ApproximateBayes;
import omslag.statistics.Moments;

/**
 * The search for settings that come near observations: approximate Bayesian computation in rounds.
 *
 * <p>What is held against a target is the mean over replications, which all points share. With one replication chance stays
 * in it as it is in what was observed; with more of them the model has to come near by its mean.
 */
final class ApproximateSearch implements Search {
    /** Within how many standard deviations a target counts as met, as usual in history matching too. */
    static final double TOLERANCE = 3;

    /** Rounds end when a smaller share of the new sets came nearer (Lenormand e.a. 2013). */
    private static final double LEAST_ACCEPTED = 0.05;

    private final Sought.Approximate spec;

    ApproximateSearch(Sought.Approximate spec) {
        this.spec = spec;
    }

    @Override
    public List<Figure> figures() {
        return spec.targets().stream().map(Figure::of).toList();
    }

    @Override
    public void begin(ResultsFolder folder) throws IOException {
        TargetTables.begin(folder, spec.targets());
    }

    @Override
    public Found go(Asking asking, Draws draws, int rounds) {
        Journal journal = new Journal(asking);
        List<Observation> fitted =
                spec.targets().stream().filter(Observation::fits).toList();
        AcceptedSets sets = new ApproximateBayes(
                        fitted.stream().map(Observation::value).toList(),
                        fitted.stream()
                                .map(observation -> TargetTables.tolerance(observation, TOLERANCE))
                                .toList(),
                        spec.points(),
                        spec.keep(),
                        LEAST_ACCEPTED,
                        rounds)
                .sample(
                        spec.factors().size(),
                        (round, candidates) -> journal.ask(round, candidates).stream()
                                .map(this::fitted)
                                .toList(),
                        draws);
        List<AcceptedSet> accepted = new ArrayList<>();
        for (int i = 0; i < sets.points().length; i++) {
            accepted.add(new AcceptedSet(journal.of(sets.points()[i]), sets.distances()[i], sets.weights()[i]));
        }
        List<TargetTables.Round> done = sets.rounds().stream()
                .map(round -> new TargetTables.Round(
                        round.failed(), -1, Double.NaN, Double.NaN, round.tolerance(), round.accepted()))
                .toList();
        return new TargetTables(spec, "distance", TOLERANCE, accepted, journal, done, this::off);
    }

    private double[] fitted(Answer answer) {
        return answer.complete()
                ? IntStream.range(0, spec.targets().size())
                        .filter(t -> spec.targets().get(t).fits())
                        .mapToDouble(t -> mean(answer, t))
                        .toArray()
                : new double[0];
    }

    private static double mean(Answer answer, int target) {
        return Moments.of(answer.values()[target][0]).mean();
    }

    private double off(Answer answer, int target) {
        Observation observation = spec.targets().get(target);
        return Math.abs(mean(answer, target) - observation.value()) / TargetTables.tolerance(observation, TOLERANCE);
    }
}
