package omslag.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** A search in words: the front of what does best with the settings of its points, or what targets leave of each setting. */
final class SearchWords {
    private static final String FRONT = "front.csv";
    private static final String RANGES = "identifiability.csv";
    private static final String TARGETS = "targets.csv";
    private static final String WAVES = "matching.csv";

    /** Less of a range than this is called narrowed, and more than that left as it was. */
    private static final double NARROWED = 0.5;

    private static final double AS_IT_WAS = 0.8;

    private static final String NONE = "–";

    private final Telling telling;
    private final Words words;
    private final List<IndicatorId> aims;
    private final List<Row> front;

    SearchWords(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.aims = telling.tables().file().aims().keySet().stream()
                .flatMap(id -> Term.find(IndicatorId.class, id).stream())
                .toList();
        this.front = aims.isEmpty()
                ? List.of()
                : telling.tables().rows(FRONT).stream()
                        .sorted(Comparator.comparingDouble(
                                row -> row.number(aims.get(0).id())))
                        .toList();
    }

    /** What was found. */
    List<Prose> sentences() {
        List<Prose> sentences = new ArrayList<>();
        for (IndicatorId aim : aims) {
            best(aim).ifPresent(row -> sentences.add(best(aim, row)));
        }
        if (!front.isEmpty()) {
            sentences.add(words.say("search.front"));
        }
        List<Row> ranges = telling.tables().rows(RANGES);
        if (!ranges.isEmpty()) {
            accepted(ranges, sentences);
        }
        return sentences;
    }

    /** The point of the front that does best on an aim alone. */
    private Optional<Row> best(IndicatorId aim) {
        boolean more = "more".equals(telling.tables().file().aims().get(aim.id()));
        return front.stream().max(Comparator.comparingDouble(row -> (more ? 1 : -1) * row.number(aim.id())));
    }

    private Prose best(IndicatorId aim, Row row) {
        List<Prose> others = aims.stream()
                .filter(other -> other != aim)
                .map(other -> words.say("search.with", words.within(other), estimate(row, other)))
                .toList();
        boolean more = "more".equals(telling.tables().file().aims().get(aim.id()));
        return words.say(
                more ? "search.most" : "search.least",
                words.within(aim),
                estimate(row, aim),
                words.list(others),
                settings(row));
    }

    private Prose estimate(Row row, IndicatorId aim) {
        String low = aim.id() + "_ci_low";
        String high = aim.id() + "_ci_high";
        int decimals = Words.decimals((row.number(high) - row.number(low)) / 2, row.number(aim.id()));
        return row.text(low).isEmpty()
                ? Prose.of(words.number(row, aim.id(), decimals))
                : words.say(
                        "design.estimate",
                        words.number(row, aim.id(), decimals),
                        words.bound(row, low, decimals),
                        words.bound(row, high, decimals));
    }

    /** "innovation portfolio on, guard-rails 0.42 and reskilling 3.1". */
    private Prose settings(Row row) {
        return words.list(telling.tables().settings().stream()
                .map(path -> words.say("search.setting", telling.setting(path), value(row, path)))
                .toList());
    }

    private Prose value(Row row, String column) {
        String text = row.text(column);
        if (text.equals("true") || text.equals("false")) {
            return Prose.of(words.get(text.equals("true") ? "search.on" : "search.off"));
        }
        try {
            Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return Prose.of(text.isEmpty() ? NONE : text);
        }
        return Prose.of(telling.three(row, column));
    }

    private void accepted(List<Row> ranges, List<Prose> sentences) {
        Row first = ranges.get(0);
        if (first.number("sets") == 0) {
            sentences.add(words.say("search.nothing"));
            return;
        }
        sentences.add(words.say("search.accepted", words.whole(first, "sets")));
        List<Prose> narrowed = ranges.stream()
                .filter(row -> row.number("remains") < NARROWED)
                .map(row -> words.say(
                        "search.narrowed",
                        telling.setting(row.text("setting")),
                        value(row, "p05"),
                        value(row, "p95"),
                        value(row, "low"),
                        value(row, "high")))
                .toList();
        sentences.add(
                narrowed.isEmpty()
                        ? words.say("search.narrow-none")
                        : words.say("search.narrow", words.list(narrowed)));
        List<Row> left =
                ranges.stream().filter(row -> row.number("remains") > AS_IT_WAS).toList();
        if (!left.isEmpty()) {
            sentences.add(words.say("search.left", telling.settings(left, "setting")));
        }
        for (String use : List.of("fit", "hold-out")) {
            targets(use).ifPresent(sentences::add);
        }
    }

