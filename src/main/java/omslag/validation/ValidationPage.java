package omslag.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import omslag.experiment.SeriesStudy;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;
import omslag.term.Term;
import omslag.text.Language;
import omslag.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The page that tells what the model was held against and what came out: prose from a file, in which lines such as
 * {@code {{patterns}}} are replaced by what the tables say.
 */
public final class ValidationPage {
    /** The prose, in the folder that says what the model is held against. */
    public static final String PROSE = "page.md";

    private static final Path CALIBRATION = Path.of("calibration", "identifiability.csv");
    private static final String SERIES = "series.csv";
    private static final String CONVERGENCE = "convergence.csv";
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final ValidationFiles files;
    private final Path tables;
    private final String charts;
    private final String site;
    private final Texts texts;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * The page of a folder and its tables.
     *
     * @param files what the model is held against
     * @param tables the folder with the tables
     * @param charts where charts stand, seen from the page
     * @param site where the pictures of the documentation stand, seen from the page
     * @param texts the language of tables and sentences; the prose is in English
     */
    public ValidationPage(ValidationFiles files, Path tables, String charts, String site, Texts texts)
            throws IOException {
        this.files = files;
        this.tables = tables;
        this.charts = charts;
        this.site = site;
        this.texts = texts;
        for (Row row : rows(PatternTable.FILE)) {
            rows.put(row.text("id"), row);
        }
    }

    /** The page. */
    public String markdown() throws IOException {
        StringBuilder page = new StringBuilder();
        String prose = Files.readString(files.folder().resolve(PROSE), StandardCharsets.UTF_8);
        for (String line : prose.lines().toList()) {
            boolean marked = line.startsWith(OPEN) && line.endsWith(CLOSE);
            page.append(marked ? part(line.substring(2, line.length() - 2).strip()) : line.replace("{{site}}", site))
                    .append('\n');
        }
        return page.toString();
    }

    private String part(String name) throws IOException {
        return switch (name) {
            case "evidence" -> evidence();
            case "patterns-emergent" -> patterns(Nature.EMERGENT);
            case "patterns-implied" -> patterns(Nature.IMPLIED);
            case "patterns-unmeasured" -> unmeasured();
            case "failures" -> failures();
            case "series" -> series() + picture("past", "validation.picture.past");
            case "calibration" -> calibration();
            case "convergence" ->
                made(CONVERGENCE, new PageTables(texts)::convergence)
                        + picture("convergence-step", "validation.picture.step")
                        + picture("convergence-population", "validation.picture.population");
            case "main" -> new MainWords(rows(MainPart.FILE), texts).markdown(charts, tables);
            default -> OPEN + name + CLOSE;
        };
    }

    /** How many patterns count, and how many of them hold. */
    private String evidence() {
        if (rows.isEmpty()) {
            return texts.get("validation.no-figures");
        }
        int sets = rows.values().stream()
                .mapToInt(row -> (int) row.number("sets"))
                .max()
                .orElse(0);
        String how = sets == 0
                ? texts.get("validation.not-calibrated")
                : texts.get("validation.calibrated", sets, Math.round(100 * Verdict.MOST_SETS));
        return texts.get(
                        "validation.evidence",
                        count(Nature.EMERGENT, true),
                        count(Nature.EMERGENT, false),
                        count(Nature.IMPLIED, true),
                        count(Nature.IMPLIED, false),
                        files.patterns().stream()
                                .filter(pattern -> pattern.test().isEmpty())
                                .count())
                + " " + how;
    }

    private long count(Nature nature, boolean holding) {
        return measured(nature).stream()
                .filter(pattern -> !holding || word(pattern) == Verdict.Word.HOLDS)
                .count();
    }

    private List<Pattern> measured(Nature nature) {
        return files.patterns().stream()
                .filter(pattern -> pattern.nature() == nature && pattern.test().isPresent())
                .toList();
    }

