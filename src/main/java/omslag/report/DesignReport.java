package omslag.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import omslag.chart.DesignTables;
import omslag.results.RunCard;

/** The report of the runs of a design: its question and what the findings answer, then what they rest on. */
final class DesignReport {
    private static final int METHODS = 5;

    private final Material material;
    private final Words words;
    private final Telling telling;
    private final Findings findings;

    DesignReport(Material material) throws IOException {
        this.material = material;
        this.words = material.words();
        this.telling = new Telling(words, DesignTables.read(material.folder()));
        this.findings = new Findings(telling);
    }

    /** The report before it takes a form. */
    Paper paper() throws IOException {
        Plain plain = new Plain(material);
        List<Part> parts = new ArrayList<>();
        parts.add(answer());
        if (!findings.sections().isEmpty()) {
            parts.add(found());
        }
        parts.add(figures());
        DesignGrids grids = new DesignGrids(telling);
        parts.add(grids.settings());
        parts.add(grids.results());
        parts.add(new Differing(material).part());
        parts.add(plain.limits());
        parts.add(new Evidence(material).part());
        parts.add(method());
        parts.add(plain.again());
        List<String> names =
                material.card().scenarios().stream().map(RunCard.Named::name).toList();
        return new Paper(
                words,
                words.get("design.title", Report.title(words, names)),
                words.get("subtitle", material.card().version()),
                parts);
    }

    private Part answer() {
        List<Block> blocks = new ArrayList<>();
        String question = telling.tables().file().question(words.language());
        if (question.isBlank()) {
            blocks.add(new Block.Paragraph(words.say("design.no-question")));
        } else {
            blocks.add(new Block.Paragraph(Prose.of(new Span.Name(question)), Block.Tone.QUESTION));
            blocks.add(new Block.Paragraph(scenarios(), Block.Tone.NOTE));
        }
        blocks.add(new Block.Heading(words.get("answer.heading")));
        List<Telling.Pair> pairs = telling.pairs("sign_shares.csv");
        if (pairs.size() > 1) {
            // With several scenarios the order among all of them is the shortest answer.
            brief("robustness", blocks);
        }
        cards(pairs, blocks);
        for (Findings.Section section : findings.sections()) {
            boolean said = section.id().equals("signs") && !pairs.isEmpty()
                    || pairs.size() > 1 && !section.id().equals("effects");
            if (!said) {
                brief(section.id(), blocks);
            }
        }
        blocks.add(new Block.Paragraph(words.say(findings.caveat()), Block.Tone.NOTE));
        return new Part("answer", words.get("answer.title"), blocks);
    }

    private void cards(List<Telling.Pair> pairs, List<Block> blocks) {
        SignWords signs = new SignWords(telling);
        if (pairs.size() > 1) {
            blocks.add(new DesignGrids(telling).overview(pairs));
        } else {
            pairs.forEach(pair -> blocks.add(new Block.Cards(signs.cards(pair))));
        }
    }

    private void brief(String id, List<Block> blocks) {
        for (Findings.Section section : findings.sections()) {
            if (section.id().equals(id)) {
                blocks.add(new Block.Heading(section.title()));
                blocks.add(new Block.Bullets(section.brief()));
            }
        }
    }

    /** Every picture, for each shows a finding. */
    private Part figures() throws IOException {
        List<Block> blocks = new ArrayList<>(Pictures.of(material.folder()));
        blocks.add(0, new Block.Paragraph(words.say(blocks.isEmpty() ? "figures.none" : "figures.intro")));
        return new Part(Part.FIGURES, words.get("figures.title"), blocks);
    }

    /** Every finding in full. */
    private Part found() {
        List<Block> blocks = new ArrayList<>();
        for (Findings.Section section : findings.sections()) {
            blocks.add(new Block.Heading(section.title()));
            blocks.add(new Block.Bullets(section.sentences()));
        }
        return new Part("findings", words.get("findings.title"), blocks);
    }

    private Prose scenarios() {
        List<Prose> names = material.card().scenarios().stream()
                .map(named -> Prose.of(Words.scenario(named.name())))
                .toList();
        return names.size() < 2
                ? words.say("design.scenario", names.get(0))
                : words.say("design.scenarios", names.get(0), words.list(names.subList(1, names.size())));
    }

    private Part method() throws IOException {
        RunCard card = material.card();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say(design(telling.tables().file().method()))));
        blocks.add(new Block.Paragraph(words.say(
                "design.runs",
                Plain.card(words, "completed", card.completed()),
                Plain.card(words, "replications", card.replications()))));
        if (card.failed() > 0) {
            blocks.add(new Block.Paragraph(words.say("method.failed", Plain.card(words, "failed", card.failed()))));
        }
        List<Prose> tellable = new Sureness(words, material.folder()).atPoints();
        if (!tellable.isEmpty()) {
            blocks.add(new Block.Bullets(tellable));
        }
        List<Prose> items = new ArrayList<>();
        for (int i = 1; i <= METHODS; i++) {
            items.add(words.say("design.how." + i));
        }
        analyses().forEach((analysis, key) -> {
            if (telling.tables().file().analyses().contains(analysis)) {
                items.add(words.say(key));
            }
        });
        blocks.add(new Block.Bullets(items));
        return new Part("method", words.get("method.title"), blocks);
    }

    /** How the points came about. */
    private static String design(String method) {
        return switch (method) {
            case "lhs" -> "design.method-lhs";
            case "sobol" -> "design.method-sobol";
            case "morris" -> "design.method-morris";
            case "saltelli" -> "design.method-saltelli";
            case "grid" -> "design.method-grid";
            case "optimise" -> "design.method-optimise";
            case "match" -> "design.method-match";
            case "abc" -> "design.method-abc";
            default -> "design.method-csv";
        };
    }

    private static Map<String, String> analyses() {
        Map<String, String> analyses = new LinkedHashMap<>();
        analyses.put("sign-map", "design.how-signs");
        analyses.put("discovery", "design.how-boxes");
        analyses.put("robustness", "design.how-robustness");
        analyses.put("sensitivity", "design.how-sensitivity");
        analyses.put("factorial", "design.how-effects");
        return analyses;
    }
}
