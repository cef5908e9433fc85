package omslag.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** Effects of a grid in words: what each dimension does, what complements what, and what cannot be told from zero. */
final class EffectWords {
    private static final String TABLE = "effects.csv";
    private static final double ALPHA = 0.05;

    private final Telling telling;
    private final Words words;

    EffectWords(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    /** What is told of each outcome. */
    List<Prose> sentences() {
        return sentences(true);
    }

    /** The same without what cannot be told. */
    List<Prose> brief() {
        return sentences(false);
    }

    private List<Prose> sentences(boolean whole) {
        List<Prose> sentences = new ArrayList<>();
        for (Telling.Subject of : telling.subjects(TABLE)) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                List<Row> all = sorted(of, indicator);
                if (!all.isEmpty()) {
                    sentences.addAll(sentences(of, indicator, all, whole));
                }
            }
        }
        return sentences;
    }

    /** The effects on an outcome, the largest first. */
    List<Row> sorted(Telling.Subject of, IndicatorId indicator) {
        return telling.rows(TABLE, of, indicator).stream()
                .filter(row -> !row.text("value").isEmpty())
                .sorted(Comparator.comparingDouble((Row row) -> -Math.abs(row.number("value"))))
                .toList();
    }

    /** Whether an effect is told from zero after all effects of its outcome are reckoned with. */
    static boolean isTold(Row row) {
        return row.number("p_corrected") < ALPHA;
    }

    private List<Prose> sentences(Telling.Subject of, IndicatorId indicator, List<Row> all, boolean whole) {
        List<Row> told = all.stream().filter(EffectWords::isTold).toList();
        Prose subject = telling.subject(of, indicator);
        if (told.isEmpty()) {
            return List.of(words.say("effect.none", subject));
        }
        List<Prose> sentences = new ArrayList<>();
        List<Prose> mains = told.stream()
                .filter(row -> row.text("with").isEmpty())
                .map(row -> words.say(
                        row.number("value") > 0 ? "effect.up" : "effect.down",
                        telling.setting(row.text("dimension")),
                        telling.size(row)))
                .toList();
        if (!mains.isEmpty()) {
            sentences.add(words.say("effect.mains", subject, words.list(mains)));
        }
        for (Row row : told) {
            if (!row.text("with").isEmpty()) {
                sentences.add(together(row, indicator, subject));
            }
        }
        if (whole && told.size() < all.size()) {
            sentences.add(words.say("effect.untold", subject));
        }
        return sentences;
    }

    private Prose together(Row row, IndicatorId indicator, Prose subject) {
        double good = row.number("value") * indicator.better();
        String key = good > 0 ? "effect.complement" : good < 0 ? "effect.hinder" : "effect.together";
        return words.say(
                key,
                subject,
                telling.setting(row.text("dimension")),
                telling.setting(row.text("with")),
                words.say(row.number("value") > 0 ? "effect.more" : "effect.less", telling.size(row)));
    }
}
