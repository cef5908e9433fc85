package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import omslag.parameter.LabourParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.NeedParameters;
import omslag.parameter.Settings;
import omslag.parameter.TechnologyParameters;
import omslag.random.Draws;
import omslag.statistics.Moments;
import omslag.term.Challenge;
import omslag.term.Kind;
import omslag.term.Layer;
import omslag.term.Purse;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What has a closed form in continuous time comes to it as a quarter is cut into 1, 3 and 12 steps, with an error that falls
 * about as the steps do; what is exact at any length of the step is so at each of them.
 */
class StepRefinementTest {
    private static final Draws CHANCE = new Draws(17);
    private static final Quarter START = new Quarter(2020, 1);
    private static final int[] CUTS = {1, 3, 12};

    /** Errors that fall less than in proportion would not be of the first order. */
    private static final double SHRINKS = 0.8;

    private static Step step(int cut, int number) {
        return Step.opening(START, cut).plus(number);
    }

    /** The error is of the first order in the length of the step: it falls nearly in proportion, to next to nothing. */
    private static void approaches(double exact, double rest, IntToDoubleFunction at) {
        double[] errors = Arrays.stream(CUTS)
                .mapToDouble(cut -> Math.abs(at.applyAsDouble(cut) - exact))
                .toArray();
        assertThat(errors[0]).as("a quarter is no exact case").isGreaterThan(1e-6 * Math.abs(exact));
        assertThat(errors[1]).isLessThan(errors[0] / (SHRINKS * 3));
        assertThat(errors[2]).isLessThan(errors[1] / (SHRINKS * 4));
        assertThat(errors[2]).isLessThan(rest * Math.abs(exact));
    }

    @Test
    void adoption_comes_to_the_curve_of_bass() {
        Bass bass = new Bass(0.03, 0.38);
        double sum = 0.03 + 0.38;
        double exact = (1 - Math.exp(-sum * 10)) / (1 + 0.38 / 0.03 * Math.exp(-sum * 10));
        assertThat(exact).isEqualTo(0.8128, within(5e-5));
        approaches(exact, 0.003, cut -> bass.recursion(0, 0.25 / cut, 40 * cut));
    }

    @Test
    void a_backlog_of_service_comes_to_where_shortfall_and_giving_up_balance() {
        double halfLife = 0.5;
        double shortfall = 0.1 * HandMade.STAFF;
        double exact = shortfall * halfLife / Step.QUARTER / Math.log(2);
        approaches(exact, 0.05, cut -> shortOfStaff(cut, halfLife).work().backlog(0));
        double onTime = 0.9 * HandMade.STAFF / (HandMade.STAFF + exact);
        approaches(onTime, 0.05, cut -> shortOfStaff(cut, halfLife).work().timeliness(0));
    }

    /** An organisation with room for nine tenths of what is asked, at rest. */
    private static Organisation shortOfStaff(int cut, double halfLife) {
        Settings settings = HandMade.settings(
                "period.steps-per-quarter", cut,
                "parameters.labour.training-line", 0.0,
                "parameters.labour.hire-out", 0.0,
                "parameters.labour.hire-base", 0.0,
                "parameters.service.patience", halfLife,
                "levers.guard-rails", 0.0);
        Organisation body = HandMade.organisation(0, Kind.MUNICIPALITY, 1000);
        body.workforce().train(0);
        body.work().begin(0, HandMade.STAFF, 0.9, 0);
        ServicesAreDelivered rule = new ServicesAreDelivered(settings);
        for (int n = 0; n < 100 * cut; n++) {
            rule.deliver(body, new double[] {0}, step(cut, n));
        }
        assertThat(body.work().served(0)).as("at the pace of a quarter").isEqualTo(0.9 * HandMade.STAFF, within(1e-9));
        return body;
    }

    @Test
    void debt_of_a_system_comes_to_its_curve_and_its_age_is_exact() {
        LegacyParameters legacy = Plain.settings().parameters().legacy();
        double years = legacy.support() - 1;
        double rate = legacy.debtGrowth() / legacy.debtMost();
        double exact = legacy.debtMost() * (1 - Math.exp(-rate * years));
        approaches(exact, 0.01, cut -> {
            Estate estate = aged(cut, (int) Math.round(years * 4 * cut));
            assertThat(estate.age(0)).isEqualTo(years, within(1e-9));
            return estate.debt(0);
        });
    }

    private static Estate aged(int cut, int steps) {
        Settings settings = Plain.settings("period.steps-per-quarter", cut);
        World world = Plain.world(settings, 1);
        Organisation body = world.organisations().get(0);
        body.estate().install(0, 100, 0, 0, 1, 0);
        SystemsAge rule = new SystemsAge(settings);
        for (int n = 0; n < steps; n++) {
            rule.act(body, world, CHANCE, step(cut, n));
        }
        return body.estate();
    }

