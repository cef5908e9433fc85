package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.decision.BoardPolicy;
import omslag.decision.BoardView;
import omslag.parameter.RedeploymentParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.EventKind;
import omslag.term.Kind;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.SupportFunction;
import omslag.term.Task;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Workforce;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of employees whose posts go (theory 3i, 3k). */
class RedeploymentTest {
    private static final Draws CHANCE = new Draws(7);

    private static final List<Double> TASKS = List.of(0.4, 0.2, 0.1, 0.1, 0.1, 0.1);

    private final Organisation body = HandMade.organisation(0, Kind.MUNICIPALITY, 1000, TASKS);

    private final World world = HandMade.world(List.of(body));

    @Test
    void staff_is_conserved_with_retraining_and_redundancies() {
        Settings settings = HandMade.settings("parameters.support.people.dismiss", 1.0);
        StaffAreRedeployed rule = new StaffAreRedeployed(settings);
        StaffMove moves = new StaffMove(settings);
        Workforce people = body.workforce();
        people.train(3);
        body.finances().endow(Purse.CHANGE, 1e6);
        double redundant = 0;
        double retrained = 0;
        for (int q = 0; q < 80; q++) {
            people.open();
            people.changePosts(Task.ADMINISTRATION, -0.4);
            people.changePosts(Task.CONTACT, -0.1);
            people.changePosts(Task.DIGITAL, 0.3);
            double before = people.total();
            double exits = people.left();
            rule.act(body, world, CHANCE, HandMade.quarter(q));
            assertThat(before - people.total()).isEqualTo(people.surplus().redundant(), within(1e-9));
            assertThat(people.left() - exits).isEqualTo(people.surplus().redundant(), within(1e-9));
            redundant += people.surplus().redundant();
            retrained += people.surplus().retrained();
            moves.apply(world, CHANCE, HandMade.quarter(q));
            assertThat(people.total() - before).isEqualTo(people.hired() - people.left(), within(1e-9));
            assertThat(people.ages(0) + people.ages(1) + people.ages(2)).isEqualTo(people.total(), within(1e-9));
            for (Task task : Task.values()) {
                assertThat(people.surplus().of(task)).isBetween(0.0, people.staff(task));
                assertThat(people.atWork(task)).isLessThanOrEqualTo(people.posts(task) + 1e-9);
            }
        }
        assertThat(redundant).isPositive();
        assertThat(retrained).isPositive();
        assertThat(1e6 - body.finances().in(Purse.CHANGE)).isEqualTo(redundant * 0.5 * 80, within(1e-6));
    }

