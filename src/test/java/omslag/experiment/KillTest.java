package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a program which is killed or interrupted loses nothing it had finished. */
class KillTest {
    private static final int KILLS = 5;

    @TempDir
    Path home;

    private Path whole;
    private Path cut;

    @BeforeEach
    void runAtOnce() throws Exception {
        whole = home.resolve("whole");
        cut = home.resolve("cut");
        assertThat(Worlds.conduct(whole, SlowExperiment.REPLICATIONS, 2, Worlds.MODEL)
                        .status())
                .isZero();
    }

    @Test
    void killed_at_random_moments_and_resumed_it_leaves_the_tables_of_a_run_at_once() throws Exception {
        Random random = new Random(7);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            long before = parts();
            Process process = start(40);
            waitForParts(process, before + 1 + random.nextInt(3));
            Thread.sleep(random.nextInt(60));
            process.destroyForcibly().waitFor();
            killed += process.exitValue() == 0 ? 0 : 1;
        }
        assertThat(killed).isPositive();
        assertThat(finish(start(0))).isZero();
        assertThat(Worlds.tables(cut)).hasSize(8).isEqualTo(Worlds.tables(whole));
        try (Stream<Path> files = Files.walk(cut)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void interrupted_it_makes_the_tables_of_what_is_finished_and_ends_with_130() throws Exception {
        Process process = start(250);
        waitForParts(process, 3);
        process.destroy();
        assertThat(finish(process)).isEqualTo(130);
        assertThat(Worlds.lines(cut, "runs.csv"))
                .hasSize(1 + 2 * SlowExperiment.REPLICATIONS)
                .anyMatch(row -> row.contains(",completed,"))
                .anyMatch(row -> row.contains(",planned,"));
        assertThat(Files.readString(home.resolve("told"))).contains("interrupted:", "runs are finished and kept");
        assertThat(finish(start(0))).isZero();
        assertThat(Worlds.tables(cut)).isEqualTo(Worlds.tables(whole));
    }

    private Process start(int millis) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowExperiment.class.getName(),
                        cut.toString(),
                        Integer.toString(millis))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("told").toFile())
                .start();
    }

    private void waitForParts(Process process, long parts) throws Exception {
        while (process.isAlive() && parts() < parts) {
            Thread.sleep(5);
        }
    }

    private static int finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private long parts() throws IOException {
        if (!Files.isDirectory(cut.resolve("parts"))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(cut.resolve("parts"))) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }
}
