package omslag.scenario;

import java.util.List;

/** A piece of YAML with the place where it stands: a scalar, a list or a map. */
sealed interface Yaml {
    /** Where it starts. */
    Place place();

    /**
     * One value.
     *
     * @param place where it starts
     * @param text as it was written
     * @param plain whether it was written without quotes
     */
    record Scalar(Place place, String text, boolean plain) implements Yaml {
        /** Whether it says nothing. */
        boolean isEmpty() {
            return plain && isNothing(text);
        }

        /** Whether a text that stands without quotes says nothing. */
        static boolean isNothing(String text) {
            return text.isEmpty() || text.equals("~") || text.equals("null");
        }
    }

    /**
     * A list.
     *
     * @param place where it starts
     * @param items what is in it
     */
    record Sequence(Place place, List<Yaml> items) implements Yaml {}

    /**
     * A map; keys may occur twice, which is for the reader to refuse.
     *
     * @param place where it starts
     * @param entries keys with values, in order
     */
    record Mapping(Place place, List<Entry> entries) implements Yaml {}

    /**
     * A key with its value.
     *
     * @param place where the key starts
     * @param key the key
     * @param value the value
     */
    record Entry(Place place, String key, Yaml value) {}
}