    @Test
    void posts_after_are_posts_before_less_what_was_taken_and_more_what_was_made() {
        Workforce people = body.workforce();
        Settings settings = HandMade.settings();
        HandMade.innovation(world, 1, false);
        HandMade.pilot(body, false).scale(false);
        double sumCut = 0;
        double sumMade = 0;
        for (int q = 0; q < 20; q++) {
            people.open();
            double[] before = new double[Task.values().length];
            for (Task task : Task.values()) {
                before[task.ordinal()] = people.posts(task);
            }
            new PostsFollowWork(settings).act(body, world, CHANCE, HandMade.quarter(q));
            for (Task task : Task.values()) {
                double booked = before[task.ordinal()] + people.made(task) - people.cut(task);
                assertThat(people.posts(task)).isEqualTo(booked, within(1e-12));
                sumCut += people.cut(task);
                sumMade += people.made(task);
            }
        }
        assertThat(sumCut).isPositive();
        assertThat(sumMade).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.5, 1", "0.5, 0.5", "1, 1"})
    void hr_retrains_ahead_those_whom_it_reaches(double format, double inTime) {
        Settings settings =
                HandMade.settings("parameters.support.people.dismiss", 0.0, "parameters.labour.reassign", 0.0);
        Workforce people = body.workforce();
        people.open();
        people.train(ServicesAreDelivered.trainingAtStart(settings));
        body.support().renew(SupportFunction.HR, format);
        body.support().handle(SupportFunction.HR, 1, 0, inTime);
        people.changePosts(Task.CONTACT, 5);
        people.changePosts(Task.ADMINISTRATION, -2);
        new StaffAreRedeployed(settings).act(body, world, CHANCE, HandMade.quarter(0));
        double ahead = 2 * format * inTime;
        assertThat(people.surplus().retrained()).isEqualTo(ahead, within(1e-12));
        assertThat(people.staff(Task.CONTACT)).isEqualTo(20 + ahead, within(1e-12));
        assertThat(people.displaced()).isEqualTo(2 - ahead, within(1e-12));
        assertThat(body.support().cases())
                .isEqualTo(2 * settings.parameters().support().people().caseWork(), within(1e-12));
    }

    @Test
    void a_vision_for_people_reaches_more_in_time_and_fewer_become_redundant() {
        Settings with = HandMade.settings("levers.vision.people", true);
        Settings without = HandMade.settings();
        body.workforce().train(2);
        double vision = new StaffAreRedeployed(with).ahead(body.support(), 5);
        assertThat(vision).isEqualTo(with.parameters().support().people().visionAhead());
        assertThat(new StaffAreRedeployed(without).ahead(body.support(), 5))
                .isEqualTo(without.parameters().support().formatStart());
        assertThat(redundant(with)).isLessThan(0.5 * redundant(without));
    }

    private static double redundant(Settings settings) {
        Organisation one = HandMade.organisation(0, Kind.MUNICIPALITY, 1000, TASKS);
        World world = HandMade.world(List.of(one));
        one.workforce().train(3);
        one.finances().endow(Purse.CHANGE, 1e6);
        double sum = 0;
        for (int q = 0; q < 40; q++) {
            one.workforce().open();
            one.workforce().changePosts(Task.CONTACT, 0.5);
            one.workforce().changePosts(Task.ADMINISTRATION, -0.5);
            new StaffAreRedeployed(settings).act(one, world, CHANCE, HandMade.quarter(q));
            sum += one.workforce().surplus().redundant();
        }
        return sum;
    }

    @Test
    void who_is_displaced_and_gets_no_help_leaves_by_attrition_alone() {
        Settings settings = HandMade.settings(
                "parameters.support.people.dismiss", 0.0,
                "parameters.support.people.move", 0.0,
                "parameters.labour.quit-young", 0.1,
                "parameters.labour.quit-middle", 0.1,
                "parameters.labour.retire", 0.1,
                "parameters.labour.quit-response", 0.0,
                "parameters.labour.seekers", 0.0,
                "parameters.labour.legacy-age", 1.0);
        Workforce people = body.workforce();
        people.train(0);
        people.open();
        people.changePosts(Task.ADMINISTRATION, -8);
        new StaffAreRedeployed(settings).act(body, world, CHANCE, HandMade.quarter(0));
        people.open();
        for (int q = 1; q <= 40; q++) {
            new StaffMove(settings).apply(world, CHANCE, HandMade.quarter(q));
            assertThat(people.surplus().total()).isEqualTo(8 * Math.exp(-0.1 * q * Step.QUARTER), within(1e-9));
        }
    }

    @Test
    void nobody_is_dismissed_without_the_money_for_it() {
        Workforce people = body.workforce();
        people.open();
        people.changePosts(Task.ADMINISTRATION, -8);
        double money = body.finances().in(Purse.CHANGE);
        body.finances().move(Purse.CHANGE, Purse.FREE, money);
        new StaffAreRedeployed(HandMade.settings("parameters.support.people.dismiss", 2.0))
                .act(body, world, CHANCE, HandMade.quarter(0));
        assertThat(people.surplus().redundant()).isZero();
        assertThat(people.surplus().total()).isPositive();
    }

    @Test
    void redundancies_are_told_and_cost_attractiveness_until_they_are_forgotten() {
        Settings settings = HandMade.settings("parameters.support.people.dismiss", 2.0);
        Employer employer = new Employer(settings);
        double before = employer.forStability(body, world);
        Workforce people = body.workforce();
        people.open();
        people.changePosts(Task.ADMINISTRATION, -8);
        body.finances().endow(Purse.CHANGE, 1e6);
        StaffAreRedeployed rule = new StaffAreRedeployed(settings);
        rule.act(body, world, CHANCE, HandMade.quarter(0));
        assertThat(body.finances().spent(Spending.SUPPORT))
                .isEqualTo(people.surplus().redundant() * 0.5 * 80, within(1e-9));
        assertThat(world.journal().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.REDUNDANCY);
            assertThat(entry.size()).isEqualTo(people.surplus().redundant());
        });
        double fresh = employer.forStability(body, world);
        assertThat(fresh).isLessThan(before);
        for (int q = 1; q <= 120; q++) {
            people.open();
            rule.act(body, world, CHANCE, HandMade.quarter(q));
        }
        assertThat(employer.forStability(body, world)).isEqualTo(before, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classroom", RedeploymentParameters.CIRCULATING, RedeploymentParameters.PLATFORM})
    void knowledge_spreads_to_who_has_less_and_from_a_classroom_not_at_all(String how) {
        Settings settings = HandMade.settings("parameters.support.people.learning", how);
        RedeploymentParameters people = settings.parameters().support().people();
        Organisation good = HandMade.organisation(1, Kind.MUNICIPALITY, 1000, TASKS);
        good.workforce().learn(Task.DIGITAL, 0.9);
        World two = HandMade.world(List.of(body, good));
        new KnowledgeCirculates(settings).apply(two, CHANCE, HandMade.quarter(0));
        double rate = how.equals(RedeploymentParameters.PLATFORM)
                ? people.platformSpill()
                : how.equals(RedeploymentParameters.CIRCULATING) ? people.circulation() : 0;
        double learned = 0.5 + (0.7 - 0.5) * -Math.expm1(-rate * Step.QUARTER);
        assertThat(body.workforce().skill(Task.DIGITAL)).isEqualTo(learned, within(1e-12));
        assertThat(good.workforce().skill(Task.DIGITAL)).isEqualTo(0.9);
        assertThat(body.workforce().skill(Task.CONTACT)).isEqualTo(0.5);
    }

    @Test
    void the_reskilling_lever_adds_days_to_what_boards_decide() {
        Settings with = HandMade.settings("levers.reskilling", 3.0);
        BoardView view = BoardView.of(body);
        double days = BoardPolicy.frozen(with)
                .decide(view, CHANCE, HandMade.quarter(0))
                .trainingDays();
        double without = BoardPolicy.frozen(HandMade.settings())
                .decide(view, CHANCE, HandMade.quarter(0))
                .trainingDays();
        assertThat(days).isEqualTo(without + 3, within(1e-12));
    }
}
