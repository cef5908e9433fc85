package omslag.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.unit.Decimals;

/**
 * A table of the reference, which can be printed in several formats.
 *
 * @param title what it is about
 * @param intro how to read it
 * @param keys the columns as machines name them
 * @param columns the columns as people read them
 * @param rows the cells: strings, numbers, booleans and quarters
 */
record ReferenceTable(String title, String intro, List<String> keys, List<String> columns, List<List<Object>> rows) {
    /** How a table is printed. */
    enum Format {
        /** Markdown, for pages. */
        md {
            @Override
            String print(ReferenceTable table) {
                String head = "# " + table.title + "\n\n" + table.intro + "\n\n" + row(table.columns.stream())
                        + row(table.columns.stream().map(column -> "---"));
                return head
                        + table.rows.stream()
                                .map(cells -> row(
                                        cells.stream().map(cell -> text(cell).replace("|", "\\|"))))
                                .collect(Collectors.joining());
            }

            private String row(Stream<String> cells) {
                return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
            }
        },
        /** Comma-separated values. */
        csv {
            @Override
            String print(ReferenceTable table) {
                return String.join(",", table.keys) + "\n"
                        + table.rows.stream()
                                .map(cells -> cells.stream()
                                        .map(cell -> quoted(text(cell)))
                                        .collect(Collectors.joining(",", "", "\n")))
                                .collect(Collectors.joining());
            }

            private String quoted(String text) {
                boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
                return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
            }
        },
        /** A list of objects. */
        json {
            @Override
            String print(ReferenceTable table) {
                JsonText json = new JsonText().beginList();
                for (List<Object> cells : table.rows) {
                    json.beginObject();
                    for (int i = 0; i < cells.size(); i++) {
                        json.member(table.keys.get(i), cells.get(i));
                    }
                    json.endObject();
                }
                return json.endList().toString();
            }
        };

        /** The table in this format, with a line break at the end. */
        abstract String print(ReferenceTable table);
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? Decimals.text(number) : cell.toString();
    }
}
