package omslag.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Numbers on an axis, written as everywhere else in the chart. */
final class AxisFormat extends NumberFormat {
    private static final long serialVersionUID = 1L;

    private final transient ChartTexts texts;
    private final int decimals;

    AxisFormat(ChartTexts texts, int decimals) {
        this.texts = texts;
        this.decimals = decimals;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(texts.number(number, decimals));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public @Nullable Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("axes are written, not read");
    }
}
