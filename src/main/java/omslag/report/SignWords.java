package omslag.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** The sign map in words: in which share of the points a scenario ends above the first, below, or cannot be told from it. */
final class SignWords {
    private static final double EVERYWHERE = 0.995;
    private static final double MOSTLY = 0.5;
    private static final String UNTOLD = "untold";

    private final Telling telling;
    private final Words words;

    SignWords(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    /** A sentence for each pair and outcome. */
    List<Prose> sentences() {
        List<Prose> sentences = new ArrayList<>();
        for (Telling.Pair pair : telling.pairs("sign_shares.csv")) {
            for (IndicatorId indicator : telling.tables().outcomes()) {
                sentence(pair, indicator).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    /** The shares of a pair in an outcome, the largest first. */
    private List<Row> shares(Telling.Pair pair, IndicatorId indicator) {
        return telling
                .tables()
                .rows("sign_shares.csv", "a", pair.a(), "b", pair.b(), "indicator", indicator.id())
                .stream()
                .filter(row -> !row.text("share").isEmpty())
                .sorted(Comparator.comparingDouble((Row row) -> -row.number("share")))
                .toList();
    }

    /** "In 62% (54 to 70) of 200 environments b has lower legitimacy than a; in 9% higher; in 29% it cannot be told …" */
    Optional<Prose> sentence(Telling.Pair pair, IndicatorId indicator) {
        List<Row> shares = shares(pair, indicator);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        Row first = shares.get(0);
        Prose runs = telling.pairsOfRuns(
                telling.tables().rows("signs.csv", "a", pair.a(), "b", pair.b(), "indicator", indicator.id()));
        Prose all = words.say(
                "sign.lead." + first.text("sign"),
                telling.share(first, "share"),
                telling.cases(first, "of"),
                Words.scenario(pair.b()),
                words.within(indicator),
                Words.scenario(pair.a()),
                runs);
        for (Row row : shares.subList(1, shares.size())) {
            boolean none = row.number("share") == 0;
            if (none && row.text("sign").equals(UNTOLD)) {
                continue;
            }
            String key = (none ? "sign.none." : "sign.rest.") + row.text("sign");
            all = all.then(words.say(key, telling.percent(row, "share"), runs));
        }
        return Optional.of(all.then(Prose.of(".")));
    }

    /** A card for each outcome of a pair: what holds in most of the space, and the sentence with the numbers. */
    List<Block.Card> cards(Telling.Pair pair) {
        List<Block.Card> cards = new ArrayList<>();
        for (IndicatorId indicator : telling.tables().outcomes()) {
            List<Row> shares = shares(pair, indicator);
            if (!shares.isEmpty()) {
                Row first = shares.get(0);
                String sign = first.text("sign");
                String how = first.number("share") > EVERYWHERE
                        ? "everywhere"
                        : first.number("share") > MOSTLY ? "mostly" : "divided";
                cards.add(new Block.Card(
                        words.name(indicator),
                        how.equals("divided") ? words.get("card.divided") : words.get("card." + how, said(sign)),
                        how.equals("divided") || sign.equals(UNTOLD)
                                ? "unclear"
                                : sign.equals("better") ? "higher" : "lower",
                        sentence(pair, indicator).orElseThrow().capital()));
            }
        }
        return cards;
    }

    /** "lower in 62% (54 to 70)": the sign that most points have. */
    Prose most(Telling.Pair pair, IndicatorId indicator) {
        return shares(pair, indicator).stream()
                .findFirst()
                .map(row -> words.say("sign.most", said(row.text("sign")), telling.share(row, "share")))
                .orElse(Prose.of("–"));
    }

    private String said(String sign) {
        return words.get(
                switch (sign) {
                    case "better" -> "verdict.higher";
                    case "worse" -> "verdict.lower";
                    default -> "verdict.unclear";
                });
    }
}