    /** Which targets of a use the mean of the accepted sets misses. */
    private Optional<Prose> targets(String use) {
        List<Row> of = telling.tables().rows(TARGETS, "use", use);
        if (of.isEmpty()) {
            return Optional.empty();
        }
        List<Prose> missed = of.stream()
                .filter(row -> !row.text("inside").equals("true"))
                .map(row -> words.say("search.target", name(row), words.literal(row, "year")))
                .toList();
        return Optional.of(
                missed.isEmpty()
                        ? words.say("search.met." + use)
                        : words.say("search.missed." + use, words.list(missed)));
    }

    private String name(Row row) {
        return Term.find(IndicatorId.class, row.text("indicator"))
                .map(words::within)
                .orElse(row.text("indicator"));
    }

    /** The tables behind it. */
    List<Block> grids() {
        List<Block> grids = new ArrayList<>();
        if (!front.isEmpty()) {
            grids.add(fronts());
        }
        if (!telling.tables().rows(RANGES).isEmpty()) {
            grids.add(grid(
                    "search.ranges",
                    telling.tables().rows(RANGES),
                    this::range,
                    "settings.setting",
                    "search.low",
                    "search.high",
                    "search.p05",
                    "search.median",
                    "search.p95",
                    "search.remains"));
            grids.add(grid(
                    "search.targets",
                    telling.tables().rows(TARGETS),
                    this::target,
                    "results.indicator",
                    "search.year",
                    "search.use",
                    "search.value",
                    "search.tolerance",
                    "search.median",
                    "search.p05",
                    "search.p95",
                    "search.inside"));
            grids.add(grid(
                    "search.waves",
                    telling.tables().rows(WAVES),
                    this::wave,
                    "search.wave",
                    "search.tried",
                    "search.kept",
                    "search.space",
                    "search.distance"));
        }
        return grids;
    }

    private Block fronts() {
        List<String> heads = new ArrayList<>(List.of(words.get("search.number")));
        aims.forEach(aim -> heads.add(words.name(aim)));
        heads.add(words.get("search.settings"));
        List<Boolean> numeric = new ArrayList<>();
        heads.forEach(head -> numeric.add(numeric.size() < heads.size() - 1));
        List<List<Prose>> rows = new ArrayList<>();
        for (Row row : front) {
            List<Prose> cells = new ArrayList<>(List.of(Prose.of(words.literal(row, "point"))));
            aims.forEach(aim -> cells.add(estimate(row, aim)));
            cells.add(settings(row).capital());
            rows.add(cells);
        }
        return new Block.Grid(words.say("search.fronts"), heads, numeric, rows);
    }

    @FunctionalInterface
    private interface Cells {
        List<Prose> of(Row row);
    }

    private Block grid(String caption, List<Row> rows, Cells cells, String... heads) {
        List<String> names = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        for (String head : heads) {
            numeric.add(!names.isEmpty() && !head.equals("search.use"));
            names.add(words.get(head));
        }
        return new Block.Grid(
                words.say(caption), names, numeric, rows.stream().map(cells::of).toList());
    }

    private List<Prose> range(Row row) {
        return List.of(
                Prose.of(telling.setting(row.text("setting"))).capital(),
                value(row, "low"),
                value(row, "high"),
                value(row, "p05"),
                value(row, "median"),
                value(row, "p95"),
                Prose.of(telling.percent(row, "remains")));
    }

    private List<Prose> target(Row row) {
        return List.of(
                Prose.of(name(row)).capital(),
                Prose.of(words.literal(row, "year")),
                Prose.of(words.get(row.text("use").equals("fit") ? "search.fit" : "search.hold-out")),
                value(row, "value"),
                value(row, "tolerance"),
                value(row, "median"),
                value(row, "p05"),
                value(row, "p95"),
                Prose.of(telling.percent(row, "share_inside")));
    }

    private List<Prose> wave(Row row) {
        return List.of(
                Prose.of(words.whole(row, "wave")),
                Prose.of(words.whole(row, "tried")),
                row.text("left").isEmpty() ? Prose.of(NONE) : Prose.of(words.whole(row, "left")),
                row.text("space").isEmpty() ? Prose.of(NONE) : Prose.of(telling.percent(row, "space")),
                value(row, "tolerance"));
    }
}
