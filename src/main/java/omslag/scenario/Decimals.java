package omslag.scenario;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text for scenario files and messages: the shortest decimal that reads back as the same number. */
final class Decimals {
    private static final int ENOUGH_DIGITS = 17;

    private Decimals() {}

    /** The shortest decimal; {@code Double.toString} is not used because it differs between JDKs. */
    static String text(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (Double.parseDouble(rounded.toString()) == number) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(ENOUGH_DIGITS)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean readable = bare.scale() < 12 && bare.precision() - bare.scale() < 16;
        return readable ? bare.toPlainString() : bare.toString();
    }
}
