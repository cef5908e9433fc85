package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import omslag.engine.Engine;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Levers;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.scenario.Mixture;
import omslag.scenario.Overrides;
import omslag.scenario.Prepared;
import omslag.scenario.ScenarioReader;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;
import omslag.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The division of a difference between two scenarios of a results folder. */
class ApportionmentTest {
    private static final Quarter END = new Quarter(2021, 4);

    @TempDir
    Path home;

    /** A world that is its levers, of which it is known what they bring; each run adds its own luck. */
    private static Recorded known(Course course, GovernmentPack pack, long seed) {
        History history = new History(
                course.settings().period().start(), course.settings().period().quarters());
        for (int q = 0; q < history.quarters(); q++) {
            Quarter quarter = history.start().plus(q);
            Levers levers = course.settings().levers();
            for (var turn : course.turns()) {
                levers = turn.at().compareTo(quarter) <= 0 ? turn.settings().levers() : levers;
            }
            double luck = new Draws(seed).uniform(Strand.NEED, 0, q);
            // Guard-rails and open standards are worth something together only, and the same for either.
            double worth = levers.reskilling() * luck + levers.guardRails() * levers.openStandards();
            history.set(q, Scope.ALL, IndicatorId.LEGITIMACY, luck + worth);
            history.set(q, Scope.ALL, IndicatorId.QUALITY, levers.reskilling() > 0 ? luck : Double.NaN);
        }
        return Recorded.of(history);
    }

    @Test
    void exact_shares_add_up_and_twins_get_the_same_and_an_idle_lever_nothing() throws Exception {
        run(
                "levers: {reskilling: 2, guard-rails: 1, open-standards: 1, enforced-access: 1}",
                4,
                ApportionmentTest::known);
        Apportionment.Ending ending = divide(END, OptionalInt.of(4), ApportionmentTest::known);
        Shares shares = ending.of(IndicatorId.LEGITIMACY, Scope.ALL);
        assertThat(ending.status()).isZero();
        assertThat(shares.sampled()).isFalse();
        assertThat(shares.shares()).hasSize(4);
        assertThat(of(shares, "levers.guard-rails").value()).isCloseTo(0.5, within(1e-12));
        assertThat(of(shares, "levers.open-standards").value()).isCloseTo(0.5, within(1e-12));
        assertThat(of(shares, "levers.enforced-access")).returns(0.0, Shares.Share::value);
        assertThat(of(shares, "levers.reskilling").interval().low()).isPositive();
        assertThat(shares.remainder()).isCloseTo(0, within(1e-12));
        assertThat(shares.sum()).isCloseTo(difference("legitimacy", "all", END), within(1e-12));
        assertThat(shares.bySize().get(3).player().id()).isEqualTo("levers.enforced-access");
    }

    @Test
    void with_fewer_replications_than_the_table_the_remainder_is_what_they_leave() throws Exception {
        run("levers: {reskilling: 2, guard-rails: 1}", 4, ApportionmentTest::known);
        Shares shares = divide(END, OptionalInt.of(2), ApportionmentTest::known).of(IndicatorId.LEGITIMACY, Scope.ALL);
        assertThat(shares.n()).isEqualTo(2);
        assertThat(shares.total().n()).isEqualTo(4);
        double luck = 0;
        for (int replication = 1; replication <= 2; replication++) {
            luck += new Draws(Draws.runSeed(1, replication)).uniform(Strand.NEED, 0, 7);
        }
        assertThat(of(shares, "levers.reskilling").value()).isCloseTo(luck, within(1e-12));
        assertThat(shares.sum() + shares.remainder()).isCloseTo(shares.total().mean(), within(1e-12));
        assertThat(Math.abs(shares.remainder())).isGreaterThan(1e-6);
    }

    @Test
    void an_indicator_that_one_side_leaves_undefined_is_not_divided() throws Exception {
        run("levers: {reskilling: 2, guard-rails: 1}", 2, ApportionmentTest::known);
        Apportionment.Ending ending = divide(END, OptionalInt.empty(), ApportionmentTest::known);
        assertThat(ending.of(IndicatorId.QUALITY, Scope.ALL).n()).isZero();
        assertThat(Files.readAllLines(home.resolve(Shares.TABLE)))
                .hasSize(1 + 2 + 2)
                .allMatch(row -> !row.contains("quality"));
    }

