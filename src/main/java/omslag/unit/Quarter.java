package omslag.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, written {@code 2031Q3}.
 *
 * @param year the calendar year
 * @param number the quarter within it, 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})Q([1-4])");

    /** Refuses a quarter that is not 1 to 4. */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + number);
        }
    }

    /** Reads {@code 2031Q3}; empty when the text is anything else. */
    public static Optional<Quarter> find(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The quarter with this number of quarters since the year 0. */
    public static Quarter ofIndex(int index) {
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** Quarters since the first quarter of the year 0. */
    public int index() {
        return year * 4 + number - 1;
    }

    /** The quarter this many quarters later. */
    public Quarter plus(int quarters) {
        return ofIndex(index() + quarters);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
