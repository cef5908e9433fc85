package omslag.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import omslag.experiment.ConvergenceStudy;
import omslag.results.TableReader.Row;
import omslag.text.Language;
import omslag.text.Texts;

/** Tables of the page that are not of patterns: the series of the past, and convergence. */
final class PageTables {
    private static final String FORECAST = "naive_";
    private static final String NONE = "–";

    private final Texts texts;

    PageTables(Texts texts) {
        this.texts = texts;
    }

    /**
     * The series of the past: a row for each criterion, with simple forecasts beside the model.
     *
     * @param rows with the defaults of the model
     * @param accepted the same rows at the parameter sets that calibration left; none without them
     */
    String series(List<Row> rows, List<Row> accepted) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("validation.series.head"));
        lines.add("|---|---|---|---|---|---|---|---|---|");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean known = row.number("runs") > 0;
            String verdict = texts.get(
                    !known
                            ? "validation.series.none"
                            : row.text("within").equals("true")
                                    ? "validation.series.within"
                                    : "validation.series.outside");
            lines.add("| " + row.text("target") + " | "
                    + row.text(texts.language() == Language.DUTCH ? "what_nl" : "what") + ", " + row.text("part") + " ("
                    + row.text("unit") + ") | " + bearing(row.text("bearing")) + " | "
                    + row.text("metric") + " " + row.text("from") + "–" + row.text("to") + " | " + tolerance(row)
                    + " | "
                    + figure(row) + " | "
                    + (i < accepted.size() ? figure(accepted.get(i)) : NONE) + " | " + forecasts(row) + " | "
                    + (row.text("within").equals("true") ? verdict : "**" + verdict + "**") + " |");
        }
        return String.join("\n", lines);
    }

    private String figure(Row row) {
        if (!(row.number("runs") > 0)) {
            return NONE;
        }
        return texts.get(
                "validation.figure", number(row, "model"), number(row, "p05"), number(row, "p95"), row.text("runs"));
    }

    /** What calibration left open: for each setting what was tried, and where the accepted sets lie. */
    String calibration(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("validation.calibration.head"));
        lines.add("|---|---|---|---|---|");
        for (Row row : rows) {
            lines.add("| `" + row.text("setting") + "` | " + number(row, "low") + "–" + number(row, "high") + " | "
                    + number(row, "median") + " | " + number(row, "p05") + "–" + number(row, "p95") + " | "
                    + texts.number(100 * row.number("remains"), 0) + "% |");
        }
        return String.join("\n", lines);
    }

    private String bearing(String id) {
        return switch (id) {
            case "test" -> texts.get("validation.bearing.test");
            case "prescribed" -> texts.get("validation.bearing.prescribed");
            case "absent" -> texts.get("validation.bearing.absent");
            default -> id;
        };
    }

    private String forecast(String column) {
        return switch (column) {
            case "naive_mean" -> texts.get("validation.forecast.mean");
            case "naive_persistence" -> texts.get("validation.forecast.persistence");
            case "naive_linear" -> texts.get("validation.forecast.linear");
            case "naive_logistic" -> texts.get("validation.forecast.logistic");
            default -> column;
        };
    }

    private String tolerance(Row row) {
        boolean least = !Double.isNaN(row.number("least"));
        boolean most = !Double.isNaN(row.number("most"));
        if (least && most) {
            return number(row, "least") + "–" + number(row, "most");
        }
        return least ? "≥ " + number(row, "least") : "≤ " + number(row, "most");
    }

    private String forecasts(Row row) {
        List<String> told = new ArrayList<>();
        for (String column : row.columns()) {
            if (column.startsWith(FORECAST) && !Double.isNaN(row.number(column))) {
                told.add(forecast(column) + " " + number(row, column));
            }
        }
        return told.isEmpty() ? NONE : String.join(", ", told);
    }

    /** Convergence: the difference between the two scenarios in the last year, each level against the finest. */
    String convergence(List<Row> rows) {
        String last = rows.stream()
                .map(row -> row.text("year"))
                .max(Comparator.naturalOrder())
                .orElse("");
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("validation.convergence.head", last));
        lines.add("|---|---|---|---|---|");
        for (Row row : rows) {
            if (row.text("year").equals(last) && row.text("case").contains(ConvergenceStudy.LESS)) {
                lines.add(String.join(
                        " | ",
                        "| "
                                + texts.get(
                                        row.text("what").equals("step")
                                                ? "validation.finer.step"
                                                : "validation.finer.population"),
                        texts.number((long) row.number("level")),
                        texts.get("indicator." + row.text("indicator") + ".name"),
                        mean(row),
                        lessFinest(row) + " |"));
            }
        }
        return String.join("\n", lines);
    }

    private String mean(Row row) {
        return row.number("n") == 1
                ? texts.get("validation.figure-one", number(row, "mean"))
                : texts.get(
                        "validation.figure",
                        number(row, "mean"),
                        number(row, "ci_low"),
                        number(row, "ci_high"),
                        row.text("n"));
    }

    private String lessFinest(Row row) {
        if (row.text("level").equals(row.text("finest"))) {
            return NONE;
        }
        String difference = texts.get(
                "validation.main.difference",
                number(row, "difference"),
                number(row, "difference_low"),
                number(row, "difference_high"));
        boolean told = row.text("distinguishable").equals("true");
        return told ? difference + " " + texts.get("validation.convergence.told") : difference;
    }

    private String number(Row row, String column) {
        return PageNumbers.of(row.number(column), texts);
    }

    /** A picture, if it stands beside the tables or in their folder of charts; nothing otherwise. */
    static String picture(Path tables, String charts, String name, String alt) throws IOException {
        String file = name + ".svg";
        boolean there = Files.isRegularFile(tables.resolve(file))
                || Files.isRegularFile(tables.resolve("charts").resolve(file));
        return there ? "\n\n![" + alt + "](" + charts + "/" + file + ")" : "";
    }
}
