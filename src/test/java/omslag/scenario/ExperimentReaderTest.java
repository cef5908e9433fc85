package omslag.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an experiment file says, and how a wrong one is refused. */
class ExperimentReaderTest {
    private static final String[] TWO = {"name: e", "question: Why?", "scenarios: [a.yaml, b.yaml]"};

    private static final String[] TARGETS = {
        "indicator,scope,year,value,sd,discrepancy,use",
        "legitimacy,ministry,2021,0.4,0.01,0.02,fit",
        "effectiveness,,2022,0.8,0.01,,",
        "technical_debt,all,2023,0.3,0.05,0,hold-out"
    };

    private static final String OPTIMISE = "design: {optimise: {over: [levers.guard-rails], aims: {legitimacy: more,"
            + " technical_debt: less}, limits: {run_share: {most: 0.8}, effectiveness: {least: 0.5, most: 1}},"
            + " population: 8, generations: 3, over-scenarios: worst}}";

    private static final String MATCH = "design: {match: {over: {levers.guard-rails: [0, 1]}, targets: t.csv,"
            + " points: 20, waves: 3, cut-off: 2.5}}";

    private static final String ABC =
            "design: {abc: {over: [levers.guard-rails], targets: t.csv, points: 20, rounds: 4}}";

    @TempDir
    private Path folder;

    private ScenarioWorld world;

    @BeforeEach
    void makeScenarios() {
        world = new ScenarioWorld(folder);
        world.file("a.yaml", "name: a", "population: {government: example, citizens: 500}");
        world.file("b.yaml", "name: b", "extends: a.yaml", "boards: {mindset: {mean: 0.85}}");
    }

    private Path file(String... more) {
        return world.file(
                "e.yaml", Stream.concat(Arrays.stream(TWO), Arrays.stream(more)).toArray(String[]::new));
    }

    private Inquiry read(String... more) {
        return ExperimentReader.read(file(more), Overrides.NONE);
    }

    /** An experiment of one scenario with this design, and a table of targets beside it. */
    private Path sought(String design, String... targets) {
        world.file("t.csv", targets.length > 0 ? targets : TARGETS);
        return world.file("e.yaml", "name: e", "scenarios: [a.yaml]", design);
    }

    private List<String> faults(Path file) {
        return catchThrowableOfType(WrongInput.class, () -> ExperimentReader.read(file, Overrides.NONE))
                .lines(Texts.of(Language.ENGLISH))
                .replace(folder + "/", "")
                .lines()
                .toList();
    }

    @Test
    void a_file_that_names_scenarios_is_an_experiment_and_one_that_does_not_is_none() {
        assertThat(ExperimentReader.isExperiment(file())).isTrue();
        assertThat(ExperimentReader.isExperiment(folder.resolve("a.yaml"))).isFalse();
        assertThat(ExperimentReader.isExperiment(folder.resolve("nowhere.yaml")))
                .isFalse();
    }

    @Test
    void what_is_unsaid_is_as_usual() {
        Inquiry inquiry = read();
        assertThat(inquiry.design()).isEqualTo(new DesignSpec.None());
        assertThat(inquiry.outcomes()).isEqualTo(IndicatorId.primaries());
        assertThat(inquiry.analyses()).isEmpty();
        assertThat(inquiry.precision()).isEmpty();
        assertThat(inquiry.scenarios()).extracting(one -> one.scenario().name()).containsExactly("a", "b");
    }

    @Test
    void settings_of_the_file_lie_over_every_scenario_and_the_command_line_over_both() {
        Path file =
                file("set: {levers.guard-rails: 0.5, parameters.trust.loss-aversion: 3}", "seed: 7", "replications: 4");
        Overrides typed = Overrides.ofSet("levers.guard-rails=0.8");
        for (Prepared one : ExperimentReader.read(file, typed).scenarios()) {
            assertThat(one.scenario().course().settings().levers().guardRails()).isEqualTo(0.8);
            assertThat(one.scenario().course().settings().parameters().trust().lossAversion())
                    .isEqualTo(3);
            assertThat(one.scenario().seed()).isEqualTo(7);
            assertThat(one.scenario().replications()).isEqualTo(4);
        }
    }

