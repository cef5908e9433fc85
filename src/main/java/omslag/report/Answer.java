package omslag.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.results.RunCard;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** The first page: the question of the scenarios and what the runs answer, indicator by indicator. */
final class Answer {
    /** The language of the manifest. */
    private static final String FIRST = "en";

    private final Material material;
    private final Words words;

    Answer(Material material) {
        this.material = material;
        this.words = material.words();
    }

    Part part() throws IOException {
        List<Block> blocks = new ArrayList<>();
        questions(blocks);
        blocks.add(new Block.Heading(words.get("answer.heading")));
        List<Tables.Pair> pairs = material.tables().pairs();
        Sureness sureness = new Sureness(words, material.folder());
        for (Tables.Pair pair : pairs) {
            if (pairs.size() > 1) {
                blocks.add(new Block.Heading(
                        words.get("pair.heading", Words.capital(Words.plain(pair.b())), Words.plain(pair.a()))));
            }
            lead(pair).ifPresent(prose -> blocks.add(new Block.Paragraph(prose, Block.Tone.LEAD)));
            blocks.add(new Block.Cards(cards(pair)));
            for (IndicatorId indicator : IndicatorId.primaries()) {
                Tables.last(material.tables().differences(pair, indicator), "difference")
                        .flatMap(sureness::otherwise)
                        .ifPresent(prose -> blocks.add(new Block.Paragraph(prose, Block.Tone.NOTE)));
            }
        }
        if (pairs.isEmpty()) {
            for (String scenario : material.tables().scenarios()) {
                blocks.add(new Block.Cards(cards(scenario)));
            }
        }
        List<Prose> open = sureness.warnings();
        if (!open.isEmpty()) {
            blocks.add(new Block.Heading(words.get("sure.heading")));
            blocks.add(new Block.Bullets(open));
        }
        blocks.add(
                new Block.Paragraph(words.say(pairs.isEmpty() ? "answer.read-one" : "answer.read"), Block.Tone.NOTE));
        return new Part("answer", words.get("answer.title"), blocks);
    }

