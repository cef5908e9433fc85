package omslag.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import omslag.measure.Scope;
import omslag.report.Explanation.Evidence;
import omslag.report.Explanation.Reason;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;
import omslag.statistics.PairedDifference;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;
import org.jspecify.annotations.Nullable;

/** What the tables {@code causes.csv} and {@code history.csv} of a results folder say of what moved one scope. */
public final class Explainer {
    /** Causes that bring less than this share of all that moved are not worth a sentence. */
    private static final double WORTH_SAYING = 0.01;

    private static final int CAUSES = Cause.values().length;

    /** What is read of the history: what is explained, and what shows a cause move. */
    private static final List<IndicatorId> READ = Stream.concat(
                    Cause.booked().stream(), Stream.of(Cause.values()).flatMap(cause -> cause.evidence().stream()))
            .distinct()
            .toList();

    private static final Map<Integer, Run> NOBODY = Collections.emptyMap();

    private final Scope scope;
    private final Map<String, Map<Integer, Run>> runs = new LinkedHashMap<>();

    private Explainer(Scope scope) {
        this.scope = scope;
    }

    /** What is kept of one run, by quarter. */
    private static final class Run {
        private final TreeMap<Quarter, double[]> history = new TreeMap<>();
        private final TreeMap<Quarter, double[]> causes = new TreeMap<>();
        private boolean booked;

        /** What a cause changed in the quarters after one, which may lie before the first, up to another. */
        double brought(Cause cause, Quarter since, Quarter at) {
            double sum = 0;
            for (double[] changes : causes.subMap(since, false, at, true).values()) {
                sum += changes[cause.ordinal()];
            }
            return sum;
        }

        double level(IndicatorId indicator, Quarter quarter) {
            double[] levels = history.get(quarter);
            return levels == null ? Double.NaN : levels[READ.indexOf(indicator)];
        }

        /** The level of a booked indicator at the end of a quarter, which may be the one before the first. */
        double bookedLevel(IndicatorId indicator, Quarter quarter) {
            if (history.containsKey(quarter) || history.isEmpty()) {
                return level(indicator, quarter);
            }
            Quarter first = history.firstKey();
            double level = level(indicator, first);
            for (Cause cause : Cause.of(indicator)) {
                level -= brought(cause, quarter, first);
            }
            return level;
        }
    }

