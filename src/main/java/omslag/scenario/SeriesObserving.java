package omslag.scenario;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Term;

/** Reads how the state of the model gives a figure that was observed. */
final class SeriesObserving {
    /** Columns of organisations that add up, or that are asked of one of them. */
    private static final List<String> COLUMNS =
            List.of("budget", "maintenance_share", "technical_debt", "system_age", "staff", "digital_skill");

    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final int MOST_BYTES = 10_000_000;
    private static final double LARGEST = 1e9;
    private static final String TABLE = "table";
    private static final String COLUMN = "column";
    private static final String KINDS = "kinds";
    private static final String WEIGHT = "weight";
    private static final String PRICES = "prices";
    private static final Keys KEYS = Keys.of(List.of(
            Keys.word(TABLE, "where it is read", Keys.ids(SeriesTarget.Table.values())),
            Keys.any(COLUMN, "the indicator, or the column of organisations"),
            Keys.any(KINDS, "the kinds of government; unsaid: all of it"),
            Keys.any("organisation", "the one organisation, by id"),
            Keys.word(WEIGHT, "the indicator by which kinds are weighted", Keys.ids(IndicatorId.values())),
            Keys.word("per", "what the sum is divided by", List.of("resident")),
            Keys.number("older-than", "years: the share older than that, of things of this mean age", 0, LARGEST),
            Keys.number("times", "what it is multiplied by", -LARGEST, LARGEST),
            Keys.count("anchor", "a year in which runs are set to what was observed", FIRST, LAST),
            Keys.any(PRICES, "the table of prices by year, 1 in 2024")));

    private final Path folder;
    private final Faults faults;

    SeriesObserving(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** What a map says; empty when something of it is at fault. */
    Optional<SeriesTarget.Observing> read(Yaml value) {
        int before = faults.count();
        if (!(value instanceof Yaml.Mapping map)) {
            faults.add(
                    FaultId.WRONG_TYPE, value.place(), Values.shown(value), Phrase.of("allowed.keys", "table, column"));
            return Optional.empty();
        }
        Map<String, Yaml.Entry> said = Entries.of(map, KEYS, faults);
        SeriesValues values = new SeriesValues(faults);
        Map<String, Object> read = values.read(said, KEYS, List.of(KINDS, PRICES));
        for (String key : List.of(TABLE, COLUMN)) {
            if (!said.containsKey(key)) {
                faults.add(
                        FaultId.MISSING_KEY,
                        map.place(),
                        key,
                        Allowed.by(KEYS.leaf(key).orElseThrow()));
            }
        }
        Optional<SeriesTarget.Table> table =
                text(read, TABLE).flatMap(word -> Term.find(SeriesTarget.Table.class, word));
        table.ifPresent(one -> text(read, COLUMN).ifPresent(column -> checkColumn(one, column, said)));
        List<Kind> kinds =
                find(said, KINDS).map(named -> values.words(named, Kind.class)).orElse(List.of());
        Map<Integer, Double> prices = find(said, PRICES).map(this::prices).orElse(Map.of());
        if (faults.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new SeriesTarget.Observing(
                table.orElseThrow(),
                text(read, COLUMN).orElseThrow(),
                kinds,
                text(read, "organisation"),
                text(read, WEIGHT).flatMap(word -> Term.find(IndicatorId.class, word)),
                read.containsKey("per"),
                Optional.ofNullable((Double) read.get("older-than")),
                read.get("times") instanceof Double times ? times : 1,
                prices,
                read.get("anchor") instanceof Integer year ? OptionalInt.of(year) : OptionalInt.empty()));
    }

    private static Optional<Yaml> find(Map<String, Yaml.Entry> said, String key) {
        return Optional.ofNullable(said.get(key)).map(Yaml.Entry::value);
    }

    private static Optional<String> text(Map<String, Object> read, String key) {
        return Optional.ofNullable(read.get(key)).map(Object::toString);
    }

    /** A column is an indicator, one of the columns of organisations, or of projects a ratio of cost to plan. */
    private void checkColumn(SeriesTarget.Table table, String column, Map<String, Yaml.Entry> said) {
        Yaml.Entry entry = said.get(COLUMN);
        if (entry == null) {
            return;
        }
        if (table == SeriesTarget.Table.PROJECTS) {
            new Values(faults).read(Keys.number(COLUMN, "", 1.5, LARGEST), entry.value());
            return;
        }
        List<String> known = table == SeriesTarget.Table.HISTORY ? Keys.ids(IndicatorId.values()) : COLUMNS;
        if (!known.contains(column)) {
            faults.add(Fault.unknownWord(entry.value().place(), column, known));
        }
    }

    private Map<Integer, Double> prices(Yaml named) {
        Map<Integer, Double> prices = new LinkedHashMap<>();
        for (CsvTable.Row row : table(named, folder, List.of("year", "price"), faults)) {
            Optional<Integer> year = row.whole("year", FIRST, LAST);
            Optional<Double> price = row.number("price", 0, LARGEST);
            if (year.isPresent() && price.isPresent()) {
                prices.put(year.get(), price.get());
            }
        }
        return prices;
    }

    /** The rows of a table that is named relative to a folder; none when it is at fault. */
    static List<CsvTable.Row> table(Yaml named, Path folder, List<String> columns, Faults faults) {
        if (!(named instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            faults.add(FaultId.WRONG_TYPE, named.place(), Values.shown(named), Phrase.of("allowed.name"));
            return List.of();
        }
        try {
            Path file = folder.resolve(scalar.text()).normalize();
            return SourceText.read(file, file.toString(), scalar.place(), MOST_BYTES, faults)
                    .map(text ->
                            CsvTable.of(file.toString(), text, columns, faults).rows())
                    .orElse(List.of());
        } catch (InvalidPathException e) {
            faults.add(FaultId.MISSING_FILE, scalar.place(), scalar.text());
            return List.of();
        }
    }
}
