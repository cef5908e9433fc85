package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import omslag.random.Draws;
import omslag.results.ResultsFolder;
import omslag.scenario.Observation;
import omslag.scenario.Sought;
import omslag.statistics.Expected;
import omslag.statistics.HistoryMatching;
import omslag.statistics.Target;

/** The search for settings that observations do not rule out: history matching in waves, by the runs themselves. */
final class MatchSearch implements Search {
    private final Sought.Match spec;
    private final List<Target> targets;

    MatchSearch(Sought.Match spec) {
        this.spec = spec;
        this.targets = spec.targets().stream().map(MatchSearch::target).toList();
    }

    private static Target target(Observation observation) {
        return new Target(
                observation.value(),
                observation.sd() * observation.sd(),
                observation.discrepancy() * observation.discrepancy());
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
        List<Target> fitted = IntStream.range(0, targets.size())
                .filter(t -> spec.targets().get(t).fits())
                .mapToObj(targets::get)
                .toList();
        HistoryMatching.Matched matched = new HistoryMatching(
                        fitted, spec.cutOff(), spec.points(), rounds, Integer.MAX_VALUE)
                .match(
                        spec.factors().size(),
                        (round, candidates) -> journal.ask(round, candidates).stream()
                                .map(answer -> fitted(expected(answer)))
                                .toList(),
                        draws);
        List<AcceptedSet> accepted = new ArrayList<>();
        List<HistoryMatching.Tried> left = matched.left();
        List<Journal.Entry> entries =
                left.stream().map(tried -> journal.of(tried.point())).toList();
        for (int i = 0; i < left.size(); i++) {
            accepted.add(new AcceptedSet(entries.get(i), left.get(i).implausibility(), 1.0 / left.size()));
        }
        List<TargetTables.Round> done = matched.waves().stream()
                .map(wave -> new TargetTables.Round(
                        wave.failed(), wave.left(), wave.region(), wave.space(), Double.NaN, Double.NaN))
                .toList();
        return new TargetTables(spec, "implausibility", spec.cutOff(), accepted, journal, done, this::off);
    }

    /**
     * What the model expects of every target; what is observed is the course of one country, so the chance of a single run
     * counts, and not that of the mean alone.
     */
    private Expected expected(Answer answer) {
        if (!answer.complete()) {
            double[] unknown = new double[targets.size()];
            Arrays.fill(unknown, Double.NaN);
            return new Expected(unknown, unknown);
        }
        int replications = answer.values()[0][0].length;
        double[][] runs = new double[replications][targets.size()];
        for (int r = 0; r < replications; r++) {
            for (int t = 0; t < targets.size(); t++) {
                runs[r][t] = answer.values()[t][0][r];
            }
        }
        return Expected.ofRuns(runs, true);
    }

    /** The part of it that is about targets to be fitted. */
    private Expected fitted(Expected all) {
        int[] fit = IntStream.range(0, targets.size())
                .filter(t -> spec.targets().get(t).fits())
                .toArray();
        return new Expected(
                IntStream.of(fit).mapToDouble(t -> all.means()[t]).toArray(),
                IntStream.of(fit).mapToDouble(t -> all.chances()[t]).toArray());
    }

    /** The implausibility of one target, over the cut-off. */
    private double off(Answer answer, int target) {
        Expected expected = expected(answer);
        return targets.get(target).implausibility(expected.means()[target], expected.chances()[target]) / spec.cutOff();
    }
}
