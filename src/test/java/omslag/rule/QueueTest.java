package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.SupportFunction;
import omslag.unit.Step;
import omslag.world.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The laws of queues in event time (theory 3k), and the fluid backlog of the model against the queue with abandonment that
 * it is the limit of. A quarter is too coarse for M/M/1, so the laws are tested on a queue that is simulated here.
 */
class QueueTest {
    private static final int BATCHES = 50;

    private static final int BATCH = 20_000;

    private static final double SIGMAS = 3;

    private static final SupportFunction ONE = SupportFunction.CONTROL;

    private static final Draws CHANCE = new Draws(315);

    /** Mean time in the system, mean number in it and share who wait, by batches of customers. */
    private record Seen(double[] times, double[] numbers, double[] waited) {}

    /** Customers come one by one, each is served by the server that is free first. */
    private static Seen queue(double arrivals, double service, int servers, double patience) {
        Seen seen = new Seen(new double[BATCHES], new double[BATCHES], new double[BATCHES]);
        double[] free = new double[servers];
        double now = 0;
        for (int batch = -1; batch < BATCHES; batch++) {
            double began = now;
            double time = 0;
            int waited = 0;
            for (int i = 0; i < BATCH; i++) {
                long customer = (long) (batch + 1) * BATCH + i;
                now += CHANCE.exponential(Strand.SUPPORT, customer, 0) / arrivals;
                Arrays.sort(free);
                double start = Math.max(now, free[0]);
                double most = patience * CHANCE.exponential(Strand.SUPPORT, customer, 2);
                if (start - now > most) {
                    time += most;
                    continue;
                }
                free[0] = start + CHANCE.exponential(Strand.SUPPORT, customer, 1) / service;
                time += free[0] - now;
                waited += start > now ? 1 : 0;
            }
            if (batch >= 0) {
                seen.times[batch] = time / BATCH;
                seen.numbers[batch] = time / (now - began);
                seen.waited[batch] = (double) waited / BATCH;
            }
        }
        return seen;
    }

    private static void is(double[] batches, double exact) {
        double mean = Arrays.stream(batches).average().orElseThrow();
        double square = Arrays.stream(batches).map(x -> (x - mean) * (x - mean)).sum() / (BATCHES - 1);
        assertThat(mean).isEqualTo(exact, within(SIGMAS * Math.sqrt(square / BATCHES)));
        // The batches are so long that the test sees a wrong law.
        assertThat(Math.sqrt(square / BATCHES)).isLessThan(0.02 * exact);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.33, 0.5, 0.8})
    void one_server_has_the_time_and_the_length_of_a_queue_of_one(double load) {
        Seen seen = queue(load * 4, 4, 1, Double.POSITIVE_INFINITY);
        is(seen.times, 1 / (4 - load * 4));
        is(seen.numbers, load / (1 - load));
    }

    @ParameterizedTest
    @CsvSource({"2, 0.5", "3, 0.7", "5, 0.8"})
    void more_servers_have_the_wait_of_erlang_c(int servers, double load) {
        Seen seen = queue(load * servers, 1, servers, Double.POSITIVE_INFINITY);
        double offered = load * servers;
        double term = 1;
        double sum = 0;
        for (int k = 0; k < servers; k++) {
            sum += term;
            term *= offered / (k + 1);
        }
        double wait = term / (1 - load) / (sum + term / (1 - load));
        is(seen.waited, wait);
        is(seen.times, wait / (servers - offered) + 1);
    }

    /** What waits in the model under a steady load, in event time a queue whose customers give up. */
    @Test
    void the_backlog_of_the_model_is_the_fluid_limit_of_a_queue_with_abandonment() {
        double capacity = 200;
        double arrivals = 400;
        double givingUp = Math.log(2);
        Seen seen = queue(arrivals, capacity, 1, 1 / givingUp);
        double mean = Arrays.stream(seen.numbers).average().orElseThrow();
        double fluid = (arrivals - capacity) / givingUp;
        // One in service besides those who wait, and the spread of a queue of hundreds.
        assertThat(mean).isEqualTo(fluid, within(0.02 * fluid));
        assertThat(backlog(arrivals, capacity, 1.0 / 512)).isEqualTo(fluid, within(0.005 * fluid));
    }

    @Test
    void the_backlog_settles_at_the_fixed_point_of_its_own_recursion() {
        double dt = Step.QUARTER;
        double kept = Math.pow(0.5, dt);
        double exact = (8 - 4) * dt * kept / (1 - kept);
        assertThat(backlog(8, 4, dt)).isEqualTo(exact, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0", "0.34, 1", "0.9, 1"})
    void new_work_in_the_old_format_overloads_above_a_third(double load, int waits) {
        Settings settings = HandMade.settings();
        ChangesAreHandled rule = new ChangesAreHandled(settings);
        Support functions = equipped(4, 0);
        for (int i = 0; i < 4000; i++) {
            functions.ask(load, true);
            ChangesAreHandled.takeUp(functions);
            rule.handle(functions, ONE, new Step(0, 0.25));
        }
        assertThat(functions.novel(ONE) > 1e-9 ? 1 : 0).isEqualTo(waits);
    }

    private static double backlog(double arrivals, double capacity, double dt) {
        ChangesAreHandled rule = new ChangesAreHandled(HandMade.settings());
        Support functions = equipped(capacity, 1);
        for (int i = 0; i < 40 / dt; i++) {
            functions.ask(arrivals * dt, false);
            ChangesAreHandled.takeUp(functions);
            rule.handle(functions, ONE, new Step(0, dt));
        }
        return functions.ordinary(ONE);
    }

    private static Support equipped(double capacity, double format) {
        Support functions = new Support();
        for (SupportFunction function : SupportFunction.values()) {
            functions.equip(function, capacity, format);
        }
        return functions;
    }
}
