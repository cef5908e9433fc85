package omslag.world;

import omslag.unit.Step;

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
    private double earlier;
    private double soFar;

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
        copy.earlier = earlier;
        copy.soFar = soFar;
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

    /**
     * Hours of failure in the quarter that ends with this step: of this quarter so far, and of as much of the one before as
     * there is still to come of this one.
     */
    public double hoursDown(Step step) {
        return earlier * step.rest() + soFar;
    }

    /** Hours of failure in this step. */
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

    /** Hours of failure of the quarter before the first. */
    public void remember(double hoursOfQuarter) {
        soFar = hoursOfQuarter;
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

    /** It has failed so long in this step. */
    public void fail(double newHours, Step step) {
        if (step.opensQuarter()) {
            earlier = soFar;
            soFar = 0;
        }
        soFar += newHours;
        hours = newHours;
        staged = 0;
    }
}