    @Test
    void analyses_that_suit_the_design_are_made_when_none_is_named() {
        assertThat(read("design: {sobol: {points: 8, over: [levers.guard-rails]}}")
                        .analyses())
                .containsExactly(Inquiry.Analysis.DISCOVERY, Inquiry.Analysis.ROBUSTNESS, Inquiry.Analysis.SIGN_MAP);
        assertThat(read("design: {morris: {trajectories: 8, over: [levers.guard-rails]}}")
                        .analyses())
                .containsExactly(Inquiry.Analysis.SENSITIVITY);
        assertThat(read("design: {grid: {levers.guard-rails: [0, 1]}}").analyses())
                .contains(Inquiry.Analysis.FACTORIAL);
    }

    @Test
    void bounds_may_be_ratios_whole_numbers_switches_or_values() {
        DesignSpec.Drawn drawn = (DesignSpec.Drawn) read(
                        "design:",
                        "  lhs:",
                        "    points: 8",
                        "    over:",
                        "      environment.technology.benefit-cost: [0.1, 2, log]",
                        "      levers.reskilling: [0, 10]",
                        "      population.citizens: [500, 900]",
                        "      boards.policy: {values: [mindset, frozen]}")
                .design();
        assertThat(drawn.factors())
                .containsExactly(
                        new Factor.Between("environment.technology.benefit-cost", 0.1, 2, true),
                        new Factor.Between("levers.reskilling", 0, 10, false),
                        new Factor.Whole("population.citizens", 500, 900),
                        new Factor.Among("boards.policy", List.of("mindset", "frozen")));
    }

    @Test
    void a_coordinate_stands_for_a_share_of_the_way() {
        assertThat(new Factor.Between("x", 2, 4, false).at(0.25)).isEqualTo(2.5);
        assertThat((Double) new Factor.Between("x", 0.1, 10, true).at(0.5)).isCloseTo(1, within(1e-12));
        Factor whole = new Factor.Whole("x", 1, 3);
        assertThat(List.of(whole.at(0), whole.at(0.34), whole.at(0.99), whole.at(1)))
                .isEqualTo(List.of(1, 2, 3, 3));
        Factor among = new Factor.Among("x", List.of("a", "b"));
        assertThat(List.of(among.at(0.49), among.at(0.5), among.at(1))).isEqualTo(List.of("a", "b", "b"));
    }

    @Test
    void the_word_proposals_stands_for_every_number_that_is_marked_as_one_but_for_mindset() {
        DesignSpec.Drawn drawn = (DesignSpec.Drawn)
                read("design: {morris: {trajectories: 2, over: proposals}}").design();
        assertThat(drawn.factors())
                .hasSizeGreaterThan(100)
                .allSatisfy(factor -> assertThat(Keys.ofSettings()
                                .leaf(factor.path())
                                .orElseThrow()
                                .mark()
                                .letter())
                        .isEqualTo("P"))
                .noneMatch(factor -> factor.path().startsWith("boards.mindset"));
    }

    @Test
    void levels_of_a_grid_may_move_several_settings_under_a_name() {
        DesignSpec.Grid grid = (DesignSpec.Grid) read(
                        "design:",
                        "  grid:",
                        "    ethics:",
                        "      - {levers.guard-rails: 0, levers.vision.ethical-limits: false}",
                        "      - {levers: {guard-rails: 0.8, vision: {ethical-limits: true}}}",
                        "    levers.innovation-budget: [0, 0.05]")
                .design();
        assertThat(grid.dimensions().get(0).name()).isEqualTo("ethics");
        assertThat(grid.dimensions().get(0).paths())
                .containsExactly("levers.guard-rails", "levers.vision.ethical-limits");
        assertThat(grid.dimensions().get(0).levels()).containsExactly(List.of(0.0, false), List.of(0.8, true));
        assertThat(grid.dimensions().get(1).levels()).containsExactly(List.of(0.0), List.of(0.05));
    }

