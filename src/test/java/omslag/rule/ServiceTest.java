package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Settings;
import omslag.term.Kind;
import omslag.term.Task;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Service performance against its exact special cases (theory 3p). */
class ServiceTest {
    private static final double[] NO_GAIN = {0};

    /** A world in which training and hired hands take and add nothing, so that staff is all there is. */
    private static final Settings PLAIN = HandMade.settings(
            "parameters.labour.training-line",
            0.0,
            "parameters.labour.hire-out",
            0.0,
            "parameters.labour.hire-base",
            0.0,
            "levers.guard-rails",
            0.0);

    @Test
    void spare_capacity_changes_nothing() {
        Work enough = delivered(1, HandMade.STAFF).work();
        Work ample = delivered(5, HandMade.STAFF).work();
        assertThat(enough.timeliness(0)).isEqualTo(1, within(1e-12));
        assertThat(ample.performance(0)).isEqualTo(enough.performance(0), within(1e-12));
        assertThat(ample.served(0)).isEqualTo(enough.served(0), within(1e-9));
    }

    @Test
    void half_the_staff_at_the_limit_gives_half_the_timeliness() {
        assertThat(delivered(1, HandMade.STAFF / 2).work().timeliness(0)).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void doubling_demand_and_capacity_together_changes_nothing() {
        Work once = delivered(0.8, HandMade.STAFF).work();
        Organisation body = idle(1.6);
        body.work().growDemand(2);
        serve(body);
        assertThat(once.timeliness(0)).isEqualTo(0.8, within(1e-12));
        assertThat(body.work().timeliness(0)).isEqualTo(once.timeliness(0), within(1e-12));
        assertThat(body.work().performance(0)).isEqualTo(once.performance(0), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 2})
    void a_backlog_with_a_constant_shortfall_settles_where_as_much_is_given_up(double halfLife) {
        Settings settings = HandMade.settings(
                "parameters.labour.training-line",
                0.0,
                "parameters.labour.hire-out",
                0.0,
                "parameters.labour.hire-base",
                0.0,
                "parameters.service.patience",
                halfLife);
        Organisation body = idle(0.9);
        ServicesAreDelivered rule = new ServicesAreDelivered(settings);
        Step step = HandMade.quarter(0);
        for (int q = 0; q < 400; q++) {
            rule.deliver(body, NO_GAIN, step);
        }
        double shortfall = 0.1 * HandMade.STAFF;
        double kept = Math.pow(2, -Step.QUARTER / halfLife);
        assertThat(body.work().backlog(0)).isEqualTo(shortfall / (1 - kept), within(1e-9));
        assertThat(body.work().givenUp(0)).isEqualTo(shortfall, within(1e-9));
    }

    @Test
    void what_comes_in_is_served_waits_or_is_given_up() {
        Organisation body = idle(0.9);
        double before = 0;
        for (int q = 0; q < 20; q++) {
            body.work().growDemand(1.01);
            serve(body);
            Work work = body.work();
            double in = work.demand(0) + before;
            assertThat(work.served(0) + work.backlog(0) + work.givenUp(0)).isEqualTo(in, within(1e-9));
            before = work.backlog(0);
        }
    }

    @Test
    void quality_and_performance_rise_with_operations_money_and_ever_less() {
        List<Double> quality = new ArrayList<>();
        List<Double> performance = new ArrayList<>();
        for (int money = 20; money <= 400; money += 20) {
            Organisation body = idle(1);
            body.standing().operate(money);
            serve(body);
            quality.add(body.work().quality(0));
            performance.add(body.work().performance(0));
        }
        everLess(quality);
        everLess(performance);
    }

    @Test
    void the_reference_organisation_of_the_start_has_quality_one() {
        Settings settings = HandMade.settings();
        Organisation body = idle(1);
        double debt = settings.parameters().legacy().debtStart();
        body.estate().install(0, HandMade.VALUE, 10, debt, 1, 0);
        body.standing().operate(Service.operationsLevel(settings) * HandMade.VALUE);
        for (Task task : Task.values()) {
            body.workforce().learn(task, settings.parameters().start().skill());
        }
        serve(body);
        assertThat(body.work().quality(0)).isEqualTo(1, within(1e-12));
    }

    @Test
    void outages_take_their_hours_from_capacity() {
        Organisation body = idle(1);
        body.standing().fail(1, 150);
        serve(body);
        assertThat(body.work().timeliness(0)).isEqualTo(1 - 150.0 / 600, within(1e-12));
    }

    @Test
    void service_that_is_down_all_quarter_serves_nothing_and_no_less() {
        Organisation body = idle(1);
        body.standing().fail(3, 2000);
        serve(body);
        assertThat(body.work().served(0)).isZero();
        assertThat(body.work().performance(0)).isZero();
    }

    @Test
    void an_innovation_adds_its_benefit_to_capacity() {
        Organisation body = idle(0.8);
        new ServicesAreDelivered(PLAIN).deliver(body, new double[] {0.25}, HandMade.quarter(0));
        assertThat(body.work().timeliness(0)).isEqualTo(1, within(1e-12));
    }

    @Test
    void scarce_staff_of_one_task_binds_only_as_far_as_the_process_needs_it() {
        Organisation body = HandMade.organisation(0, Kind.MUNICIPALITY, 1000, List.of(0.6, 0.4, 0.0, 0.0, 0.0, 0.0));
        body.workforce().train(0);
        body.workforce().reassign(Task.CONTACT, Task.DIGITAL, 20, 1);
        serve(body);
        assertThat(body.work().timeliness(0)).isEqualTo(0.6 + 0.4 / 2, within(1e-12));
    }

    private static void everLess(List<Double> rising) {
        double before = Double.POSITIVE_INFINITY;
        for (int i = 1; i < rising.size(); i++) {
            double gain = rising.get(i) - rising.get(i - 1);
            assertThat(gain).isPositive().isLessThan(before);
            before = gain;
        }
    }

    private static Organisation idle(double room) {
        Organisation body = HandMade.organisation(0, Kind.MUNICIPALITY, 1000);
        body.workforce().train(0);
        body.work().begin(0, HandMade.STAFF, room, 0);
        return body;
    }

    private static Organisation delivered(double room, double staff) {
        Organisation body = idle(room);
        double gone = 1 - staff / HandMade.STAFF;
        for (int group = 0; group < 3; group++) {
            body.workforce().leave(group, gone * body.workforce().ages(group), 1);
        }
        serve(body);
        return body;
    }

    private static void serve(Organisation body) {
        new ServicesAreDelivered(PLAIN).deliver(body, NO_GAIN, HandMade.quarter(0));
    }
}
