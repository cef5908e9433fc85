package omslag.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** A screening of differences in words: which settings turned the sign of a difference when one of them alone moved. */
final class TurnWords {
    private static final String TABLE = "sign_turns.csv";
    private static final String SIGNS = "screened_signs.csv";

    /** Longer lists are not read. */
    private static final int NAMED = 8;

    /** More settings than this are not listed in a table. */
    private static final int LISTED = 15;

    private final Telling telling;
    private final Words words;

    TurnWords(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    /** Of each difference how its sign lies over all points, and what turned it. */
    List<Prose> sentences() {
        List<Prose> sentences = new ArrayList<>();
        for (Telling.Subject of : telling.subjects(SIGNS)) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                telling.rows(SIGNS, of, indicator).forEach(row -> sentences.add(sentence(of, indicator, row)));
            }
        }
        return sentences;
    }

    private Prose sentence(Telling.Subject of, IndicatorId indicator, Row signs) {
        Prose said = words.say(
                "turn.points",
                telling.subject(of, indicator),
                words.whole(signs, "above"),
                words.whole(signs, "points"),
                words.whole(signs, "below"));
        List<Row> turned = sorted(of, indicator).stream()
                .filter(row -> row.number("turned") > 0)
                .toList();
        if (turned.isEmpty()) {
            return said.then(words.say("turn.none", words.whole(signs, "moves")));
        }
        List<Prose> named = new ArrayList<>();
        for (Row row : turned.subList(0, Math.min(NAMED, turned.size()))) {
            named.add(words.say(
                    way(row),
                    telling.setting(row.text("setting")),
                    words.whole(row, "turned"),
                    words.whole(row, "moves")));
        }
        String key = turned.size() > NAMED ? "turn.first" : "turn.all";
        return said.then(words.say(key, words.whole(signs, "turned"), words.whole(signs, "moves"), words.list(named)));
    }

    /** Whether a setting turned it up as it rose, down, or now one and now the other. */
    private static String way(Row row) {
        if (row.number("down") == 0) {
            return "turn.up";
        }
        return row.number("up") == 0 ? "turn.down" : "turn.both";
    }

    /** The settings of a difference by rank. */
    private List<Row> sorted(Telling.Subject of, IndicatorId indicator) {
        return telling.rows(TABLE, of, indicator).stream()
                .sorted(Comparator.comparingDouble(row -> row.number("rank")))
                .toList();
    }

    /** The tables behind it. */
    List<Block> grids() {
        List<Block> grids = new ArrayList<>();
        for (Telling.Subject of : telling.subjects(TABLE)) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                grid(of, indicator).ifPresent(grids::add);
            }
        }
        return grids;
    }

    private Optional<Block> grid(Telling.Subject of, IndicatorId indicator) {
        List<List<Prose>> rows =
                sorted(of, indicator).stream().limit(LISTED).map(this::cells).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = List.of(
                words.get("numbers.rank"),
                words.get("settings.setting"),
                words.get("numbers.turned"),
                words.get("numbers.both-told"),
                words.get("numbers.moves"),
                words.get("numbers.mu"),
                words.get("results.verdict"));
        Prose caption =
                words.say("numbers.turns", telling.subject(of, indicator).capital());
        return Optional.of(new Block.Grid(caption, heads, List.of(true, false, true, true, true, true, false), rows));
    }

    private List<Prose> cells(Row row) {
        boolean beyond = row.text("beyond_chance").equals("true");
        return List.of(
                Prose.of(words.whole(row, "rank")),
                Prose.of(telling.setting(row.text("setting"))).capital(),
                Prose.of(words.whole(row, "turned")),
                Prose.of(words.whole(row, "told")),
                Prose.of(words.whole(row, "moves")),
                telling.estimate(row, "effect"),
                Prose.of(words.get(beyond ? "numbers.told" : "numbers.untold")));
    }
}
