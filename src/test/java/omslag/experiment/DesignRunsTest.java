package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import omslag.results.KeptPlan;
import omslag.results.Refused;
import omslag.results.RunKey;
import omslag.scenario.DesignSpec;
import omslag.scenario.Inquiry;
import omslag.statistics.StudentT;
import omslag.term.IndicatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That runs at the points of a design are kept, tabled, resumed, divided and joined as other runs are. */
class DesignRunsTest {
    private static final Layout TWELVE = Layout.of(Surfaces.drawn(DesignSpec.Method.LHS, 12), 11);

    @TempDir
    Path home;

    @Test
    void a_point_is_laid_over_every_scenario_and_its_runs_share_their_chance_with_those_of_the_others() {
        Plan plan = Surfaces.plan(TWELVE, 3);
        for (int p = 1; p <= 12; p++) {
            Object works = TWELVE.points().at(p).get(Surfaces.WORKS);
            for (int s = 0; s < 2; s++) {
                Arm arm = plan.arm(new RunKey(s, p, 1));
                assertThat(arm.course().settings().environment().technology().viableShare())
                        .isEqualTo(works);
                assertThat(arm.course().settings().boards())
                        .isEqualTo(plan.arms().get(s).course().settings().boards());
            }
        }
    }

    @Test
    void work_goes_scenario_by_scenario_point_by_point_replication_by_replication() {
        List<RunKey> order = new ArrayList<>();
        Surfaces.plan(TWELVE, 2).order(key -> true).forEachRemaining(order::add);
        assertThat(order).hasSize(48).doesNotHaveDuplicates();
        assertThat(order.subList(0, 3)).containsExactly(new RunKey(0, 1, 1), new RunKey(1, 1, 1), new RunKey(0, 2, 1));
        assertThat(order.get(24)).isEqualTo(new RunKey(0, 1, 2));
    }

    @Test
    void tables_have_rows_by_point_and_keep_the_last_year() throws Exception {
        Path folder = home.resolve("all");
        assertThat(Surfaces.conduct(folder, TWELVE, 3, Shard.WHOLE, Surfaces.MODEL)
                        .status())
                .isZero();
        List<String> outcomes = Worlds.lines(folder, "outcomes.csv");
        assertThat(outcomes.get(0))
                .isEqualTo("scenario,point,replication,legitimacy,effectiveness,employer_attractiveness");
        assertThat(outcomes).hasSize(1 + 2 * 12 * 3);
        assertThat(Worlds.lines(folder, "points.csv")).hasSize(1 + 12);
        assertThat(Worlds.lines(folder, "runs.csv")).hasSize(1 + 72);
        // Four quarters of the last of two years, six scopes, three outcomes.
        assertThat(Worlds.lines(folder, "summary.csv")).hasSize(1 + 2 * 12 * 4 * 6 * 3);
        assertThat(Worlds.lines(folder, "comparison.csv")).hasSize(1 + 12 * 4 * 6 * 3);
        assertThat(Worlds.lines(folder, "history.csv").get(1)).startsWith("risk,1,1,2021Q1,all,");
    }

