package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import omslag.measure.Scope;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Population;
import omslag.parameter.Settings;
import omslag.results.Csv;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.scenario.Prepared;
import omslag.statistics.Interval;
import omslag.statistics.Moments;
import omslag.statistics.PairedDifference;
import omslag.statistics.StudentT;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * Whether results depend on how finely the model is cut: in steps, or in citizen agents. Scenarios that are alike but for
 * that, named alike but for what follows their last hyphen, are one case at several levels; each level is held against the
 * finest, replication by replication. The second case less the first is a case of its own, for that is what users read.
 */
public final class ConvergenceStudy {
    /** The table. */
    public static final String FILE = "convergence.csv";

    /** What stands between the names of two cases of which the one is the first less the second. */
    public static final String LESS = "-less-";

    /** Its columns. */
    public static final List<String> COLUMNS = List.of(
            "what",
            "case",
            "level",
            "indicator",
            "year",
            "n",
            "mean",
            "ci_low",
            "ci_high",
            "finest",
            "difference",
            "difference_low",
            "difference_high",
            "distinguishable");

    /** What a study makes finer. */
    public enum Of {
        /** Steps in a quarter. */
        STEP,
        /** Citizen agents. */
        POPULATION;

        /** How it stands in the table. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private long level(Prepared prepared) {
            Settings settings = prepared.scenario().course().settings();
            if (this == STEP) {
                return settings.period().stepsPerQuarter();
            }
            int citizens = settings.population().citizens();
            return citizens == Population.FULL
                    ? prepared.pack().places().stream()
                            .mapToLong(GovernmentPack.Place::residents)
                            .sum()
                    : citizens;
        }
    }

    /** For each case, for each of its levels: figures of indicators and years, by cell and replication. */
    private final Map<String, NavigableMap<Long, double[][]>> cases = new LinkedHashMap<>();

    private final Of of;
    private final Quarter start;
    private final Quarter end;

    private ConvergenceStudy(Of of, List<Prepared> scenarios, ResultsFolder runs) throws IOException {
        this.of = of;
        PlanRecord.Entry first = runs.plan().scenarios().get(0);
        start = first.start();
        end = start.plus(first.quarters() - 1);
        for (int s = 0; s < scenarios.size(); s++) {
            String name = scenarios.get(s).scenario().name();
            String kase = name.substring(0, Math.max(0, name.lastIndexOf('-')));
            cases.computeIfAbsent(kase, made -> new TreeMap<>()).put(of.level(scenarios.get(s)), figures(runs, s));
        }
        difference();
    }

    /** Whether these scenarios differ in what is made finer: otherwise there is nothing to hold against the finest. */
    public static boolean compares(Of of, List<Prepared> scenarios) {
        return scenarios.stream().mapToLong(of::level).distinct().count() > 1;
    }

    /**
     * Writes the rows of a study.
     *
     * @param of what it makes finer
     * @param scenarios its scenarios, in the order of the plan
     * @param runs their runs
     */
    public static void write(Of of, List<Prepared> scenarios, ResultsFolder runs, Csv csv) throws IOException {
        ConvergenceStudy study = new ConvergenceStudy(of, scenarios, runs);
        for (Map.Entry<String, NavigableMap<Long, double[][]>> one : study.cases.entrySet()) {
            double[][] finest = one.getValue().lastEntry().getValue();
            for (Map.Entry<Long, double[][]> level : one.getValue().entrySet()) {
                for (int cell = 0; cell < finest.length; cell++) {
                    double[] here = level.getValue()[cell];
                    boolean same = here == finest[cell];
                    study.row(
                            one.getKey(),
                            level.getKey(),
                            cell,
                            here,
                            one.getValue().lastKey(),
                            csv);
                    PairedDifference difference = PairedDifference.of(finest[cell], here);
                    if (same) {
                        csv.cell(0.0)
                                .cell(Double.NaN)
                                .cell(Double.NaN)
                                .cell(false)
                                .end();
                    } else {
                        csv.cell(difference.mean()).cell(difference.interval().low());
                        csv.cell(difference.interval().high()).cell(difference.distinguishable());
                        csv.end();
                    }
                }
            }
        }
    }

