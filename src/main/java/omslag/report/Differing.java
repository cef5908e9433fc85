package omslag.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.results.ScenarioFile;

/** The settings in which the scenarios differ, and no others. */
final class Differing {
    private static final List<String> HEAD = List.of("name", "format");

    private final Material material;
    private final Words words;

    Differing(Material material) {
        this.material = material;
        this.words = material.words();
    }

    Part part() {
        List<Block> blocks = new ArrayList<>();
        List<ScenarioFile> files = material.files();
        if (files.size() < 2) {
            blocks.add(new Block.Paragraph(words.say("settings.one")));
            grid(changed(), "settings.caption-one").ifPresent(blocks::add);
            return new Part("settings", words.get("settings.title-one"), blocks);
        }
        List<String> differ = differing();
        blocks.add(new Block.Paragraph(words.say(differ.isEmpty() ? "settings.none" : "settings.intro")));
        grid(differ, "settings.caption").ifPresent(blocks::add);
        return new Part("settings", words.get("settings.title"), blocks);
    }

    /** The paths at which not all scenarios say the same. */
    private List<String> differing() {
        List<String> differing = new ArrayList<>();
        for (String path : paths()) {
            long different = material.files().stream()
                    .map(file -> file.find(path).map(ScenarioFile.Setting::value))
                    .distinct()
                    .count();
            if (different > 1) {
                differing.add(path);
            }
        }
        return differing;
    }

    /** The paths at which a scenario is not as the defaults are. */
    private List<String> changed() {
        return paths().stream()
                .filter(path -> material.files().stream().anyMatch(file -> isChanged(file, path)))
                .toList();
    }

    private static boolean isChanged(ScenarioFile file, String path) {
        Optional<ScenarioFile.Setting> setting = file.find(path);
        return setting.isPresent()
                && Declarations.find(path)
                        .map(declared -> !same(declared, setting.get().value()))
                        .orElse(path.contains(" "));
    }

    /** Whether what a file says is the default. */
    static boolean same(Declared declared, String value) {
        if (declared.standard() instanceof Number number) {
            try {
                return Double.parseDouble(value) == number.doubleValue();
            } catch (NumberFormatException word) {
                return false;
            }
        }
        return String.valueOf(declared.standard()).equals(value);
    }

    private List<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        material.files().forEach(file -> paths.addAll(file.settings().keySet()));
        HEAD.forEach(paths::remove);
        return List.copyOf(paths);
    }

    private Optional<Block> grid(List<String> paths, String caption) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = new ArrayList<>(List.of(words.get("settings.setting")));
        List<Boolean> numeric = new ArrayList<>(List.of(false));
        for (ScenarioFile file : material.files()) {
            heads.add(Words.capital(Words.plain(
                    file.find("name").map(ScenarioFile.Setting::value).orElse(file.name()))));
            numeric.add(true);
        }
        List<List<Prose>> rows = new ArrayList<>();
        for (String path : paths) {
            List<Prose> row = new ArrayList<>(List.of(named(words, path)));
            for (ScenarioFile file : material.files()) {
                row.add(value(words, file, path));
            }
            rows.add(row);
        }
        return Optional.of(new Block.Grid(words.say(caption), heads, numeric, rows));
    }

    /** A setting by its path and, in smaller words, what it means. */
    static Prose named(Words words, String path) {
        Prose name = Prose.of(new Span.Code(path));
        return Declarations.find(path.substring(path.indexOf(' ') + 1))
                .filter(declared -> !declared.meaning().isEmpty())
                .map(declared -> name.then(words.say("settings.meaning", new Span.English(declared.meaning()))))
                .orElse(name);
    }

    /** What a scenario says at a path. */
    static Prose value(Words words, ScenarioFile file, String path) {
        Optional<ScenarioFile.Setting> setting = file.find(path);
        if (setting.isEmpty()) {
            return Prose.of(words.get("settings.unsaid"));
        }
        String raw = setting.get().value();
        if (raw.matches("-?\\d+(\\.\\d+)?")) {
            String shown = words.language().equals("nl") ? raw.replace('.', ',') : raw;
            String source = "scenarios/" + file.name() + ":" + setting.get().line() + ":" + path;
            return Prose.of(new Span.Cited(shown.replace('-', '−'), source, raw, Span.How.LITERAL));
        }
        return switch (raw) {
            case "true" -> Prose.of(words.get("settings.on"));
            case "false" -> Prose.of(words.get("settings.off"));
            default -> Prose.of(new Span.Code(raw));
        };
    }
}
