package omslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import omslag.experiment.Worlds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes from the whole program with the real model, however many threads work and however often it dies. */
class RealModelTest {
    @TempDir
    private static Path home = Path.of("set by JUnit");

    private static Path innovating = Path.of("set below");
    private static Path once = Path.of("set below");

    @BeforeAll
    static void runAtOnce() throws IOException {
        Files.copy(Path.of("scenarios/small.yaml"), home.resolve("small.yaml"));
        innovating = Files.writeString(home.resolve("innovating.yaml"), """
                name: innovating
                extends: small.yaml
                boards: {mindset: {mean: 0.85}}
                """);
        once = home.resolve("once");
        assertThat(Program.run(arguments(once, 1))).returns(0, Program.Told::status);
    }

    @Test
    void tables_are_the_same_with_one_two_and_four_threads() {
        Map<String, String> tables = Worlds.tables(once);
        assertThat(tables).hasSize(8);
        assertThat(tables.getOrDefault("runs.csv", "").lines())
                .hasSize(1 + 16)
                .allMatch(row -> !row.contains(",failed,"));
        for (int threads : new int[] {2, 4}) {
            Path out = home.resolve("threads-" + threads);
            assertThat(Program.run(arguments(out, threads)).status()).isZero();
            assertThat(Worlds.tables(out)).isEqualTo(tables);
        }
    }

    @Test
    void killed_at_several_moments_and_resumed_it_leaves_the_tables_of_a_run_at_once() throws Exception {
        Path cut = home.resolve("cut");
        int killed = 0;
        killed += kill(cut, () -> Files.exists(cut.resolve("plan.json")));
        for (int parts : new int[] {1, 4, 9}) {
            killed += kill(cut, () -> files(cut.resolve("parts"), ".part") >= parts);
        }
        killed += kill(cut, () -> files(cut, ".omslag-draft") > 0 && files(cut.resolve("parts"), ".part") == 16);
        assertThat(killed).isGreaterThanOrEqualTo(3);
        assertThat(Program.run(arguments(cut, 2)).status()).isZero();
        assertThat(Worlds.tables(cut)).isEqualTo(Worlds.tables(once));
        assertThat(Program.content(cut).keySet())
                .isEqualTo(Program.content(once).keySet())
                .noneMatch(name -> name.contains("draft"));
    }

    private static String[] arguments(Path out, int threads) {
        return new String[] {
            "run",
            home.resolve("small.yaml").toString(),
            innovating.toString(),
            "--out",
            out.toString(),
            "--threads",
            Integer.toString(threads),
            "--no-charts"
        };
    }

    @FunctionalInterface
    private interface Moment {
        boolean hasCome() throws IOException;
    }

    /** Starts it, kills it when the moment has come; answers 1 when it died of that. */
    private static int kill(Path cut, Moment moment) throws Exception {
        Process process = Program.start("", home.resolve("told"), arguments(cut, 2));
        while (process.isAlive() && !moment.hasCome()) {
            Thread.sleep(1);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? 0 : 1;
    }

    private static long files(Path folder, String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(end)).toList();
            return found.size();
        }
    }
}
