package omslag.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/** The main comparison in words: where it ends, and where its sign changes. */
final class MainWords {
    private static final int YEAR = 4;

    private final List<Row> rows;
    private final Texts texts;

    MainWords(List<Row> rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** The table, and charts as far as they stand there. */
    String markdown(String charts, Path tables) throws IOException {
        if (rows.isEmpty()) {
            return texts.get("validation.no-figures");
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("validation.main.head"));
        lines.add("|---|---|---|---|---|");
        for (IndicatorId indicator : IndicatorId.primaries()) {
            List<Row> own = rows.stream()
                    .filter(row -> row.text("indicator").equals(indicator.id()))
                    .toList();
            if (!own.isEmpty()) {
                lines.add(line(indicator, own));
            }
        }
        for (IndicatorId indicator : IndicatorId.primaries()) {
            String picture = PageTables.picture(
                    tables, charts, "main-" + indicator.id(), texts.get("indicator." + indicator.id() + ".name"));
            if (!picture.isEmpty()) {
                lines.add(picture.substring(1));
            }
        }
        return String.join("\n", lines);
    }

    private String line(IndicatorId indicator, List<Row> own) {
        Row end = own.get(own.size() - 1);
        boolean sets = end.number("sets") > 0;
        return "| " + texts.get("indicator." + indicator.id() + ".name") + " | "
                + texts.get(
                        "validation.main.difference",
                        number(end, "difference"),
                        number(end, "ci_low"),
                        number(end, "ci_high"))
                + " | " + signs(own, "difference")
                + " | "
                + (sets
                        ? texts.get(
                                "validation.main.band",
                                number(end, "sets_median"),
                                number(end, "sets_p05"),
                                number(end, "sets_p95"))
                        : "–")
                + " | " + (sets ? texts.number(100 * end.number("sets_above"), 0) + "%" : "–") + " |";
    }

    private String number(Row row, String column) {
        return PageNumbers.of(row.number(column), texts);
    }

    /** The years in which the difference can be told from zero, by its sign, in stretches. */
    private String signs(List<Row> own, String column) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= own.size(); i++) {
            if (i == own.size() || sign(own.get(i), column) != sign(own.get(from), column)) {
                int sign = sign(own.get(from), column);
                String years = year(own.get(from)) + (i - 1 > from ? "–" + year(own.get(i - 1)) : "");
                String key = sign == 0
                        ? "validation.main.untold"
                        : sign > 0 ? "validation.main.above" : "validation.main.below";
                stretches.add(texts.get(key, years));
                from = i;
            }
        }
        return String.join(", ", stretches);
    }

    private static int sign(Row row, String column) {
        return row.text("distinguishable").equals("true") ? (int) Math.signum(row.number(column)) : 0;
    }

    private static String year(Row row) {
        return row.text("quarter").substring(0, YEAR);
    }
}