    @Test
    void many_levers_are_sampled_and_still_add_up_and_more_replications_go_on_from_there() throws Exception {
        run(
                "levers: {reskilling: 2, guard-rails: 1, open-standards: 1, enforced-access: 1, awareness-campaign: 1,"
                        + " innovation-function: 1, ownership-clauses: 1}",
                7,
                ApportionmentTest::known);
        AtomicInteger runs = new AtomicInteger();
        Model counting = (course, pack, seed) -> {
            runs.incrementAndGet();
            return known(course, pack, seed);
        };
        Shares three = divide(END, OptionalInt.of(3), counting).of(IndicatorId.LEGITIMACY, Scope.ALL);
        int first = runs.get();
        Shares seven = divide(END, OptionalInt.of(7), counting).of(IndicatorId.LEGITIMACY, Scope.ALL);
        int all = runs.get();
        assertThat(first).isBetween(3 * 6, 3 * 4 * 6);
        assertThat(all).isGreaterThan(first).isLessThanOrEqualTo(7 * 4 * 6);
        assertThat(divide(END, OptionalInt.of(3), counting).of(IndicatorId.LEGITIMACY, Scope.ALL))
                .isEqualTo(three);
        assertThat(runs).hasValue(all);
        assertThat(seven.sampled()).isTrue();
        assertThat(seven.remainder()).isCloseTo(0, within(1e-12));
        // A game of twos: an order and its reverse are exact.
        assertThat(of(seven, "levers.guard-rails").value()).isCloseTo(0.5, within(1e-12));
        assertThat(of(seven, "levers.guard-rails").samplingError()).isCloseTo(0, within(1e-12));
    }

