package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.results.TableReader;
import omslag.scenario.ExperimentReader;
import omslag.scenario.Observation;
import omslag.scenario.Sought;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That searches find what is known of the model of {@link Hills}. */
class SearchTest {
    @TempDir
    Path home;

    private void conduct(Sought sought, int replications) throws Exception {
        assertThat(Hills.experiment(home, sought, replications, 2)
                        .conduct(Hills.MODEL, new Stop())
                        .status())
                .isZero();
    }

    private List<TableReader.Row> rows(String table) throws Exception {
        try (TableReader reader = new TableReader(home.resolve(table), List.of())) {
            List<TableReader.Row> rows = new ArrayList<>();
            for (TableReader.Row row = reader.row(""); row != null; row = reader.row("")) {
                rows.add(row);
            }
            return rows;
        }
    }

    private static double z(TableReader.Row row) {
        return (row.number(Surfaces.WORTH) - 0.1) / 1.9;
    }

    @Test
    void the_front_lies_where_no_setting_is_better_for_both_aims() throws Exception {
        conduct(Hills.tradeOff(20, 10), 1);
        List<TableReader.Row> front = rows("front.csv");
        assertThat(front).hasSizeGreaterThan(15);
        for (TableReader.Row row : front) {
            assertThat(row.number(Surfaces.WORKS)).isBetween(0.19, 0.81);
            assertThat(z(row)).isCloseTo(0.5, within(0.1));
        }
        double[] works = front.stream()
                .mapToDouble(row -> row.number(Surfaces.WORKS))
                .sorted()
                .toArray();
        assertThat(works[0]).isLessThan(0.25);
        assertThat(works[works.length - 1]).isGreaterThan(0.75);
        // In the order of the first aim, which is to be great, so what is good for the other comes last.
        assertThat(front.get(0).number("legitimacy"))
                .isGreaterThan(front.get(front.size() - 1).number("legitimacy"));
        List<TableReader.Row> search = rows("search.csv");
        assertThat(search).hasSize(11);
        for (int g = 1; g < 11; g++) {
            assertThat(search.get(g).number("hypervolume"))
                    .isGreaterThanOrEqualTo(search.get(g - 1).number("hypervolume"));
        }
        assertThat(search.get(10).number("hypervolume"))
                .isGreaterThan(search.get(0).number("hypervolume"));
    }

    @Test
    void what_the_front_says_of_a_point_is_what_its_runs_say() throws Exception {
        conduct(Hills.tradeOff(8, 2), 2);
        TableReader.Row member = rows("front.csv").get(0);
        double[] outcomes = rows("outcomes.csv").stream()
                .filter(row -> row.text("point").equals(member.text("point")))
                .mapToDouble(row -> row.number("legitimacy"))
                .toArray();
        assertThat(outcomes).hasSize(4);
        double sum = 0;
        for (double outcome : outcomes) {
            sum += outcome;
        }
        assertThat(member.number("legitimacy")).isCloseTo(sum / 4, within(1e-12));
        TableReader.Row point = rows("points.csv").get((int) member.number("point") - 1);
        assertThat(point.text(Surfaces.WORKS)).isEqualTo(member.text(Surfaces.WORKS));
        assertThat(member.number("legitimacy_ci_low")).isLessThan(member.number("legitimacy"));
    }

    @Test
    void a_limit_is_kept_by_all_of_the_front() throws Exception {
        // The mean of 1 − x and 3 x is below .9 where x is below .4.
        conduct(
                Hills.tradeOff(20, 8, new Sought.Limit(IndicatorId.EFFECTIVENESS, Optional.empty(), Optional.of(0.9))),
                2);
        List<TableReader.Row> front = rows("front.csv");
        assertThat(front).hasSizeGreaterThan(8);
        for (TableReader.Row row : front) {
            assertThat(row.number("effectiveness")).isLessThanOrEqualTo(0.9);
            assertThat(row.number(Surfaces.WORKS)).isLessThan(0.42);
        }
        assertThat(rows("search.csv").get(0).number("within_limits")).isBetween(4.0, 12.0);
    }

    @Test
    void what_is_best_on_average_is_not_what_is_best_in_the_worst_scenario() throws Exception {
        for (Sought.Across across : Sought.Across.values()) {
            Sought.Aim aim = new Sought.Aim(IndicatorId.EFFECTIVENESS, Sought.Direction.MORE);
            Sought sought = new Sought.Optimise(Hills.FACTORS, List.of(aim), List.of(), 16, 12, across);
            home = home.resolve(across.id());
            conduct(sought, 1);
            double best = across == Sought.Across.MEAN ? 1 : 0.25;
            assertThat(rows("front.csv"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.number(Surfaces.WORKS)).isCloseTo(best, within(0.03)));
            assertThat(rows("search.csv").get(0).text("hypervolume")).isEmpty();
        }
    }

    @Test
    void matching_keeps_the_true_settings_and_shrinks_the_space() throws Exception {
        conduct(new Sought.Match(Hills.FACTORS, Hills.observations(), 100, 3, 3), 2);
        assertAcceptedAroundTruth("implausibility", 3);
        List<TableReader.Row> waves = rows("matching.csv");
        assertThat(waves).hasSize(3);
        assertThat(waves.get(0).number("region")).isEqualTo(1);
        assertThat(waves.get(0).number("left")).isLessThan(25);
        assertThat(waves.get(2).number("left")).isGreaterThan(waves.get(0).number("left"));
        assertThat(waves.get(2).number("space")).isLessThan(0.15);
    }

