package omslag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.chart.DesignFile;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** Boxes in words: the rule, what holds within, what it covers, and how much of it chance would give. */
final class BoxWords {
    private static final String TABLE = "boxes.csv";
    private static final String LIMITS = "box_limits.csv";

    /** With fewer points no box is sought. */
    private static final int LEAST_POINTS = 20;

    private final Telling telling;
    private final Words words;

    BoxWords(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    /** The first box of each pair, outcome and sign, with what speaks for it; and where there is none. */
    List<Prose> sentences() {
        return sentences(true);
    }

    /** The rules alone. */
    List<Prose> brief() {
        return sentences(false);
    }

    private List<Prose> sentences(boolean whole) {
        if (!telling.tables().file().analyses().contains("discovery")) {
            return List.of();
        }
        if (telling.tables().count() < LEAST_POINTS) {
            return List.of(words.say("box.few"));
        }
        List<Prose> sentences = new ArrayList<>();
        for (Telling.Pair pair : pairs()) {
            List<Prose> without = new ArrayList<>();
            for (IndicatorId indicator : telling.tables().outcomes()) {
                for (String sign : List.of("better", "worse")) {
                    Optional<Row> box = first(pair, indicator, sign);
                    box.map(row -> whole ? told(row, indicator) : rule(row, indicator))
                            .ifPresent(sentences::add);
                    if (box.isEmpty()) {
                        without.add(words.say("box.none." + sign, words.within(indicator)));
                    }
                }
            }
            boolean none = without.size() == 2 * telling.tables().outcomes().size();
            if (!without.isEmpty() && (whole || none)) {
                sentences.add(words.say(
                        none ? "box.none-any" : "box.none",
                        Words.scenario(pair.b()),
                        Words.scenario(pair.a()),
                        words.list(without)));
            }
        }
        return sentences;
    }

    /** All pairs, also those without a box where the sign map names them. */
    private List<Telling.Pair> pairs() {
        List<Telling.Pair> signs = telling.pairs("signs.csv");
        return signs.isEmpty() ? telling.pairs(TABLE) : signs;
    }

    private Optional<Row> first(Telling.Pair pair, IndicatorId indicator, String sign) {
        return telling
                .tables()
                .rows(
                        TABLE,
                        "a",
                        pair.a(),
                        "b",
                        pair.b(),
                        "indicator",
                        indicator.id(),
                        "sign",
                        sign,
                        "method",
                        "prim",
                        "box",
                        "1")
                .stream()
                .findFirst();
    }

    /** The limits of a box. */
    List<Row> limits(Row box) {
        List<String> asked = new ArrayList<>();
        for (String column : List.of("a", "b", "indicator", "sign", "method", "box")) {
            asked.add(column);
            asked.add(box.text(column));
        }
        return telling.tables().rows(LIMITS, asked.toArray(new String[0]));
    }

    private Prose rule(Row box, IndicatorId indicator) {
        return words.say(
                "box.rule." + box.text("sign"),
                Words.scenario(box.text("b")),
                words.within(indicator),
                Words.scenario(box.text("a")),
                rule(box),
                telling.percent(box, "density"),
                words.whole(box, "points"),
                telling.percent(box, "of_all"),
                telling.percent(box, "coverage"));
    }

    private Prose told(Row box, IndicatorId indicator) {
        Prose all = rule(box, indicator);
        List<Row> limits = limits(box);
        List<Prose> chance = limits.stream()
                .filter(limit -> !limit.text("quasi_p").isEmpty())
                .map(limit -> words.say(
                        "box.chance-of", telling.setting(limit.text("setting")), telling.probability(limit, "quasi_p")))
                .toList();
        if (!chance.isEmpty()) {
            all = all.then(words.say("box.chance", words.list(chance)));
        }
        if (box.text("steady").isEmpty()) {
            return all;
        }
        List<Prose> steady = limits.stream()
                .filter(limit -> !limit.text("restricted").isEmpty())
                .map(limit -> words.say(
                        "box.steady-of", telling.setting(limit.text("setting")), telling.percent(limit, "restricted")))
                .toList();
        return all.then(words.say(
                "box.steady",
                telling.percent(box, "steady"),
                steady.size() < 2 ? Prose.empty() : words.say("box.steady-each", words.list(steady))));
    }

    /** "share of innovations that work is at least 0.55 and …" */
    Prose rule(Row box) {
        return words.list(limits(box).stream().map(this::limit).toList());
    }

    private Prose limit(Row limit) {
        String name = limit.text("setting");
        Span setting = telling.setting(name);
        if (!limit.text("levels").isEmpty()) {
            return words.say("box.levels", setting, new Span.Code(limit.text("levels")));
        }
        Optional<DesignFile.Dimension> dimension =
                telling.tables().file().dimension(name).filter(one -> !one.lone());
        if (dimension.isPresent()) {
            return words.say("box.at-levels", setting, levels(limit, dimension.get()));
        }
        boolean low = !limit.text("low").isEmpty();
        boolean high = !limit.text("high").isEmpty();
        if (isSwitch(name)) {
            return words.say(low ? "box.on" : "box.off", setting);
        }
        return low && high
                ? words.say("box.between", setting, telling.three(limit, "low"), telling.three(limit, "high"))
                : low
                        ? words.say("box.least", setting, telling.three(limit, "low"))
                        : words.say("box.most", setting, telling.three(limit, "high"));
    }

    /** The levels of a dimension with a name that lie within, as they stand in the file. */
    private Prose levels(Row limit, DesignFile.Dimension dimension) {
        double low = limit.text("low").isEmpty() ? Double.NEGATIVE_INFINITY : limit.number("low");
        double high = limit.text("high").isEmpty() ? Double.POSITIVE_INFINITY : limit.number("high");
        List<Prose> within = new ArrayList<>();
        for (int level = 0; level < dimension.levels().size(); level++) {
            if (level >= low && level <= high) {
                within.add(Prose.of(new Span.Code(
                        DesignFile.Dimension.text(dimension.levels().get(level)))));
            }
        }
        return words.list(within);
    }

    private boolean isSwitch(String name) {
        return telling.tables().settings().contains(name)
                && telling.tables().values(name).stream()
                        .allMatch(value -> value.equals("true") || value.equals("false"));
    }
}
