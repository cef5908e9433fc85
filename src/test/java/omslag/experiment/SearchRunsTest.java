package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import omslag.results.Refused;
import omslag.scenario.Factor;
import omslag.scenario.Sought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the runs of a search are kept, resumed and tabled as those of other designs are. */
class SearchRunsTest {
    private static final int KILLS = 4;

    @TempDir
    Path home;

    static List<Sought> searches() {
        return List.of(
                Hills.tradeOff(8, 4),
                new Sought.Match(Hills.FACTORS, Hills.observations(), 20, 3, 3),
                new Sought.Approximate(Hills.FACTORS, Hills.observations(), 20, 4, 0.5));
    }

    private Map<String, String> atOnce(Sought sought) throws Refused {
        Experiment.Ending ending =
                Hills.experiment(home.resolve("once"), sought, 2, 2).conduct(Hills.MODEL, new Stop());
        assertThat(ending.status()).isZero();
        return Worlds.tables(home.resolve("once"));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void interrupted_at_random_moments_and_resumed_it_ends_in_the_same_bytes(Sought sought) throws Exception {
        Map<String, String> once = atOnce(sought);
        Random random = new Random(5);
        AtomicInteger runs = new AtomicInteger();
        int status = Interruption.STATUS;
        int sessions = 0;
        for (; status == Interruption.STATUS; sessions++) {
            Stop stop = new Stop();
            int last = runs.get() + 3 + random.nextInt(20);
            Model stopping = (course, pack, seed) -> {
                if (runs.incrementAndGet() == last) {
                    stop.ask();
                }
                return Hills.MODEL.run(course, pack, seed);
            };
            status = Hills.experiment(home.resolve("cut"), sought, 2, 2)
                    .conduct(stopping, stop)
                    .status();
        }
        assertThat(status).isZero();
        assertThat(sessions).isGreaterThan(2);
        assertThat(Worlds.tables(home.resolve("cut"))).isEqualTo(once);
        int points = Worlds.lines(home.resolve("cut"), "runs.csv").size() - 1;
        // What was under way at a stop is lost, and no more.
        assertThat(runs.get()).isBetween(points, points + 2 * sessions);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void the_same_bytes_on_one_two_and_four_threads(Sought sought) throws Exception {
        Map<String, String> once = atOnce(sought);
        assertThat(once).hasSizeGreaterThan(9);
        for (int threads : new int[] {1, 4}) {
            Path folder = home.resolve("t" + threads);
            Hills.experiment(folder, sought, 2, threads).conduct(Hills.MODEL, new Stop());
            assertThat(Worlds.tables(folder)).isEqualTo(once);
        }
    }

    @Test
    void killed_at_random_moments_and_resumed_it_ends_in_the_same_bytes() throws Exception {
        Map<String, String> once = atOnce(SlowSearch.SOUGHT);
        Path cut = home.resolve("cut");
        Random random = new Random(7);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            long before = parts(cut);
            Process process = start(cut, 15);
            while (process.isAlive() && parts(cut) < before + 1 + random.nextInt(12)) {
                Thread.sleep(3);
            }
            process.destroyForcibly().waitFor();
            killed += process.exitValue() == 0 ? 0 : 1;
        }
        assertThat(killed).isPositive();
        Process process = start(cut, 0);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Worlds.tables(cut)).isEqualTo(once);
    }

