package omslag.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import omslag.results.Batch;
import omslag.results.ParquetTables;
import omslag.results.RunCard;
import omslag.results.Spreadsheet;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;

/** The main figures of a results folder as tables for a document that somebody else writes. */
public final class Handout {
    private static final int EVERY = 10;
    private static final String NONE = "–";

    private final Words words;
    private final Tables tables;

    private Handout(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    /**
     * Writes the tables, or a summary of them, in these forms into the folder; the CSV is left as it is.
     *
     * @param folder a folder with a manifest, {@code summary.csv} and, for several scenarios, {@code comparison.csv}
     * @param language the language of headings and numbers; a workbook has none
     * @return the files written, in the order of the forms
     */
    public static List<Path> write(Path folder, Language language, List<TableFormat> formats) throws IOException {
        List<Path> written = new ArrayList<>();
        if (formats.contains(TableFormat.MARKDOWN) || formats.contains(TableFormat.LATEX)) {
            Paper paper = paper(folder, language);
            try (Batch batch = new Batch(folder)) {
                if (formats.contains(TableFormat.MARKDOWN)) {
                    batch.file(TableFormat.MARKDOWN.file(), Markdown.of(paper).getBytes(StandardCharsets.UTF_8));
                }
                if (formats.contains(TableFormat.LATEX)) {
                    batch.file(TableFormat.LATEX.file(), Latex.of(paper).getBytes(StandardCharsets.UTF_8));
                }
                batch.publish();
                written.addAll(batch.files());
            }
        }
        if (formats.contains(TableFormat.XLSX)) {
            written.add(Spreadsheet.write(folder, TableFormat.XLSX.file()));
        }
        if (formats.contains(TableFormat.PARQUET)) {
            written.addAll(ParquetTables.write(folder));
        }
        return written;
    }

    private static Paper paper(Path folder, Language language) throws IOException {
        Words words = new Words(Texts.of(language));
        List<IndicatorId> indicators = Stream.concat(IndicatorId.primaries().stream(), Material.OTHERS.stream())
                .toList();
        Handout handout = new Handout(words, Tables.read(folder, indicators));
        RunCard card = RunCard.read(folder);
        String version = words.get("again.version", card.version(), card.model(), Long.toString(card.seed()));
        Part part = new Part("summary", words.get("results.title"), handout.blocks());
        return new Paper(words, Report.title(words, handout.tables.scenarios()), version, List.of(part));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say(compared() ? "handout.intro" : "handout.intro-one")));
        for (IndicatorId indicator : IndicatorId.primaries()) {
            decades(indicator).ifPresent(blocks::add);
        }
        others().ifPresent(blocks::add);
        return blocks;
    }

    private boolean compared() {
        return !tables.pairs().isEmpty();
    }

    /** An indicator at the end of each decade and at the last date, by scenario. */
    private Optional<Block> decades(IndicatorId indicator) {
        List<List<Prose>> rows = new ArrayList<>();
        for (String quarter : dates(indicator)) {
            for (String scenario : tables.scenarios()) {
                level(scenario, indicator, quarter)
                        .ifPresent(row -> rows.add(line(When.brief(words, row), scenario, indicator, row)));
            }
        }
        Prose caption = words.say("handout.caption", words.name(indicator), meaning(indicator));
        return grid(caption, "results.when", rows);
    }

    /** The other consequences at the last date of each scenario. */
    private Optional<Block> others() {
        List<List<Prose>> rows = new ArrayList<>();
        Prose when = Prose.empty();
        for (IndicatorId indicator : Material.OTHERS) {
            for (String scenario : tables.scenarios()) {
                Optional<Row> last = Tables.last(tables.levels(scenario, indicator), "mean");
                if (last.isPresent()) {
                    when = When.of(words, last.get());
                    rows.add(line(Prose.of(words.name(indicator)), scenario, indicator, last.get()));
                }
            }
        }
        return grid(words.say("handout.others", when), "results.indicator", rows);
    }

    private Optional<Block> grid(Prose caption, String first, List<List<Prose>> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = new ArrayList<>(List.of(
                words.get(first), words.get("summary.scenario"), words.get("handout.mean"), words.get("results.n")));
        List<Boolean> numeric = new ArrayList<>(List.of(false, false, true, true));
        if (compared()) {
            heads.add(words.get(
                    "handout.difference", Words.plain(tables.scenarios().get(0))));
            heads.add(words.get("results.verdict"));
            numeric.addAll(List.of(true, false));
        }
        return Optional.of(new Block.Grid(caption, heads, numeric, rows));
    }

    private List<Prose> line(Prose first, String scenario, IndicatorId indicator, Row row) {
        List<Prose> cells = new ArrayList<>(List.of(
                first,
                Prose.of(Words.scenario(scenario)).capital(),
                estimate(row, "mean"),
                Prose.of(words.whole(row, "n"))));
        if (compared()) {
            Tables.Pair pair = new Tables.Pair(tables.scenarios().get(0), scenario);
            Optional<Row> difference =
                    Tables.at(tables.differences(pair, indicator), row.text("quarter"), "difference");
            cells.add(difference.map(one -> estimate(one, "difference")).orElse(Prose.of(NONE)));
            cells.add(Prose.of(difference
                    .map(one -> words.get("verdict." + Answer.verdict(one)))
                    .orElse(NONE)));
        }
        return cells;
    }

    /** "0.57 (0.55 to 0.59)", or only the number where there is no interval. */
    private Prose estimate(Row row, String column) {
        int decimals = Words.decimals(row, column);
        Prose number = Prose.of(words.number(row, column, decimals));
        return row.text("ci_low").isEmpty()
                ? number
                : words.say(
                        "handout.estimate",
                        number,
                        words.number(row, "ci_low", decimals),
                        words.number(row, "ci_high", decimals));
    }

    private Optional<Row> level(String scenario, IndicatorId indicator, String quarter) {
        return Tables.at(tables.levels(scenario, indicator), quarter, "mean");
    }

    private List<String> dates(IndicatorId indicator) {
        TreeSet<String> dates = new TreeSet<>();
        for (String scenario : tables.scenarios()) {
            List<Row> rows = tables.levels(scenario, indicator);
            rows.stream()
                    .map(row -> row.text("quarter"))
                    .filter(quarter -> quarter.endsWith("Q4") && Integer.parseInt(quarter.substring(0, 4)) % EVERY == 0)
                    .forEach(dates::add);
            Tables.last(rows, "mean").ifPresent(row -> dates.add(row.text("quarter")));
        }
        return Collections.unmodifiableList(new ArrayList<>(dates));
    }

    private String meaning(IndicatorId indicator) {
        return words.texts().get("indicator." + indicator.id() + ".meaning");
    }
}
