package omslag.parameter;

import java.util.List;

/**
 * One declared setting, as pages, schemas, checks and sweeps read it.
 *
 * @param path its path from the root, such as {@code parameters.trust.loss-aversion}
 * @param form what kind of value it takes
 * @param meaning what it means, in a phrase
 * @param unit its unit; empty where it has none
 * @param low the lowest number allowed; not-a-number for other forms
 * @param high the highest number allowed; not-a-number for other forms
 * @param standard the default: a Double, Integer, Boolean, String or Quarter; a Double that is not a number means: as the
 *     setting it refines
 * @param options the words allowed; empty where any will do
 * @param source where the default comes from; empty for a user's choice
 * @param mark how well the default is founded
 */
public record Declared(
        String path,
        Form form,
        String meaning,
        String unit,
        double low,
        double high,
        Object standard,
        List<String> options,
        String source,
        Mark mark) {

    /** What kind of value a setting takes. */
    public enum Form {
        /** A real number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** A whole number, or the word full. */
        WHOLE_OR_FULL,
        /** On or off. */
        SWITCH,
        /** One of a few words. */
        WORD,
        /** Any name. */
        NAME,
        /** A quarter such as 2031Q3. */
        QUARTER
    }

    /** Whether it may be left unsaid because it then takes the value of another setting. */
    public boolean inherits() {
        return standard instanceof Double number && Double.isNaN(number);
    }
}
