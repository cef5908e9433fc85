package omslag.world;

/**
 * The provider of infrastructure that all share, such as means to log in: how reliable it is, what it is paid, and for how
 * long it failed in a quarter.
 */
public final class Infrastructure {
    private double reliability = 1;
    private double funding;
    private double startFunding;
    private double hours;
    private double staged;

    /** As reliable as at the start. */
    public Infrastructure() {}

    /** The same provider, apart from this one. */
    public Infrastructure copy() {
        Infrastructure copy = new Infrastructure();
        copy.reliability = reliability;
        copy.funding = funding;
        copy.startFunding = startFunding;
        copy.hours = hours;
        copy.staged = staged;
        return copy;
    }

    /** How well it is kept, 1 at the start. */
    public double reliability() {
        return reliability;
    }

    /** What it was paid since it last spent it, in thousands of euros. */
    public double funding() {
        return funding;
    }

    /** What it was paid in a year at the start. */
    public double startFunding() {
        return startFunding;
    }

    /** Hours of failure in this quarter. */
    public double hours() {
        return hours;
    }

    /** Hours of failure that a scenario sets off in this quarter. */
    public double staged() {
        return staged;
    }

    /** Notes what it is paid in a year at the start. */
    public void begin(double yearly) {
        startFunding = yearly;
    }

    /** It is paid. */
    public void collect(double money) {
        funding += money;
    }

    /** It spends what it was paid, and is kept so well. */
    public void keep(double newReliability) {
        reliability = newReliability;
        funding = 0;
    }

    /** A scenario makes it fail for so many hours in this quarter. */
    public void stage(double moreHours) {
        staged += moreHours;
    }

    /** It has failed so long in this quarter. */
    public void fail(double newHours) {
        hours = newHours;
        staged = 0;
    }
}
