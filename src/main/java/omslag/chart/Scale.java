package omslag.chart;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A range for an axis with round ticks.
 *
 * @param low where it begins
 * @param high where it ends
 * @param step from tick to tick
 */
record Scale(double low, double high, double step) {
    /** Least span of an axis against its values, so that a hair's breadth does not fill the page. */
    private static final double LEAST = 0.05;

    /**
     * A range around values that may not pass the limits of the indicator; zero comes in when it is near.
     *
     * @param low the least value drawn
     * @param high the greatest value drawn
     * @param floor the least value there can be
     * @param ceiling the greatest value there can be
     */
    static Scale around(double low, double high, double floor, double ceiling) {
        if (!(low <= high)) {
            return around(0, 1, floor, ceiling);
        }
        double middle = (low + high) / 2;
        double span = Math.max(high - low, Math.max(LEAST * Math.abs(middle), 1e-9));
        if (span == 1e-9) {
            span = 0.01;
        }
        double bottom = Math.min(low - 0.04 * span, middle - span / 2);
        double top = Math.max(high + 0.04 * span, middle + span / 2);
        bottom = low >= 0 && bottom < 0.4 * (top - bottom) ? Math.min(0, low) : bottom;
        bottom = Math.max(floor, bottom);
        top = Math.min(ceiling, top);
        double step = step((top - bottom) / 5);
        return new Scale(
                clean(step * Math.floor(bottom / step + 1e-9)), clean(step * Math.ceil(top / step - 1e-9)), step);
    }

    /** 1, 2 or 5 times a power of ten, near this. */
    static double step(double near) {
        double power = 1;
        while (power > near) {
            power /= 10;
        }
        while (power * 10 <= near) {
            power *= 10;
        }
        double times = near / power;
        double step = (times < 1.4 ? 1 : times < 3.2 ? 2 : times < 7 ? 5 : 10) * power;
        return clean(step);
    }

    /** Sums of tenths gather dust in the last bits; a tick should be the double that people write. */
    private static double clean(double value) {
        return new BigDecimal(value).round(new MathContext(9)).doubleValue();
    }

    /** Decimals that tell one tick from the next. */
    int decimals() {
        return decimalsFor(step);
    }

    /** Decimals with which a number of this size shows its first digit. */
    static int decimalsFor(double size) {
        int decimals = 0;
        double unit = 1;
        while (decimals < 9 && size < unit * 0.9999999) {
            unit /= 10;
            decimals++;
        }
        return decimals;
    }
}
