package omslag.statistics;

/**
 * A box with what cases say of it, in the words of Bryant and Lempert (2010).
 *
 * @param box the box
 * @param n how many cases lie within
 * @param mass their share of all cases
 * @param coverage the share of all interest that lies within; not-a-number when nothing is of interest
 * @param density the share of the cases within that is of interest; not-a-number when there is none within
 */
public record BoxMeasure(Box box, int n, double mass, double coverage, double density) {
    /** How many dimensions are restricted. */
    public int restricted() {
        return box.limits().size();
    }

    /** The harmonic mean of coverage and density; 0 when either is 0 or unknown. */
    public double balance() {
        double both = coverage * density;
        return both > 0 ? 2 * both / (coverage + density) : 0;
    }
}
