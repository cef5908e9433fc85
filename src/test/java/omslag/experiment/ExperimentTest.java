package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.results.Samples;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That an experiment loses no run and tells of every one, whatever happens. */
class ExperimentTest {
    @TempDir
    Path home;

    @Test
    void the_tables_are_the_same_with_one_two_and_four_threads() throws Exception {
        for (int threads : new int[] {1, 2, 4}) {
            assertThat(Worlds.conduct(home.resolve("t" + threads), 6, threads, Worlds.MODEL)
                            .status())
                    .isZero();
        }
        assertThat(Worlds.tables(home.resolve("t1")))
                .hasSize(8)
                .isEqualTo(Worlds.tables(home.resolve("t2")))
                .isEqualTo(Worlds.tables(home.resolve("t4")));
    }

    @Test
    void more_replications_later_make_the_tables_of_all_at_once_and_nothing_is_run_twice() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Model counting = (course, pack, seed) -> {
            runs.incrementAndGet();
            return Worlds.MODEL.run(course, pack, seed);
        };
        Worlds.conduct(home.resolve("once"), 5, 2, Worlds.MODEL);
        Worlds.conduct(home.resolve("grown"), 2, 2, counting);
        Worlds.conduct(home.resolve("grown"), 5, 2, counting);
        assertThat(runs).hasValue(10);
        assertThat(Worlds.tables(home.resolve("grown"))).isEqualTo(Worlds.tables(home.resolve("once")));
    }

    @Test
    void a_plan_grown_beyond_a_hundred_runs_writes_the_sample_it_would_have_written_at_once() throws Exception {
        Worlds.conduct(home.resolve("once"), 51, 2, Worlds.MODEL);
        Worlds.conduct(home.resolve("grown"), 5, 2, Worlds.MODEL);
        Worlds.conduct(home.resolve("grown"), 51, 2, Worlds.MODEL);
        assertThat(Worlds.tables(home.resolve("grown"))).isEqualTo(Worlds.tables(home.resolve("once")));
        assertThat(Worlds.lines(home.resolve("once"), "events.csv")).hasSize(1 + 2 * 3 * Samples.QUARTERS);
        assertThat(Worlds.lines(home.resolve("once"), "organisations.csv")).hasSize(1 + 2 * 3 * 4);
    }

    @Test
    void a_run_that_breaks_is_a_row_with_a_reason_and_is_run_again_on_resume() throws Exception {
        Worlds.conduct(home.resolve("good"), 3, 1, Worlds.MODEL);
        long broken = Worlds.plan(3, Worlds.two()).runSeed(2);
        Model breaks = (course, pack, seed) -> {
            if (seed == broken) {
                throw new IllegalStateException("staff is negative,\n in GM0014");
            }
            return Worlds.MODEL.run(course, pack, seed);
        };
        StringWriter told = new StringWriter();
        Experiment.Ending ending =
                Worlds.conduct(home.resolve("bad"), Worlds.plan(3, Worlds.two()), 2, breaks, new Stop(), told);
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.failed()).isEqualTo(2);
        assertThat(told.toString()).contains("failed: risk, replication 2 [model]", "staff is negative, in GM0014");
        assertThat(Worlds.lines(home.resolve("bad"), "runs.csv").get(2))
                .startsWith("risk,0,2," + broken + ",failed,")
                .contains(",model,\"IllegalStateException: staff is negative, in GM0014 (ExperimentTest.java:");
        assertThat(rows("bad", "summary.csv", "risk,0,2020Q1,all,legitimacy,"))
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("risk,0,2020Q1,all,legitimacy,2,"));
        assertThat(Worlds.conduct(home.resolve("bad"), 3, 1, Worlds.MODEL).status())
                .isZero();
        assertThat(Worlds.tables(home.resolve("bad"))).isEqualTo(Worlds.tables(home.resolve("good")));
    }

    @Test
    void memory_that_runs_out_fails_the_run_and_not_the_experiment() throws Exception {
        long broken = Worlds.plan(3, Worlds.two()).runSeed(1);
        Model greedy = (course, pack, seed) -> {
            if (seed == broken) {
                throw new OutOfMemoryError("Java heap space");
            }
            return Worlds.MODEL.run(course, pack, seed);
        };
        assertThat(Worlds.conduct(home, 3, 2, greedy))
                .returns(1, Experiment.Ending::status)
                .returns(4, Experiment.Ending::completed)
                .returns(2, Experiment.Ending::failed);
        assertThat(Worlds.lines(home, "runs.csv").get(1)).contains(",failed,", ",model,", "out of memory");
    }

    @Test
    void a_history_that_is_infinite_or_too_short_fails_the_check() throws Exception {
        Model infinite = (course, pack, seed) -> {
            Recorded recorded = Worlds.MODEL.run(course, pack, seed);
            recorded.history().set(3, Scope.ALL, IndicatorId.LEGITIMACY, Double.POSITIVE_INFINITY);
            return recorded;
        };
        Model brief = (course, pack, seed) -> Recorded.of(new History(Samples.START, 3));
        Worlds.conduct(home.resolve("infinite"), 1, 1, infinite);
        Worlds.conduct(home.resolve("brief"), 1, 1, brief);
        assertThat(Worlds.lines(home.resolve("infinite"), "runs.csv").get(1))
                .contains(",failed,", ",check,", "legitimacy is infinite in 2020Q4 for all");
        assertThat(Worlds.lines(home.resolve("brief"), "runs.csv").get(1))
                .contains(",failed,", ",check,", "history of 3 quarters");
    }

    @Test
    void an_experiment_that_is_stopped_keeps_finished_runs_and_goes_on_later() throws Exception {
        Worlds.conduct(home.resolve("whole"), 6, 1, Worlds.MODEL);
        Stop stop = new Stop();
        CountDownLatch assembled = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        Model stopping = (course, pack, seed) -> {
            if (runs.incrementAndGet() == 5) {
                stop.ask();
                awaitQuietly(assembled);
            }
            return Worlds.MODEL.run(course, pack, seed);
        };
        Experiment.Ending ending = Worlds.conduct(
                home.resolve("cut"), Worlds.plan(6, Worlds.two()), 1, stopping, stop, new StringWriter());
        assembled.countDown();
        assertThat(ending.status()).isEqualTo(130);
        assertThat(ending.completed()).isEqualTo(4);
        List<String> rows = Worlds.lines(home.resolve("cut"), "runs.csv");
        assertThat(rows.get(2)).contains(",completed,");
        assertThat(rows.get(3)).endsWith(",planned,,,");
        assertThat(rows.get(8)).contains("innovation,0,2,").contains(",completed,");
        assertThat(Worlds.conduct(home.resolve("cut"), 6, 1, Worlds.MODEL).status())
                .isZero();
        assertThat(Worlds.tables(home.resolve("cut"))).isEqualTo(Worlds.tables(home.resolve("whole")));
    }

    @Test
    void a_disk_that_takes_no_more_stops_the_experiment_and_leaves_no_half_tables() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Model filling = (course, pack, seed) -> {
            if (runs.incrementAndGet() == 4) {
                hide(home.resolve("parts"), home.resolve("hidden"));
            }
            return Worlds.MODEL.run(course, pack, seed);
        };
        StringWriter told = new StringWriter();
        Experiment.Ending ending = Worlds.conduct(home, Worlds.plan(6, Worlds.two()), 1, filling, new Stop(), told);
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.completed()).isEqualTo(3);
        assertThat(runs).hasValue(4);
        assertThat(told.toString()).contains("could not write", "3 of 12 runs");
        assertThat(Worlds.tables(home)).isEmpty();
        Files.delete(home.resolve("parts"));
        Files.move(home.resolve("hidden"), home.resolve("parts"));
        assertThat(Worlds.conduct(home, 6, 1, Worlds.MODEL).status()).isZero();
    }

    @Test
    void a_torn_part_is_made_again() throws Exception {
        Worlds.conduct(home, 4, 1, Worlds.MODEL);
        var tables = Worlds.tables(home);
        try (Stream<Path> parts = Files.list(home.resolve("parts"))) {
            int i = 0;
            for (Path part : parts.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(part);
                Files.write(part, java.util.Arrays.copyOf(bytes, bytes.length * i++ / 8));
            }
        }
        Worlds.conduct(home, 4, 1, Worlds.MODEL);
        assertThat(Worlds.tables(home)).isEqualTo(tables);
    }

    @Test
    void scenarios_are_run_by_turns_so_that_a_part_of_a_plan_is_balanced() {
        List<String> order = new java.util.ArrayList<>();
        Worlds.plan(2, Worlds.two())
                .order(key -> true)
                .forEachRemaining(key -> order.add(key.scenario() + ":" + key.replication()));
        assertThat(order).containsExactly("0:1", "1:1", "0:2", "1:2");
    }

    @Test
    void a_plan_refuses_two_scenarios_of_one_name() {
        List<Arm> twins = List.of(Worlds.two().get(0), Worlds.two().get(0));
        assertThatThrownBy(() -> Worlds.plan(1, twins))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("risk");
    }

    @Test
    void the_manifest_names_the_plan_and_the_sum_of_every_table() throws Exception {
        Worlds.conduct(home, 2, 1, Worlds.MODEL);
        String manifest = Files.readString(home.resolve("manifest.json"));
        for (String table : Worlds.tables(home).keySet()) {
            byte[] sum =
                    java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(home.resolve(table)));
            assertThat(manifest)
                    .contains("\"" + table + "\": \"" + java.util.HexFormat.of().formatHex(sum) + "\"");
        }
        assertThat(manifest).contains("\"seed\": 11", "\"completed\": 4", "\"question\": \"Why?\"", "\"processors\":");
    }

    @Test
    void the_headlines_are_the_paired_differences_of_the_last_year() throws Exception {
        Experiment.Ending ending = Worlds.conduct(home, 4, 1, Worlds.MODEL);
        assertThat(ending.headlines()).hasSize(IndicatorId.primaries().size()).allSatisfy(headline -> {
            assertThat(headline.year()).isEqualTo(2021);
            assertThat(headline.figure().n()).isEqualTo(4);
            assertThat(headline.figure().mean()).isCloseTo(0.5, org.assertj.core.api.Assertions.within(1e-12));
            assertThat(headline.text(Texts.of(Language.ENGLISH)))
                    .isEqualTo(Texts.of(Language.ENGLISH)
                                    .get("indicator." + headline.indicator().id() + ".name")
                            + " 2021: innovation less risk = 0.500 (95 % 0.500 to 0.500, n = 4): differs from zero");
        });
    }

    @Test
    void the_table_of_power_has_the_headlines_with_their_certainty_and_those_of_several_scenarios_corrected()
            throws Exception {
        Worlds.conduct(home.resolve("two"), 4, 1, Worlds.MODEL);
        assertThat(Worlds.lines(home.resolve("two"), "power.csv"))
                .hasSize(1 + 3)
                .element(1)
                .asString()
                .startsWith("risk,innovation,legitimacy,1,2021,4,0.5,0.5,0.5,t,0,0,1,true,,,,")
                .endsWith(",2,0,2");
        List<Arm> three = new java.util.ArrayList<>(Worlds.two());
        three.add(Worlds.arm("other", 0.25, omslag.results.OutputChoice.USUAL));
        Experiment.Ending ending = Worlds.conduct(
                home.resolve("three"), Worlds.plan(4, three), 1, Worlds.MODEL, new Stop(), new StringWriter());
        assertThat(Worlds.lines(home.resolve("three"), "power.csv")).hasSize(1 + 6);
        Texts texts = Texts.of(Language.ENGLISH);
        assertThat(ending.headlines().get(0).text(texts)).endsWith("differs from zero, also among 2 comparisons");
        assertThat(ending.headlines().get(3).text(texts)).endsWith("cannot be told from zero");
        assertThat(ending.headlines().get(0).tooFew(texts)).isEmpty();
    }

    private List<String> rows(String folder, String table, String start) throws IOException {
        return Worlds.lines(home.resolve(folder), table).stream()
                .filter(row -> row.startsWith(start))
                .toList();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hide(Path folder, Path elsewhere) {
        try {
            Files.move(folder, elsewhere);
            Files.writeString(folder, "no folder any more");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
