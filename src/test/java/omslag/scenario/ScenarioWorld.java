package omslag.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import omslag.parameter.GovernmentPack;
import omslag.text.Language;
import omslag.text.Texts;
import org.assertj.core.api.Assertions;

/** A folder of scenario files in which every shipped government is the tiny one. */
final class ScenarioWorld {
    static final Path TINY = Path.of("src/test/resources/packs/tiny");
    private final Path folder;
    final ScenarioReader reader = new ScenarioReader(tinyForAll());

    ScenarioWorld(Path folder) {
        this.folder = folder;
    }

    static Packs tinyForAll() {
        return new Packs() {
            @Override
            public List<String> names() {
                return PackReader.SHIPPED;
            }

            @Override
            public Optional<GovernmentPack> find(String name) {
                return Optional.of(PackReader.folder(TINY)).filter(pack -> names().contains(name));
            }
        };
    }

    Path file(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Prepared read(String... lines) {
        return reader.read(file("s.yaml", lines), Overrides.NONE);
    }

    Scenario scenario(String... lines) {
        return read(lines).scenario();
    }

    /** The faults of a file with these lines, with the folder cut from their text. */
    List<String> faults(String... lines) {
        return faults(Overrides.NONE, file("s.yaml", lines));
    }

    List<String> faults(Overrides overrides, Path... files) {
        return refusal(overrides, files)
                .lines(Texts.of(Language.ENGLISH))
                .replace(folder + "/", "")
                .lines()
                .toList();
    }

    WrongInput refusal(Overrides overrides, Path... files) {
        return Assertions.catchThrowableOfType(WrongInput.class, () -> reader.readAll(List.of(files), overrides));
    }

    String ids(String... lines) {
        return refusal(Overrides.NONE, file("s.yaml", lines)).faults().stream()
                .map(fault -> fault.id().id())
                .collect(Collectors.joining(" "));
    }
}