    @Test
    void vacancies_come_to_where_the_rate_of_filling_meets_turnover() {
        LabourParameters labour = HandMade.settings().parameters().labour();
        double hired = 2 * labour.seekers() * labour.match() * labour.acceptance();
        double exact = StaffMove.turnover(labour) * Step.QUARTER * Math.exp(labour.outside()) / (hired - 1);
        double[] errors = Arrays.stream(CUTS)
                .mapToDouble(cut -> exact - StaffMove.leftOpenAtStart(labour, 1.0 / cut))
                .toArray();
        // A quarter fills two thirds of vacancies, which is far from a short step: only from months on errors fall in
        // proportion.
        assertThat(errors[0]).isBetween(0.15 * exact, 0.2 * exact);
        assertThat(errors[1]).isBetween(0.0, 0.7 * errors[0]);
        assertThat(errors[2]).isBetween(0.0, errors[1] / 2.5);
    }

    @Test
    void trust_comes_to_its_closed_form() {
        TrustChange change = new TrustChange(HandMade.settings(
                        "parameters.trust.adjustment", 0.5,
                        "parameters.trust.expectation", 0.2,
                        "parameters.trust.disconfirmation", 0.6,
                        "parameters.trust.loss-aversion", 2.0,
                        "parameters.trust.output", 1.0,
                        "parameters.trust.throughput", 0.0,
                        "parameters.trust.input", 0.0,
                        "parameters.trust.benchmark-pull", 0.0)
                .parameters()
                .trust());
        approaches(0.393891, 0.001, cut -> {
            double trust = 0.6;
            double expected = 0.7;
            for (int n = 0; n < 20 * cut; n++) {
                Step step = step(cut, n);
                double target = change.target(change.satisfaction(0.5, expected), 0, 0);
                trust += change.adjustment(step) * (target - trust);
                expected = change.expecting(0, 0, step).after(expected, 0.5);
            }
            return trust;
        });
    }

    /** A contact lasts for a quarter, so that a quarter of trust is the same in one step or in several. */
    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void who_has_contact_in_a_quarter_moves_as_far_in_any_number_of_steps(int cut) {
        Citizens quarter = afterAQuarter(1);
        Citizens cutUp = afterAQuarter(cut);
        double[] moved = new double[quarter.count()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = quarter.ownTrust(i, Layer.LOCAL);
            assertThat((double) cutUp.ownTrust(i, Layer.LOCAL)).isEqualTo(moved[i], within(2e-6));
        }
        assertThat(Moments.of(moved).sd()).as("contacts differ").isGreaterThan(0.001);
    }

