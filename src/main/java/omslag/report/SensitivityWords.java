package omslag.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** Sensitivity in words: which settings matter, which way, which cannot be told from chance, and how much chance there is. */
final class SensitivityWords {
    private static final String TABLE = "sensitivity.csv";
    private static final int NAMED = 3;

    /** Longer lists are not read. */
    private static final int LISTED = 8;

    /** A mean size of effects that are nothing but noise, for each standard error of one. */
    private static final double NOISE = 0.8;

    private final Telling telling;
    private final Words words;
    private final boolean morris;

    SensitivityWords(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.morris = telling.tables().file().method().equals("morris");
    }

    /** What is told of each outcome. */
    List<Prose> sentences() {
        return sentences(true);
    }

    /** Of each outcome what matters most. */
    List<Prose> brief() {
        return sentences(false);
    }

    private List<Prose> sentences(boolean whole) {
        List<Prose> sentences = new ArrayList<>();
        for (Telling.Subject of : telling.subjects(TABLE)) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                List<Row> all = sorted(of, indicator);
                if (!all.isEmpty()) {
                    Prose sentence = sentence(of, indicator, all, whole);
                    sentences.add(whole ? sentence.then(chance(of, indicator)) : sentence);
                }
            }
        }
        return sentences;
    }

    /** The rows of the measure that counts, the highest first. */
    List<Row> sorted(Telling.Subject of, IndicatorId indicator) {
        return telling.rows(TABLE, of, indicator, "measure", morris ? "mu_star" : "total").stream()
                .filter(row -> !row.text("value").isEmpty())
                .sorted(Comparator.comparingDouble((Row row) -> -row.number("value")))
                .toList();
    }

    /** Another measure of the same setting. */
    Optional<Row> beside(Row row, String measure) {
        return telling
                .tables()
                .rows(
                        TABLE,
                        "scenario",
                        row.text("scenario"),
                        "against",
                        row.text("against"),
                        "indicator",
                        row.text("indicator"),
                        "measure",
                        measure,
                        "setting",
                        row.text("setting"))
                .stream()
                .findFirst();
    }

    private Prose sentence(Telling.Subject of, IndicatorId indicator, List<Row> all, boolean whole) {
        List<Row> told = all.stream().filter(this::isTold).toList();
        List<Row> untold = all.stream().filter(row -> !told.contains(row)).toList();
        Prose subject = telling.subject(of, indicator);
        if (told.isEmpty()) {
            return words.say("sens.none", subject);
        }
        Row first = told.get(0);
        boolean most = first.equals(all.get(0));
        Prose said = morris
                ? words.say(
                                most ? "sens.morris" : "sens.morris-told",
                                subject,
                                telling.setting(first.text("setting")),
                                telling.estimate(first))
                        .then(way(first))
                : words.say(
                                most ? "sens.sobol" : "sens.sobol-told",
                                subject,
                                telling.setting(first.text("setting")),
                                telling.estimate(first))
                        .then(whole ? half(first) : words.say("sens.stop"));
        if (told.size() > 1) {
            List<Prose> then = told.subList(1, Math.min(NAMED, told.size())).stream()
                    .map(row -> words.say("sens.and", telling.setting(row.text("setting")), telling.estimate(row)))
                    .toList();
            said = said.then(words.say("sens.then", words.list(then)));
        }
        if (untold.isEmpty() || !whole) {
            return said;
        }
        return said.then(
                untold.size() > LISTED
                        ? words.say("sens.untold-others")
                        : words.say("sens.untold", telling.settings(untold, "setting")));
    }

    /** Whether an index lies above what noise alone would give. */
    boolean isTold(Row row) {
        double noise = morris
                ? beside(row, "noise").map(one -> NOISE * one.number("value")).orElse(Double.NaN)
                : 0;
        return row.number("ci_low") > (Double.isNaN(noise) ? 0 : noise);
    }

    /** Up, down, or now one and now the other. */
    private Prose way(Row row) {
        String key = beside(row, "mu")
                .map(mu -> mu.number("ci_low") > 0 ? "sens.up" : mu.number("ci_high") < 0 ? "sens.down" : "sens.both")
                .orElse("sens.both");
        return words.say(key);
    }

    /** What half of the points made of it. */
    private Prose half(Row row) {
        return beside(row, "first")
                .flatMap(first -> beside(row, "total_of_half")
                        .map(half -> words.say("sens.half", telling.estimate(first), telling.three(half, "value"))))
                .orElse(words.say("sens.stop"));
    }

    private Prose chance(Telling.Subject of, IndicatorId indicator) {
        return telling.rows("variance.csv", of, indicator).stream()
                .filter(row -> !row.text("share_of_chance").isEmpty())
                .map(row -> words.say("sens.chance", telling.share(row, "share_of_chance")))
                .findFirst()
                .orElse(Prose.empty());
    }
}
