package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import omslag.parameter.LabourParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Kind;
import omslag.term.Task;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Workforce;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labour market of civil servants against its exact special cases (theory 3i). */
class LabourTest {
    private static final Draws CHANCE = new Draws(3);

    /** Every employer is alike and everybody leaves at the same rate, so that ages do not matter. */
    private static final Object[] ALIKE = {
        "parameters.labour.quit-young", 0.1,
        "parameters.labour.quit-middle", 0.1,
        "parameters.labour.retire", 0.1,
        "parameters.labour.quit-response", 0.0,
        "parameters.labour.modernity", 0.0,
        "parameters.labour.learning", 0.0,
        "parameters.labour.security", 0.0,
        "parameters.labour.legitimacy-weight", 0.0,
        "parameters.labour.red-tape", 0.0,
        "parameters.labour.scandal-weight", 0.0
    };

    @ParameterizedTest
    @CsvSource({"2.5, 0.2773", "5, 0.1386", "6.65, 0.1042", "10, 0.0693"})
    void skill_that_is_not_used_halves_in_its_half_life(double halfLife, double decay) {
        double exact = Math.log(2) / halfLife;
        assertThat(exact).isEqualTo(decay, within(5e-5));
        Step step = new Step(0, halfLife / 20);
        double skill = 0.8;
        for (int i = 0; i < 20; i++) {
            skill = StaffLearn.skill(skill, 0, exact, step);
        }
        assertThat(skill).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void skill_settles_where_learning_makes_up_for_forgetting() {
        LabourParameters labour = HandMade.settings().parameters().labour();
        Organisation body = body(List.of(0.5, 0.0, 0.0, 0.0, 0.0, 0.5));
        StaffLearn rule = new StaffLearn(HandMade.settings());
        World world = HandMade.world(List.of(body));
        for (int q = 0; q < 2000; q++) {
            rule.act(body, world, CHANCE, HandMade.quarter(q));
        }
        double days = 2;
        double digital = labour.learn() * days + labour.use();
        double general = labour.learn() * days + labour.useGeneral();
        assertThat(body.workforce().skill(Task.DIGITAL))
                .isEqualTo(digital / (digital + labour.decayDigital()), within(1e-9));
        assertThat(body.workforce().skill(Task.ADMINISTRATION))
                .isEqualTo(general / (general + labour.decayGeneral()), within(1e-9));
    }

    @Test
    void training_days_cannot_exceed_what_the_training_line_pays() {
        LabourParameters labour = HandMade.settings("parameters.labour.training-line", 0.01)
                .parameters()
                .labour();
        assertThat(StaffLearn.affordable(7, labour)).isEqualTo(0.01 * 80 / 0.5, within(1e-12));
        assertThat(StaffLearn.temporary(1.6, labour)).isEqualTo(0, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.5})
    void staff_whom_nobody_replaces_dwindle_exponentially(double rate) {
        Settings settings = alike(
                "parameters.labour.quit-young",
                rate,
                "parameters.labour.quit-middle",
                rate,
                "parameters.labour.retire",
                rate,
                "parameters.labour.seekers",
                0.0);
        Organisation body = body(List.of(0.7, 0.3, 0.0, 0.0, 0.0, 0.0));
        StaffMove rule = new StaffMove(settings);
        World world = HandMade.world(List.of(body));
        for (int q = 1; q <= 80; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
            double left = HandMade.STAFF * Math.exp(-rate * q * Step.QUARTER);
            assertThat(body.workforce().total()).isEqualTo(left, within(1e-9));
        }
    }

    @Test
    void hires_less_exits_are_the_change_of_staff_and_ages_add_up_to_it() {
        Settings settings = HandMade.settings();
        Organisation body = body(List.of(0.4, 0.2, 0.1, 0.1, 0.1, 0.1));
        World world = HandMade.world(List.of(body));
        StaffMove rule = new StaffMove(settings);
        for (int q = 0; q < 100; q++) {
            Workforce people = body.workforce();
            people.open();
            people.changePosts(Task.ADMINISTRATION, -0.3);
            people.changePosts(Task.DIGITAL, 0.2);
            double before = people.total();
            rule.apply(world, CHANCE, HandMade.quarter(q));
            assertThat(people.total() - before).isEqualTo(people.hired() - people.left(), within(1e-9));
            assertThat(people.ages(0) + people.ages(1) + people.ages(2)).isEqualTo(people.total(), within(1e-9));
        }
    }

    @Test
    void seekers_choose_among_vacancies_by_logit_shares() {
        LabourParameters labour = HandMade.settings("parameters.labour.stability-seekers", 1.0)
                .parameters()
                .labour();
        Organisation[] bodies = new Organisation[3];
        double[] utility = {0, 0.7, -0.4};
        double[] open = {2, 3, 5};
        StaffMove.Market market = new StaffMove.Market(3);
        double pull = 0;
        for (int o = 0; o < 3; o++) {
            bodies[o] = HandMade.organisation(o, Kind.MUNICIPALITY, 1000);
            market.enter(bodies[o], utility[o], 0, 1, open[o]);
            pull += open[o] * Math.exp(utility[o]);
        }
        double outside = 3 * Math.exp(labour.outside());
        double seekers = 2 * labour.seekers() * 3;
        double sum = 0;
        for (int o = 0; o < 3; o++) {
            double share = open[o] * Math.exp(utility[o]) / (pull + outside);
            assertThat(market.applications(o, 1, labour)).isEqualTo(seekers * share, within(1e-9));
            assertThat(market.applications(o, 2, labour)).isEqualTo(seekers * share / 2, within(1e-9));
            sum += market.applications(o, 1, labour);
        }
        assertThat(sum + seekers * outside / (pull + outside)).isEqualTo(seekers, within(1e-9));
    }

    @Test
    void the_ordinary_share_of_vacancies_filled_is_the_fixed_point_of_the_market() {
        LabourParameters labour = HandMade.settings().parameters().labour();
        double filled = StaffMove.ordinaryFilled(labour, 1);
        double applications = 2 * labour.seekers() / (1 / filled + Math.exp(labour.outside()));
        assertThat(StaffMove.filled(applications, labour.acceptance(), labour.match()))
                .isEqualTo(filled, within(1e-12));
        assertThat(filled).isBetween(0.1, 0.9);
        double exits = StaffMove.turnover(labour) * Step.QUARTER;
        double open = exits + StaffMove.leftOpenAtStart(labour, 1);
        assertThat(open * filled).isEqualTo(exits, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 6, 20})
    void vacancies_settle_where_as_many_are_filled_as_fall_open(double seekers) {
        Settings settings = alike("parameters.labour.seekers", seekers);
        Organisation body = body(List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0));
        World world = HandMade.world(List.of(body));
        StaffMove rule = new StaffMove(settings);
        for (int q = 0; q < 3000; q++) {
            body.workforce().open();
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        Workforce people = body.workforce();
        double before = people.total() - people.hired() + people.left();
        double exits = before * -Math.expm1(-0.1 * Step.QUARTER);
        assertThat(people.left()).isEqualTo(exits, within(1e-9));
        assertThat(people.hired()).isEqualTo(exits, within(1e-9));
        assertThat(people.vacancies() * people.fillRate()).isEqualTo(exits, within(1e-9));
        // Beveridge: posts are filled or open, and the open ones are exits over the rate of filling.
        assertThat(people.total() + people.vacancies() - people.hired()).isEqualTo(HandMade.STAFF, within(1e-9));
    }

    @Test
    void more_seekers_leave_fewer_vacancies() {
        assertThat(vacancies(3)).isGreaterThan(vacancies(6));
        assertThat(vacancies(6)).isGreaterThan(vacancies(12));
    }

    @Test
    void posts_are_those_of_before_less_what_is_saved_and_more_what_is_made() {
        Settings settings = HandMade.settings();
        LabourParameters labour = settings.parameters().labour();
        Organisation body = body(List.of(0.6, 0.4, 0.0, 0.0, 0.0, 0.0));
        World world = HandMade.world(List.of(body));
        HandMade.innovation(world, 1, false);
        Use use = HandMade.pilot(body, false);
        use.scale(false);
        PostsFollowWork rule = new PostsFollowWork(settings);
        for (int q = 0; q < 400; q++) {
            rule.act(body, world, CHANCE, HandMade.quarter(q));
        }
        double removed = HandMade.STAFF * labour.harvest() * 0.1 / 1.1;
        double created = labour.created() * removed;
        Workforce people = body.workforce();
        assertThat(people.posts(Task.ADMINISTRATION)).isEqualTo(60 - 0.6 * removed, within(1e-9));
        assertThat(people.posts(Task.CONTACT)).isEqualTo(40 - 0.4 * removed, within(1e-9));
        assertThat(people.posts(Task.DIGITAL)).isEqualTo(created, within(1e-9));
        assertThat(people.totalPosts()).isEqualTo(HandMade.STAFF - removed + created, within(1e-9));
    }

    @Test
    void posts_stay_while_innovations_are_those_of_the_start() {
        Settings settings = HandMade.settings();
        Organisation body = body(List.of(0.6, 0.4, 0.0, 0.0, 0.0, 0.0));
        World world = HandMade.world(List.of(body));
        HandMade.innovation(world, 1, false);
        HandMade.pilot(body, false).scale(false);
        body.work().gainAtStart(0, 0.1);
        new PostsFollowWork(settings).act(body, world, CHANCE, HandMade.quarter(0));
        assertThat(body.workforce().totalPosts()).isEqualTo(HandMade.STAFF, within(1e-12));
    }

    private static double vacancies(double seekers) {
        Organisation body = body(List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0));
        World world = HandMade.world(List.of(body));
        StaffMove rule = new StaffMove(alike("parameters.labour.seekers", seekers));
        for (int q = 0; q < 400; q++) {
            rule.apply(world, CHANCE, HandMade.quarter(q));
        }
        return body.workforce().vacancies();
    }

    private static Organisation body(List<Double> tasks) {
        return HandMade.organisation(0, Kind.MUNICIPALITY, 1000, tasks);
    }

    private static Settings alike(Object... more) {
        Object[] all = new Object[ALIKE.length + more.length];
        System.arraycopy(ALIKE, 0, all, 0, ALIKE.length);
        System.arraycopy(more, 0, all, ALIKE.length, more.length);
        return HandMade.settings(all);
    }
}
