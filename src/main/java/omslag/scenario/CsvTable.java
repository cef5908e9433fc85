package omslag.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Declared;
import omslag.parameter.Mark;

/** A table of a data pack with named columns and the place of every field. */
final class CsvTable {
    /** A column that every table may have: where its rows come from. */
    private static final String SOURCE = "source";

    private final String label;
    private final List<String> lines;
    private final Faults faults;
    private final List<String> header = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(String label, String text, Faults faults) {
        this.label = label;
        this.lines = text.lines().toList();
        this.faults = faults;
    }

    /** The table in this text; it has no rows when its columns are at fault. */
    static CsvTable of(String label, String text, List<String> columns, Faults faults) {
        CsvTable table = new CsvTable(label, text, faults);
        faults.announce(label);
        try {
            table.read(text, columns);
        } catch (CsvParseException e) {
            faults.add(FaultId.NOT_CSV, Place.startOf(label), String.valueOf(e.getMessage()));
        }
        return table;
    }

    /** The table in this text, whatever its columns are. */
    static CsvTable ofAnyColumns(String label, String text, Faults faults) {
        CsvTable table = new CsvTable(label, text, faults);
        faults.announce(label);
        try {
            table.read(text, List.of());
        } catch (CsvParseException e) {
            faults.add(FaultId.NOT_CSV, Place.startOf(label), String.valueOf(e.getMessage()));
        }
        return table;
    }

    /** The columns, in order. */
    List<String> columns() {
        return List.copyOf(header);
    }

    /** Where the name of a column stands. */
    Place placeOf(String column) {
        return new Place(label, 1, column(1, header.indexOf(column)));
    }

    /** The rows, in order. */
    List<Row> rows() {
        return rows;
    }

    private void read(String text, List<String> columns) {
        int before = faults.count();
        boolean first = true;
        for (CsvRecord record : CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            int line = (int) record.getStartingLineNumber();
            if (first) {
                first = false;
                header.addAll(record.getFields());
                checkColumns(line, columns);
                if (faults.count() > before) {
                    return;
                }
            } else if (record.getFieldCount() != header.size()) {
                faults.add(
                        FaultId.WRONG_FIELD_COUNT,
                        new Place(label, line, 1),
                        Integer.toString(record.getFieldCount()),
                        Integer.toString(header.size()));
            } else {
                rows.add(new Row(line, record.getFields()));
            }
        }
        if (first) {
            faults.add(FaultId.EMPTY_FILE, Place.startOf(label));
        }
    }

    private void checkColumns(int line, List<String> columns) {
        boolean any = columns.isEmpty();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            Place place = new Place(label, line, column(line, i));
            if (header.indexOf(column) < i) {
                faults.add(FaultId.DUPLICATE_KEY, place, column, new Place(label, line, 1).toString());
            } else if (!any && !columns.contains(column) && !column.equals(SOURCE)) {
                faults.add(Fault.of(FaultId.UNKNOWN_COLUMN, place, column, String.join(", ", columns))
                        .maybe(Suggestions.nearest(column, columns)));
            }
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                faults.add(FaultId.MISSING_COLUMN, new Place(label, line, 1), column, String.join(", ", columns));
            }
        }
    }

    /** The column in which a field starts, found again in the line: the CSV reader keeps lines only. */
    private int column(int line, int field) {
        if (field == 0) {
            return 1;
        }
        String text = line <= lines.size() ? lines.get(line - 1) : "";
        boolean quoted = false;
        int seen = 0;
        for (int i = 0; i < text.length() && seen <= field; i++) {
            if (seen == field) {
                return i + 1;
            }
            char c = text.charAt(i);
            quoted ^= c == '"';
            seen += c == ',' && !quoted ? 1 : 0;
        }
        return seen == field ? text.length() + 1 : 1;
    }

    /** A row, whose fields become values or faults. */
    final class Row {
        private final int line;
        private final List<String> fields;

        private Row(int line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        /** Where a field starts. */
        Place place(String column) {
            return new Place(label, line, CsvTable.this.column(line, header.indexOf(column)));
        }

        /** A field as it stands; the table has this column. */
        String raw(String column) {
            return fields.get(header.indexOf(column)).strip();
        }

        /** A field that holds what a setting takes. */
        Optional<Object> value(Declared key) {
            String column = key.path();
            return new Values(faults).read(key, new Yaml.Scalar(place(column), raw(column), true));
        }

        /** A field that says something. */
        Optional<String> text(String column) {
            String text = raw(column);
            return says(text)
                    ? Optional.of(text)
                    : value(column, Declared.Form.NAME, Double.NaN, Double.NaN, List.of(), String.class);
        }

        /** A field that holds one of these words. */
        Optional<String> word(String column, List<String> words) {
            String text = raw(column);
            return says(text) && words.contains(text)
                    ? Optional.of(text)
                    : value(column, Declared.Form.WORD, Double.NaN, Double.NaN, words, String.class);
        }

        /** A field that holds a number in this range. */
        Optional<Double> number(String column, double low, double high) {
            double plain = Values.plain(raw(column), low, high);
            return Double.isNaN(plain)
                    ? value(column, Declared.Form.NUMBER, low, high, List.of(), Double.class)
                    : Optional.of(plain);
        }

        /** A field that holds a whole number in this range. */
        Optional<Integer> whole(String column, int low, int high) {
            double plain = Values.plain(raw(column), low, high);
            return plain == (int) plain
                    ? Optional.of((int) plain)
                    : value(column, Declared.Form.WHOLE, low, high, List.of(), Integer.class);
        }

        private static boolean says(String text) {
            return !Yaml.Scalar.isNothing(text);
        }

        /** The values of a field that stand apart by semicolons; none of an empty field. */
        List<Part> parts(String column) {
            String text = raw(column);
            List<Part> parts = new ArrayList<>();
            int from = 0;
            while (from < text.length()) {
                int end = text.indexOf(';', from) < 0 ? text.length() : text.indexOf(';', from);
                String part = text.substring(from, end);
                int blanks = part.length() - part.stripLeading().length();
                Place start = place(column);
                Place here = new Place(start.file(), start.line(), start.column() + from + blanks);
                parts.add(new Part(column, here, part.strip(), faults));
                from = end + 1;
            }
            return parts;
        }

        private <T> Optional<T> value(
                String column, Declared.Form form, double low, double high, List<String> words, Class<T> type) {
            Part whole = new Part(column, place(column), raw(column), faults);
            return whole.value(form, low, high, words).map(type::cast);
        }
    }

    /** One of several values in a field. */
    record Part(String column, Place place, String text, Faults faults) {
        /** What stands before a place in it. */
        Part before(int end) {
            return new Part(column, place, text.substring(0, end), faults);
        }

        /** What stands after a place in it; nothing when there is none. */
        Part after(int start, boolean nothing) {
            Place here = new Place(place.file(), place.line(), place.column() + (nothing ? text.length() : start));
            return new Part(column, here, nothing ? "" : text.substring(start).strip(), faults);
        }

        /** One of these words. */
        Optional<String> word(List<String> words) {
            return value(Declared.Form.WORD, Double.NaN, Double.NaN, words).map(String.class::cast);
        }

        /** A number in this range. */
        Optional<Double> number(double low, double high) {
            return value(Declared.Form.NUMBER, low, high, List.of()).map(Double.class::cast);
        }

        private Optional<Object> value(Declared.Form form, double low, double high, List<String> words) {
            Declared key = new Declared(column, form, column, "", low, high, "", words, "", Mark.CHOICE);
            return new Values(faults).read(key, new Yaml.Scalar(place, text, true));
        }
    }
}
