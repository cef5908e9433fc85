package omslag.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.parameter.Mark;
import omslag.results.ScenarioFile;

/** What the parameters rest on: how many have which mark, and the marks of those that the scenarios set. */
final class Evidence {
    private static final String PARAMETERS = "parameters.";

    private final Material material;
    private final Words words;

    Evidence(Material material) {
        this.material = material;
        this.words = material.words();
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say("evidence.intro")));
        blocks.add(counts());
        List<List<Prose>> rows = new ArrayList<>();
        for (Declared declared : Declarations.all()) {
            if (rated(declared) && matters(declared)) {
                rows.add(row(declared));
            }
        }
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(words.say("evidence.none")));
        } else {
            List<String> heads = List.of(
                    words.get("settings.setting"),
                    words.get("evidence.values"),
                    words.get("evidence.mark"),
                    words.get("evidence.source"));
            blocks.add(
                    new Block.Grid(words.say("evidence.caption-set"), heads, List.of(false, true, false, false), rows));
        }
        return new Part("evidence", words.get("evidence.title"), blocks);
    }

    private Block counts() {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        Declarations.all().stream()
                .filter(declared -> declared.path().startsWith(PARAMETERS) && rated(declared))
                .forEach(declared -> counts.merge(declared.mark(), 1, Integer::sum));
        List<List<Prose>> rows = new ArrayList<>();
        counts.forEach((mark, count) -> rows.add(List.of(
                Prose.of(new Span.Code(mark.letter())),
                Prose.of(words.get("mark." + key(mark))),
                Prose.of(new Span.Cited(
                        words.texts().number(count),
                        "declarations:0:" + mark.letter(),
                        String.valueOf(count),
                        Span.How.PLAIN)))));
        List<String> heads =
                List.of(words.get("evidence.mark"), words.get("evidence.meaning"), words.get("evidence.count"));
        return new Block.Grid(words.say("evidence.caption"), heads, List.of(false, false, true), rows);
    }

    /** Whether a mark says how well its default is founded, as that of a plain choice does not. */
    private static boolean rated(Declared declared) {
        return declared.mark() != Mark.CHOICE;
    }

    private static String key(Mark mark) {
        return switch (mark) {
            case VERIFIED -> "verified";
            case SECOND_HAND -> "second-hand";
            case MEMORY -> "memory";
            case DERIVED -> "derived";
            case PROPOSAL -> "proposal";
            case CHOICE -> "choice";
        };
    }

    /** Whether a scenario departs from the default, or the scenarios differ. */
    private boolean matters(Declared declared) {
        return material.files().stream()
                .anyMatch(file -> file.find(declared.path())
                        .map(setting -> !Differing.same(declared, setting.value()))
                        .orElse(false));
    }

    private List<Prose> row(Declared declared) {
        List<Prose> values = new ArrayList<>();
        for (ScenarioFile file : material.files()) {
            Optional<ScenarioFile.Setting> setting = file.find(declared.path());
            if (setting.isPresent()) {
                values.add(Differing.value(words, file, declared.path()));
            }
        }
        boolean alike = values.stream().map(Prose::shown).distinct().count() == 1;
        Prose shown = alike ? values.get(0) : words.list(values);
        String source = declared.source();
        return List.of(
                Differing.named(words, declared.path()),
                shown,
                Prose.of(words.get("mark." + key(declared.mark()))),
                source.isEmpty() ? Prose.of("–") : Prose.of(new Span.English(source)));
    }
}
