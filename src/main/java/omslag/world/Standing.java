package omslag.world;

import omslag.unit.Step;

/** How an organisation stands with the public: what went wrong in a quarter, and what is remembered of it. */
public final class Standing {
    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private StandingTable table;

    /** Its place in the columns. */
    private int at;

    /** With nothing gone wrong. */
    public Standing() {
        table = new StandingTable(1);
    }

    private Standing(StandingTable table, int at) {
        this.table = table;
        this.at = at;
    }

    /** The memory of incidents, 0 to 1. */
    public double salience() {
        return table.salience[at];
    }

    /** Perceived fairness and care of the process, 1 at the start. */
    public double fairness() {
        return table.fairness[at];
    }

    /** The part of what fairness lacks that data breaches took; scandals took the rest. */
    public double careless() {
        return table.careless[at];
    }

    /** The fall of trust that scandals of this quarter bring to everyone it serves. */
    public double shock() {
        return table.shock[at];
    }

    /** Hours of outage in this quarter. */
    public double outageHours() {
        return table.outageHours[at];
    }

    /**
     * Hours of outage in the quarter that ends with this step: of this quarter so far, and of as much of the one before as
     * there is still to come of this one.
     */
    public double hoursDown(Step step) {
        return table.earlier[at] * step.rest() + (table.soFar[at] + table.outageHours[at]);
    }

    /** Hours of outage of the quarter before the first, of which some were noted already. */
    public void begin(double hours) {
        table.soFar[at] = hours - table.outageHours[at];
    }

    /** A step is over, and its hours of outage belong to the past: to that of a quarter that may be over too. */
    public void turnTo(Step next) {
        table.soFar[at] += table.outageHours[at];
        if (next.opensQuarter()) {
            table.earlier[at] = table.soFar[at];
            table.soFar[at] = 0;
        }
    }

    /** Outages in this quarter. */
    public int outages() {
        return table.outages[at];
    }

    /** Breaches in this quarter. */
    public int breaches() {
        return table.breaches[at];
    }

    /** Residents whose data leaked in this quarter. */
    public double leaked() {
        return table.leaked[at];
    }

    /** Scandals in this quarter. */
    public int scandals() {
        return table.scandals[at];
    }

    /** Residents wronged in this quarter. */
    public double wronged() {
        return table.wronged[at];
    }

    /** The level of operations money, smoothed, in thousands of euros a year. */
    public double operations() {
        return table.operations[at];
    }

    /** Sum of cost over plan of the projects that ended in this quarter. */
    public double overrunSum() {
        return table.overrunSum[at];
    }

    /** Projects that ended in this quarter. */
    public int projectsEnded() {
        return table.projectsEnded[at];
    }

    /** Opens the books of a quarter; memory fades to this part. */
    public void open(double rememberedShare) {
        table.salience[at] *= rememberedShare;
        table.shock[at] = 0;
        table.outageHours[at] = 0;
        table.outages[at] = 0;
        table.breaches[at] = 0;
        table.leaked[at] = 0;
        table.scandals[at] = 0;
        table.wronged[at] = 0;
        table.overrunSum[at] = 0;
        table.projectsEnded[at] = 0;
    }

    /** Something bad is remembered. */
    public void remember(double weight) {
        table.salience[at] = Math.min(1, table.salience[at] + weight);
    }

    /** Outages happen. */
    public void fail(int count, double hours) {
        table.outages[at] += count;
        table.outageHours[at] += hours;
    }

    /** Breaches happen. */
    public void leak(int count, double residents) {
        table.breaches[at] += count;
        table.leaked[at] += residents;
    }

    /** A scandal breaks. */
    public void scandal(double fallOfTrust) {
        table.scandals[at]++;
        table.shock[at] += fallOfTrust;
    }

    /** Residents are wronged. */
    public void wrong(double residents) {
        table.wronged[at] += residents;
    }

    /** Perceived fairness comes back by this share of what it lacks. */
    public void recover(double share) {
        table.fairness[at] += share * (1 - table.fairness[at]);
        table.careless[at] -= share * table.careless[at];
    }

    /** A scandal makes the process look less fair. */
    public void offend(double unfair) {
        table.fairness[at] = Math.max(0, table.fairness[at] - unfair);
    }

    /** A data breach makes the process look less careful. */
    public void expose(double unfair) {
        double before = table.fairness[at];
        offend(unfair);
        table.careless[at] += before - table.fairness[at];
    }

    /** The level of operations changes. */
    public void operate(double level) {
        table.operations[at] = level;
    }

    /** A replacement project ends. */
    public void endProject(double costOverPlan) {
        table.overrunSum[at] += costOverPlan;
        table.projectsEnded[at]++;
    }

    /** Its numbers move to a place in these columns. */
    void move(StandingTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Standing copy(Twins twins) {
        return new Standing(twins.of(table, StandingTable::copy), at);
    }
}
