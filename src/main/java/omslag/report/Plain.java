package omslag.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.RunCard;
import omslag.results.ScenarioFile;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;

/** The parts that are mostly words: figures, the why, what is left out, the method, and how to do it again. */
final class Plain {
    private static final int LIMITS = 9;
    private static final int METHODS = 6;

    private final Material material;
    private final Words words;

    Plain(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /** The pictures that answer the question. */
    Part figures(List<Block.Figure> all) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Figure> main = Pictures.main(all);
        String key =
                all.isEmpty() ? "figures.none" : main.size() == all.size() ? "figures.intro" : "figures.intro-more";
        blocks.add(new Block.Paragraph(words.say(key)));
        blocks.addAll(main);
        return new Part(Part.FIGURES, words.get("figures.title"), blocks);
    }

    /** The other pictures, small; empty when there are none. */
    Optional<Part> more(List<Block.Figure> all) {
        List<Block.Figure> main = Pictures.main(all);
        List<Block> rest = new ArrayList<>();
        Pictures.byKind(all).stream()
                .filter(figure -> !main.contains(figure))
                .map(Block.Figure::shrunk)
                .forEach(rest::add);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        rest.add(0, new Block.Paragraph(words.say("more.intro")));
        return Optional.of(new Part(Part.MORE, words.get("more.title"), rest));
    }

    /** What moved the indicators; empty when nobody knows. */
    Optional<Part> why() {
        List<Block> blocks = new ArrayList<>();
        List<Tables.Pair> pairs = material.tables().pairs();
        for (Tables.Pair pair : pairs) {
            String heading = words.get("pair.heading", Words.capital(Words.plain(pair.b())), Words.plain(pair.a()));
            because(blocks, pair.b(), Optional.of(pair.a()), heading);
        }
        if (pairs.isEmpty()) {
            for (String scenario : material.tables().scenarios()) {
                because(blocks, scenario, Optional.empty(), Words.capital(Words.plain(scenario)));
            }
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.add(0, new Block.Paragraph(words.say("why.intro")));
        return Optional.of(new Part("why", words.get("why.title"), blocks));
    }

    private void because(List<Block> blocks, String scenario, Optional<String> against, String heading) {
        for (IndicatorId indicator : IndicatorId.primaries()) {
            List<String> sentences = material.why().sentences(scenario, against, indicator);
            if (!sentences.isEmpty()) {
                blocks.add(new Block.Heading(words.name(indicator) + ": " + heading));
                blocks.add(new Block.Paragraph(Prose.of(sentences.get(0))));
                blocks.add(new Block.Bullets(
                        sentences.stream().skip(1).map(Prose::of).toList()));
            }
        }
    }

    /** What the model leaves out. */
    Part limits() {
        return new Part(
                "limits",
                words.get("limits.title"),
                List.of(new Block.Paragraph(words.say("limits.intro")), bullets("limits.", LIMITS)));
    }

    /** How the numbers were made. */
    Part method() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say(
                "method.runs",
                card("completed", material.card().completed()),
                card("replications", material.card().replications()),
                words.say(material.card().scenarios().size() == 1 ? "method.one" : "method.each"))));
        if (material.card().failed() > 0) {
            blocks.add(new Block.Paragraph(
                    words.say("method.failed", card("failed", material.card().failed()))));
        }
        population().ifPresent(prose -> blocks.add(new Block.Paragraph(prose)));
        blocks.add(bullets("method.", METHODS));
        return new Part("method", words.get("method.title"), blocks);
    }

    private Optional<Prose> population() {
        List<ScenarioFile> files = material.files();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        ScenarioFile first = files.get(0);
        Optional<Row> from = material.tables().scenarios().stream()
                .flatMap(scenario -> material.tables().levels(scenario, IndicatorId.LEGITIMACY).stream())
                .findFirst();
        Optional<Row> to = material.tables().scenarios().stream()
                .flatMap(scenario ->
                        Tables.last(material.tables().levels(scenario, IndicatorId.LEGITIMACY), "mean").stream())
                .findFirst();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.say(
                "method.world",
                Differing.value(words, first, "population.government"),
                words.year(from.get()),
                words.year(to.get()),
                Differing.value(words, first, "population.citizens")));
    }

    /** Which runs these are, and how to make them again. */
    Part again() {
        RunCard card = material.card();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say(
                "again.version",
                new Span.Code(card.version()),
                new Span.Code(card.model()),
                card("seed", card.seed()))));
        blocks.add(new Block.Paragraph(words.say("again.command")));
        StringBuilder typed = new StringBuilder("java -jar omslag.jar");
        card.command().forEach(word -> typed.append(' ').append(quoted(word)));
        blocks.add(new Block.Paragraph(Prose.of(new Span.Code(typed.toString())), Block.Tone.COMMAND));
        blocks.add(new Block.Paragraph(words.say("again.same")));
        blocks.add(new Block.Paragraph(words.say(
                "again.report", new Span.Code("java -jar omslag.jar report DIR --lang " + words.language()))));
        List<List<Prose>> rows = new ArrayList<>();
        card.sums().forEach((table, sum) -> {
            // That one holds the seconds that runs took, which no repetition gives again; other forms hold the same
            // rows.
            if (table.endsWith(".csv") && !table.equals("runs.csv")) {
                rows.add(List.of(Prose.of(new Span.Code(table)), Prose.of(new Span.Code(sum))));
            }
        });
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(
                    words.say("again.caption"),
                    List.of(words.get("again.table"), "SHA-256"),
                    List.of(false, false),
                    rows));
        }
        return new Part("again", words.get("again.title"), blocks);
    }

    private Block bullets(String key, int count) {
        List<Prose> items = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            items.add(words.say(key + i));
        }
        return new Block.Bullets(items);
    }

    private Span card(String member, long value) {
        return card(words, member, value);
    }

    /** A number of the manifest. */
    static Span card(Words words, String member, long value) {
        String shown =
                member.equals("seed") ? String.valueOf(value) : words.texts().number(value);
        return new Span.Cited(
                shown.replace('-', '−'), RunCard.FILE + ":0:" + member, String.valueOf(value), Span.How.PLAIN);
    }

    /** A word as a shell would want it. */
    private static String quoted(String word) {
        return word.matches("[\\w./=,:+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
