package omslag.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** How sure differences with the first scenario are, and how many pairs of runs would tell more, from {@code power.csv}. */
final class Sureness {
    private static final String FILE = "power.csv";
    private static final String NONE = "–";

    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    /** From a results folder; nothing is told where it has no such table, as older ones. */
    Sureness(Words words, Path folder) throws IOException {
        this.words = words;
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (TableReader table = new TableReader(file, List.of())) {
            for (Row row = table.row(""); row != null; row = table.row("")) {
                rows.add(row);
            }
        }
    }

    /** Of each difference that these runs cannot tell what they could tell, and how many would tell one as large as found. */
    List<Prose> warnings() {
        List<Prose> warnings = new ArrayList<>();
        for (Row row : rows) {
            boolean open = row.text("told").equals("false") && row.number("difference") != 0;
            if (open && row.number("n") > 1 && !row.text("tellable").isEmpty()) {
                warnings.add(warning(row).capital());
            }
        }
        return warnings;
    }

    /** Where the mean over the year is judged otherwise than its last quarter, in a row of the comparison. */
    Optional<Prose> otherwise(Row quarter) {
        String judged = Answer.verdict(quarter);
        return rows.stream()
                .filter(row -> List.of("a", "b", "indicator").stream()
                        .allMatch(column -> row.text(column).equals(quarter.text(column))))
                .filter(row -> row.number("n") > 1 && !verdict(row).equals(judged))
                .findFirst()
                .map(row -> words.say(
                                "sure.otherwise",
                                pair(row),
                                Prose.of(words.get("sure.said." + judged)),
                                When.of(words, quarter),
                                Prose.of(words.get("sure.said." + verdict(row))),
                                words.literal(row, "year"))
                        .capital());
    }

    private Prose pair(Row row) {
        return words.say("design.of-pair", name(row), Words.scenario(row.text("b")), Words.scenario(row.text("a")));
    }

    private Prose warning(Row row) {
        Prose what = pair(row);
        Span n = words.whole(row, "n");
        Span from = words.number(row, "tellable", decimals(row));
        return row.text("pairs_to_tell").isEmpty()
                ? words.say("sure.never", what, n, from)
                : words.say("sure.few", what, n, from, words.whole(row, "pairs_to_tell"));
    }

    /** What the pairs of runs at a point of a design tell, by outcome. */
    List<Prose> atPoints() {
        List<Prose> told = new ArrayList<>();
        for (Row row : rows) {
            if (!row.text("tellable").isEmpty() && !row.text("pairs_to_halve").isEmpty()) {
                told.add(words.say(
                                "sure.point",
                                words.whole(row, "n"),
                                pair(row),
                                words.number(row, "tellable", decimals(row)),
                                words.whole(row, "pairs_to_halve"))
                        .capital());
            }
        }
        return told;
    }

    /** The figures of a pair. */
    Optional<Block> grid(Tables.Pair pair) {
        List<Row> of = rows.stream()
                .filter(row -> row.text("a").equals(pair.a()) && row.text("b").equals(pair.b()))
                .filter(row -> row.number("n") > 1)
                .toList();
        if (of.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = new ArrayList<>();
        for (String head : List.of("difference", "by", "p", "effect", "tellable", "needed", "verdict")) {
            heads.add(words.get("sure.head." + head));
        }
        heads.add(0, words.get("results.indicator"));
        Row first = of.get(0);
        Prose caption = words.say(
                first.number("comparisons") > 1 ? "sure.caption-several" : "sure.caption",
                Words.scenario(pair.b()),
                Words.scenario(pair.a()),
                words.literal(first, "year"),
                words.whole(first, "n"),
                words.whole(first, "comparisons"));
        return Optional.of(new Block.Grid(
                caption,
                heads,
                List.of(false, true, false, true, true, true, true, false),
                of.stream().map(this::cells).toList()));
    }

    private List<Prose> cells(Row row) {
        int decimals = decimals(row);
        return List.of(
                Prose.of(name(row)).capital(),
                words.say(
                        "design.estimate",
                        words.number(row, "difference", decimals),
                        words.bound(row, "ci_low", decimals),
                        words.bound(row, "ci_high", decimals)),
                Prose.of(words.get(row.text("interval").equals("t") ? "sure.by-t" : "sure.by-bootstrap")),
                Prose.of(words.number(row, "p_corrected", row.number("p_corrected") < 0.1 ? 3 : 2)),
                Prose.of(words.number(row, "effect_size", 2)),
                Prose.of(words.number(row, "tellable", decimals)),
                row.text("pairs_to_tell").isEmpty() ? Prose.of(NONE) : Prose.of(words.whole(row, "pairs_to_tell")),
                Prose.of(words.get("verdict." + verdict(row))));
    }

    private static String verdict(Row row) {
        if (row.text("told").equals("true")) {
            return row.number("difference") > 0 ? "higher" : "lower";
        }
        return row.number("difference") == 0 && row.number("sd") == 0 ? "same" : "unclear";
    }

    private String name(Row row) {
        return Term.find(IndicatorId.class, row.text("indicator"))
                .map(words::within)
                .orElse(row.text("indicator"));
    }

    /** Of a difference those that its interval asks for; of a spread alone two digits of what it lets one tell. */
    private static int decimals(Row row) {
        return row.text("difference").isEmpty()
                ? Words.decimals(row.number("tellable") / 2, row.number("tellable"))
                : Words.decimals(row, "difference");
    }
}
