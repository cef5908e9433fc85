package omslag.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.chart.DesignTables;
import omslag.results.Batch;
import omslag.text.Language;
import omslag.text.Texts;

/** What the runs of a design say, in plain words and from the tables alone. */
public final class Findings {
    /** The name of the file. */
    public static final String FILE = "findings.md";

    private final Telling telling;
    private final List<Section> sections;

    /**
     * What is told of one thing.
     *
     * @param id what: search, signs, boxes, robustness, turns, sensitivity or effects
     * @param title its heading
     * @param sentences what is told
     * @param brief the same in short, for the first page
     */
    record Section(String id, String title, List<Prose> sentences, List<Prose> brief) {
        /** Each finding begins with a capital. */
        Section {
            sentences = sentences.stream().map(Prose::capital).toList();
            brief = brief.stream().map(Prose::capital).toList();
        }
    }

    Findings(Telling telling) {
        this.telling = telling;
        Words words = telling.words();
        List<Prose> signs = new SignWords(telling).sentences();
        BoxWords boxes = new BoxWords(telling);
        RobustnessWords robust = new RobustnessWords(telling);
        List<Prose> search = new SearchWords(telling).sentences();
        List<Prose> turns = new TurnWords(telling).sentences();
        SensitivityWords sensitivity = new SensitivityWords(telling);
        EffectWords effects = new EffectWords(telling);
        List<Section> all = List.of(
                new Section("search", words.get("findings.search"), search, search),
                new Section("signs", words.get("findings.signs"), signs, signs),
                new Section("boxes", words.get("findings.boxes"), boxes.sentences(), boxes.brief()),
                new Section("robustness", words.get("findings.robustness"), robust.sentences(), robust.brief()),
                new Section("turns", words.get("findings.turns"), turns, turns),
                new Section(
                        "sensitivity", words.get("findings.sensitivity"), sensitivity.sentences(), sensitivity.brief()),
                new Section("effects", words.get("findings.effects"), effects.sentences(), effects.brief()));
        this.sections =
                all.stream().filter(section -> !section.sentences().isEmpty()).toList();
    }

    /**
     * The findings of a results folder.
     *
     * @throws IOException when a table is missing or cannot be understood
     */
    public static Findings of(Path folder, Language language) throws IOException {
        return new Findings(new Telling(new Words(Texts.of(language)), DesignTables.read(folder)));
    }

    /** What is told, thing by thing; nothing is left out that the design was asked for. */
    List<Section> sections() {
        return sections;
    }

    /** The key of what stands under all findings: how to take them, or that there are none. */
    String caveat() {
        boolean search = telling.tables().file().isSearch();
        return sections.isEmpty() ? "findings.none" : search ? "findings.caveat-search" : "findings.caveat";
    }

    /** A line for each heading and each finding. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Section section : sections) {
            lines.add("");
            lines.add(section.title());
            section.sentences().forEach(one -> lines.add("- " + one.shown()));
        }
        if (!sections.isEmpty()) {
            lines.add("");
        }
        lines.add(telling.words().get(caveat()));
        return lines;
    }

    /** Writes {@code findings.md} into the folder. */
    public void write(Path folder) throws IOException {
        StringBuilder out = new StringBuilder();
        String question = telling.tables().file().question(telling.words().language());
        out.append("# ")
                .append(Markdown.text(telling.words().get("findings.title")))
                .append('\n');
        if (!question.isBlank()) {
            out.append("\n> ")
                    .append(Markdown.text(question.strip()).replace("\n", "\n> "))
                    .append('\n');
        }
        for (Section section : sections) {
            out.append("\n## ").append(Markdown.text(section.title())).append("\n\n");
            section.sentences()
                    .forEach(one ->
                            out.append("- ").append(Markdown.text(one.shown())).append('\n'));
        }
        out.append('\n').append(Markdown.text(telling.words().get(caveat()))).append('\n');
        try (Batch batch = new Batch(folder)) {
            batch.file(FILE, out.toString().getBytes(StandardCharsets.UTF_8));
            batch.publish();
        }
    }
}
