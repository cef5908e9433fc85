package omslag.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import omslag.results.Batch;
import omslag.results.PlanRecord;
import omslag.results.Refused;
import omslag.results.ResultsFolder;

/** Measures the patterns in their studies, with the defaults of the model and at the accepted parameter sets. */
public final class PatternPart implements ValidationPart {
    @Override
    public void write(Conduct conduct, Batch batch) throws Refused, IOException, Conduct.Broken {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Study study : conduct.files().studies()) {
            List<Pattern> patterns = of(conduct.files(), study);
            if (!patterns.isEmpty()) {
                measure(conduct, study, patterns)
                        .forEach(verdict -> verdicts.put(verdict.pattern().id(), verdict));
            }
        }
        List<Verdict> all = new ArrayList<>();
        for (Pattern pattern : conduct.files().patterns()) {
            all.add(verdicts.getOrDefault(pattern.id(), new Verdict(pattern, new double[0], new double[0])));
        }
        PatternTable.write(all, batch);
    }

    private static List<Verdict> measure(Conduct conduct, Study study, List<Pattern> patterns)
            throws Refused, IOException, Conduct.Broken {
        Conduct.Kept kept = kept(conduct.files(), study);
        List<double[][]> defaults;
        try (ResultsFolder runs = conduct.runs(study, kept)) {
            defaults = figures(runs, patterns);
        }
        List<double[][]> sets = List.of();
        Optional<ResultsFolder> accepted = conduct.acceptedRuns(study, kept);
        if (accepted.isPresent()) {
            try (ResultsFolder runs = accepted.get()) {
                sets = figures(runs, patterns);
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            double[][] ofSets = sets.isEmpty() ? new double[0][] : sets.get(i);
            verdicts.add(new Verdict(patterns.get(i), defaults.get(i)[0], central(patterns.get(i), ofSets)));
        }
        return verdicts;
    }

    private static List<Pattern> of(ValidationFiles files, Study study) {
        return files.patterns().stream()
                .filter(pattern -> pattern.test()
                        .filter(test -> test.study().equals(study.name()))
                        .isPresent())
                .toList();
    }

    /** What has to be kept of the runs of a study so that its patterns can be measured. */
    static Conduct.Kept kept(ValidationFiles files, Study study) {
        List<Pattern> patterns = of(files, study);
        return new Conduct.Kept(reads(patterns, Gauge::readsEvents), reads(patterns, Gauge::readsOrganisations));
    }

    private static boolean reads(List<Pattern> patterns, Predicate<Gauge> reads) {
        return patterns.stream()
                .flatMap(pattern -> pattern.test().stream())
                .anyMatch(test -> reads.test(test.measure().gauge()));
    }

    /** One figure of each set: few seeds are left to it, too few for an interval. */
    private static double[] central(Pattern pattern, double[][] sets) {
        boolean median = pattern.test()
                .filter(test -> test.criterion().of() == Criterion.Statistic.MEDIAN)
                .isPresent();
        Criterion.Statistic of = median ? Criterion.Statistic.MEDIAN : Criterion.Statistic.MEAN;
        return Arrays.stream(sets).mapToDouble(of::in).toArray();
    }

    /** The figures of each pattern by point and replication. */
    static List<double[][]> figures(ResultsFolder runs, List<Pattern> patterns) throws IOException {
        PlanRecord plan = runs.plan();
        List<double[][]> figures = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            figures.add(new double[plan.points().count()][plan.replications()]);
        }
        for (int p = 0; p < plan.points().count(); p++) {
            for (int r = 0; r < plan.replications(); r++) {
                try (Measuring measuring = new Measuring(runs, plan.points().first() + p, r + 1)) {
                    for (int i = 0; i < patterns.size(); i++) {
                        MeasureSpec spec = patterns.get(i).test().orElseThrow().measure();
                        figures.get(i)[p][r] = measuring.figure(spec);
                    }
                }
            }
        }
        return figures;
    }
}
