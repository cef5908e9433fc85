package omslag.experiment;

/**
 * Settings that observations do not rule out, or that came near them.
 *
 * @param entry where the search tried them
 * @param measure how far off they are: the implausibility or the distance of the worst target
 * @param weight how much they weigh; all weights add up to 1
 */
record AcceptedSet(Journal.Entry entry, double measure, double weight) {}
