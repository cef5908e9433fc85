package omslag.world;

import omslag.unit.Numbers;
import org.jspecify.annotations.Nullable;

/** An innovation in one organisation: from its pilot to its end. */
public final class Use {
    /** A supplier's number that stands for the maker of the innovation. */
    public static final int MAKER = -1;

    /** Where it stands. */
    public enum Stage {
        /** Tried. */
        PILOT,
        /** Tried long enough; the board may scale it up or stop it. */
        JUDGED,
        /** Approved and on its way through the vetoes. */
        APPROVAL,
        /** Neither grows nor ends. */
        ZOMBIE,
        /** In use at full size. */
        SCALED,
        /** Ended. */
        STOPPED;

        /** Whether it still uses money or attention: a pilot of any age. */
        public boolean underWay() {
            return this == PILOT || this == JUDGED || this == APPROVAL || this == ZOMBIE;
        }
    }

    private final int innovation;
    private final int process;
    private final int attempt;
    private final int begun;
    private final boolean conforming;
    private final boolean challenged;
    private final double prior;
    private Stage stage = Stage.PILOT;
    private double evidence;
    private double posterior;
    private int signals;
    private double wait;
    private double cost;
    private double paid;
    private boolean flawed;
    private double harmed;
    private double repairing;
    private boolean orphaned;
    private boolean proven;
    private int supplier = MAKER;
    private double quality = 1;
    private double price = 1;
    private boolean covered = true;
    private @Nullable Uses list;
    private int place;

    /**
     * A pilot begins.
     *
     * @param innovation the number of the innovation
     * @param process the number of the process in the organisation
     * @param attempt which try of this organisation with this innovation, from 0
     * @param begun the step in which it began
     * @param conforming whether it was begun to conform, not on its merits
     * @param challenged whether it was bought by challenge
     * @param prior what the board believed of it beforehand
     * @param wait years until the pilot has run its course
     */
    public Use(
            int innovation,
            int process,
            int attempt,
            int begun,
            boolean conforming,
            boolean challenged,
            double prior,
            double wait) {
        this.innovation = innovation;
        this.process = process;
        this.attempt = attempt;
        this.begun = begun;
        this.conforming = conforming;
        this.challenged = challenged;
        this.prior = prior;
        this.wait = wait;
    }

    /** The number of the innovation. */
    public int innovation() {
        return innovation;
    }

    /** The number of the process in the organisation. */
    public int process() {
        return process;
    }

    /** Which try of this organisation with this innovation, from 0. */
    public int attempt() {
        return attempt;
    }

    /** The step in which it began. */
    public int begun() {
        return begun;
    }

    /** Whether it was begun to conform. */
    public boolean conforming() {
        return conforming;
    }

    /** Whether it was bought by challenge. */
    public boolean challenged() {
        return challenged;
    }

    /** What the board believed of it beforehand. */
    public double prior() {
        return prior;
    }

    /** Where it stands. */
    public Stage stage() {
        return stage;
    }

    /** The logarithm of the likelihood ratio of all that the pilot has shown. */
    public double evidence() {
        return evidence;
    }

    /** What the board believes of it after what it has shown; worked out when it shows something, not when asked. */
    public double posterior() {
        return signals == 0 ? posterior(prior, evidence) : posterior;
    }

    /** What a board believes that believed this beforehand, after this logarithm of the likelihood ratio. */
    public static double posterior(double prior, double evidence) {
        double inside = Numbers.clip(prior, 1e-6, 1 - 1e-6);
        return Numbers.logistic(Numbers.log(inside / (1 - inside)) + evidence);
    }

    /** How many quarters of data there are. */
    public int signals() {
        return signals;
    }

    /** Years until its stage has run its course. */
    public double waiting() {
        return wait;
    }

    /** What scaling costs, once it is decided. */
    public double cost() {
        return cost;
    }

    /** What is still to be paid for scaling. */
    public double owed() {
        return Math.max(0, cost - paid);
    }

    /** Whether it is a flawed algorithm that nobody has noticed. */
    public boolean flawed() {
        return flawed;
    }

    /** Whom it has wronged, in residents. */
    public double harmed() {
        return harmed;
    }

    /** Years until a flaw that was noticed is repaired. */
    public double repairing() {
        return repairing;
    }

    /** Whether its maker has failed. */
    public boolean orphaned() {
        return orphaned;
    }

    /** Whether it still uses money or attention: a pilot of any age. */
    public boolean underWay() {
        return stage.underWay();
    }

    /** Whether it is known to work. */
    public boolean proven() {
        return proven;
    }

    /** It turns out to work. */
    public void prove() {
        proven = true;
        changed();
    }

    /** The number of the company that supplies it; {@link #MAKER} for the maker of the innovation. */
    public int supplier() {
        return supplier;
    }

    /** The quality of what is delivered, 1 for what a usual purchase delivers. */
    public double quality() {
        return quality;
    }

    /** Its price over the usual one. */
    public double price() {
        return price;
    }

    /** Whether the contract of the pilot covers scaling it up. */
    public boolean covered() {
        return covered;
    }

    /** It is bought from a company, at this quality and price, with or without the work that follows. */
    public void contract(int company, double itsQuality, double itsPrice, boolean coversScaling) {
        supplier = company;
        quality = itsQuality;
        price = itsPrice;
        covered = coversScaling;
        changed();
    }

    /** A quarter of data comes in. */
    public void observe(double logLikelihoodRatio) {
        evidence += logLikelihoodRatio;
        posterior = posterior(prior, evidence);
        signals++;
        changed();
    }

    /** It goes on to another stage, which takes this long. */
    public void enter(Stage next, double years) {
        stage = next;
        wait = years;
        changed();
    }

    /** Time passes. */
    public void pass(double years) {
        wait -= years;
    }

    /** It will be scaled up at this cost. */
    public void commit(double money) {
        cost = money;
        changed();
    }

    /** Part of the cost of scaling is paid. */
    public void pay(double money) {
        paid += money;
    }

    /** It is in use at full size, with or without a hidden flaw. */
    public void scale(boolean withFlaw) {
        stage = Stage.SCALED;
        flawed = withFlaw;
        changed();
    }

    /** It wrongs residents. */
    public void harm(double residents) {
        harmed += residents;
    }

    /** Its flaw comes to light and will be repaired. */
    public void expose(double yearsToRepair) {
        flawed = false;
        repairing = yearsToRepair;
        changed();
    }

    /** The repair goes on. */
    public void repair(double years) {
        repairing = Math.max(0, repairing - years);
        changed();
    }

    /** Its maker fails. */
    public void orphan() {
        orphaned = true;
        changed();
    }

    /** From now on it stands in a list at this place; null for no list. */
    void list(@Nullable Uses itsList, int itsPlace) {
        list = itsList;
        place = itsPlace;
    }

    private void changed() {
        if (list != null) {
            list.note(place, this);
        }
    }

    /** A copy that has nothing in common with this one. */
    Use copy() {
        Use copy = new Use(innovation, process, attempt, begun, conforming, challenged, prior, wait);
        copy.stage = stage;
        copy.evidence = evidence;
        copy.posterior = posterior;
        copy.signals = signals;
        copy.cost = cost;
        copy.paid = paid;
        copy.flawed = flawed;
        copy.harmed = harmed;
        copy.repairing = repairing;
        copy.orphaned = orphaned;
        copy.proven = proven;
        copy.supplier = supplier;
        copy.quality = quality;
        copy.price = price;
        copy.covered = covered;
        return copy;
    }
}
