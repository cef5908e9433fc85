package omslag.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import omslag.parameter.Declared;
import omslag.parameter.Population;
import omslag.unit.Decimals;
import omslag.unit.Quarter;

/** Reads single values: text becomes a value of the declared type, or a fault. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,4})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.?(nan|inf|infinity)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,_. ]\\d{3})+");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_NUMBER = 400;
    private static final int FEW_DIGITS = 15;

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    /** The value of a key: a Double, Integer, Long (seeds), Boolean, String or Quarter; empty when it has a fault. */
    Optional<Object> read(Declared key, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar)) {
            return wrong(key, value, List.of());
        }
        if (scalar.isEmpty()) {
            faults.add(FaultId.EMPTY_VALUE, scalar.place(), key.path(), Allowed.by(key));
            return Optional.empty();
        }
        return switch (key.form()) {
            case NUMBER -> number(key, scalar).map(BigDecimal::doubleValue);
            case WHOLE -> whole(key, scalar);
            case WHOLE_OR_FULL -> scalar.text().equals("full") ? Optional.of(Population.FULL) : whole(key, scalar);
            case SWITCH -> onOff(key, scalar);
            case WORD -> word(key, scalar);
            case NAME -> Optional.of(scalar.text());
            case QUARTER -> quarter(key, scalar);
        };
    }

    /**
     * A number that is plainly written, without a sign or an exponent and with few digits, and lies within these bounds;
     * not-a-number for any other text, which has to be read with more care.
     */
    static double plain(String text, double low, double high) {
        int length = text.length();
        int digits = 0;
        int points = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
        }
        if (digits + points < length || points > 1 || digits == 0 || digits > FEW_DIGITS || text.charAt(0) == '.') {
            return Double.NaN;
        }
        double number = Double.parseDouble(text);
        // With so few digits it lies on the same side of a bound as its decimals; equal they are for certain when
        // whole.
        boolean whole = number == Math.rint(number);
        boolean within = (number > low || whole && number == low) && (number < high || whole && number == high);
        return within ? number : Double.NaN;
    }

    /** A value as messages show it. */
    static Object shown(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            String text = scalar.text().replace("\n", "\\n");
            return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        }
        return Phrase.of(value instanceof Yaml.Mapping ? "value.map" : "value.list");
    }

    private Optional<BigDecimal> number(Declared key, Yaml.Scalar scalar) {
        String text = scalar.text();
        if (scalar.plain() && NOT_FINITE.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            faults.add(FaultId.NOT_FINITE, scalar.place(), text, Allowed.by(key));
            return Optional.empty();
        }
        if (!scalar.plain()
                || text.length() > LONGEST_NUMBER
                || !NUMBER.matcher(text).matches()) {
            wrong(key, scalar, likeNumber(text));
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (Double.isInfinite(number.doubleValue())) {
            faults.add(FaultId.NOT_FINITE, scalar.place(), text, Allowed.by(key));
            return Optional.empty();
        }
        if (number.compareTo(exact(key.low())) < 0 || number.compareTo(exact(key.high())) > 0) {
            faults.add(FaultId.OUT_OF_RANGE, scalar.place(), text, key.path(), Allowed.by(key));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    // A bound is the decimal that was declared, not the binary number nearest to it: 0.3 lies within a bound of 0.3.
    private static BigDecimal exact(double bound) {
        boolean sixtyFourBits = bound == (double) Long.MAX_VALUE || bound == (double) Long.MIN_VALUE;
        return sixtyFourBits ? BigDecimal.valueOf((long) bound) : new BigDecimal(Decimals.text(bound));
    }

    private Optional<Object> whole(Declared key, Yaml.Scalar scalar) {
        Optional<BigDecimal> number = number(key, scalar);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal bare = number.get().stripTrailingZeros();
        if (bare.scale() > 0) {
            return wrong(key, scalar, List.of());
        }
        boolean small = key.high() <= Integer.MAX_VALUE;
        return small ? Optional.of(bare.intValueExact()) : Optional.of(bare.longValueExact());
    }

    private Optional<Object> onOff(Declared key, Yaml.Scalar scalar) {
        return switch (scalar.plain() ? scalar.text() : "") {
            case "true", "on" -> Optional.of(true);
            case "false", "off" -> Optional.of(false);
            default -> wrong(key, scalar, likeSwitch(scalar.text()));
        };
    }

    private Optional<Object> word(Declared key, Yaml.Scalar scalar) {
        if (key.options().contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        FaultId id = switch (key.path()) {
            case "format" -> FaultId.UNKNOWN_FORMAT;
            case "event" -> FaultId.UNKNOWN_EVENT;
            case "kind", "where.kind" -> FaultId.UNKNOWN_KIND;
            default -> FaultId.UNKNOWN_WORD;
        };
        faults.add(Fault.of(id, scalar.place(), shown(scalar), Allowed.by(key))
                .maybe(Suggestions.nearest(scalar.text(), key.options())));
        return Optional.empty();
    }

    private Optional<Object> quarter(Declared key, Yaml.Scalar scalar) {
        Optional<Quarter> quarter = Quarter.find(scalar.text());
        return quarter.isPresent() ? Optional.of(quarter.get()) : wrong(key, scalar, likeQuarter(scalar.text()));
    }

    private Optional<Object> wrong(Declared key, Yaml value, List<String> maybe) {
        faults.add(Fault.of(FaultId.WRONG_TYPE, value.place(), shown(value), Allowed.by(key))
                .maybe(maybe));
        return Optional.empty();
    }

    private static List<String> likeNumber(String text) {
        if (NUMBER.matcher(text).matches()) {
            return List.of(text);
        }
        if (GROUPED.matcher(text).matches()) {
            return List.of(text.replaceAll("[,_. ]", ""));
        }
        return COMMA.matcher(text).matches() ? List.of(text.replace(',', '.')) : List.of();
    }

    private static List<String> likeSwitch(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "y", "1", "ja", "aan" -> List.of("true");
            case "false", "off", "no", "n", "0", "nee", "uit" -> List.of("false");
            default -> List.of();
        };
    }

    private static List<String> likeQuarter(String text) {
        if (text.matches("\\d{4}")) {
            return List.of(text + "Q1", text + "Q4");
        }
        return text.matches("\\d{4}[- ]?[qQkK][1-4]")
                ? List.of(text.substring(0, 4) + "Q" + text.charAt(text.length() - 1))
                : List.of();
    }
}
