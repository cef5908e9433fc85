package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What remembers its latest results says what it would have worked out. */
class RememberedTest {
    /** More numbers than there are cells, each asked for again and again, so that cells change hands. */
    private static double[] bases() {
        double[] bases = new SplittableRandom(3).doubles(64, 0, 3).toArray();
        bases[0] = 0;
        bases[1] = -0.0;
        bases[2] = Double.NaN;
        bases[3] = Double.POSITIVE_INFINITY;
        bases[4] = Double.MIN_VALUE;
        return bases;
    }

    @Test
    void a_power_has_the_bits_of_the_power_worked_out() {
        Power power = new Power(0.37);
        SplittableRandom which = new SplittableRandom(4);
        double[] bases = bases();
        for (int i = 0; i < 10_000; i++) {
            double base = bases[which.nextInt(bases.length)];
            assertThat(Double.doubleToRawLongBits(power.of(base)))
                    .isEqualTo(Double.doubleToRawLongBits(Numbers.pow(base, 0.37)));
        }
    }

    @Test
    void a_relaxation_has_the_bits_of_the_relaxation_worked_out_whatever_the_step() {
        Relaxation relaxation = new Relaxation();
        Step[] steps = {new Step(0, Step.QUARTER), new Step(1, Step.QUARTER), new Step(1, 1.0)};
        SplittableRandom which = new SplittableRandom(5);
        double[] rates = bases();
        for (int i = 0; i < 10_000; i++) {
            double rate = rates[which.nextInt(rates.length)];
            Step step = steps[which.nextInt(steps.length)];
            assertThat(Double.doubleToRawLongBits(relaxation.in(step, rate)))
                    .isEqualTo(Double.doubleToRawLongBits(step.relaxation(rate)));
        }
    }
}
