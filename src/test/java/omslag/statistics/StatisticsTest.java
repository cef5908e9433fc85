package omslag.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals, quantiles and paired differences against published values. */
class StatisticsTest {
    /** Fuel consumption of 32 cars, Motor Trend 1974; the data set mtcars of R. */
    private static final double[] CARS = {
        21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4,
        33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    };

    /** Extra hours of sleep with two drugs, Student 1908; the data set sleep of R. */
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @ParameterizedTest
    @CsvSource({
        "1, 12.7062047362",
        "2, 4.3026527297",
        "9, 2.2621571628",
        "29, 2.0452296421",
        "59, 2.0009953781",
        "1000, 1.9623390808"
    })
    void critical_values_are_those_of_the_tables(int degreesOfFreedom, double published) {
        assertThat(StudentT.critical(degreesOfFreedom)).isCloseTo(published, within(1e-9));
    }

    /** The Statistical Reference Datasets of NIST: NumAcc1 to NumAcc4. */
    @ParameterizedTest
    @CsvSource({"1.2, 0.1, 1001", "1000000.2, 0.1, 1001", "10000000.2, 0.1, 1001", "10000002, 1, 3"})
    void moments_keep_the_digits_of_the_reference_data_sets(double mean, double sd, int n) {
        double[] values = IntStream.range(0, n)
                .mapToDouble(i -> i == 0 ? mean : mean + (i % 2 == 1 ? -sd : sd))
                .toArray();
        Moments moments = Moments.of(values);
        assertThat(moments.mean()).isCloseTo(mean, within(mean * 1e-15));
        assertThat(moments.sd()).isCloseTo(sd, within(mean * 1e-15));
    }

    @Test
    void the_summary_of_the_cars_is_that_of_R() {
        Summary summary = Summary.of(CARS);
        assertThat(summary.moments().n()).isEqualTo(32);
        assertThat(summary.moments().mean()).isCloseTo(20.090625, within(1e-12));
        assertThat(summary.moments().sd()).isCloseTo(6.026948052089105, within(1e-12));
        assertThat(summary.interval().low()).isCloseTo(17.91768, within(5e-6));
        assertThat(summary.interval().high()).isCloseTo(22.26357, within(5e-6));
        assertThat(summary.p25()).isCloseTo(15.425, within(1e-12));
        assertThat(summary.median()).isCloseTo(19.2, within(1e-12));
        assertThat(summary.p75()).isCloseTo(22.8, within(1e-12));
    }

    @Test
    void quantiles_interpolate_as_type_seven_does() {
        double[] oneToTen = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();
        assertThat(Summary.Quantile.of(oneToTen, 0.25)).isEqualTo(3.25);
        assertThat(Summary.Quantile.of(oneToTen, 0.05)).isCloseTo(1.45, within(1e-12));
        assertThat(Summary.Quantile.of(oneToTen, 0.95)).isCloseTo(9.55, within(1e-12));
        assertThat(Summary.Quantile.of(oneToTen, 1)).isEqualTo(10);
    }

    @Test
    void the_paired_difference_of_the_drugs_is_that_of_Student() {
        PairedDifference difference = PairedDifference.of(FIRST_DRUG, SECOND_DRUG);
        assertThat(difference.n()).isEqualTo(10);
        assertThat(difference.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(difference.interval().low()).isCloseTo(0.7001142, within(5e-8));
        assertThat(difference.interval().high()).isCloseTo(2.4598858, within(5e-8));
        assertThat(difference.shareAbove()).isEqualTo(0.9);
        assertThat(difference.distinguishable()).isTrue();
    }

    @Test
    void a_value_that_is_not_a_number_does_not_count() {
        double nan = Double.NaN;
        assertThat(Summary.of(new double[] {nan, 1, nan, 3})).isEqualTo(Summary.of(new double[] {1, 3}));
        PairedDifference difference = PairedDifference.of(new double[] {1, nan, 2}, new double[] {2, 5, nan});
        assertThat(difference.n()).isEqualTo(1);
        assertThat(difference.mean()).isEqualTo(1);
    }

    @Test
    void no_value_leaves_everything_unknown() {
        Summary summary = Summary.of(new double[] {Double.NaN});
        assertThat(summary.moments().n()).isZero();
        assertThat(new double[] {summary.moments().mean(), summary.moments().sd(), summary.median(), summary.p05()})
                .containsOnly(Double.NaN);
        assertThat(summary.interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(PairedDifference.of(new double[0]).shareAbove()).isNaN();
        assertThat(PairedDifference.of(new double[0]).distinguishable()).isFalse();
    }

    @Test
    void one_value_has_quantiles_and_no_interval() {
        Summary summary = Summary.of(new double[] {0.7});
        assertThat(summary.moments().mean()).isEqualTo(0.7);
        assertThat(summary.moments().sd()).isNaN();
        assertThat(summary.interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(new double[] {summary.p05(), summary.median(), summary.p95()})
                .containsOnly(0.7);
        assertThat(PairedDifference.of(new double[] {0.7}).distinguishable()).isFalse();
    }

    @Test
    void a_constant_has_exactly_its_own_mean_and_no_spread() {
        double[] constant = new double[30];
        Arrays.fill(constant, 0.1);
        Summary summary = Summary.of(constant);
        assertThat(summary.moments()).isEqualTo(new Moments(30, 0.1, 0));
        assertThat(summary.interval()).isEqualTo(new Interval(0.1, 0.1));
        assertThat(PairedDifference.of(constant).distinguishable()).isTrue();
    }

    @Test
    void equal_pairs_differ_by_nothing_and_cannot_be_told_apart() {
        PairedDifference difference = PairedDifference.of(CARS, CARS);
        assertThat(difference).isEqualTo(new PairedDifference(32, 0, new Interval(0, 0), 0));
        assertThat(difference.distinguishable()).isFalse();
    }

    @Test
    void pairs_of_different_length_are_refused() {
        assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2, 3");
    }
}
