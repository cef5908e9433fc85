package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import omslag.random.Draws;
import omslag.random.Strand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decimals of doubles: their form, that they read back, and that none are shorter or nearer. */
class DecimalsTest {
    private final Draws draws = new Draws(20_260_101);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-12, -12",
        "0.5, 0.5",
        "-0.25, -0.25",
        "0.0123, 0.0123",
        "2.0E-3, 0.002",
        "1500000, 1500000",
        "12.5, 12.5",
        "10.01, 10.01",
        "100.000001, 100.000001",
        "-3.0000000000000004, -3.0000000000000004",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1E-7, 0.0000001",
        "1.2345E-7, 0.00000012345",
        "9.999E-8, 9.999e-8",
        "1.5E-9, 1.5e-9",
        "-1.05E-9, -1.05e-9",
        "999999999999999, 999999999999999",
        "999999999999999.9, 999999999999999.9",
        "1E15, 1e15",
        "1.5E15, 1.5e15",
        "3E20, 3e20",
        "1.0E23, 1e23",
        "2E23, 2e23",
        "9007199254740991, 9.007199254740991e15",
        "9007199254740992, 9.007199254740992e15",
        "9007199254740993, 9.007199254740992e15",
        "9007199254740994, 9.007199254740994e15",
        "4.9E-324, 5e-324",
        "9.9E-324, 1e-323",
        "2.2250738585072009E-308, 2.225073858507201e-308",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "-1.7976931348623157E308, -1.7976931348623157e308",
        "5.0E-324, 5e-324"
    })
    void a_number_is_written_plainly_between_1e_7_and_1e15_and_scientifically_outside(double value, String text) {
        assertThat(Decimals.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_not_a_finite_number_is_refused_and_nothing_is_written(double value) {
        StringBuilder out = new StringBuilder("x");
        assertThatThrownBy(() -> Decimals.append(out, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(value));
        assertThat(out).hasToString("x");
    }

    @Test
    void numbers_are_appended_behind_what_stands_there() {
        StringBuilder out = new StringBuilder("a,");
        Decimals.append(out, 0.125);
        out.append(',');
        Decimals.append(out, -7);
        assertThat(out).hasToString("a,0.125,-7");
    }

    @Test
    void two_million_numbers_of_any_bits_read_back_as_themselves() {
        for (int i = 0; i < 2_000_000; i++) {
            double value = Double.longBitsToDouble(draws.bits(Strand.CITIZEN, i, 0));
            if (Double.isFinite(value)) {
                assertReadsBack(value);
            }
        }
    }

    @Test
    void a_million_numbers_of_everyday_size_read_back_as_themselves() {
        for (int i = 0; i < 1_000_000; i++) {
            assertReadsBack(everyday(i, 1));
        }
    }

    @Test
    void decimals_of_a_few_digits_are_written_as_they_were_said() {
        for (int digits = 1; digits < 100_000; digits += 7) {
            for (int places = 1; places <= 6; places++) {
                String said =
                        BigDecimal.valueOf(digits, places).stripTrailingZeros().toPlainString();
                assertThat(Decimals.text(Double.parseDouble(said))).isEqualTo(said);
            }
        }
    }

    @Test
    void no_shorter_and_no_nearer_decimals_exist_for_any_power_of_two_and_its_neighbours() {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double power = Math.scalb(1.0, exponent);
            assertShortestAndNearest(power);
            assertShortestAndNearest(Math.nextUp(power));
            assertShortestAndNearest(Math.max(Double.MIN_VALUE, Math.nextDown(power)));
        }
    }

    @Test
    void no_shorter_and_no_nearer_decimals_exist_for_any_power_of_ten_and_its_neighbours() {
        for (int exponent = -323; exponent <= 308; exponent++) {
            double power = Double.parseDouble("1e" + exponent);
            assertShortestAndNearest(power);
            assertShortestAndNearest(Math.nextUp(power));
            assertShortestAndNearest(Math.max(Double.MIN_VALUE, Math.nextDown(power)));
        }
    }

    @Test
    void no_shorter_and_no_nearer_decimals_exist_for_the_least_numbers_and_those_near_two_to_the_53() {
        for (int i = 1; i < 500; i++) {
            assertShortestAndNearest(i * Double.MIN_VALUE);
            assertShortestAndNearest(Double.longBitsToDouble(Double.doubleToLongBits(Double.MIN_NORMAL) - 250 + i));
            assertShortestAndNearest(0x1p53 - 250 + i);
            assertShortestAndNearest(0x1p53 + 2.0 * i);
        }
        assertShortestAndNearest(Double.MAX_VALUE);
    }

    @Test
    void no_shorter_and_no_nearer_decimals_exist_for_a_hundred_thousand_numbers() {
        for (int i = 0; i < 90_000; i++) {
            assertShortestAndNearest(everyday(i, 2));
        }
        for (int i = 0; i < 10_000; i++) {
            double value = Math.abs(Double.longBitsToDouble(draws.bits(Strand.CITIZEN, i, 3)));
            if (Double.isFinite(value)) {
                assertShortestAndNearest(value);
            }
        }
    }

    /** From 19 on the JDK writes the shortest digits too; before it, one in some thousand is longer, and none is shorter. */
    @Test
    void the_digits_are_those_of_a_new_jdk_and_never_more_than_those_of_an_old_one() {
        boolean shortest = Runtime.version().feature() >= 19;
        int longer = 0;
        for (int i = 0; i < 200_000; i++) {
            double value = StrictMath.pow(10, 600 * draws.uniform(Strand.CITIZEN, i, 4) - 300);
            BigDecimal ours = new BigDecimal(Decimals.text(value)).stripTrailingZeros();
            BigDecimal theirs = new BigDecimal(Double.toString(value)).stripTrailingZeros();
            assertThat(ours.precision()).isLessThanOrEqualTo(theirs.precision());
            longer += theirs.precision() > ours.precision() ? 1 : 0;
            if (shortest) {
                assertThat(ours).isEqualTo(theirs);
            }
        }
        assertThat(longer).isBetween(shortest ? 0 : 1, shortest ? 0 : 2_000);
    }

    /** A number within 1e-10 to 1e10, some of them with few digits. */
    private double everyday(int i, int time) {
        double size = StrictMath.pow(10, 20 * draws.uniform(Strand.CITIZEN, i, time) - 10);
        double value = size * (0.5 + draws.uniform(Strand.FRIENDS, i, time));
        return i % 3 == 0 ? new BigDecimal(value, new MathContext(1 + i % 16)).doubleValue() : value;
    }

    private static void assertReadsBack(double value) {
        String text = Decimals.text(value);
        if (Double.parseDouble(text) != value) {
            throw new AssertionError(text + " reads as " + Double.parseDouble(text) + ", not " + value);
        }
    }

    private static void assertShortestAndNearest(double value) {
        String text = Decimals.text(value);
        assertReadsBack(value);
        BigDecimal ours = new BigDecimal(text).stripTrailingZeros();
        BigDecimal exact = new BigDecimal(value);
        int digits = ours.precision();
        if (digits > 1) {
            assertThat(below(exact, digits - 1).doubleValue()).isNotEqualTo(value);
            assertThat(above(exact, digits - 1).doubleValue()).isNotEqualTo(value);
        }
        BigDecimal distance = ours.subtract(exact).abs();
        for (BigDecimal other : new BigDecimal[] {below(exact, digits), above(exact, digits)}) {
            int nearer = other.subtract(exact).abs().compareTo(distance);
            if (nearer < 0 && other.doubleValue() == value) {
                throw new AssertionError(other + " is nearer to " + exact + " than " + text);
            }
        }
    }

    private static BigDecimal below(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.DOWN));
    }

    private static BigDecimal above(BigDecimal exact, int digits) {
        BigDecimal below = below(exact, digits);
        BigDecimal full =
                below.precision() < digits ? below.setScale(below.scale() + digits - below.precision()) : below;
        return new BigDecimal(full.unscaledValue().add(BigInteger.ONE), full.scale());
    }
}
