package omslag.unit;

/**
 * Those who share work that falls into parts: one thread, or several at once. A part may read what all share and write only
 * what is its own; what parts add up they leave by part, and it is added in the order of parts when all are done. So
 * neither the number of hands nor their pace can change a bit.
 */
public interface Hands {
    /** One pair of hands: the caller does one part after another. */
    Hands ONE = (parts, each) -> {
        for (int part = 0; part < parts; part++) {
            each.make(part);
        }
    };

    /** What is done with a part. */
    @FunctionalInterface
    interface Part {
        /** Does one part. */
        void make(int part);
    }

    /**
     * Does all parts, each once and in any order, and returns when the last is done.
     *
     * @throws RuntimeException what the first part threw that broke; others may then be left undone
     */
    void share(int parts, Part each);
}