    private String patterns(Nature nature) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("validation.patterns.head"));
        lines.add("|---|---|---|---|---|---|---|---|");
        for (Pattern pattern : measured(nature)) {
            Optional<Row> row = Optional.ofNullable(rows.get(pattern.id()));
            lines.add("| " + pattern.group() + " | " + statement(pattern) + " | "
                    + pattern.purpose().mark() + " | "
                    + wanted(pattern.test().orElseThrow()) + " | "
                    + row.map(this::figure).orElse("–") + " | "
                    + row.map(one -> percent(one.number("share_of_runs"))).orElse("–") + " | "
                    + row.map(this::sets).orElse("–") + " | "
                    + verdict(pattern) + " |");
        }
        return String.join("\n", lines);
    }

    private String statement(Pattern pattern) {
        String said = texts.language() == Language.DUTCH ? pattern.dutch() : pattern.statement();
        return said + " (" + pattern.evidence() + ")";
    }

    private String verdict(Pattern pattern) {
        Verdict.Word word = word(pattern);
        String text = texts.get(word.text());
        return word == Verdict.Word.FAILS ? "**" + text + "**" : text;
    }

    private Verdict.Word word(Pattern pattern) {
        @Nullable Row row = rows.get(pattern.id());
        return Optional.ofNullable(row)
                .flatMap(one -> Term.find(Verdict.Word.class, one.text("verdict")))
                .orElse(Verdict.Word.NO_FIGURE);
    }

    private String wanted(Pattern.Test test) {
        Criterion criterion = test.criterion();
        String of = texts.get(criterion.of().text());
        if (Double.isInfinite(criterion.least())) {
            return texts.get("validation.most", of, number(criterion.most()));
        }
        return Double.isInfinite(criterion.most())
                ? texts.get("validation.least", of, number(criterion.least()))
                : texts.get("validation.between", of, number(criterion.least()), number(criterion.most()));
    }

    private String figure(Row row) {
        double figure = row.number("figure");
        if (Double.isNaN(figure)) {
            return "–";
        }
        return texts.get(
                "validation.figure",
                number(figure),
                number(row.number("p05")),
                number(row.number("p95")),
                row.text("runs"));
    }

    private String sets(Row row) {
        return row.number("sets") == 0
                ? "–"
                : texts.get(
                        "validation.sets",
                        percent(row.number("share_of_sets")),
                        row.text("sets"),
                        number(row.number("sets_p05")),
                        number(row.number("sets_p95")));
    }

    private String percent(double share) {
        return Double.isNaN(share) ? "–" : texts.number(100 * share, 0) + "%";
    }

    /** Three digits that count. */
    private String number(double value) {
        return PageNumbers.of(value, texts);
    }

    private String unmeasured() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("validation.unmeasured.head"));
        lines.add("|---|---|---|---|---|");
        for (Pattern pattern : files.patterns()) {
            if (pattern.test().isEmpty()) {
                lines.add("| " + pattern.group() + " | " + statement(pattern) + " | "
                        + pattern.purpose().mark() + " | "
                        + texts.get(pattern.nature().text()) + " | " + pattern.unmeasured()
                        + " |");
            }
        }
        return String.join("\n", lines);
    }

    private String failures() {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("validation.failures.head"));
        lines.add("|---|---|---|---|");
        for (Pattern pattern : files.patterns()) {
            boolean failed = pattern.test().isPresent() && word(pattern) != Verdict.Word.HOLDS;
            if (failed) {
                lines.add("| " + pattern.group() + " | " + statement(pattern) + " | "
                        + (pattern.suspected().isEmpty()
                                ? texts.get("validation.not-looked-into")
                                : pattern.suspected())
                        + " | " + (pattern.tried().isEmpty() ? "–" : pattern.tried()) + " |");
            }
        }
        return lines.size() == 2 ? texts.get("validation.no-failures") : String.join("\n", lines);
    }

    private String calibration() throws IOException {
        List<Row> left = rows(files.folder().resolve(CALIBRATION));
        return left.isEmpty() ? texts.get("validation.no-figures") : new PageTables(texts).calibration(left);
    }

    private String series() throws IOException {
        List<Row> accepted = rows(SeriesStudy.ACCEPTED);
        return made(SERIES, rows -> new PageTables(texts).series(rows, accepted));
    }

    private String made(String file, Function<List<Row>, String> maker) throws IOException {
        List<Row> all = rows(file);
        return all.isEmpty() ? texts.get("validation.no-figures") : maker.apply(all);
    }

    private String picture(String name, String alt) throws IOException {
        return PageTables.picture(tables, charts, name, texts.get(alt));
    }

    private List<Row> rows(String file) throws IOException {
        return rows(tables.resolve(file));
    }

    private static List<Row> rows(Path table) throws IOException {
        List<Row> all = new ArrayList<>();
        if (Files.isRegularFile(table)) {
            try (TableReader reader = new TableReader(table, List.of())) {
                for (Row row = reader.row(""); row != null; row = reader.row("")) {
                    all.add(row);
                }
            }
        }
        return all;
    }
}