    @Test
    void an_outcome_is_the_mean_of_the_quarters_of_the_last_year() throws Exception {
        Path folder = home.resolve("all");
        Surfaces.conduct(folder, TWELVE, 1, Shard.WHOLE, Surfaces.MODEL);
        double sum = 0;
        for (String row : Worlds.lines(folder, "history.csv")) {
            String[] cells = row.split(",", -1);
            if (row.startsWith("risk,2,1,2021Q") && cells[4].equals("all")) {
                sum += Double.parseDouble(cells[5]);
            }
        }
        String outcome = Worlds.lines(folder, "outcomes.csv").stream()
                .filter(row -> row.startsWith("risk,2,1,"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(outcome.split(",")[3])).isCloseTo(sum / 4, within(1e-12));
    }

    @Test
    void the_same_bytes_on_one_two_and_four_threads() throws Exception {
        Map<String, String> once = new TreeMap<>();
        for (int threads : new int[] {1, 2, 4}) {
            Path folder = home.resolve("t" + threads);
            Surfaces.experiment(
                            folder,
                            Surfaces.plan(TWELVE, 3),
                            TWELVE,
                            Shard.WHOLE,
                            Optional.empty(),
                            threads,
                            Inquiry.Analysis.SIGN_MAP,
                            Inquiry.Analysis.ROBUSTNESS)
                    .conduct(Surfaces.MODEL, new Stop());
            once = once.isEmpty() ? Worlds.tables(folder) : once;
            assertThat(Worlds.tables(folder)).hasSize(14).isEqualTo(once);
        }
    }

    @Test
    void an_interrupted_design_goes_on_to_the_same_bytes_and_makes_no_run_twice() throws Exception {
        Surfaces.conduct(home.resolve("once"), TWELVE, 3, Shard.WHOLE, Surfaces.MODEL);
        Stop stop = new Stop();
        AtomicInteger runs = new AtomicInteger();
        Model stopping = (course, pack, seed) -> {
            if (runs.incrementAndGet() == 20) {
                stop.ask();
            }
            return Surfaces.MODEL.run(course, pack, seed);
        };
        Plan plan = Surfaces.plan(TWELVE, 3);
        Path cut = home.resolve("cut");
        Experiment experiment = Surfaces.experiment(cut, plan, TWELVE, Shard.WHOLE, Optional.empty(), 1);
        assertThat(experiment.conduct(stopping, stop).status()).isEqualTo(Interruption.STATUS);
        int kept = (int) Worlds.lines(cut, "runs.csv").stream()
                .filter(row -> row.contains(",completed,"))
                .count();
        assertThat(kept).isBetween(15, 25);
        runs.set(100);
        experiment.conduct(stopping, new Stop());
        // The run under way at the stop may have been kept after the tables were made.
        assertThat(runs.get()).isBetween(100 + 72 - kept - 1, 100 + 72 - kept);
        assertThat(Worlds.tables(cut)).isEqualTo(Worlds.tables(home.resolve("once")));
    }

    @Test
    void more_points_of_the_sequence_of_sobol_go_on_with_those_that_are_there() throws Exception {
        Layout eight = Layout.of(Surfaces.drawn(DesignSpec.Method.SOBOL, 8), 11);
        Layout sixteen = Layout.of(Surfaces.drawn(DesignSpec.Method.SOBOL, 16), 11);
        AtomicInteger runs = new AtomicInteger();
        Model counting = (course, pack, seed) -> {
            runs.incrementAndGet();
            return Surfaces.MODEL.run(course, pack, seed);
        };
        Path grown = home.resolve("grown");
        Surfaces.conduct(grown, eight, 2, Shard.WHOLE, counting);
        Surfaces.conduct(grown, sixteen, 3, Shard.WHOLE, counting);
        assertThat(runs).hasValue(2 * 16 * 3);
        Surfaces.conduct(home.resolve("once"), sixteen, 3, Shard.WHOLE, Surfaces.MODEL);
        assertThat(Worlds.tables(grown)).isEqualTo(Worlds.tables(home.resolve("once")));
    }

    @Test
    void fewer_points_or_others_are_refused_and_nothing_is_overwritten() throws Exception {
        Path folder = home.resolve("f");
        Layout sixteen = Layout.of(Surfaces.drawn(DesignSpec.Method.SOBOL, 16), 11);
        Surfaces.conduct(folder, sixteen, 1, Shard.WHOLE, Surfaces.MODEL);
        Map<String, String> before = Worlds.tables(folder);
        for (Layout other : List.of(Layout.of(Surfaces.drawn(DesignSpec.Method.SOBOL, 8), 11), TWELVE)) {
            assertThatThrownBy(() -> Surfaces.conduct(folder, other, 1, Shard.WHOLE, Surfaces.MODEL))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.OTHER_POINTS));
        }
        assertThat(Worlds.tables(folder)).isEqualTo(before);
    }

    @Test
    void parts_that_were_made_apart_join_to_the_same_bytes() throws Exception {
        Surfaces.conduct(home.resolve("once"), TWELVE, 3, Shard.WHOLE, Surfaces.MODEL);
        List<Path> parts = new ArrayList<>();
        int runs = 0;
        for (int i = 1; i <= 3; i++) {
            Path part = home.resolve("part" + i);
            Experiment.Ending ending = Surfaces.conduct(part, TWELVE, 3, new Shard(i, 3), Surfaces.MODEL);
            assertThat(ending.status()).isZero();
            runs += ending.completed();
            parts.add(part);
        }
        assertThat(runs).isEqualTo(72);
        Path joined = home.resolve("joined");
        Collections.reverse(parts);
        Experiment join =
                Surfaces.experiment(joined, Surfaces.plan(TWELVE, 3), TWELVE, Shard.WHOLE, Optional.empty(), 2);
        assertThat(join.merge(parts).status()).isZero();
        assertThat(Worlds.tables(joined)).isEqualTo(Worlds.tables(home.resolve("once")));
    }

    @Test
    void a_part_that_is_missing_leaves_planned_runs_and_exit_status_1() throws Exception {
        Path part = home.resolve("part");
        Surfaces.conduct(part, TWELVE, 3, new Shard(1, 3), Surfaces.MODEL);
        Path joined = home.resolve("joined");
        Experiment join =
                Surfaces.experiment(joined, Surfaces.plan(TWELVE, 3), TWELVE, Shard.WHOLE, Optional.empty(), 2);
        assertThat(join.merge(List.of(part)).status()).isEqualTo(1);
        assertThat(Worlds.lines(joined, "runs.csv").stream().filter(row -> row.contains(",planned,")))
                .hasSize(48);
    }

    @Test
    void folders_of_different_plans_do_not_join_and_nothing_is_written() throws Exception {
        Path other = home.resolve("other");
        Surfaces.conduct(
                other, Layout.of(Surfaces.drawn(DesignSpec.Method.LHS, 6), 11), 3, Shard.WHOLE, Surfaces.MODEL);
        Path joined = home.resolve("joined");
        Experiment join =
                Surfaces.experiment(joined, Surfaces.plan(TWELVE, 3), TWELVE, Shard.WHOLE, Optional.empty(), 2);
        assertThatThrownBy(() -> join.merge(List.of(other))).isInstanceOf(Refused.class);
        assertThat(joined).doesNotExist();
    }

    @Test
    void replications_are_added_until_the_widest_interval_is_narrow_enough() throws Exception {
        // The mean of a lone scenario: noise of standard deviation 1 a quarter, so .5 a year.
        Layout none = Layout.of(new DesignSpec.None(), 0);
        Inquiry.Precision precision = new Inquiry.Precision(IndicatorId.LEGITIMACY, 0.15, 10, 500);
        Path folder = home.resolve("precise");
        Plan plan = new Plan(List.of(Worlds.two().get(0)), 10, 11, "test");
        Experiment.Ending ending = Surfaces.experiment(folder, plan, none, Shard.WHOLE, Optional.of(precision), 2)
                .conduct(Surfaces.MODEL, new Stop());
        assertThat(ending.status()).isZero();
        int n = KeptPlan.find(folder).orElseThrow().replications();
        assertThat(StudentT.critical(n - 1) * 0.5 / Math.sqrt(n)).isBetween(0.11, 0.19);
        try (Stream<Path> parts = Files.list(folder.resolve("parts"))) {
            assertThat(parts.count()).isEqualTo(n);
        }
    }

    @Test
    void a_search_for_precision_ends_at_its_limit() throws Exception {
        Layout none = Layout.of(new DesignSpec.None(), 0);
        Inquiry.Precision precision = new Inquiry.Precision(IndicatorId.LEGITIMACY, 1e-6, 4, 9);
        Path folder = home.resolve("limit");
        Plan plan = new Plan(List.of(Worlds.two().get(0)), 4, 11, "test");
        Surfaces.experiment(folder, plan, none, Shard.WHOLE, Optional.of(precision), 2)
                .conduct(Surfaces.MODEL, new Stop());
        assertThat(KeptPlan.find(folder).orElseThrow().replications()).isEqualTo(9);
    }
}
