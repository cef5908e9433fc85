package omslag.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import omslag.chart.DesignFile;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.unit.Decimals;

/** The tables of the report of a design: what varies, and the numbers behind every finding. */
final class DesignGrids {
    private static final int MOST = 15;

    /** Of more settings than this only those that matter most are listed. */
    private static final int LISTED = 40;

    private static final String NONE = "–";

    private final Telling telling;
    private final Words words;

    DesignGrids(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    /** What varies and how far. */
    Part settings() {
        List<List<Prose>> rows = new ArrayList<>();
        DesignFile file = telling.tables().file();
        for (DesignFile.Dimension dimension : file.dimensions()) {
            rows.add(dimension(dimension));
        }
        boolean many = file.factors().size() > LISTED;
        Set<String> leading = leading();
        for (DesignFile.Factor factor : file.factors()) {
            if (!many || leading.contains(factor.path())) {
                rows.add(setting(factor.path(), Prose.of(new Span.Code(factor.bounds()))));
            }
        }
        if (rows.isEmpty()) {
            for (String path : telling.tables().settings()) {
                rows.add(setting(path, written(path)));
            }
        }
        List<String> heads = List.of(
                words.get("settings.setting"),
                words.get("varied.range"),
                words.get("varied.default"),
                words.get("varied.allowed"));
        return new Part(
                "varied",
                words.get("varied.title"),
                List.of(
                        new Block.Paragraph(words.say(many ? "varied.intro-many" : "varied.intro")),
                        new Block.Grid(words.say("varied.caption"), heads, List.of(false, false, false, false), rows)));
    }

    /** The settings that matter most to any outcome. */
    private Set<String> leading() {
        SensitivityWords sensitivity = new SensitivityWords(telling);
        Set<String> leading = new LinkedHashSet<>();
        for (Telling.Subject of : telling.subjects("sensitivity.csv")) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                sensitivity.sorted(of, indicator).stream().limit(MOST).forEach(row -> leading.add(row.text("setting")));
            }
        }
        return leading;
    }

    private List<Prose> dimension(DesignFile.Dimension dimension) {
        List<Prose> levels = dimension.levels().stream()
                .map(level ->
                        dimension.lone() ? level.getOrDefault(dimension.name(), "") : DesignFile.Dimension.text(level))
                .map(level -> Prose.of(new Span.Code(level)))
                .toList();
        return dimension.lone()
                ? setting(dimension.name(), words.list(levels))
                : List.of(
                        Prose.of(new Span.Code(dimension.name())), words.list(levels), Prose.of(NONE), Prose.of(NONE));
    }

    private List<Prose> setting(String path, Prose range) {
        Optional<Declared> declared = Declarations.find(path);
        return List.of(
                Differing.named(words, path),
                range,
                declared.map(one -> Prose.of(new Span.Code(String.valueOf(one.standard()))))
                        .orElse(Prose.of(NONE)),
                declared.map(DesignGrids::allowed).orElse(Prose.of(NONE)));
    }

    private static Prose allowed(Declared declared) {
        if (!Double.isNaN(declared.low())) {
            String bounds = "[" + Decimals.text(declared.low()) + ", " + Decimals.text(declared.high()) + "]";
            return Prose.of(new Span.Code(bounds));
        }
        return declared.options().isEmpty()
                ? Prose.of(NONE)
                : Prose.of(new Span.Code(String.join(", ", declared.options())));
    }

    /** The values of points that were written down: the few there are, or how far they go. */
    private Prose written(String path) {
        List<String> distinct =
                telling.tables().values(path).stream().distinct().toList();
        return Prose.of(new Span.Code(
                distinct.size() <= 8
                        ? String.join(", ", distinct)
                        : distinct.stream().min(DesignGrids::compare).orElse("") + " … "
                                + distinct.stream().max(DesignGrids::compare).orElse("")));
    }

    private static int compare(String one, String other) {
        try {
            return Double.compare(Double.parseDouble(one), Double.parseDouble(other));
        } catch (NumberFormatException words) {
            return one.compareTo(other);
        }
    }

    /** The numbers. */
    Part results() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say("numbers.intro")));
        telling.pairs("sign_shares.csv").forEach(pair -> blocks.add(shares(pair)));
        boxes().ifPresent(blocks::add);
        for (IndicatorId indicator : telling.tables().outcomes()) {
            robustness(indicator).ifPresent(blocks::add);
        }
        blocks.addAll(new SearchWords(telling).grids());
        blocks.addAll(new TurnWords(telling).grids());
        for (Telling.Subject of : telling.subjects("sensitivity.csv")) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                sensitivity(of, indicator).ifPresent(blocks::add);
            }
        }
        chance().ifPresent(blocks::add);
        for (Telling.Subject of : telling.subjects("effects.csv")) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                effects(of, indicator).ifPresent(blocks::add);
            }
        }
        return new Part("results", words.get("numbers.title"), blocks);
    }

    /** For each pair and outcome which sign most points have, and how many. */
    Block overview(List<Telling.Pair> pairs) {
        SignWords signs = new SignWords(telling);
        List<String> heads = new ArrayList<>(List.of(words.get("summary.scenario")));
        List<Boolean> numeric = new ArrayList<>(List.of(false));
        for (IndicatorId indicator : telling.tables().outcomes()) {
            heads.add(words.name(indicator));
            numeric.add(false);
        }
        List<List<Prose>> rows = new ArrayList<>();
        for (Telling.Pair pair : pairs) {
            List<Prose> cells =
                    new ArrayList<>(List.of(Prose.of(Words.scenario(pair.b())).capital()));
            for (IndicatorId indicator : telling.tables().outcomes()) {
                cells.add(signs.most(pair, indicator));
            }
            rows.add(cells);
        }
        Prose caption =
                words.say("numbers.overview", Words.scenario(pairs.get(0).a()));
        return new Block.Grid(caption, heads, numeric, rows);
    }

    private Block shares(Telling.Pair pair) {
        List<List<Prose>> rows = new ArrayList<>();
        for (IndicatorId indicator : telling.tables().outcomes()) {
            List<Prose> cells = new ArrayList<>(List.of(Prose.of(words.name(indicator))));
            for (String sign : List.of("better", "worse", "untold")) {
                telling.tables()
                        .rows(
                                "sign_shares.csv",
                                "a",
                                pair.a(),
                                "b",
                                pair.b(),
                                "indicator",
                                indicator.id(),
                                "sign",
                                sign)
                        .forEach(row -> {
                            cells.add(telling.share(row, "share"));
                            if (sign.equals("untold")) {
                                cells.add(Prose.of(words.whole(row, "of")));
                            }
                        });
            }
            if (cells.size() == 5) {
                rows.add(cells);
            }
        }
        List<String> heads = List.of(
                words.get("results.indicator"),
                Words.capital(words.get("verdict.higher")),
                Words.capital(words.get("verdict.lower")),
                Words.capital(words.get("verdict.unclear")),
                words.get("numbers.points"));
        Prose caption = words.say("numbers.shares", Words.scenario(pair.b()), Words.scenario(pair.a()));
        return new Block.Grid(caption, heads, List.of(false, true, true, true, true), rows);
    }

    private Optional<Block> boxes() {
        BoxWords rules = new BoxWords(telling);
        List<List<Prose>> rows = new ArrayList<>();
        for (Row row : telling.tables().rows("boxes.csv")) {
            Prose what = words.say(
                    "numbers.box." + row.text("sign"),
                    words.texts()
                            .find("indicator." + row.text("indicator") + ".name")
                            .orElse(row.text("indicator")),
                    Words.scenario(row.text("b")),
                    Words.scenario(row.text("a")));
            rows.add(List.of(
                    what,
                    words.say("numbers.box", new Span.Code(row.text("method")), words.whole(row, "box")),
                    rules.rule(row),
                    Prose.of(words.whole(row, "points")),
                    Prose.of(telling.percent(row, "density")),
                    Prose.of(telling.percent(row, "of_all")),
                    Prose.of(telling.percent(row, "coverage"))));
        }
        List<String> heads = List.of(
                words.get("numbers.what"),
                words.get("numbers.method"),
                words.get("numbers.rule"),
                words.get("numbers.points"),
                words.get("numbers.density"),
                words.get("numbers.of-all"),
                words.get("numbers.coverage"));
        return grid("numbers.boxes", heads, 3, rows);
    }

    private Optional<Block> robustness(IndicatorId indicator) {
        RobustnessWords robust = new RobustnessWords(telling);
        List<Row> order = robust.sorted(indicator, "greatest_regret");
        List<List<Prose>> rows = new ArrayList<>();
        List<String> criteria =
                List.of("greatest_regret", "mean_regret", "p90_regret", "mean", "worst", "optimism", "satisficing");
        for (Row first : order) {
            List<Prose> cells = new ArrayList<>(
                    List.of(Prose.of(Words.scenario(first.text("scenario"))).capital()));
            for (String criterion : criteria) {
                List<Row> all = robust.sorted(indicator, criterion);
                boolean share = criterion.equals("satisficing");
                int decimals = RobustnessWords.decimals(criterion.endsWith("regret") ? order : all);
                cells.add(all.stream()
                        .filter(row -> row.text("scenario").equals(first.text("scenario")))
                        .findFirst()
                        .map(row -> share
                                ? Prose.of(telling.percent(row, "value"))
                                : Prose.of(words.number(row, "value", decimals)))
                        .orElse(Prose.of(NONE)));
            }
            cells.add(Prose.of(telling.percent(first, "share_first")));
            rows.add(cells);
        }
        List<String> heads = new ArrayList<>(List.of(words.get("summary.scenario")));
        criteria.forEach(criterion -> heads.add(Words.capital(words.get("criterion." + criterion))));
        heads.add(words.get("numbers.first"));
        return grid("numbers.robustness", heads, 1, rows, words.name(indicator));
    }

    private Optional<Block> sensitivity(Telling.Subject of, IndicatorId indicator) {
        SensitivityWords sensitivity = new SensitivityWords(telling);
        boolean morris = telling.tables().file().method().equals("morris");
        List<List<Prose>> rows = new ArrayList<>();
        List<String> others = morris ? List.of("mu", "sigma") : List.of("first", "total_of_half");
        for (Row row : sensitivity.sorted(of, indicator).stream().limit(MOST).toList()) {
            List<Prose> cells = new ArrayList<>(
                    List.of(Prose.of(telling.setting(row.text("setting"))).capital(), telling.estimate(row)));
            for (String measure : others) {
                cells.add(
                        sensitivity.beside(row, measure).map(telling::estimate).orElse(Prose.of(NONE)));
            }
            cells.add(Prose.of(words.get(sensitivity.isTold(row) ? "numbers.told" : "numbers.untold")));
            rows.add(cells);
        }
        List<String> heads = List.of(
                words.get("settings.setting"),
                words.get(morris ? "numbers.mu-star" : "numbers.total"),
                words.get(morris ? "numbers.mu" : "numbers.first-order"),
                words.get(morris ? "numbers.sigma" : "numbers.half"),
                words.get("results.verdict"));
        return grid(
                "numbers.sensitivity",
                heads,
                1,
                rows,
                telling.subject(of, indicator).capital());
    }

    private Optional<Block> chance() {
        List<List<Prose>> rows = new ArrayList<>();
        for (Telling.Subject of : telling.subjects("variance.csv")) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                for (Row row : telling.rows("variance.csv", of, indicator)) {
                    rows.add(List.of(
                            telling.subject(of, indicator).capital(),
                            row.text("share_of_chance").isEmpty()
                                    ? Prose.of(NONE)
                                    : telling.share(row, "share_of_chance"),
                            Prose.of(words.whole(row, "points")),
                            Prose.of(words.whole(row, "dropped"))));
                }
            }
        }
        List<String> heads = List.of(
                words.get("results.indicator"),
                words.get("numbers.chance-share"),
                words.get("numbers.points"),
                words.get("numbers.dropped"));
        return grid("numbers.chance", heads, 1, rows);
    }

    private Optional<Block> effects(Telling.Subject of, IndicatorId indicator) {
        List<List<Prose>> rows = new ArrayList<>();
        for (Row row : new EffectWords(telling).sorted(of, indicator)) {
            Prose one = Prose.of(telling.setting(row.text("dimension")));
            Prose name = row.text("with").isEmpty()
                    ? one
                    : words.say("numbers.together", one, telling.setting(row.text("with")));
            rows.add(List.of(
                    name.capital(),
                    telling.estimate(row),
                    telling.probability(row, "p_corrected"),
                    Prose.of(words.get(EffectWords.isTold(row) ? "numbers.told" : "numbers.untold"))));
        }
        List<String> heads = List.of(
                words.get("numbers.effect"),
                words.get("numbers.value"),
                words.get("numbers.corrected"),
                words.get("results.verdict"));
        return grid(
                "numbers.effects",
                heads,
                1,
                rows,
                telling.subject(of, indicator).capital());
    }

    /** A table whose last columns hold numbers; empty without rows. */
    private Optional<Block> grid(
            String caption, List<String> heads, int texts, List<List<Prose>> rows, Object... arguments) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Boolean> numeric = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            numeric.add(i >= texts && !heads.get(i).equals(words.get("results.verdict")));
        }
        return Optional.of(new Block.Grid(words.say(caption, arguments), heads, numeric, rows));
    }
}
