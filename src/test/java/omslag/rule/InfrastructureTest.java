package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.random.Draws;
import omslag.term.EventKind;
import omslag.term.Spending;
import omslag.world.Infrastructure;
import omslag.world.Organisation;
import omslag.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Infrastructure that all share: it is paid by all and fails for all at once. */
class InfrastructureTest {
    @Test
    void it_fails_as_many_hours_as_is_ordinary_at_the_start() {
        Settings settings = HandMade.settings("parameters.chains.outage-spread", 0.5);
        InfrastructureFails rule = new InfrastructureFails(settings);
        int n = 20_000;
        double sum = 0;
        World world = Society.of(settings, 1);
        for (int q = 0; q < n; q++) {
            rule.apply(world, new Draws(4), HandMade.quarter(q));
            sum += world.infrastructure().hours();
        }
        double ordinary = rule.ordinaryHours(HandMade.quarter(0));
        assertThat(ordinary).isEqualTo(1.5 * Math.exp(0.125), within(1e-12));
        double deviation = 1.5 * Math.exp(0.25);
        assertThat(sum / n).isEqualTo(ordinary, within(4 * deviation / Math.sqrt(n)));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 4", "2, 0, 1.4715177646857693", "1, 0.5, 6", "1, -2, 0"})
    void it_fails_less_when_it_is_kept_better_and_more_when_more_runs_over_it(
            double reliability, double digital, double rate) {
        InfrastructureFails rule = new InfrastructureFails(HandMade.settings());
        assertThat(rule.rate(reliability, digital)).isEqualTo(rate, within(1e-12));
    }

    @Test
    void how_well_it_is_kept_follows_what_it_is_paid() {
        Settings settings = HandMade.settings();
        World world = Society.of(settings, 1);
        Infrastructure shared = world.infrastructure();
        shared.begin(100);
        InfrastructureFails rule = new InfrastructureFails(settings);
        for (int q = 0; q < 8; q++) {
            shared.collect(25 * 0.5);
            rule.apply(world, new Draws(1), HandMade.quarter(q));
        }
        assertThat(shared.reliability()).isEqualTo(0.5 + 0.5 * Math.exp(-0.2 * 2), within(1e-12));
        assertThat(shared.funding()).isZero();
    }

    @Test
    void all_who_use_it_pay_for_it_out_of_their_budgets() {
        Settings settings = HandMade.settings();
        World world = Society.of(settings, 2);
        for (Organisation body : world.organisations()) {
            body.finances().open(HandMade.BUDGET / 4);
            new MoneyIsDivided(settings).act(body, world, new Draws(1), HandMade.quarter(0));
            assertThat(body.finances().spent(Spending.INFRASTRUCTURE))
                    .isEqualTo(0.005 * HandMade.BUDGET / 4, within(1e-12));
            assertThat(body.finances().imbalance()).isEqualTo(0, within(1e-9));
        }
        assertThat(world.infrastructure().funding()).isEqualTo(2 * 0.005 * HandMade.BUDGET / 4, within(1e-12));
    }

    @Test
    void a_staged_failure_takes_front_offices_along_for_one_quarter() {
        Settings settings = HandMade.settings("parameters.chains.outage-rate", 0.0);
        World world = Society.of(settings, 2);
        StagedEvent event = new StagedEvent(EventKind.INFRASTRUCTURE_OUTAGE, Optional.empty(), Optional.empty(), 5);
        new SocietyIsStruck(settings, List.of(event)).apply(world, new Draws(1), HandMade.quarter(0));
        InfrastructureFails rule = new InfrastructureFails(settings);
        rule.apply(world, new Draws(1), HandMade.quarter(0));
        assertThat(world.infrastructure().hours()).isEqualTo(120);
        for (Organisation body : world.organisations()) {
            assertThat(body.work().standstill().cutOff(0)).isEqualTo(0.5 * 120 / 600, within(1e-12));
            assertThat(body.work().standstill().cutOff(1)).isZero();
        }
        rule.apply(world, new Draws(1), HandMade.quarter(1));
        assertThat(world.infrastructure().hours()).isZero();
        assertThat(world.organisations().get(0).work().standstill().cutOff(0)).isZero();
        assertThat(world.journal().entries())
                .singleElement()
                .matches(e -> e.kind() == EventKind.INFRASTRUCTURE_OUTAGE && e.size() == 120);
    }

    @Test
    void a_copy_fails_apart() {
        Infrastructure shared = new Infrastructure();
        shared.begin(10);
        shared.collect(3);
        shared.fail(7, HandMade.quarter(0));
        shared.keep(0.8);
        shared.stage(4);
        Infrastructure copy = shared.copy();
        assertThat(copy).usingRecursiveComparison().isEqualTo(shared);
        copy.fail(0, HandMade.quarter(1));
        assertThat(shared.hours()).isEqualTo(7);
    }
}
