package omslag.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.parameter.Period;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Term;
import omslag.unit.Quarter;

/**
 * Reads what was observed from a table of targets.
 *
 * <p>Beside what is read the table may have the columns {@code source} and {@code note}, and those that a results folder
 * adds to it, so that such a table can be read again.
 */
final class ObservationsReader {
    /** The scope that is all of government. */
    static final String ALL = "all";

    private static final String INDICATOR = "indicator";
    private static final String SCOPE = "scope";
    private static final String YEAR = "year";
    private static final String DISCREPANCY = "discrepancy";
    private static final String USE = "use";
    private static final List<String> NEEDED = List.of(INDICATOR, YEAR, "value", "sd");
    private static final List<String> POSSIBLE = List.of(SCOPE, DISCREPANCY, USE);
    private static final List<String> IGNORED = List.of(
            "source",
            "note",
            "tolerance",
            "sets",
            "mean",
            "p05",
            "median",
            "p95",
            "inside",
            "share_inside",
            "ruled_out");
    private static final List<String> SCOPES = Stream.concat(
                    Stream.of(ALL), Stream.of(Kind.values()).map(Kind::id))
            .toList();
    private static final int MOST_BYTES = 10_000_000;
    private static final double LARGEST = 1e15;
    private static final double SMALLEST_SD = 1e-12;

    private final Faults faults;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Place> years = new ArrayList<>();

    ObservationsReader(Faults faults) {
        this.faults = faults;
    }

    /** The observations in a table, one or more of them to be fitted; none when something of it is at fault. */
    List<Observation> read(Path file, Place told) {
        int before = faults.count();
        Optional<String> text = SourceText.read(file, file.toString(), told, MOST_BYTES, faults);
        if (text.isEmpty()) {
            return List.of();
        }
        CsvTable table = CsvTable.ofAnyColumns(file.toString(), text.get(), faults);
        checkColumns(table, file);
        if (faults.count() > before) {
            return List.of();
        }
        Map<List<Object>, Place> taken = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            one(row, table.columns()).ifPresent(observation -> {
                Place place = row.place(INDICATOR);
                String what = observation.indicator().id() + " " + observation.scope() + " " + observation.year();
                Place first = taken.putIfAbsent(List.of(what), place);
                if (first != null) {
                    faults.add(FaultId.DUPLICATE_ID, place, what, first.toString());
                }
                observations.add(observation);
                years.add(row.place(YEAR));
            });
        }
        if (faults.count() == before && observations.stream().noneMatch(Observation::fits)) {
            faults.add(FaultId.NOTHING_TO_FIT, Place.startOf(file.toString()), observations.size());
        }
        return faults.count() > before ? List.of() : List.copyOf(observations);
    }

    private void checkColumns(CsvTable table, Path file) {
        List<String> known = Stream.concat(NEEDED.stream(), POSSIBLE.stream()).toList();
        for (String column : table.columns()) {
            if (!known.contains(column) && !IGNORED.contains(column)) {
                faults.add(Fault.of(
                                FaultId.UNKNOWN_COLUMN,
                                table.placeOf(column),
                                column,
                                String.join(", ", known) + ", note")
                        .maybe(Suggestions.nearest(column, known)));
            }
        }
        for (String column : NEEDED) {
            if (!table.columns().isEmpty() && !table.columns().contains(column)) {
                faults.add(FaultId.MISSING_COLUMN, Place.startOf(file.toString()), column, String.join(", ", NEEDED));
            }
        }
    }

    private Optional<Observation> one(CsvTable.Row row, List<String> columns) {
        Optional<String> indicator = row.word(INDICATOR, Keys.ids(IndicatorId.values()));
        Optional<String> scope = said(row, columns, SCOPE) ? row.word(SCOPE, SCOPES) : Optional.of(ALL);
        Optional<Integer> year = row.whole(YEAR, 1900, 2200);
        Optional<Double> value = row.number("value", -LARGEST, LARGEST);
        Optional<Double> sd = row.number("sd", SMALLEST_SD, LARGEST);
        Optional<Double> discrepancy =
                said(row, columns, DISCREPANCY) ? row.number(DISCREPANCY, 0, LARGEST) : Optional.of(0.0);
        Optional<String> use = said(row, columns, USE)
                ? row.word(USE, Keys.ids(Observation.Use.values()))
                : Optional.of(Observation.Use.FIT.id());
        if (Stream.of(indicator, scope, year, value, sd, discrepancy, use).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                Term.find(IndicatorId.class, indicator.get()).orElseThrow(),
                Term.find(Kind.class, scope.get()),
                year.get(),
                value.get(),
                sd.get(),
                discrepancy.get(),
                Term.find(Observation.Use.class, use.get()).orElseThrow()));
    }

    private static boolean said(CsvTable.Row row, List<String> columns, String column) {
        return columns.contains(column) && !row.raw(column).isEmpty();
    }

    /** Tells the observations of years that do not lie whole in what is kept of the runs of a scenario. */
    void checkYears(Scenario scenario) {
        Period period = scenario.course().settings().period();
        boolean last = scenario.output()
                .quarters()
                .filter(Output.Times.LAST_YEAR::equals)
                .isPresent();
        Quarter start = last ? new Quarter(period.end().year(), 1) : period.start();
        for (int i = 0; i < observations.size(); i++) {
            int year = observations.get(i).year();
            if (new Quarter(year, 1).compareTo(start) < 0 || new Quarter(year, 4).compareTo(period.end()) > 0) {
                faults.add(
                        FaultId.OUTSIDE_PERIOD,
                        years.get(i),
                        Integer.toString(year),
                        start.toString(),
                        period.end().toString());
            }
        }
    }
}
