package omslag.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** The numbers behind the answer: pair by pair through the years, and the other consequences at the end. */
final class Results {
    private static final int EVERY = 5;
    private static final String NONE = "–";

    private final Material material;
    private final Words words;

    Results(Material material) {
        this.material = material;
        this.words = material.words();
    }

    Part part() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Sureness sureness = new Sureness(words, material.folder());
        List<Tables.Pair> pairs = material.tables().pairs();
        blocks.add(new Block.Paragraph(words.say(pairs.isEmpty() ? "results.intro-one" : "results.intro")));
        for (Tables.Pair pair : pairs) {
            for (IndicatorId indicator : IndicatorId.primaries()) {
                years(pair, indicator).ifPresent(blocks::add);
            }
            sureness.grid(pair).ifPresent(blocks::add);
            others(pair).ifPresent(blocks::add);
        }
        if (pairs.isEmpty()) {
            for (String scenario : material.tables().scenarios()) {
                for (IndicatorId indicator : IndicatorId.primaries()) {
                    years(scenario, indicator).ifPresent(blocks::add);
                }
            }
        }
        return new Part("results", words.get("results.title"), blocks);
    }

    private Optional<Block> years(Tables.Pair pair, IndicatorId indicator) {
        List<Row> chosen = chosen(material.tables().differences(pair, indicator), "difference");
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        int decimals = decimals(chosen, "difference");
        List<List<Prose>> rows = new ArrayList<>();
        for (Row row : chosen) {
            List<Prose> cells = new ArrayList<>(List.of(When.brief(words, row)));
            cells.addAll(compared(pair, indicator, row, decimals));
            rows.add(cells);
        }
        Prose caption =
                words.say("results.caption", words.name(indicator), Words.scenario(pair.b()), Words.scenario(pair.a()));
        return Optional.of(new Block.Grid(caption, heads("results.when", pair), NUMERIC, rows));
    }

    private static final List<Boolean> NUMERIC = List.of(false, true, true, true, true, true, false);

    private List<String> heads(String first, Tables.Pair pair) {
        return List.of(
                words.get(first),
                Words.capital(Words.plain(pair.a())),
                Words.capital(Words.plain(pair.b())),
                words.get("results.difference"),
                words.get("results.interval"),
                words.get("results.runs"),
                words.get("results.verdict"));
    }

    /** Both levels, the difference, its interval, the runs in which the second is higher, and the verdict. */
    private List<Prose> compared(Tables.Pair pair, IndicatorId indicator, Row row, int decimals) {
        boolean interval = !row.text("ci_low").isEmpty();
        String quarter = row.text("quarter");
        return List.of(
                level(pair.a(), indicator, quarter, decimals),
                level(pair.b(), indicator, quarter, decimals),
                Prose.of(words.number(row, "difference", decimals)),
                interval ? range(row, "ci_low", "ci_high", decimals) : Prose.of(NONE),
                words.say("results.of", words.runs(row, "share_b_above_a"), words.whole(row, "n")),
                Prose.of(words.get("verdict." + Answer.verdict(row))));
    }

    private Prose level(String scenario, IndicatorId indicator, String quarter, int decimals) {
        return Tables.at(material.tables().levels(scenario, indicator), quarter, "mean")
                .map(row -> Prose.of(words.number(row, "mean", decimals)))
                .orElse(Prose.of(NONE));
    }

    private Optional<Block> others(Tables.Pair pair) {
        List<List<Prose>> rows = new ArrayList<>();
        Prose when = Prose.empty();
        for (IndicatorId indicator : Material.OTHERS) {
            Optional<Row> row = Tables.last(material.tables().differences(pair, indicator), "difference");
            if (row.isPresent()) {
                when = When.of(words, row.get());
                List<Prose> cells = new ArrayList<>();
                cells.add(Prose.of(words.name(indicator)));
                cells.addAll(compared(pair, indicator, row.get(), Words.decimals(row.get(), "difference")));
                rows.add(cells);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Prose caption = words.say("results.others", when, Words.scenario(pair.b()), Words.scenario(pair.a()));
        return Optional.of(new Block.Grid(caption, heads("results.indicator", pair), NUMERIC, rows));
    }

    private Optional<Block> years(String scenario, IndicatorId indicator) {
        List<Row> chosen = chosen(material.tables().levels(scenario, indicator), "mean");
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        List<List<Prose>> rows = new ArrayList<>();
        int decimals = decimals(chosen, "mean");
        for (Row row : chosen) {
            boolean interval = !row.text("ci_low").isEmpty();
            rows.add(List.of(
                    When.brief(words, row),
                    Prose.of(words.number(row, "mean", decimals)),
                    interval ? range(row, "ci_low", "ci_high", decimals) : Prose.of(NONE),
                    range(row, "p05", "p95", decimals),
                    Prose.of(words.whole(row, "n"))));
        }
        List<String> heads = List.of(
                words.get("results.when"),
                words.get("results.mean"),
                words.get("results.interval"),
                words.get("results.ninety"),
                words.get("results.n"));
        Prose caption = words.say("results.caption-one", words.name(indicator), Words.scenario(scenario));
        return Optional.of(new Block.Grid(caption, heads, List.of(false, true, true, true, true), rows));
    }

    private Prose range(Row row, String low, String high, int decimals) {
        return words.say("results.from-to", words.bound(row, low, decimals), words.bound(row, high, decimals));
    }

    /** The decimals of a whole table: those that its last row asks for, and one more where another asks for more. */
    private static int decimals(List<Row> rows, String column) {
        int last = Words.decimalsOfWidth(rows.get(rows.size() - 1), column);
        int most = rows.stream()
                .mapToInt(row -> Words.decimalsOfWidth(row, column))
                .max()
                .orElse(last);
        return Math.min(most, last + 1);
    }

    /** The ends of the first year, of each fifth year, and the last quarter, as far as they are defined. */
    private static List<Row> chosen(List<Row> rows, String column) {
        Optional<Row> last = Tables.last(rows, column);
        List<Row> chosen = new ArrayList<>();
        for (Row row : rows) {
            String quarter = row.text("quarter");
            boolean end = quarter.endsWith("Q4") && !row.text(column).isEmpty();
            boolean fifth = Integer.parseInt(quarter.substring(0, 4)) % EVERY == 0;
            if (last.isPresent() && (row.equals(last.get()) || end && (fifth || chosen.isEmpty()))) {
                chosen.add(row);
            }
        }
        return chosen;
    }
}
