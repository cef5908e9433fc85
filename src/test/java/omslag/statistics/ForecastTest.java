package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Simple forecasts are what they are called, exactly. */
class ForecastTest {
    private static final double[] YEARS = {2010, 2011, 2013, 2014};

    @Test
    void the_mean_stands_still() {
        assertThat(Forecast.mean(new double[] {1, 2, 6})).containsExactly(3, 3, 3);
    }

    @Test
    void persistence_says_what_was_said_last_and_of_the_first_time_nothing() {
        double[] path = Forecast.persistence(new double[] {60, 79, 81});
        assertThat(path[0]).isNaN();
        assertThat(path[1]).isEqualTo(60);
        assertThat(path[2]).isEqualTo(79);
    }

    @Test
    void a_straight_line_is_found_where_there_is_one_and_has_the_least_squares_where_there_is_none() {
        assertThat(Forecast.linear(YEARS, new double[] {4, 6, 10, 12}))
                .containsExactly(new double[] {4, 6, 10, 12}, within(1e-9));
        // Of 0, 3, 0 at 0, 1, 2 the least squares lie at 1.
        assertThat(Forecast.linear(new double[] {0, 1, 2}, new double[] {0, 3, 0}))
                .containsExactly(new double[] {1, 1, 1}, within(1e-12));
    }

    @Test
    void a_logistic_curve_is_found_where_there_is_one() {
        double[] times = new double[30];
        double[] values = new double[30];
        for (int i = 0; i < times.length; i++) {
            times[i] = 1990 + i;
            values[i] = 92.5 / (1 + Math.exp(-0.42 * (times[i] - 2000.6)));
        }
        assertThat(Forecast.logistic(times, values)).containsExactly(values, within(1e-3));
    }

    @Test
    void errors_are_those_of_paper_and_pencil_and_leave_out_what_is_undefined() {
        double[] path = {Double.NaN, 12, 8};
        double[] observed = {100, 10, 10};
        assertThat(PathError.rootMeanSquare(path, observed)).isEqualTo(2, within(1e-12));
        assertThat(PathError.meanPercentage(path, observed)).isEqualTo(20, within(1e-12));
        assertThat(PathError.largest(path, observed)).isEqualTo(2, within(1e-12));
        assertThat(PathError.rootMeanSquare(new double[] {Double.NaN}, new double[] {1}))
                .isNaN();
        assertThat(PathError.largest(new double[] {Double.NaN}, new double[] {1}))
                .isNaN();
    }

    @Test
    void growth_is_compounded_and_a_maximum_is_the_first_of_several() {
        double[] times = {2014, 2016};
        assertThat(PathError.growth(times, new double[] {100, 121})).isEqualTo(10, within(1e-9));
        assertThat(PathError.growth(new double[] {2014}, new double[] {1})).isNaN();
        assertThat(PathError.timeOfMaximum(new double[] {1, 2, 3}, new double[] {Double.NaN, 5, 5}))
                .isEqualTo(2);
        assertThat(PathError.ratioOfGrowth(new double[] {1, 3}, new double[] {75, 150}))
                .isEqualTo(1.5, within(1e-12));
        assertThat(PathError.ratioOfGrowth(new double[] {3, 3}, new double[] {75, 150}))
                .isEqualTo(2, within(1e-12));
    }
}
