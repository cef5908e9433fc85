package omslag.validation;

import omslag.text.Texts;

/** How the page writes numbers. */
final class PageNumbers {
    private static final int DIGITS = 3;
    private static final int MOST = 5;

    private PageNumbers() {}

    /** With three digits that count, a true minus, and years without separators. */
    static String of(double value, Texts texts) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value >= 1900 && value <= 2200) {
            return year(Math.round(10 * value), texts);
        }
        double size = Math.abs(value);
        int decimals = DIGITS - 1;
        for (double unit = 1; decimals < MOST && size < unit && size > 0; unit /= 10) {
            decimals++;
        }
        for (double unit = 10; decimals > 0 && size >= unit; unit *= 10) {
            decimals--;
        }
        String text = texts.number(value, size == 0 ? 0 : decimals);
        if (decimals > 0 && text.chars().anyMatch(c -> c == '.' || c == ',')) {
            text = text.replaceFirst("([.,]\\d*?)0+$", "$1").replaceFirst("[.,]$", "");
        }
        return text.replace('-', '−');
    }

    private static String year(long tenths, Texts texts) {
        String whole = Long.toString(tenths / 10);
        // Of 0.6 or 0,6 the sign and what follows it.
        return tenths % 10 == 0
                ? whole
                : whole + texts.number(tenths % 10 / 10.0, 1).substring(1);
    }
}
