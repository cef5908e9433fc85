package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.scenario.Sought;
import omslag.statistics.Candidate;
import omslag.statistics.Interval;
import omslag.statistics.MeanInterval;
import omslag.statistics.Moments;
import omslag.statistics.NondominatedSearch;
import omslag.statistics.Pareto;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * The tables of a search for what does best: {@code front.csv}, which can be read again as points of a design, and
 * {@code search.csv}.
 */
final class FrontTables implements Search.Found {
    private static final List<String> SEARCH =
            List.of("generation", "tried", "new", "failed", "within_limits", "hypervolume");

    private final FrontSearch search;
    private final Journal journal;
    private final NondominatedSearch.Front front;
    private final Draws draws;

    FrontTables(FrontSearch search, Journal journal, NondominatedSearch.Front front, Draws draws) {
        this.search = search;
        this.journal = journal;
        this.front = front;
        this.draws = draws;
    }

    @Override
    public void write(Batch batch) throws IOException {
        List<String> columns = new ArrayList<>(List.of("point", "generation"));
        for (IndicatorId indicator : search.spec().indicators()) {
            columns.add(indicator.id());
            columns.add(indicator.id() + "_ci_low");
            columns.add(indicator.id() + "_ci_high");
        }
        columns.addAll(Trail.paths(search.spec().factors()));
        batch.table("front.csv", columns, this::members);
        batch.table("search.csv", SEARCH, this::generations);
    }

    @Override
    public String text(Texts texts) {
        return texts.get("run.front", front.members().size(), front.tried());
    }

    private void members(Csv csv) throws IOException {
        for (Candidate member : front.members()) {
            Journal.Entry entry = journal.of(member.point());
            csv.cell(entry.answer().point()).cell(entry.round());
            for (IndicatorId indicator : search.spec().indicators()) {
                double[] sample = search.sample(entry.answer(), indicator, isMoreBetter(indicator));
                Interval interval = MeanInterval.of(sample, draws).interval();
                csv.cell(Moments.of(sample).mean()).cell(interval.low()).cell(interval.high());
            }
            for (String setting : entry.answer().settings()) {
                csv.cell(setting);
            }
            csv.end();
        }
    }

    /** Of an indicator that is only limited the worst is what comes nearest to passing its limit. */
    private boolean isMoreBetter(IndicatorId indicator) {
        return search.spec().aims().stream()
                .filter(aim -> aim.indicator() == indicator)
                .map(aim -> aim.direction() == Sought.Direction.MORE)
                .findFirst()
                .orElseGet(() -> search.spec().limits().stream()
                        .anyMatch(limit ->
                                limit.indicator() == indicator && limit.least().isPresent()));
    }

    private void generations(Csv csv) throws IOException {
        List<Candidate> tried = new ArrayList<>();
        double[] reference = reference();
        for (int g = 0; g < journal.rounds().size(); g++) {
            List<Candidate> now = journal.rounds().get(g).stream()
                    .map(entry -> new Candidate(entry.candidate(), search.score(entry.answer())))
                    .toList();
            tried.addAll(now);
            csv.cell(g).cell(now.size()).cell(journal.newPoints(g));
            csv.cell(now.stream().filter(one -> one.score().failed()).count());
            csv.cell(now.stream().filter(one -> one.score().violation() == 0).count());
            csv.cell(reference.length == 2 ? Pareto.hypervolume(tried, reference) : Double.NaN)
                    .end();
        }
    }

    /**
     * The corner from which the area of the front is taken: the worst of each of two aims in the first generation, so that
     * more generations leave the areas of the first as they are. None with other numbers of aims.
     */
    private double[] reference() {
        int aims = search.spec().aims().size();
        double[][] objectives = journal.rounds().get(0).stream()
                .map(entry -> search.score(entry.answer()))
                .filter(score -> !score.failed())
                .map(Candidate.Score::objectives)
                .toArray(double[][]::new);
        if (aims != 2 || objectives.length == 0) {
            return new double[0];
        }
        double[] worst = objectives[0].clone();
        for (double[] one : objectives) {
            Arrays.setAll(worst, k -> Math.max(worst[k], one[k]));
        }
        return worst;
    }
}