    @Test
    void points_may_stand_in_a_table() {
        world.file("p.csv", "point,levers.guard-rails,boards.policy", "1,0.5,mindset", "2,1,frozen");
        DesignSpec.Listed listed =
                (DesignSpec.Listed) read("design: {csv: p.csv}").design();
        assertThat(listed.points().count()).isEqualTo(2);
        assertThat(listed.points().at(2))
                .containsEntry("levers.guard-rails", 1.0)
                .containsEntry("boards.policy", "frozen");
    }

    @Test
    void replications_may_be_a_precision_to_reach() {
        Inquiry inquiry = read("replications: {half-width: 0.002, of: effectiveness, least: 20, most: 90}");
        assertThat(inquiry.precision())
                .isEqualTo(Optional.of(new Inquiry.Precision(IndicatorId.EFFECTIVENESS, 0.002, 20, 90)));
        assertThat(inquiry.scenarios().get(1).scenario().replications()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design: {lhs: {points: 8, over: {environment.technology.benefit-cost: [0.1, 2, log], levers.guard-rails: [0, 0.5]}}}",
                "design: {sobol: {points: 8, over: {population.citizens: [500, 900], boards.policy: {values: [mindset, frozen]}}}}",
                "design: {saltelli: {base: 4, over: [levers.guard-rails]}}",
                "design: {morris: {trajectories: 3, levels: 6, over: proposals}}",
                "design: {grid: {levers.guard-rails: [0, 1], both: [{levers.reskilling: 0, levers.innovation-portfolio: false}, {levers.reskilling: 3, levers.innovation-portfolio: true}]}}",
                "replications: {half-width: 0.01, of: legitimacy}",
            })
    void what_is_written_into_a_results_folder_reads_back_the_same(String design) {
        Inquiry first = read(design);
        world.file("again.yaml", ExperimentWriter.write(first, List.of("a.yaml", "b.yaml")));
        Inquiry again = ExperimentReader.read(folder.resolve("again.yaml"), Overrides.NONE);
        assertThat(again.design()).isEqualTo(first.design());
        assertThat(again.analyses()).isEqualTo(first.analyses());
        assertThat(again.outcomes()).isEqualTo(first.outcomes());
        assertThat(again.precision()).isEqualTo(first.precision());
    }

    @Test
    void a_search_says_what_it_aims_at_and_what_it_is_held_against() {
        Sought.Optimise optimise = (Sought.Optimise) read(OPTIMISE).design();
        assertThat(optimise.aims())
                .containsExactly(
                        new Sought.Aim(IndicatorId.LEGITIMACY, Sought.Direction.MORE),
                        new Sought.Aim(IndicatorId.TECHNICAL_DEBT, Sought.Direction.LESS));
        assertThat(optimise.limits().get(1))
                .isEqualTo(new Sought.Limit(IndicatorId.EFFECTIVENESS, Optional.of(0.5), Optional.of(1.0)));
        assertThat(optimise.across()).isEqualTo(Sought.Across.WORST);
        assertThat(optimise.most()).isEqualTo(8 * 4);
        Inquiry inquiry = ExperimentReader.read(sought(MATCH), Overrides.NONE);
        Sought.Match match = (Sought.Match) inquiry.design();
        assertThat(match.targets())
                .containsExactly(
                        new Observation(
                                IndicatorId.LEGITIMACY,
                                Optional.of(Kind.MINISTRY),
                                2021,
                                0.4,
                                0.01,
                                0.02,
                                Observation.Use.FIT),
                        new Observation(
                                IndicatorId.EFFECTIVENESS, Optional.empty(), 2022, 0.8, 0.01, 0, Observation.Use.FIT),
                        new Observation(
                                IndicatorId.TECHNICAL_DEBT,
                                Optional.empty(),
                                2023,
                                0.3,
                                0.05,
                                0,
                                Observation.Use.HOLD_OUT));
        assertThat(match.cutOff()).isEqualTo(2.5);
        assertThat(match.most()).isEqualTo(60);
        assertThat(inquiry.outcomes())
                .containsExactly(
                        IndicatorId.LEGITIMACY,
                        IndicatorId.EFFECTIVENESS,
                        IndicatorId.EMPLOYER_ATTRACTIVENESS,
                        IndicatorId.TECHNICAL_DEBT);
        Sought.Approximate abc = (Sought.Approximate)
                ExperimentReader.read(sought(ABC), Overrides.NONE).design();
        assertThat(abc.keep()).isEqualTo(0.5);
        assertThat(abc.most()).isEqualTo(20 + 3 * 10);
    }

