package omslag.world;

/** How an organisation stands with the public: what went wrong in a quarter, and what is remembered of it. */
public final class Standing {
    private double salience;
    private double fairness = 1;
    private double shock;
    private double outageHours;
    private int outages;
    private int breaches;
    private double leaked;
    private int scandals;
    private double wronged;
    private double operations;
    private double overrunSum;
    private int projectsEnded;

    /** The memory of incidents, 0 to 1. */
    public double salience() {
        return salience;
    }

    /** Perceived fairness and care of the process, 1 at the start. */
    public double fairness() {
        return fairness;
    }

    /** The fall of trust that scandals of this quarter bring to everyone it serves. */
    public double shock() {
        return shock;
    }

    /** Hours of outage in this quarter. */
    public double outageHours() {
        return outageHours;
    }

    /** Outages in this quarter. */
    public int outages() {
        return outages;
    }

    /** Breaches in this quarter. */
    public int breaches() {
        return breaches;
    }

    /** Residents whose data leaked in this quarter. */
    public double leaked() {
        return leaked;
    }

    /** Scandals in this quarter. */
    public int scandals() {
        return scandals;
    }

    /** Residents wronged in this quarter. */
    public double wronged() {
        return wronged;
    }

    /** The level of operations money, smoothed, in thousands of euros a year. */
    public double operations() {
        return operations;
    }

    /** Sum of cost over plan of the projects that ended in this quarter. */
    public double overrunSum() {
        return overrunSum;
    }

    /** Projects that ended in this quarter. */
    public int projectsEnded() {
        return projectsEnded;
    }

    /** Opens the books of a quarter; memory fades to this part. */
    public void open(double rememberedShare) {
        salience *= rememberedShare;
        shock = 0;
        outageHours = 0;
        outages = 0;
        breaches = 0;
        leaked = 0;
        scandals = 0;
        wronged = 0;
        overrunSum = 0;
        projectsEnded = 0;
    }

    /** Something bad is remembered. */
    public void remember(double weight) {
        salience = Math.min(1, salience + weight);
    }

    /** Outages happen. */
    public void fail(int count, double hours) {
        outages += count;
        outageHours += hours;
    }

    /** Breaches happen. */
    public void leak(int count, double residents) {
        breaches += count;
        leaked += residents;
    }

    /** A scandal breaks. */
    public void scandal(double fallOfTrust) {
        scandals++;
        shock += fallOfTrust;
    }

    /** Residents are wronged. */
    public void wrong(double residents) {
        wronged += residents;
    }

    /** Perceived fairness changes. */
    public void perceive(double newFairness) {
        fairness = newFairness;
    }

    /** The level of operations changes. */
    public void operate(double level) {
        operations = level;
    }

    /** A replacement project ends. */
    public void endProject(double costOverPlan) {
        overrunSum += costOverPlan;
        projectsEnded++;
    }

    /** A copy that has nothing in common with this one. */
    Standing copy() {
        Standing copy = new Standing();
        copy.salience = salience;
        copy.fairness = fairness;
        copy.shock = shock;
        copy.outageHours = outageHours;
        copy.outages = outages;
        copy.breaches = breaches;
        copy.leaked = leaked;
        copy.scandals = scandals;
        copy.wronged = wronged;
        copy.operations = operations;
        copy.overrunSum = overrunSum;
        copy.projectsEnded = projectsEnded;
        return copy;
    }
}