    private void questions(List<Block> blocks) {
        Map<String, List<Prose>> asked = new LinkedHashMap<>();
        List<RunCard.Named> scenarios = material.card().scenarios();
        for (int s = 0; s < scenarios.size(); s++) {
            RunCard.Named named = scenarios.get(s);
            String question = words.language().equals(FIRST)
                    ? named.question()
                    : material.files().get(s).question(words.language()).orElse(named.question());
            if (!question.isBlank()) {
                asked.computeIfAbsent(question, any -> new ArrayList<>()).add(Prose.of(Words.scenario(named.name())));
            }
        }
        if (asked.isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("question.none")));
        }
        asked.forEach((question, by) -> {
            blocks.add(new Block.Paragraph(Prose.of(new Span.Name(question)), Block.Tone.QUESTION));
            blocks.add(new Block.Paragraph(words.say("question.of", words.list(by)), Block.Tone.NOTE));
        });
    }

    /** "innovation management has lower legitimacy than risk management; effectiveness cannot be told apart." */
    private Optional<Prose> lead(Tables.Pair pair) {
        Map<String, List<Prose>> by = new LinkedHashMap<>();
        Row end = null;
        for (IndicatorId indicator : IndicatorId.primaries()) {
            Optional<Row> row = Tables.last(material.tables().differences(pair, indicator), "difference");
            if (row.isPresent()) {
                end = row.get();
                by.computeIfAbsent(verdict(end), any -> new ArrayList<>()).add(Prose.of(words.within(indicator)));
            }
        }
        if (end == null) {
            return Optional.empty();
        }
        List<Prose> told = new ArrayList<>();
        for (String verdict : List.of("higher", "lower")) {
            if (by.containsKey(verdict)) {
                told.add(words.say("lead." + verdict, words.list(by.get(verdict))));
            }
        }
        Span a = Words.scenario(pair.a());
        Span b = Words.scenario(pair.b());
        List<Prose> unclear = new ArrayList<>(by.getOrDefault("unclear", List.of()));
        unclear.addAll(by.getOrDefault("same", List.of()));
        Prose rest = words.list(unclear);
        Prose when = when(end);
        if (told.isEmpty()) {
            return Optional.of(words.say("lead.nothing", when, b, a, rest).capital());
        }
        String key = unclear.isEmpty() ? "lead.all" : unclear.size() == 1 ? "lead.but-one" : "lead.but";
        return Optional.of(words.say(key, when, b, a, words.list(told), rest).capital());
    }

    private List<Block.Card> cards(Tables.Pair pair) {
        List<Block.Card> cards = new ArrayList<>();
        for (IndicatorId indicator : IndicatorId.primaries()) {
            Optional<Row> row = Tables.last(material.tables().differences(pair, indicator), "difference");
            row.ifPresent(difference -> {
                String verdict = verdict(difference);
                cards.add(new Block.Card(
                        words.name(indicator),
                        words.get("verdict." + verdict),
                        verdict,
                        detail(pair, indicator, difference, verdict)));
            });
        }
        return cards;
    }

    private Prose detail(Tables.Pair pair, IndicatorId indicator, Row row, String verdict) {
        int decimals = Words.decimals(row, "difference");
        boolean interval = !row.text("ci_low").isEmpty();
        Prose levels = levels(pair, indicator, row, decimals);
        if (verdict.equals("same")) {
            return words.say("detail.same", when(row)).then(levels);
        }
        Span b = Words.scenario(pair.b());
        Prose runs = words.say("detail.runs", words.runs(row, "share_b_above_a"), words.whole(row, "n"), b);
        Span size = words.size(row, "difference", decimals);
        Span signed = words.number(row, "difference", decimals);
        Prose said;
        if (!interval) {
            said = words.say("detail.single", signed, when(row));
        } else if (verdict.equals("unclear")) {
            said = words.say(
                    "detail.unclear", signed, words.number(row, "ci_low", decimals), bound(row, decimals), when(row));
        } else {
            boolean lower = verdict.equals("lower");
            Span from = words.size(row, lower ? "ci_high" : "ci_low", decimals);
            Span to = words.size(row, lower ? "ci_low" : "ci_high", decimals);
            said = words.say("detail." + verdict, size, from, to, when(row));
        }
        return said.then(levels).then(interval ? runs : Prose.empty());
    }

    private Span bound(Row row, int decimals) {
        return words.number(row, "ci_high", decimals);
    }

    /** " 0.40 under innovation management, 0.45 under risk management." */
    private Prose levels(Tables.Pair pair, IndicatorId indicator, Row row, int decimals) {
        String quarter = row.text("quarter");
        Optional<Row> a = Tables.at(material.tables().levels(pair.a(), indicator), quarter, "mean");
        Optional<Row> b = Tables.at(material.tables().levels(pair.b(), indicator), quarter, "mean");
        if (a.isEmpty() || b.isEmpty()) {
            return Prose.empty();
        }
        return words.say(
                "detail.levels",
                words.number(b.get(), "mean", decimals),
                Words.scenario(pair.b()),
                words.number(a.get(), "mean", decimals),
                Words.scenario(pair.a()));
    }

    private List<Block.Card> cards(String scenario) {
        List<Block.Card> cards = new ArrayList<>();
        for (IndicatorId indicator : IndicatorId.primaries()) {
            List<Row> rows = material.tables().levels(scenario, indicator);
            Optional<Row> last = Tables.last(rows, "mean");
            if (last.isPresent()) {
                Row row = last.get();
                int decimals = Words.decimals(row, "mean");
                Prose said = row.text("ci_low").isEmpty()
                        ? words.say("level.single", words.number(row, "mean", decimals), when(row))
                        : words.say(
                                "level",
                                words.number(row, "mean", decimals),
                                words.number(row, "ci_low", decimals),
                                words.number(row, "ci_high", decimals),
                                when(row),
                                words.number(row, "p05", decimals),
                                words.number(row, "p95", decimals));
                cards.add(new Block.Card(words.name(indicator), "", "level", said.then(start(rows, decimals))));
            }
        }
        return cards;
    }

    private Prose start(List<Row> rows, int decimals) {
        return rows.stream()
                .filter(row -> !row.text("mean").isEmpty())
                .findFirst()
                .map(row -> words.say("level.start", words.number(row, "mean", decimals), words.year(row)))
                .orElse(Prose.empty());
    }

    private Prose when(Row row) {
        return When.of(words, row);
    }

    /** Higher, lower, the same in every run, or not to be told apart. */
    static String verdict(Row row) {
        double difference = row.number("difference");
        if (difference == 0 && !(row.number("ci_low") < 0) && !(row.number("ci_high") > 0)) {
            return "same";
        }
        return !row.text("distinguishable").equals("true") ? "unclear" : difference > 0 ? "higher" : "lower";
    }
}