    @Test
    void runs_that_are_held_against_years_keep_them_unless_a_scenario_says_otherwise() {
        assertThat(ExperimentReader.read(sought(MATCH), Overrides.NONE)
                        .scenarios()
                        .get(0)
                        .scenario()
                        .output()
                        .quarters())
                .contains(Output.Times.ALL);
        assertThat(read(OPTIMISE).scenarios().get(0).scenario().output().quarters())
                .isEmpty();
        assertThat(faults(sought(MATCH + "\noutput: {quarters: last-year}")))
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).contains("2045Q1 to 2045Q4").endsWith("[outside-period]"));
    }

    @Test
    void the_question_may_be_asked_in_dutch_too_and_is_written_down() {
        Inquiry inquiry = read("question-nl: \"Waarom: dan?\"");
        assertThat(inquiry.question()).isEqualTo("Why?");
        assertThat(inquiry.dutchQuestion()).isEqualTo("Waarom: dan?");
        assertThat(ExperimentWriter.write(inquiry, List.of("a.yaml", "b.yaml")))
                .contains("question-nl: \"Waarom: dan?\"\n");
        assertThat(ExperimentWriter.write(read(), List.of("a.yaml", "b.yaml"))).doesNotContain("question-nl");
    }

    @Test
    void a_question_that_is_no_text_is_told_with_the_other_faults() {
        assertThat(faults(file("question-nl: [a, b]", "outcomes: [legitimcy]")))
                .anySatisfy(line -> assertThat(line).contains("a list").endsWith("[wrong-type]"))
                .anySatisfy(line -> assertThat(line).contains("legitimcy").endsWith("[unknown-word]"));
    }

    @Test
    void every_experiment_that_ships_asks_its_question_in_both_languages() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("scenarios/experiments"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")).sorted())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> {
                        Inquiry inquiry = ExperimentReader.read(file, Overrides.NONE);
                        assertThat(inquiry.question()).isNotBlank();
                        assertThat(inquiry.dutchQuestion()).isNotBlank().isNotEqualTo(inquiry.question());
                    });
        }
    }

    @Test
    void a_search_that_is_written_into_a_results_folder_reads_back_the_same() {
        for (String design : List.of(OPTIMISE, MATCH, ABC)) {
            Inquiry first = ExperimentReader.read(sought(design), Overrides.NONE);
            world.file("targets.csv", TARGETS);
            world.file("again.yaml", ExperimentWriter.write(first, List.of("a.yaml")));
            Inquiry again = ExperimentReader.read(folder.resolve("again.yaml"), Overrides.NONE);
            assertThat(again.design()).isEqualTo(first.design());
            assertThat(again.outcomes()).isEqualTo(first.outcomes());
            assertThat(again.analyses()).isEmpty();
        }
    }

    @Test
    void every_fault_of_a_search_is_told_at_once() {
        assertThat(faults(sought(
                        "design: {optimise: {over: [levers.guard-rail], aims: {legitimacie: more, legitimacy: up},"
                                + " limits: {run_share: {}, effectiveness: {least: 1, most: 0}, timeliness: {leest: 1}},"
                                + " population: 7, over-scenarios: best}}")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("e.yaml:3:").contains("Maybe: guard-rails"),
                        line -> assertThat(line).contains("legitimacie").endsWith(". Maybe: legitimacy [unknown-word]"),
                        line -> assertThat(line).contains("(up)").contains("more, less"),
                        line -> assertThat(line).endsWith("[wrong-type]").contains("least, most or both"),
                        line -> assertThat(line).contains("effectiveness").endsWith("[bounds-order]"),
                        line -> assertThat(line).contains("leest").endsWith("[unknown-key]"),
                        line -> assertThat(line).contains("(7)").endsWith("[odd-population]"),
                        line -> assertThat(line).contains("(best)").contains("mean, worst"),
                        line -> assertThat(line)
                                .contains("design.optimise.generations")
                                .endsWith("[missing-key]"));
    }

    @Test
    void targets_are_refused_at_their_places() {
        assertThat(faults(sought(MATCH, "indicator,yaer,value,sd,year", "legitimacy,1,0.4,0.01,2021")))
                .singleElement()
                .asString()
                .startsWith("t.csv:1:11:")
                .contains("Maybe: year");
        assertThat(faults(sought(
                        MATCH,
                        "indicator,scope,year,value,sd,use,source",
                        "legitimacie,all,2021,0.4,0.01,fit,x",
                        "legitimacy,town,2021,0.4,0.01,fit,x",
                        "legitimacy,all,2021,0.4,0,fit,x",
                        "legitimacy,all,2021,much,0.1,fitt,x",
                        "legitimacy,all,2019,0.4,0.1,fit,x",
                        "legitimacy,all,2022,0.4,0.1,fit,x",
                        "legitimacy,,2022,0.4,0.1,fit,x")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("t.csv:2:1:").contains("Maybe: legitimacy"),
                        line -> assertThat(line).startsWith("t.csv:3:12:").contains("(town)"),
                        line -> assertThat(line).startsWith("t.csv:4:25:").endsWith("[out-of-range]"),
                        line -> assertThat(line).startsWith("t.csv:5:21:").endsWith("[wrong-type]"),
                        line -> assertThat(line).startsWith("t.csv:5:30:").contains("Maybe: fit"),
                        line -> assertThat(line).startsWith("t.csv:8:1:").endsWith("[duplicate-id]"));
        assertThat(faults(sought(MATCH, "indicator,year,value,sd", "legitimacy,2019,0.4,0.1")))
                .singleElement()
                .asString()
                .startsWith("t.csv:2:12:")
                .endsWith("[outside-period]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design: {match: {over: [levers.guard-rails], targets: nowhere.csv, points: 9, waves: 1}} | missing-file",
                "design: {match: {over: [levers.guard-rails], points: 9, waves: 1}} | missing-key",
                "design: {match: {over: [levers.guard-rails], targets: t.csv, points: 9, waves: 1}} #replications: 1 | too-few-replications",
                "design: {match: {over: [levers.guard-rails], targets: t.csv, points: 9, waves: 1}} #replications: {half-width: 1, of: legitimacy} | precision-of-search",
                "design: {match: {over: [levers.guard-rails], targets: t.csv, points: 900000, waves: 9}} | too-many-points",
                "design: {abc: {over: [levers.guard-rails], targets: t.csv, points: 3, rounds: 1}} | out-of-range",
                "design: {abc: {over: [levers.guard-rails], targets: t.csv, points: 9, rounds: 1}} #scenarios: [a.yaml, b.yaml] | one-scenario",
                "design: {abc: {over: [levers.guard-rails], targets: u.csv, points: 9, rounds: 1}} | nothing-to-fit",
                "design: {abc: {over: [levers.guard-rails], targets: t.csv, points: 9, rounds: 1}} #analyses: [robustness] | not-suited",
                "design: {optimise: {over: [levers.guard-rails], aims: {}, population: 8, generations: 1}} | wrong-type",
            })
    void a_wrong_search_is_refused(String lines, String id) {
        world.file("t.csv", TARGETS);
        world.file("u.csv", "indicator,year,value,sd,use", "legitimacy,2021,0.4,0.1,hold-out");
        String scenarios = lines.contains("#scenarios") ? "question: Why?" : "scenarios: [a.yaml]";
        Path file = world.file(
                "e.yaml",
                Stream.concat(Stream.of("name: e", scenarios), Stream.of(lines.split("#")))
                        .toArray(String[]::new));
        assertThat(faults(file)).anySatisfy(line -> assertThat(line).endsWith("[" + id + "]"));
    }

    @Test
    void every_fault_of_file_design_and_scenarios_is_told_at_once() {
        world.file("a.yaml", "name: a", "levers: {guard-rails: 2}");
        assertThat(faults(file(
                        "desing: 3",
                        "design:",
                        "  lhs:",
                        "    over: {levers.guard-rail: [0, 1], period.end: [0, 1], levers.guard-rails: [1, 0.5]}",
                        "outcomes: [legitimacie]",
                        "replications: {half-width: -1, off: legitimacy}")))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("e.yaml:4:1: this key is not known (desing)"),
                        line -> assertThat(line).contains("design.lhs.points").endsWith("[missing-key]"),
                        line -> assertThat(line).startsWith("e.yaml:7:12:").contains("Maybe: levers.guard-rails"),
                        line -> assertThat(line).contains("period.end").endsWith("[not-varied]"),
                        line -> assertThat(line).contains("1, 0.5").endsWith("[bounds-order]"),
                        line -> assertThat(line).startsWith("e.yaml:8:12:").contains("Maybe: legitimacy"),
                        line -> assertThat(line).contains("-1").endsWith("[out-of-range]"),
                        line -> assertThat(line).contains("off").endsWith("[unknown-key]"),
                        line -> assertThat(line).contains("(of)").endsWith("[missing-key]"),
                        line -> assertThat(line).startsWith("a.yaml:2:").contains("levers.guard-rails"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "design: {grid: {levers.guard-rails: [0]}, list: [{levers.guard-rails: 0}]} | several-designs",
                "design: {grid: {levers.guard-rails: 0}} | wrong-type",
                "design: {list: [{levers.guard-rails: 0}, {levers.reskilling: 1}]} | unlike-points",
                "design: {csv: nowhere.csv} | missing-file",
                "design: {lhs: {points: 8, over: [population.government]}} | not-varied",
                "design: {lhs: {points: 8, over: [environment.technology.catalogue]}} | not-varied",
                "design: {morris: {trajectories: 4, levels: 5, over: [levers.guard-rails]}} | odd-levels",
                "design: {lhs: {points: 8, over: [levers.guard-rails]}} #analyses: [factorial] | not-suited",
                "design: {list: [{boards.script.change-share: 0.9, boards.script.hardening-share: 0.9}]} | shares-over-one",
                "replications: {half-width: 1, of: legitimacy, least: 9, most: 5} | bounds-order",
                "set: 3 | wrong-type",
            })
    void a_wrong_design_is_refused(String lines, String id) {
        assertThat(faults(file(lines.split("#"))))
                .anySatisfy(line -> assertThat(line).endsWith("[" + id + "]"));
    }

    @Test
    void an_experiment_within_an_experiment_is_refused() {
        file();
        Path outer = world.file("outer.yaml", "name: outer", "scenarios: [a.yaml, e.yaml]");
        assertThat(faults(outer)).singleElement().asString().endsWith("[experiment-within]");
    }

    @Test
    void a_table_of_points_with_a_wrong_cell_is_refused_at_its_place() {
        world.file("p.csv", "levers.guard-rails,levers.nothing", "0.5,1", "7,1");
        assertThat(faults(file("design: {csv: p.csv}")))
                .anySatisfy(line -> assertThat(line).startsWith("p.csv:1:20:").endsWith("[unknown-key]"))
                .anySatisfy(line -> assertThat(line).startsWith("p.csv:3:1:").endsWith("[out-of-range]"));
    }
}
