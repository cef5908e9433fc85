package omslag.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.results.ResultsFolder;
import omslag.scenario.ExperimentWriter;
import omslag.scenario.Factor;
import omslag.scenario.Observation;
import omslag.scenario.Points;
import omslag.scenario.Sought;
import omslag.statistics.Identifiability;
import omslag.statistics.Moments;
import omslag.text.Texts;

/**
 * The tables of a search for settings that meet observations: {@code accepted.csv}, which can be read again as points of a
 * design, {@code matching.csv} by round, {@code identifiability.csv} with {@code correlations.csv}, and {@code
 * targets.csv}.
 *
 * @param spec what was asked
 * @param measure what the distance of sets is called
 * @param deviations within how many standard deviations a target counts as met
 * @param accepted the sets that were accepted
 * @param journal all that was tried
 * @param rounds what each round did
 * @param off how far an answer is off from a target, 1 being just accepted
 */
record TargetTables(
        Sought spec,
        String measure,
        double deviations,
        List<AcceptedSet> accepted,
        Journal journal,
        List<Round> rounds,
        Off off)
        implements Search.Found {
    private static final List<String> OBSERVED =
            List.of("indicator", "scope", "year", "value", "sd", "discrepancy", "use");
    private static final List<String> FIT =
            List.of("tolerance", "sets", "mean", "p05", "median", "p95", "inside", "share_inside", "ruled_out");
    private static final List<String> MATCHING =
            List.of("wave", "tried", "new", "failed", "left", "region", "space", "tolerance", "came_nearer");
    private static final List<String> IDENTIFIABILITY = List.of(
            "setting",
            "low",
            "high",
            "accepted_low",
            "p05",
            "median",
            "p95",
            "accepted_high",
            "remains",
            "sets",
            "effective_sets");
    private static final List<String> CORRELATIONS = List.of("setting", "other", "correlation");

    /** Lists of its own. */
    TargetTables {
        accepted = List.copyOf(accepted);
        rounds = List.copyOf(rounds);
    }

    /**
     * What a round did.
     *
     * @param failed how many of its points have no figure of a target, or a run that failed
     * @param left how many of its points are not ruled out; below 0 where nothing is ruled out
     * @param region the share of the space in which it tried
     * @param space the share of the space that is left
     * @param tolerance the distance of the farthest set that is left
     * @param nearer the share of what it tried that came nearer than what was there
     */
    record Round(int failed, int left, double region, double space, double tolerance, double nearer) {}

    /** How far an answer is off from a target, 1 being just accepted. */
    @FunctionalInterface
    interface Off {
        /** The distance from the target with this number. */
        double from(Answer answer, int target);
    }

    /** How far a figure may lie from what was observed: so many standard deviations of observation and model together. */
    static double tolerance(Observation observation, double deviations) {
        return deviations
                * Math.sqrt(
                        observation.sd() * observation.sd() + observation.discrepancy() * observation.discrepancy());
    }

    /** Writes what was observed into a results folder that lacks it, so that the experiment can be read from there. */
    static void begin(ResultsFolder folder, List<Observation> targets) throws IOException {
        if (Files.exists(folder.path().resolve(ExperimentWriter.TARGETS))) {
            return;
        }
        try (Batch batch = folder.batch()) {
            batch.table(ExperimentWriter.TARGETS, OBSERVED, csv -> {
                for (Observation target : targets) {
                    observed(csv, target).end();
                }
            });
            batch.publish();
        }
    }

    private static Csv observed(Csv csv, Observation target) {
        return csv.cell(target.indicator().id())
                .cell(target.scope())
                .cell(target.year())
                .cell(target.value())
                .cell(target.sd())
                .cell(target.discrepancy())
                .cell(target.use().id());
    }

    @Override
    public String text(Texts texts) {
        String accepting =
                texts.get("run.accepted", accepted.size(), journal.all().size());
        return Stream.concat(
                        Stream.of(accepting),
                        IntStream.range(0, spec.targets().size())
                                .filter(this::hasNoFigure)
                                .mapToObj(spec.targets()::get)
                                .map(target -> texts.get(
                                        "run.no-figure",
                                        target.indicator().id(),
                                        target.scope(),
                                        Integer.toString(target.year()))))
                .collect(Collectors.joining("\n"));
    }

    /** Whether the model has no figure to hold against a target in any run, as of an indicator without figures by kind. */
    private boolean hasNoFigure(int target) {
        List<Answer> complete = journal.all().stream()
                .map(Journal.Entry::answer)
                .filter(Answer::complete)
                .toList();
        return !complete.isEmpty()
                && complete.stream()
                        .allMatch(
                                answer -> Moments.of(answer.values()[target][0]).n() == 0);
    }

    @Override
    public void write(Batch batch) throws IOException {
        List<String> columns = new ArrayList<>(List.of("point", "wave", measure, "weight"));
        columns.addAll(Trail.paths(spec.factors()));
        batch.table("accepted.csv", columns, this::accepted);
        batch.table("matching.csv", MATCHING, this::rounds);
        List<Identifiability> said = accepted.isEmpty() ? List.of() : List.of(Identifiability.of(cube(), weights()));
        batch.table("identifiability.csv", IDENTIFIABILITY, csv -> identifiability(csv, said));
        batch.table("correlations.csv", CORRELATIONS, csv -> correlations(csv, said));
        batch.table(
                ExperimentWriter.TARGETS,
                Stream.concat(OBSERVED.stream(), FIT.stream()).toList(),
                this::targets);
    }

    private double[][] cube() {
        return accepted.stream().map(set -> set.entry().candidate()).toArray(double[][]::new);
    }

    private double[] weights() {
        return accepted.stream().mapToDouble(AcceptedSet::weight).toArray();
    }

    private void accepted(Csv csv) throws IOException {
        for (AcceptedSet set : accepted) {
            csv.cell(set.entry().answer().point()).cell(set.entry().round() + 1);
            csv.cell(set.measure()).cell(set.weight());
            for (String setting : set.entry().answer().settings()) {
                csv.cell(setting);
            }
            csv.end();
        }
    }

    private void rounds(Csv csv) throws IOException {
        for (int w = 0; w < rounds.size(); w++) {
            Round round = rounds.get(w);
            csv.cell(w + 1).cell(journal.rounds().get(w).size());
            csv.cell(journal.newPoints(w)).cell(round.failed);
            csv.cell(round.left < 0 ? Double.NaN : round.left);
            csv.cell(round.region).cell(round.space);
            // Without any set that could be tried there is no farthest one.
            csv.cell(Double.isFinite(round.tolerance) ? round.tolerance : Double.NaN)
                    .cell(round.nearer)
                    .end();
        }
    }

    private void identifiability(Csv csv, List<Identifiability> said) throws IOException {
        for (int f = 0; f < spec.factors().size(); f++) {
            Factor factor = spec.factors().get(f);
            csv.cell(factor.path()).cell(cell(factor, 0)).cell(cell(factor, 1));
            if (said.isEmpty()) {
                csv.empty()
                        .empty()
                        .empty()
                        .empty()
                        .empty()
                        .empty()
                        .cell(0)
                        .empty()
                        .end();
                continue;
            }
            Identifiability.OfParameter one = said.get(0).parameters().get(f);
            csv.cell(cell(factor, one.least())).cell(cell(factor, one.p05()));
            csv.cell(cell(factor, one.median())).cell(cell(factor, one.p95()));
            csv.cell(cell(factor, one.greatest())).cell(one.remains());
            csv.cell(said.get(0).sets()).cell(said.get(0).effective()).end();
        }
    }

    private static String cell(Factor factor, double coordinate) {
        return Points.cell(factor.at(coordinate));
    }

    private void correlations(Csv csv, List<Identifiability> said) throws IOException {
        for (int f = 0; f < spec.factors().size(); f++) {
            for (int g = f + 1; g < spec.factors().size(); g++) {
                csv.cell(spec.factors().get(f).path());
                csv.cell(spec.factors().get(g).path());
                csv.cell(said.isEmpty() ? Double.NaN : said.get(0).correlations()[f][g])
                        .end();
            }
        }
    }

    /** Each target with what the accepted sets make of it: quantiles by weight over the means of sets. */
    private void targets(Csv csv) throws IOException {
        List<Journal.Entry> tried = journal.all().stream()
                .filter(entry -> entry.answer().complete())
                .toList();
        for (int t = 0; t < spec.targets().size(); t++) {
            int target = t;
            Observation observation = spec.targets().get(t);
            double tolerance = tolerance(observation, deviations);
            observed(csv, observation).cell(tolerance).cell(accepted.size());
            fit(csv, target, observation.value(), tolerance);
            double ruledOut = (double) tried.stream()
                            .filter(entry -> !(off.from(entry.answer(), target) <= 1))
                            .count()
                    / tried.size();
            csv.cell(ruledOut).end();
        }
    }

    private void fit(Csv csv, int target, double value, double tolerance) {
        if (accepted.isEmpty()) {
            csv.empty().empty().empty().empty().empty().empty();
            return;
        }
        double[][] means = accepted.stream()
                .map(set -> new double[] {
                    Moments.of(set.entry().answer().values()[target][0]).mean()
                })
                .toArray(double[][]::new);
        Identifiability.OfParameter band =
                Identifiability.of(means, weights()).parameters().get(0);
        double mean = 0;
        double inside = 0;
        double all = 0;
        for (int i = 0; i < means.length; i++) {
            all += accepted.get(i).weight();
            mean += accepted.get(i).weight() * means[i][0];
            inside += off.from(accepted.get(i).entry().answer(), target) <= 1
                    ? accepted.get(i).weight()
                    : 0;
        }
        csv.cell(mean).cell(band.p05()).cell(band.median()).cell(band.p95());
        csv.cell(Math.abs(mean - value) <= tolerance).cell(inside / all);
    }
}