    private static Citizens afterAQuarter(int cut) {
        Settings settings = HandMade.settings(
                "period.steps-per-quarter", cut,
                "parameters.trust.expectation", 0.0,
                "parameters.trust.benchmark-pull", 0.0,
                "parameters.trust.promises", 0.0,
                "parameters.trust.hearsay", 0.0,
                "parameters.trust.contacts-local", 0.5);
        Citizens citizens = HandMade.citizens(400);
        World world = HandMade.world(HandMade.municipalities(1), citizens);
        CitizensExperienceServices rule = new CitizensExperienceServices(settings);
        for (int n = 0; n < cut; n++) {
            rule.apply(world, CHANCE, step(cut, n));
        }
        return citizens;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void needs_scatter_alike_at_any_length_of_the_step(int cut) {
        NeedParameters needs = HandMade.settings().parameters().needs();
        double stationary = needs.noise() / Math.sqrt(2 * needs.reversion());
        Step step = step(cut, 0);
        double kept = 1 - step.relaxation(needs.reversion());
        double deviation = new NeedsMove(HandMade.settings()).deviation(step);
        assertThat(Math.hypot(kept * stationary, deviation)).isEqualTo(stationary, within(1e-12));
    }

    /** The steps of a quarter take a need where one step takes it, by chance that is independent and has variance one. */
    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void the_chance_of_needs_in_a_quarter_is_the_same_in_any_number_of_steps(int cut) {
        NeedsMove rule = new NeedsMove(HandMade.settings());
        double kept = 1
                - step(cut, 0)
                        .relaxation(HandMade.settings().parameters().needs().reversion());
        int quarters = 3000;
        double[] first = new double[quarters];
        double[] products = new double[quarters];
        for (int q = 0; q < quarters; q++) {
            Step whole = Step.of(START).plus(q);
            double moved = 0;
            for (int n = 0; n < cut; n++) {
                Step part = step(cut, q * cut + n);
                double one = rule.shaken(Challenge.HEALTH, CHANCE, part);
                moved = kept * moved + rule.deviation(part) * one;
                first[q] = n == 0 ? one : first[q];
                products[q] = n == 1 ? one * first[q] : products[q];
            }
            double exact = rule.deviation(whole) * rule.shaken(Challenge.HEALTH, CHANCE, whole);
            assertThat(moved).isEqualTo(exact, within(1e-12));
        }
        assertThat(Moments.of(first).mean()).isEqualTo(0, within(4 / Math.sqrt(quarters)));
        assertThat(Moments.of(first).sd()).isEqualTo(1, within(4 / Math.sqrt(2.0 * quarters)));
        assertThat(Moments.of(products).mean()).isEqualTo(0, within(4 / Math.sqrt(quarters)));
    }

    /** What a quarter brings for change stays with boards, in one step or in several. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void boards_keep_a_tenth_of_the_budget_and_what_a_quarter_brings(int cut) {
        Settings settings = Plain.settings("period.steps-per-quarter", cut);
        World world = Plain.world(settings, 1);
        Organisation body = world.organisations().get(0);
        Finances finances = body.finances();
        BudgetsAreSet rule = new BudgetsAreSet(settings);
        double free = 0.4 * finances.budget() * Step.QUARTER / cut;
        finances.divide(free);
        finances.endow(Purse.CHANGE, 10 * finances.budget());
        rule.act(body, world, CHANCE, step(cut, cut));
        finances.move(Purse.FREE, Purse.CHANGE, free * body.decisions().changeShare());
        double quarter =
                0.4 * finances.budget() * Step.QUARTER * body.decisions().changeShare();
        double tenth = settings.parameters().budget().carryMost() * finances.budget();
        assertThat(finances.in(Purse.CHANGE)).isEqualTo(tenth + quarter, within(1e-9 * finances.budget()));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void hype_relaxes_alike_at_any_length_of_the_step(int cut) {
        TechnologyParameters technology = HandMade.settings().parameters().technology();
        double whole = TechnologyMatures.hype(0.1, 0.7, 0.3, technology, 1);
        double hype = 0.1;
        for (int n = 0; n < 4 * cut; n++) {
            hype = TechnologyMatures.hype(
                    hype, 0.7, 0.3, technology, step(cut, n).years());
        }
        assertThat(hype).isEqualTo(whole, within(1e-12));
    }

    /** The evidence of a year has a mean and a variance that the length of the step does not touch. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void a_pilot_shows_as_much_in_a_year_at_any_length_of_the_step(int cut) {
        Settings settings = HandMade.settings("period.steps-per-quarter", cut);
        PilotsLearn rule = new PilotsLearn(settings);
        Organisation body = HandMade.organisation(0, Kind.MUNICIPALITY, 1000);
        World world = HandMade.world(HandMade.municipalities(1));
        HandMade.innovation(world, 1, false);
        int pilots = 2000;
        double[] evidence = new double[pilots];
        for (int i = 0; i < pilots; i++) {
            Use use = HandMade.pilot(body, false);
            for (int n = 0; n < 4 * cut; n++) {
                rule.observe(body, world, new Draws(i), use, step(cut, n));
            }
            evidence[i] = use.evidence();
        }
        // At full maturity half of the noise of a new innovation is left.
        double noise = settings.parameters().pilots().noise() / 2;
        Moments moments = Moments.of(evidence);
        double exact = 4 * 0.5 / (noise * noise);
        assertThat(moments.mean()).isCloseTo(exact, within(4 * Math.sqrt(2 * exact / pilots)));
        assertThat(moments.sd() * moments.sd() / (2 * exact)).isBetween(0.85, 1.15);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void neighbours_weigh_as_much_in_what_citizens_say_at_any_length_of_the_step(int cut) {
        float quarters = said(1);
        assertThat(quarters).isBetween(0.7f, 0.99f);
        assertThat(said(cut)).isEqualTo(quarters, within(1e-6f));
    }

    /** What a citizen comes to say who trusts fully among others of whom one in ten does. */
    private static float said(int cut) {
        Citizens citizens = HandMade.citizens(100);
        for (int i = 0; i < citizens.count(); i++) {
            citizens.trust(i, Layer.LOCAL, i % 10 == 0 ? 1 : 0);
        }
        World world = HandMade.world(HandMade.municipalities(1), citizens);
        CitizensTalk rule = new CitizensTalk(HandMade.settings("period.steps-per-quarter", cut));
        for (int n = 0; n < 40 * cut; n++) {
            rule.apply(world, CHANCE, step(cut, n));
        }
        return citizens.trust(0, Layer.LOCAL);
    }
}