    /** Whether a folder holds causes. */
    public static boolean knows(Path folder) {
        return Files.isRegularFile(folder.resolve("causes.csv"));
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws IOException when a table is missing or cannot be understood; its message is for the user
     */
    public static Explainer read(Path folder, Scope scope) throws IOException {
        Explainer explainer = new Explainer(scope);
        explainer.readHistory(folder.resolve("history.csv"));
        explainer.readCauses(folder.resolve("causes.csv"));
        return explainer;
    }

    /** The scenarios that have runs with causes, in the order of the tables. */
    public List<String> scenarios() {
        return runs.keySet().stream().filter(name -> !booked(name).isEmpty()).toList();
    }

    /** The quarters of a scenario, in their order. */
    public List<Quarter> quarters(String scenario) {
        TreeSet<Quarter> quarters = new TreeSet<>();
        runs.getOrDefault(scenario, NOBODY).values().forEach(run -> quarters.addAll(run.history.keySet()));
        return List.copyOf(quarters);
    }

    /** The quarter before the first of a scenario: whatever moved, moved since. */
    public Quarter start(String scenario) {
        return quarters(scenario).get(0).plus(-1);
    }

    /** A quarter itself, or the first of a scenario where it comes after it. */
    private Quarter firstAfter(String scenario, Quarter quarter) {
        Quarter first = quarters(scenario).get(0);
        return first.compareTo(quarter) > 0 ? first : quarter;
    }

    /** What moved an indicator after one quarter up to another. */
    public Explanation explain(String scenario, IndicatorId indicator, Quarter since, Quarter at) {
        List<Run> these = booked(scenario).values().stream().toList();
        return explanation(
                new Explanation(
                        scenario,
                        Optional.empty(),
                        indicator,
                        scope,
                        since,
                        at,
                        booked(these, indicator, since),
                        booked(these, indicator, at),
                        difference(these, run -> run.bookedLevel(indicator, at) - run.bookedLevel(indicator, since)),
                        List.of(),
                        0),
                cause -> difference(these, run -> run.brought(cause, since, at)),
                id -> new Evidence(id, mean(these, id, firstAfter(scenario, since)), mean(these, id, at)));
    }

    /** What made an indicator of a scenario differ from that of another, run by run, after one quarter up to another. */
    public Explanation compare(String scenario, String against, IndicatorId indicator, Quarter since, Quarter at) {
        Map<Integer, Run> others = booked(against);
        List<Run> these = new ArrayList<>();
        List<Run> those = new ArrayList<>();
        booked(scenario).forEach((replication, run) -> {
            if (others.containsKey(replication)) {
                these.add(run);
                those.add(others.get(replication));
            }
        });
        Figure gap = run -> run.bookedLevel(indicator, at) - run.bookedLevel(indicator, since);
        return explanation(
                new Explanation(
                        scenario,
                        Optional.of(against),
                        indicator,
                        scope,
                        since,
                        at,
                        booked(these, indicator, since) - booked(those, indicator, since),
                        booked(these, indicator, at) - booked(those, indicator, at),
                        difference(these, those, gap),
                        List.of(),
                        0),
                cause -> difference(these, those, run -> run.brought(cause, since, at)),
                id -> new Evidence(id, mean(those, id, at), mean(these, id, at)));
    }

    @FunctionalInterface
    private interface Figure {
        double of(Run run);
    }

    @FunctionalInterface
    private interface Brought {
        PairedDifference by(Cause cause);
    }

    @FunctionalInterface
    private interface Shown {
        Evidence by(IndicatorId indicator);
    }

    private static Explanation explanation(Explanation bare, Brought brought, Shown shown) {
        List<Reason> all = new ArrayList<>();
        for (Cause cause : Cause.of(bare.indicator())) {
            PairedDifference figure = brought.by(cause);
            if (figure.n() > 0 && figure.mean() != 0) {
                all.add(new Reason(
                        cause, figure, cause.evidence().map(shown::by).filter(Explainer::known)));
            }
        }
        all.sort(Comparator.comparingDouble(
                        (Reason reason) -> -Math.abs(reason.brought().mean()))
                .thenComparing(Reason::cause));
        double moved = all.stream()
                .mapToDouble(reason -> Math.abs(reason.brought().mean()))
                .sum();
        List<Reason> worth = all.stream()
                .filter(reason ->
                        !reason.cause().rounding() && Math.abs(reason.brought().mean()) >= WORTH_SAYING * moved)
                .toList();
        double rest = all.stream()
                .filter(reason -> !worth.contains(reason))
                .mapToDouble(reason -> reason.brought().mean())
                .sum();
        return new Explanation(
                bare.scenario(),
                bare.against(),
                bare.indicator(),
                bare.scope(),
                bare.since(),
                bare.at(),
                bare.from(),
                bare.to(),
                bare.change(),
                worth,
                rest);
    }

    private static boolean known(Evidence evidence) {
        return !Double.isNaN(evidence.from()) && !Double.isNaN(evidence.to());
    }

    private Map<Integer, Run> booked(String scenario) {
        Map<Integer, Run> these = new TreeMap<>();
        runs.getOrDefault(scenario, NOBODY).forEach((replication, run) -> {
            if (run.booked) {
                these.put(replication, run);
            }
        });
        return these;
    }

    private static double mean(List<Run> these, IndicatorId indicator, Quarter quarter) {
        return difference(these, run -> run.level(indicator, quarter)).mean();
    }

    private static double booked(List<Run> these, IndicatorId indicator, Quarter quarter) {
        return difference(these, run -> run.bookedLevel(indicator, quarter)).mean();
    }

    private static PairedDifference difference(List<Run> these, Figure figure) {
        return PairedDifference.of(these.stream().mapToDouble(figure::of).toArray());
    }

    private static PairedDifference difference(List<Run> these, List<Run> those, Figure figure) {
        return PairedDifference.of(
                those.stream().mapToDouble(figure::of).toArray(),
                these.stream().mapToDouble(figure::of).toArray());
    }

    private void readHistory(Path file) throws IOException {
        try (TableReader table =
                new TableReader(file, READ.stream().map(IndicatorId::id).toList())) {
            for (Row row = ofScope(table); row != null; row = ofScope(table)) {
                double[] levels = new double[READ.size()];
                for (int i = 0; i < levels.length; i++) {
                    levels[i] = row.number(READ.get(i).id());
                }
                run(row).history.put(quarter(row), levels);
            }
        }
    }

    private void readCauses(Path file) throws IOException {
        try (TableReader table = new TableReader(file, List.of("indicator", "cause", "change"))) {
            for (Row row = ofScope(table); row != null; row = ofScope(table)) {
                Run run = run(row);
                run.booked = true;
                run.causes
                                .computeIfAbsent(quarter(row), quarter -> new double[CAUSES])[
                                cause(row).ordinal()] =
                        row.number("change");
            }
        }
    }

    /** The next row of the scope without a design. */
    private @Nullable Row ofScope(TableReader table) throws IOException {
        Row row = table.row("," + scope.id() + ",");
        while (row != null
                && !(row.text("scope").equals(scope.id()) && row.text("point").equals("0"))) {
            row = table.row("," + scope.id() + ",");
        }
        return row;
    }

    private Run run(Row row) {
        return runs.computeIfAbsent(row.text("scenario"), name -> new TreeMap<>())
                .computeIfAbsent((int) row.number("replication"), number -> new Run());
    }

    private static Quarter quarter(Row row) throws IOException {
        Optional<Quarter> quarter = Quarter.find(row.text("quarter"));
        if (quarter.isEmpty()) {
            throw new IOException(row.table() + ":" + row.line() + ": no quarter: " + row.text("quarter"));
        }
        return quarter.get();
    }

    private static Cause cause(Row row) throws IOException {
        for (IndicatorId indicator : Cause.booked()) {
            for (Cause cause : Cause.of(indicator)) {
                if (indicator.id().equals(row.text("indicator")) && cause.id().equals(row.text("cause"))) {
                    return cause;
                }
            }
        }
        throw new IOException(row.table() + ":" + row.line() + ": no cause: " + row.text("cause"));
    }
}