    @Test
    void approximate_bayes_comes_near_the_true_settings() throws Exception {
        conduct(new Sought.Approximate(Hills.FACTORS, Hills.observations(), 60, 10, 0.5), 1);
        assertAcceptedAroundTruth("distance", 1);
        List<TableReader.Row> rounds = rows("matching.csv");
        assertThat(rounds.get(rounds.size() - 1).number("tolerance")).isLessThanOrEqualTo(1);
        assertThat(rounds.get(0).number("tolerance")).isGreaterThan(1);
    }

    private void assertAcceptedAroundTruth(String measure, double most) throws Exception {
        List<TableReader.Row> accepted = rows("accepted.csv");
        assertThat(accepted).hasSizeGreaterThan(20);
        double weights = 0;
        for (TableReader.Row row : accepted) {
            assertThat(row.number(Surfaces.WORKS)).isCloseTo(Hills.X, within(0.1));
            assertThat(z(row)).isCloseTo(Hills.Z, within(0.35));
            assertThat(row.number(measure)).isLessThanOrEqualTo(most);
            weights += row.number("weight");
        }
        assertThat(weights).isCloseTo(1, within(1e-9));
        assertThat(accepted).anySatisfy(row -> {
            assertThat(row.number(Surfaces.WORKS)).isCloseTo(Hills.X, within(0.03));
            assertThat(z(row)).isCloseTo(Hills.Z, within(0.06));
        });
        List<TableReader.Row> settings = rows("identifiability.csv");
        assertThat(settings.get(0).number("accepted_low")).isLessThan(Hills.X);
        assertThat(settings.get(0).number("accepted_high")).isGreaterThan(Hills.X);
        assertThat(settings.get(0).number("remains")).isLessThan(0.2);
        // Quality is x z, so what is more of one has to be less of the other.
        assertThat(rows("correlations.csv").get(0).number("correlation")).isLessThan(-0.2);
        List<TableReader.Row> targets = rows("targets.csv");
        assertThat(targets).extracting(row -> row.text("use")).containsExactly("fit", "fit", "hold-out");
        for (TableReader.Row row : targets) {
            assertThat(row.text("inside")).isEqualTo("true");
            assertThat(row.number("mean")).isCloseTo(row.number("value"), within(0.1));
            assertThat(row.number("p05")).isLessThan(row.number("p95"));
        }
        assertThat(targets.get(0).number("share_inside")).isCloseTo(1, within(1e-9));
        assertThat(targets.get(0).number("ruled_out")).isBetween(0.1, 0.95);
    }

    @Test
    void what_is_kept_aside_changes_nothing_and_is_told_when_it_is_missed() throws Exception {
        conduct(new Sought.Match(Hills.FACTORS, Hills.observations(), 60, 2, 3), 2);
        List<String> accepted = Worlds.lines(home, "accepted.csv");
        Observation aside = Hills.observations().get(2);
        List<Observation> missed = new ArrayList<>(Hills.observations().subList(0, 2));
        missed.add(new Observation(aside.indicator(), aside.kind(), aside.year(), 5, 0.01, 0, aside.use()));
        home = home.resolve("missed");
        conduct(new Sought.Match(Hills.FACTORS, missed, 60, 2, 3), 2);
        assertThat(Worlds.lines(home, "accepted.csv")).isEqualTo(accepted);
        TableReader.Row row = rows("targets.csv").get(2);
        assertThat(row.text("inside")).isEqualTo("false");
        assertThat(row.number("share_inside")).isZero();
    }

    @Test
    void a_target_of_which_the_model_has_no_figure_is_named() throws Exception {
        Observation nowhere =
                new Observation(IndicatorId.BACKLOG, Optional.of(Kind.AGENCY), 2021, 1, 0.1, 0, Observation.Use.FIT);
        Sought sought = new Sought.Approximate(Hills.FACTORS, List.of(nowhere), 4, 2, 0.5);
        StringWriter told = new StringWriter();
        Experiment silent = Hills.experiment(home, sought, 1, 1);
        new Experiment(
                        silent.plan(),
                        silent.aim(),
                        Shard.WHOLE,
                        home,
                        false,
                        1,
                        "test",
                        List.of("run"),
                        new Experiment.Telling(new PrintWriter(told, true), false, false, Texts.of(Language.ENGLISH)))
                .conduct(Hills.MODEL, new Stop());
        assertThat(told.toString())
                .contains("accepted: 0 of 4 points", "no run has a figure of backlog for agency in 2021");
        assertThat(rows("matching.csv").get(0).number("failed")).isEqualTo(4);
    }

    @Test
    void accepted_sets_and_fronts_read_back_as_points_of_a_design() throws Exception {
        conduct(new Sought.Match(Hills.FACTORS, Hills.observations(), 60, 2, 3), 2);
        List<TableReader.Row> accepted = rows("accepted.csv");
        assertThat(ExperimentReader.points(home.resolve("accepted.csv")).count())
                .isEqualTo(accepted.size());
        assertThat(ExperimentReader.points(home.resolve("accepted.csv")).paths())
                .containsExactly(Surfaces.WORKS, Surfaces.WORTH);
        home = home.resolve("front");
        conduct(Hills.tradeOff(8, 1), 2);
        assertThat(ExperimentReader.points(home.resolve("front.csv")).cells(1).get(0))
                .isEqualTo(rows("front.csv").get(0).text(Surfaces.WORKS));
    }

    @Test
    void when_nothing_is_accepted_the_tables_say_so() throws Exception {
        Sought.Match match = new Sought.Match(Hills.FACTORS, Hills.observations(), 4, 1, 0.1);
        conduct(match, 2);
        assertThat(rows("accepted.csv")).isEmpty();
        assertThat(rows("identifiability.csv")).hasSize(2).allSatisfy(row -> {
            assertThat(row.text("sets")).isEqualTo("0");
            assertThat(row.text("accepted_low")).isEmpty();
        });
        assertThat(rows("targets.csv").get(0).text("mean")).isEmpty();
    }
}
