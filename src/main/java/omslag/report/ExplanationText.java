package omslag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import omslag.measure.Scope;
import omslag.report.Explanation.Evidence;
import omslag.report.Explanation.Reason;
import omslag.statistics.PairedDifference;
import omslag.term.IndicatorId;
import omslag.text.Texts;

/**
 * An explanation in words and numbers: a template for each cause, and no sentence without something booked to it.
 *
 * @param texts the language
 * @param naming how scenarios are written
 */
public record ExplanationText(Texts texts, UnaryOperator<String> naming) {
    /** The largest number has three digits or more; all others have as many decimals, so that a reader can add them up. */
    private static final double LEAST_MOVE = 0.005;

    private static final double THREE_DIGITS = 100;

    private static final int MOST_DECIMALS = 9;

    /** Scenarios under the names that they have in the tables. */
    public ExplanationText(Texts texts) {
        this(texts, UnaryOperator.identity());
    }

    /** The explanation line by line, reasons as a list. */
    public List<String> lines(Explanation explanation) {
        List<String> sentences = sentences(explanation);
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> (i == 0 ? "" : "- ") + sentences.get(i))
                .toList();
    }

    /** What moved, then a sentence for each reason, the largest first, then what they add up to. */
    public List<String> sentences(Explanation explanation) {
        if (explanation.change().n() == 0) {
            return List.of(
                    texts.get("reason.none", name(explanation.indicator()), naming.apply(explanation.scenario())));
        }
        int decimals = decimals(explanation);
        List<String> sentences = new ArrayList<>();
        sentences.add(headline(explanation, decimals));
        explanation.reasons().forEach(reason -> sentences.add(sentence(reason, explanation, decimals)));
        if (explanation.rest() != 0) {
            sentences.add(texts.get("reason.rest", signed(explanation.rest(), decimals)));
        }
        sentences.add(texts.get("reason.sum", signed(explanation.sum(), decimals)));
        return sentences;
    }

    private String headline(Explanation explanation, int decimals) {
        PairedDifference change = explanation.change();
        String subject = name(explanation.indicator()) + " (" + scope(explanation.scope()) + ")";
        if (explanation.against().isEmpty()) {
            return texts.get(
                    "reason.change",
                    subject,
                    naming.apply(explanation.scenario()),
                    texts.get("reason.when", texts.number(explanation.from(), decimals), explanation.since()),
                    texts.get("reason.when", texts.number(explanation.to(), decimals), explanation.at()),
                    signed(change.mean(), decimals),
                    interval(change, decimals),
                    change.n());
        }
        return texts.get(
                "reason.difference",
                subject,
                naming.apply(explanation.scenario()),
                naming.apply(explanation.against().get()),
                texts.get("reason.when", signed(explanation.from(), decimals), explanation.since()),
                texts.get("reason.when", signed(explanation.to(), decimals), explanation.at()),
                signed(change.mean(), decimals),
                interval(change, decimals),
                change.n());
    }

    private String sentence(Reason reason, Explanation explanation, int decimals) {
        PairedDifference brought = reason.brought();
        boolean up = brought.mean() > 0;
        String key = "cause." + reason.cause().indicator().id() + "."
                + reason.cause().id();
        double share = up ? brought.shareAbove() : 1 - brought.shareAbove();
        String runs = texts.get(up ? "reason.up-in" : "reason.down-in", Math.round(share * brought.n()), brought.n());
        String text = texts.get(
                "reason.sentence",
                capital(texts.get(key + (up ? ".up" : ".down"))),
                signed(brought.mean(), decimals),
                interval(brought, decimals),
                runs,
                reason.cause().section());
        boolean alone = explanation.against().isEmpty();
        return text
                + (brought.distinguishable() || brought.n() < 2 ? "" : texts.get("reason.indistinguishable"))
                + reason.evidence()
                        .filter(ExplanationText::moves)
                        .map(evidence -> evidence(evidence, alone))
                        .orElse("")
                + ".";
    }

    /** Whether what shows a cause moves enough to show anything: two figures that read alike would only puzzle. */
    private static boolean moves(Evidence evidence) {
        double larger = Math.max(Math.abs(evidence.from()), Math.abs(evidence.to()));
        return Math.abs(evidence.to() - evidence.from()) > LEAST_MOVE * larger;
    }

    private String evidence(Evidence evidence, boolean alone) {
        int decimals = decimals(Math.max(Math.abs(evidence.from()), Math.abs(evidence.to())));
        return texts.get(
                alone ? "reason.evidence" : "reason.evidence-against",
                within(evidence.indicator()),
                texts.number(evidence.from(), decimals),
                texts.number(evidence.to(), decimals));
    }

    private String interval(PairedDifference figure, int decimals) {
        return figure.n() < 2
                ? texts.get("headline.no-interval")
                : "95% "
                        + texts.get(
                                "headline.interval",
                                signed(figure.interval().low(), decimals),
                                signed(figure.interval().high(), decimals));
    }

    private String scope(Scope scope) {
        return texts.get(scope.kind().map(kind -> "kind." + kind.id()).orElse("scope.all"));
    }

    private String name(IndicatorId indicator) {
        return texts.get("indicator." + indicator.id() + ".name");
    }

    /** A name within a sentence: without its capital, unless it is an abbreviation. */
    private String within(IndicatorId indicator) {
        String name = name(indicator);
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A number with its sign; one that is rounded to zero has none. */
    private String signed(double value, int decimals) {
        String text = texts.number(Math.abs(value), decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? text : (value < 0 ? "−" : "+") + text;
    }

    private static int decimals(Explanation explanation) {
        double largest = Math.abs(explanation.change().mean());
        for (Reason reason : explanation.reasons()) {
            largest = Math.max(largest, Math.abs(reason.brought().mean()));
        }
        return decimals(largest);
    }

    private static int decimals(double largest) {
        int decimals = 0;
        double least = THREE_DIGITS;
        while (largest > 0 && largest < least && decimals < MOST_DECIMALS) {
            least /= 10;
            decimals++;
        }
        return decimals;
    }
}