    private Process start(Path folder, int millis) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowSearch.class.getName(),
                        folder.toString(),
                        Integer.toString(millis))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("told").toFile())
                .start();
    }

    private static long parts(Path folder) throws IOException {
        if (!Files.isDirectory(folder.resolve("parts"))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    @Test
    void an_interrupted_search_has_tables_of_the_rounds_that_were_finished() throws Exception {
        Stop stop = new Stop();
        AtomicInteger runs = new AtomicInteger();
        Model stopping = (course, pack, seed) -> {
            if (runs.incrementAndGet() == 40) {
                stop.ask();
            }
            return Hills.MODEL.run(course, pack, seed);
        };
        Experiment.Ending ending =
                Hills.experiment(home, Hills.tradeOff(8, 4), 2, 1).conduct(stopping, stop);
        assertThat(ending.status()).isEqualTo(Interruption.STATUS);
        // Eight points of two scenarios and two replications: one generation, and a part of the next.
        assertThat(Worlds.lines(home, "search.csv")).hasSize(1 + 1);
        assertThat(Worlds.lines(home, "front.csv")).hasSizeGreaterThan(1);
        assertThat(Worlds.lines(home, "runs.csv").stream().filter(row -> row.contains(",planned,")))
                .isNotEmpty();
    }

    @Test
    void more_generations_go_on_with_those_that_are_there() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Model counting = (course, pack, seed) -> {
            runs.incrementAndGet();
            return Hills.MODEL.run(course, pack, seed);
        };
        Path grown = home.resolve("grown");
        Hills.experiment(grown, Hills.tradeOff(8, 2), 2, 2).conduct(counting, new Stop());
        Hills.experiment(grown, Hills.tradeOff(8, 4), 2, 2).conduct(counting, new Stop());
        Map<String, String> once = atOnce(Hills.tradeOff(8, 4));
        assertThat(Worlds.tables(grown)).isEqualTo(once);
        assertThat(runs.get()).isEqualTo(Worlds.lines(grown, "runs.csv").size() - 1);
    }

    @Test
    void a_folder_of_another_search_is_refused_and_stays_as_it_is() throws Exception {
        Map<String, String> once = atOnce(Hills.tradeOff(8, 2));
        List<Factor> narrow = List.of(new Factor.Between(Surfaces.WORKS, 0, 0.5, false), Hills.FACTORS.get(1));
        Sought.Optimise first = Hills.tradeOff(8, 2);
        for (Sought other : List.of(
                Hills.tradeOff(12, 2),
                new Sought.Optimise(narrow, first.aims(), List.of(), 8, 2, Sought.Across.MEAN))) {
            assertThatThrownBy(() ->
                            Hills.experiment(home.resolve("once"), other, 2, 2).conduct(Hills.MODEL, new Stop()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.OTHER_POINTS));
        }
        assertThat(Worlds.tables(home.resolve("once"))).isEqualTo(once);
    }

    @Test
    void a_point_at_which_a_run_fails_counts_as_failed_and_the_search_goes_on() throws Exception {
        Model failing = (course, pack, seed) -> {
            if (course.settings().environment().technology().viableShare() > 0.5) {
                throw new IllegalStateException("too much works");
            }
            return Hills.MODEL.run(course, pack, seed);
        };
        Experiment.Ending ending =
                Hills.experiment(home, Hills.tradeOff(8, 3), 2, 2).conduct(failing, new Stop());
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.failed()).isPositive();
        assertThat(Worlds.lines(home, "runs.csv").stream().filter(row -> row.contains(",failed,")))
                .hasSize(ending.failed());
        assertThat(Worlds.lines(home, "runs.csv")).noneMatch(row -> row.contains(",planned,"));
        assertThat(Worlds.lines(home, "search.csv").get(1)).startsWith("0,8,8,4,4,");
    }

    @Test
    void settings_that_are_equal_are_one_point_and_run_once() throws Exception {
        Sought.Optimise first = Hills.tradeOff(12, 3);
        List<Factor> coarse = List.of(
                new Factor.Among(Surfaces.WORKS, List.of(0.2, 0.8)),
                new Factor.Among(Surfaces.WORTH, List.of(0.5, 1.0)));
        AtomicInteger runs = new AtomicInteger();
        Model counting = (course, pack, seed) -> {
            runs.incrementAndGet();
            return Hills.MODEL.run(course, pack, seed);
        };
        Hills.experiment(home, new Sought.Optimise(coarse, first.aims(), List.of(), 12, 3, Sought.Across.MEAN), 2, 2)
                .conduct(counting, new Stop());
        assertThat(Worlds.lines(home, "points.csv")).hasSize(1 + 4);
        assertThat(runs).hasValue(4 * 2 * 2);
        Map<String, String> cells = new TreeMap<>();
        for (String row : Worlds.lines(home, "search.csv")) {
            cells.put(row.split(",")[0], row.split(",")[2]);
        }
        assertThat(cells).containsEntry("0", "4").containsEntry("3", "0");
    }

    @Test
    void settings_that_are_no_scenario_together_are_not_run_and_count_as_failed() throws Exception {
        Sought.Optimise first = Hills.tradeOff(16, 2);
        List<Factor> shares = List.of(
                new Factor.Between("boards.script.change-share", 0, 0.9, false),
                new Factor.Between("boards.script.hardening-share", 0, 0.9, false));
        Experiment.Ending ending = Hills.experiment(
                        home, new Sought.Optimise(shares, first.aims(), List.of(), 16, 2, Sought.Across.MEAN), 1, 2)
                .conduct(Hills.MODEL, new Stop());
        assertThat(ending.status()).isZero();
        for (String row : Worlds.lines(home, "points.csv").subList(1, 4)) {
            String[] cells = row.split(",");
            assertThat(Double.parseDouble(cells[1]) + Double.parseDouble(cells[2]))
                    .isLessThanOrEqualTo(1);
        }
        String[] generation = Worlds.lines(home, "search.csv").get(1).split(",");
        int tried = Integer.parseInt(generation[2]);
        int failed = Integer.parseInt(generation[3]);
        assertThat(failed).isBetween(2, 12);
        assertThat(tried + failed).isEqualTo(16);
    }

    @Test
    void a_folder_that_was_killed_before_its_points_were_written_goes_on() throws Exception {
        Map<String, String> once = atOnce(Hills.tradeOff(8, 2));
        Files.delete(home.resolve("once").resolve("points.csv"));
        assertThat(atOnce(Hills.tradeOff(8, 2))).isEqualTo(once);
    }
}