    @Test
    void runs_that_were_stopped_or_lost_are_made_and_no_others() throws Exception {
        run("levers: {reskilling: 2, guard-rails: 1, open-standards: 1}", 3, ApportionmentTest::known);
        Stop stop = new Stop();
        AtomicInteger runs = new AtomicInteger();
        Model stopping = (course, pack, seed) -> {
            if (runs.incrementAndGet() == 8) {
                stop.ask();
            }
            return known(course, pack, seed);
        };
        Apportionment.Ending cut = apportionment(END, OptionalInt.of(3), 1).conduct(stopping, "test", stop);
        assertThat(cut.status()).isEqualTo(130);
        assertThat(cut.shares()).isEmpty();
        assertThat(home.resolve(Shares.TABLE)).doesNotExist();
        Shares shares = divide(END, OptionalInt.of(3), stopping).of(IndicatorId.LEGITIMACY, Scope.ALL);
        assertThat(runs.get()).isBetween(18, 19);
        assertThat(shares.remainder()).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_run_that_breaks_is_told_and_its_replication_left_out() throws Exception {
        run("levers: {reskilling: 2, guard-rails: 1}", 3, ApportionmentTest::known);
        long broken = Draws.runSeed(1, 2);
        StringWriter told = new StringWriter();
        Model breaks = (course, pack, seed) -> {
            if (seed == broken) {
                throw new IllegalStateException("no staff");
            }
            return known(course, pack, seed);
        };
        Apportionment.Ending ending =
                apportionment(END, OptionalInt.of(3), 2, told).conduct(breaks, "test", new Stop());
        assertThat(ending.status()).isEqualTo(1);
        assertThat(told.toString()).contains("mix-", "replication 2", "no staff");
        assertThat(ending.of(IndicatorId.LEGITIMACY, Scope.ALL).n()).isEqualTo(2);
    }

    @Test
    void scenarios_that_part_later_have_nothing_to_divide_before() throws Exception {
        run("timeline: [{at: 2021Q2, set: {levers.reskilling: 2}}]", 2, ApportionmentTest::known);
        assertThat(divide(new Quarter(2021, 1), OptionalInt.empty(), ApportionmentTest::known)
                        .groups())
                .isEmpty();
        Shares shares =
                divide(END, OptionalInt.empty(), ApportionmentTest::known).of(IndicatorId.LEGITIMACY, Scope.ALL);
        assertThat(shares.shares()).singleElement().satisfies(share -> {
            assertThat(share.player().id()).isEqualTo("timeline");
            assertThat(share.value()).isEqualTo(shares.total().mean());
        });
    }

    @Test
    void results_of_another_version_of_the_model_are_refused_and_left_alone() throws Exception {
        run("levers: {reskilling: 2}", 2, ApportionmentTest::known);
        var tables = Worlds.tables(home);
        assertThatThrownBy(() -> apportionment(END, OptionalInt.empty(), 1)
                        .conduct(ApportionmentTest::known, "newer", new Stop()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("model");
        assertThat(Worlds.tables(home)).isEqualTo(tables);
    }

    @Test
    void one_table_holds_all_divisions_and_fresh_results_hold_none() throws Exception {
        run("levers: {reskilling: 2, guard-rails: 1}", 2, ApportionmentTest::known);
        divide(END, OptionalInt.empty(), ApportionmentTest::known);
        divide(new Quarter(2020, 4), OptionalInt.empty(), ApportionmentTest::known);
        List<String> rows = Files.readAllLines(home.resolve(Shares.TABLE));
        assertThat(rows.get(0)).isEqualTo(String.join(",", Shares.COLUMNS));
        assertThat(rows.subList(1, 5)).allMatch(row -> row.startsWith("a,b,2020Q4,all,legitimacy,"));
        assertThat(rows.subList(5, 9)).allMatch(row -> row.startsWith("a,b,2021Q4,all,legitimacy,"));
        assertThat(rows.get(7)).startsWith("a,b,2021Q4,all,legitimacy,total,2,");
        assertThat(rows.get(8))
                .startsWith("a,b,2021Q4,all,legitimacy,remainder,2,")
                .endsWith(",,,");
        ResultsFolder.open(home, Plan.of(prepared(2), "test").record(), true).close();
        assertThat(home.resolve(Shares.TABLE)).doesNotExist();
        assertThat(home.resolve("shapley")).doesNotExist();
    }

    @Test
    void the_shares_of_real_runs_add_up_to_the_difference_in_the_table() throws Exception {
        run(
                "levers: {guard-rails: 0.8}\nboards: {mindset: {mean: 0.8}}\n"
                        + "timeline: [{at: 2021Q1, set: {levers.reskilling: 5}}]",
                2,
                Model.ENGINE);
        Quarter at = new Quarter(2021, 3);
        Apportionment.Ending ending = divide(at, OptionalInt.empty(), Model.ENGINE);
        assertThat(ending.groups()).hasSize(3);
        int defined = 0;
        for (Scope scope : Scope.all()) {
            for (IndicatorId indicator : IndicatorId.values()) {
                Shares shares = ending.of(indicator, scope);
                if (shares.n() == 2) {
                    double size = Math.max(1, Math.abs(shares.total().mean()));
                    assertThat(shares.sum())
                            .as(indicator + " " + scope)
                            .isCloseTo(difference(indicator.id(), scope.id(), at), within(1e-12 * size));
                    defined++;
                }
            }
        }
        assertThat(defined).isGreaterThan(300);
        assertThat(of(ending.of(IndicatorId.LEGITIMACY, Scope.ALL), "boards.mindset")
                        .value())
                .isNotZero();
    }

    @Test
    void a_run_until_a_date_has_the_history_of_a_longer_run_until_then() throws Exception {
        run("levers: {guard-rails: 0.8, reskilling: 3}", 1, Model.ENGINE);
        var prepared = prepared(1);
        Mixture mixture = new Mixture(prepared.get(0), prepared.get(1), new Quarter(2021, 2));
        var brief = mixture.mix(3, "all");
        History until = Engine.run(brief.scenario().course(), brief.pack(), 5).history();
        History whole = Engine.run(
                        prepared.get(1).scenario().course(), prepared.get(1).pack(), 5)
                .history();
        for (int q = 0; q < until.quarters(); q++) {
            assertThat(until.row(q)).isEqualTo(whole.row(q));
        }
    }

    private static Shares.Share of(Shares shares, String player) {
        return shares.shares().stream()
                .filter(share -> share.player().id().equals(player))
                .findFirst()
                .orElseThrow();
    }

    private double difference(String indicator, String scope, Quarter at) throws IOException {
        String start = "a,b,0," + at + "," + scope + "," + indicator + ",";
        return Files.readAllLines(home.resolve("comparison.csv")).stream()
                .filter(row -> row.startsWith(start))
                .map(row -> Double.parseDouble(row.split(",")[7]))
                .findFirst()
                .orElseThrow();
    }

    private List<Prepared> prepared(int replications) {
        return new ScenarioReader()
                .readAll(
                        List.of(home.resolve("scenarios/a.yaml"), home.resolve("scenarios/b.yaml")),
                        new Overrides(
                                List.of(),
                                List.of(),
                                Optional.of(String.valueOf(replications)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    /** Two scenarios of the invented government, b with more than a. */
    private void run(String more, int replications, Model model) throws Exception {
        Path elsewhere = Files.createTempDirectory(home, "in");
        List<Path> files = new ArrayList<>();
        var texts = new TreeMap<String, String>();
        texts.put("a", "");
        texts.put("b", more + "\n");
        texts.forEach((name, text) -> {
            try {
                Path file = elsewhere.resolve(name + ".yaml");
                Files.writeString(
                        file,
                        "name: " + name + "\nperiod: {start: 2020Q1, end: 2021Q4}\nseed: 1\nreplications: "
                                + replications + "\npopulation: {citizens: 300, government: example}\n" + text);
                files.add(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        home = home.resolve("results");
        Plan plan = Plan.of(new ScenarioReader().readAll(files, Overrides.NONE), "test");
        assertThat(Worlds.conduct(home, plan, 2, model, new Stop(), new StringWriter())
                        .status())
                .isZero();
    }

    private Apportionment.Ending divide(Quarter at, OptionalInt replications, Model model) throws Exception {
        return apportionment(at, replications, 2).conduct(model, "test", new Stop());
    }

    private Apportionment apportionment(Quarter at, OptionalInt replications, int threads) {
        return apportionment(at, replications, threads, new StringWriter());
    }

    private Apportionment apportionment(Quarter at, OptionalInt replications, int threads, StringWriter told) {
        Experiment.Telling telling =
                new Experiment.Telling(new PrintWriter(told, true), false, false, Texts.of(Language.ENGLISH));
        return new Apportionment(home, "a", "b", at, replications, threads, telling);
    }
}