    /**
     * Writes the rows of a level too large to be run often, such as one agent for each resident: held against what one more
     * run, or so many on average, of the finest level of a study would give, which is what its intervals say.
     *
     * @param large the scenarios at that level
     * @param largeRuns their runs
     * @param scenarios those of the study, of the same cases
     * @param runs its runs
     */
    public static void writeLarge(
            Of of, List<Prepared> large, ResultsFolder largeRuns, List<Prepared> scenarios, ResultsFolder runs, Csv csv)
            throws IOException {
        ConvergenceStudy study = new ConvergenceStudy(of, scenarios, runs);
        ConvergenceStudy one = new ConvergenceStudy(of, large, largeRuns);
        for (String kase : one.cases.keySet()) {
            Optional<NavigableMap<Long, double[][]>> known = Optional.ofNullable(study.cases.get(kase));
            if (known.isEmpty()) {
                continue;
            }
            NavigableMap<Long, double[][]> levels = one.levels(kase);
            for (int cell = 0; cell < levels.lastEntry().getValue().length; cell++) {
                double[] here = levels.lastEntry().getValue()[cell];
                double[] finest = known.get().lastEntry().getValue()[cell];
                one.row(kase, levels.lastKey(), cell, here, known.get().lastKey(), csv);
                double difference = Moments.of(here).mean() - Moments.of(finest).mean();
                Interval interval = around(difference, here.length, finest);
                csv.cell(difference).cell(interval.low()).cell(interval.high());
                csv.cell(interval.excludesZero()).end();
            }
        }
    }

    /** The interval of a difference with the mean of runs, when the mean of so many more lies as far from it. */
    private static Interval around(double difference, int more, double[] runs) {
        Moments moments = Moments.of(runs);
        if (moments.n() < 2) {
            return Interval.UNKNOWN;
        }
        double half = StudentT.critical(moments.n() - 1) * moments.sd() * Math.sqrt(1.0 / more + 1.0 / moments.n());
        return new Interval(difference - half, difference + half);
    }

    private NavigableMap<Long, double[][]> levels(String kase) {
        return cases.getOrDefault(kase, new TreeMap<>());
    }

    private void row(String kase, long level, int cell, double[] figures, long finest, Csv csv) {
        Moments moments = Moments.of(figures);
        Interval interval = Interval.ofMean(moments.n(), moments.mean(), moments.sd());
        csv.cell(of.id()).cell(kase).cell(level);
        csv.cell(IndicatorId.primaries().get(cell / years()).id()).cell(start.year() + cell % years());
        csv.cell(moments.n())
                .cell(moments.mean())
                .cell(interval.low())
                .cell(interval.high())
                .cell(finest);
    }

    private int years() {
        return end.year() - start.year() + 1;
    }

    /** The figures of a scenario: by primary indicator and year, and by replication. */
    private double[][] figures(ResultsFolder runs, int scenario) throws IOException {
        List<IndicatorId> primaries = IndicatorId.primaries();
        double[][] figures = new double[primaries.size() * years()][runs.plan().replications()];
        for (int r = 0; r < runs.plan().replications(); r++) {
            RunKey key = new RunKey(scenario, runs.plan().points().first(), r + 1);
            boolean there = runs.has(key);
            try (PartReader part = there ? runs.part(key) : null) {
                for (int cell = 0; cell < figures.length; cell++) {
                    figures[cell][r] = part == null ? Double.NaN : figure(part, primaries.get(cell / years()), cell);
                }
            }
        }
        return figures;
    }

    private double figure(PartReader part, IndicatorId indicator, int cell) throws IOException {
        int year = start.year() + cell % years();
        Quarter from = new Quarter(year, 1).compareTo(start) < 0 ? start : new Quarter(year, 1);
        Quarter to = new Quarter(year, 4).compareTo(end) > 0 ? end : new Quarter(year, 4);
        return Annual.of(part, indicator, Scope.ALL, from, to);
    }

    /** The second case less the first, at the levels that both have. */
    private void difference() {
        if (cases.size() != 2) {
            return;
        }
        List<String> names = new ArrayList<>(cases.keySet());
        NavigableMap<Long, double[][]> second = levels(names.get(1));
        NavigableMap<Long, double[][]> less = new TreeMap<>();
        levels(names.get(0)).forEach((level, first) -> {
            double[][] other = second.get(level);
            if (other != null) {
                less.put(level, less(other, first));
            }
        });
        cases.put(names.get(1) + LESS + names.get(0), less);
    }

    private static double[][] less(double[][] second, double[][] first) {
        double[][] less = new double[first.length][];
        for (int cell = 0; cell < less.length; cell++) {
            less[cell] = Arrays.copyOf(second[cell], second[cell].length);
            for (int r = 0; r < less[cell].length; r++) {
                less[cell][r] -= first[cell][r];
            }
        }
        return less;
    }
}
