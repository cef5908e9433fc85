package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.scenario.PackReader;
import omslag.term.BenefitType;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Landscape;
import omslag.term.Philosophy;
import omslag.term.Wave;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More, better and different: weights, what moves them, and what follows from them. */
class PhilosophyTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private final Draws draws = new Draws(8);

    private World world(Settings settings) {
        World world = Plain.world(settings, 40);
        Plain.arrive(world, draws, 3, true);
        new FirstPhilosophies(settings).fill(world, draws);
        return world;
    }

    private void shift(World world, Settings settings, int steps, double years) {
        PhilosophiesShift shift = new PhilosophiesShift(settings);
        for (int n = 0; n < steps; n++) {
            shift.apply(world, draws, new Step(Plain.START + n, years));
        }
    }

    private static double[] weights(World world, Philosophy one) {
        return world.organisations().stream()
                .mapToDouble(body -> body.board().philosophy(one))
                .toArray();
    }

    private static double mean(World world, Philosophy one) {
        return java.util.Arrays.stream(weights(world, one)).average().orElseThrow();
    }

    private static Innovation of(Landscape landscape, BenefitType benefit, boolean challenges) {
        Nature nature =
                new Nature(Field.SMART_SOCIETY, landscape, benefit, challenges, List.of(), List.of(), 1, List.of());
        return new Innovation(
                1, "x", Wave.DATAFICATION, Plain.START, List.of("permits"), true, .1, .1, .1, false, 0, nature);
    }

    @Test
    void weights_of_the_start_are_shares_around_the_declared_ones() {
        World world = world(Plain.settings());
        for (Organisation body : world.organisations()) {
            double sum = 0;
            for (Philosophy one : Philosophy.values()) {
                sum += body.board().philosophy(one);
            }
            assertThat(sum).isCloseTo(1, EXACT);
        }
        assertThat(mean(world, Philosophy.MORE)).isCloseTo(0.5, Offset.offset(0.06));
        assertThat(mean(world, Philosophy.DIFFERENT)).isCloseTo(0.1, Offset.offset(0.03));
        World alike = world(Plain.settings("parameters.philosophy.spread", 0.0));
        assertThat(weights(alike, Philosophy.BETTER)).containsOnly(0.4);
    }

    @Test
    void weights_that_nothing_pulls_at_stay() {
        Settings settings = Plain.settings();
        World world = world(settings);
        double[] before = weights(world, Philosophy.MORE);
        shift(world, settings, 40, 0.25);
        for (int i = 0; i < before.length; i++) {
            assertThat(weights(world, Philosophy.MORE)[i]).isCloseTo(before[i], EXACT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "environment.budget-growth, -0.02, MORE",
        "parameters.philosophy.new-public-management, 2, BETTER",
        "parameters.philosophy.new-public-management, 0, DIFFERENT"
    })
    void austerity_raises_more_and_new_public_management_takes_from_different(
            String path, double value, Philosophy raised) {
        Settings settings = Plain.settings(path, value);
        World world = world(settings);
        double before = mean(world, raised);
        shift(world, settings, 20, 0.25);
        assertThat(mean(world, raised)).isGreaterThan(before + 0.01);
    }

    @Test
    void a_vision_of_public_value_need_and_falling_short_raise_different() {
        Settings vision = Plain.settings("levers.vision.public-value", true);
        World seen = world(vision);
        double before = mean(seen, Philosophy.DIFFERENT);
        shift(seen, vision, 20, 0.25);
        assertThat(mean(seen, Philosophy.DIFFERENT)).isGreaterThan(before + 0.02);

        World needy = world(Plain.settings());
        for (Challenge challenge : Challenge.values()) {
            needy.needs().move(challenge, 3);
        }
        shift(needy, Plain.settings(), 20, 0.25);
        assertThat(mean(needy, Philosophy.DIFFERENT)).isGreaterThan(before + 0.01);

        World poor = world(Plain.settings());
        poor.organisations().forEach(body -> body.board().figures().judge(0.6));
        shift(poor, Plain.settings(), 20, 0.25);
        assertThat(mean(poor, Philosophy.DIFFERENT)).isGreaterThan(before + 0.005);
    }

    @Test
    void what_worked_is_wanted_more() {
        World world = world(Plain.settings());
        double before = mean(world, Philosophy.BETTER);
        world.organisations()
                .forEach(body -> body.board().figures().count(new double[] {1, 3, 1}, new double[] {1, 1, 1}));
        shift(world, Plain.settings(), 20, 0.25);
        assertThat(mean(world, Philosophy.BETTER)).isGreaterThan(before + 0.005);
    }

    @Test
    void a_landscape_that_is_wholly_an_institution_gives_nothing_away() {
        Settings settings = Plain.settings(
                "levers.vision.public-value",
                true,
                "parameters.philosophy.back-office",
                1.0,
                "parameters.philosophy.front-office",
                1.0);
        World world = world(settings);
        double[] before = weights(world, Philosophy.MORE);
        shift(world, settings, 40, 0.25);
        assertThat(weights(world, Philosophy.MORE)).isEqualTo(before);
        Settings free = Plain.settings("levers.vision.public-value", true);
        shift(world, free, 40, 0.25);
        assertThat(mean(world, Philosophy.MORE))
                .isLessThan(java.util.Arrays.stream(before).average().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"20, 0.25", "60, 0.08333333333333333", "5, 1"})
    void a_philosophy_that_loses_relaxes_exactly_whatever_the_step(int steps, double years) {
        Settings settings = Plain.settings("levers.vision.public-value", true, "parameters.philosophy.spread", 0.0);
        World world = world(settings);
        shift(world, settings, steps, years);
        double odds = 0.1 * StrictMath.exp(1.0);
        double target = 0.5 / (0.9 + odds);
        double exact = target + (0.5 - target) * StrictMath.exp(-0.3 * (1 - 0.8) * 5);
        assertThat(mean(world, Philosophy.MORE)).isCloseTo(exact, Offset.offset(1e-9));
        assertThat(mean(world, Philosophy.MORE) + mean(world, Philosophy.BETTER) + mean(world, Philosophy.DIFFERENT))
                .isCloseTo(1, EXACT);
    }

    @ParameterizedTest
    @EnumSource(Landscape.class)
    void claims_of_the_start_are_the_unit_of_all_that_follows(Landscape landscape) {
        Settings settings = Plain.settings();
        World world = world(settings);
        Claims claims = new Claims(settings);
        for (Organisation body : world.organisations()) {
            Board board = body.board();
            assertThat(claims.share(board, landscape)).isEqualTo(1);
            assertThat(claims.changeCost(board)).isEqualTo(1);
            assertThat(claims.changePace(board)).isEqualTo(1);
            assertThat(claims.worth(board, world.technology().innovations().get(0)))
                    .isCloseTo(1, EXACT);
        }
    }

    @Test
    void a_seat_for_a_transformation_officer_moves_money_from_the_others_and_makes_none() {
        Settings settings = Plain.settings("levers.transformation-officer", true);
        World world = world(settings);
        Claims claims = new Claims(settings);
        for (Organisation body : world.organisations()) {
            Board board = body.board();
            double sum = 0;
            for (Landscape landscape : Landscape.values()) {
                sum += claims.startClaim(board, Claims.of(landscape)) * claims.share(board, landscape);
            }
            assertThat(sum).isCloseTo(1, EXACT);
            assertThat(claims.share(board, Landscape.OUT_OF_OFFICE)).isBetween(1.5, 2.0);
            assertThat(claims.share(board, Landscape.BACK_OFFICE)).isLessThan(1);
            assertThat(claims.daring(board)).isGreaterThan(new Claims(Plain.settings()).daring(board));
        }
    }

    @Test
    void benefits_are_worth_what_the_philosophy_that_wants_them_weighs_and_one_on_average_at_the_start() {
        Settings settings = Plain.settings("parameters.philosophy.spread", 0.0);
        World world = Plain.world(settings, 1);
        Innovation cheap = of(Landscape.BACK_OFFICE, BenefitType.COST, false);
        Innovation good = of(Landscape.FRONT_OFFICE, BenefitType.QUALITY, false);
        Innovation other = of(Landscape.OUT_OF_OFFICE, BenefitType.SUBSTITUTION, false);
        Innovation daring = of(Landscape.BACK_OFFICE, BenefitType.COST, true);
        List.of(cheap, good, other, daring).forEach(world.technology()::arrive);
        new FirstPhilosophies(settings).fill(world, draws);
        Board board = world.organisations().get(0).board();
        Claims claims = new Claims(settings);
        double sum = 0;
        for (Innovation one : world.technology().innovations()) {
            sum += claims.worth(board, one) / 4;
        }
        assertThat(sum).isCloseTo(1, EXACT);
        assertThat(claims.worth(board, cheap)).isGreaterThan(claims.worth(board, good));
        assertThat(claims.worth(board, good)).isGreaterThan(claims.worth(board, other));
        assertThat(claims.worth(board, daring)).isEqualTo(claims.worth(board, other));
    }

    @Test
    void a_philosophy_without_sway_values_all_benefits_alike() {
        Settings settings = Plain.settings("parameters.philosophy.sway", 0.0);
        World world = world(settings);
        for (BenefitType benefit : BenefitType.values()) {
            Innovation one = of(Landscape.BACK_OFFICE, benefit, false);
            assertThat(new Claims(settings).worth(world.organisations().get(0).board(), one))
                    .isEqualTo(1);
        }
    }

    @Test
    void without_the_mechanism_nothing_follows_from_weights() {
        Settings settings = Plain.settings("mechanisms.philosophy", false, "levers.transformation-officer", true);
        World world = world(settings);
        Board board = world.organisations().get(0).board();
        board.weigh(Philosophy.DIFFERENT, 0.9);
        Claims claims = new Claims(settings);
        assertThat(claims.share(board, Landscape.OUT_OF_OFFICE)).isEqualTo(1);
        assertThat(claims.worth(board, of(Landscape.BACK_OFFICE, BenefitType.SUBSTITUTION, true)))
                .isEqualTo(1);
        assertThat(claims.changeCost(board)).isEqualTo(1);
        assertThat(claims.changePace(board)).isEqualTo(1);
        assertThat(claims.daring(board)).isEqualTo(1);
    }

    /** The urge of an organisation to consider an innovation, after a quarter. */
    private double urge(Nature nature, Object... pathsAndValues) {
        Settings settings = Plain.settings(pathsAndValues);
        World world = Plain.world(settings, 1);
        world.technology()
                .arrive(new Innovation(
                        9,
                        "x",
                        Wave.DATAFICATION,
                        Plain.START,
                        List.of("permits"),
                        true,
                        .1,
                        .1,
                        .1,
                        false,
                        0,
                        nature));
        world.technology().develop(0, 1, 1);
        world.organisations().get(0).portfolio().meet(0, 1e9);
        new FirstPhilosophies(settings).fill(world, draws);
        new PeersAreSeen(settings).apply(world, draws, Plain.step(0));
        new OrganisationsConsider(settings).apply(world, draws, Plain.step(0));
        return world.organisations().get(0).portfolio().urge(0);
    }

    private static Nature nature(Field field, boolean challenges) {
        return new Nature(
                field, Landscape.BACK_OFFICE, BenefitType.COST, challenges, List.of(), List.of(), 1, List.of());
    }

    @Test
    void fear_for_position_keeps_boards_from_what_challenges_the_order() {
        Object[] own = {"parameters.adoption.slack", 0.0, "parameters.philosophy.spread", 0.0};
        double safe = urge(nature(Field.E_GOVERNANCE, false), own);
        double claim = 0.05 / 0.95;
        assertThat(urge(nature(Field.E_GOVERNANCE, true), own)).isCloseTo(safe * (1 - 0.5 * (1 - claim)), EXACT);
    }

    @Test
    void a_vision_of_public_value_makes_boards_look_for_themselves_at_the_smart_society() {
        Object[] plain = {"parameters.adoption.slack", 0.0};
        Object[] vision = {"parameters.adoption.slack", 0.0, "levers.vision.public-value", true};
        Nature smart = nature(Field.SMART_SOCIETY, false);
        assertThat(urge(smart, vision)).isCloseTo(2 * urge(smart, plain), EXACT);
        Nature inside = nature(Field.SMART_GOVERNMENT, false);
        assertThat(urge(inside, vision)).isCloseTo(urge(inside, plain), EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1})
    void an_innovation_function_is_a_catalyst_of_consideration(double function) {
        Nature any = nature(Field.E_GOVERNANCE, false);
        assertThat(urge(any, "levers.innovation-function", function))
                .isCloseTo(urge(any) * (1 + 0.5 * function), EXACT);
    }

    @Test
    void businesslike_figures_show_what_is_cheap_at_once_and_what_is_good_late() {
        Settings settings =
                HandMade.settings("parameters.philosophy.figures-noise", 0.0, "parameters.philosophy.spread", 0.0);
        World world = HandMade.world(HandMade.municipalities(1));
        Organisation body = world.organisations().get(0);
        new FirstPhilosophies(settings).fill(world, draws);
        body.work().serve(0, 25, 0, 0, 1, 1);
        BoardsReadTheirFigures figures = new BoardsReadTheirFigures(settings);
        figures.begin(world);
        assertThat(body.board().figures().index()).isEqualTo(1);
        body.work().serve(0, 25, 0, 0, 1, 0.25);
        figures.apply(world, draws, HandMade.quarter(0));
        double claim = 0.4 / 0.95;
        double seen = 1 - 0.5 * (1 - StrictMath.exp(-0.25 / 2));
        assertThat(body.board().figures().index()).isCloseTo(1 - claim * (1 - seen), EXACT);
        body.work().serve(0, 20, 0, 0, 1, 1);
        for (int n = 1; n < 200; n++) {
            figures.apply(world, draws, HandMade.quarter(n));
        }
        double cheap = 0.5 / 0.95;
        assertThat(body.board().figures().index()).isCloseTo(1 - 0.2 * cheap, Offset.offset(1e-9));
        assertThat(body.board().figures().aspiration())
                .isCloseTo(body.board().figures().index(), Offset.offset(1e-6));
    }

    @Test
    void at_the_start_of_a_run_every_board_performs_as_it_aspires_to() {
        Settings settings = Plain.settings("population.citizens", 50);
        World world = Beginning.world(settings, PackReader.shipped("example"), draws);
        for (Organisation body : world.organisations()) {
            assertThat(body.board().figures().index()).isEqualTo(1);
            assertThat(body.board().figures().aspiration()).isEqualTo(1);
            for (Wave wave : Wave.values()) {
                assertThat(body.board().figures().gained(wave)).isZero();
            }
        }
    }
}
