package omslag.world;

import omslag.term.Landscape;

/**
 * The systems of an organisation, one for each of its work processes, and the replacement projects on them.
 *
 * <p>Values and costs in thousands of euros, ages in years; debt is the cost of repair over the value.
 *
 * <p>Implementation note. The numbers stand in columns that all organisations of a world share, see {@link EstateTable}.
 */
public final class Estate {
    /** The columns in which its systems stand: those of one organisation, or of all of a world. */
    private EstateTable table;

    /** The place of its first system in the columns. */
    private int first;

    private final int size;
    private double hardening;
    private double surface;
    private double changes;

    /** With this many systems, all of them empty. */
    public Estate(int systems) {
        size = systems;
        table = new EstateTable(systems);
    }

    private Estate(Estate other, EstateTable table) {
        this.table = table;
        first = other.first;
        size = other.size;
        hardening = other.hardening;
        surface = other.surface;
        changes = other.changes;
    }

    /** How many systems it has. */
    public int size() {
        return size;
    }

    /** What it would cost to replace a system. */
    public double value(int system) {
        return table.value[first + system];
    }

    /** What part of a system belongs to a landscape, 0 to 1; the parts sum to 1. */
    public double part(int system, Landscape landscape) {
        return table.part[landscape.ordinal()][first + system];
    }

    /** How old a system is, the mean of what was ever added to it. */
    public double age(int system) {
        return table.age[first + system];
    }

    /** How old the core of a system is, which decides whether it is still supported. */
    public double core(int system) {
        return table.core[first + system];
    }

    /** The technical debt of a system. */
    public double debt(int system) {
        return table.debt[first + system];
    }

    /** How tightly a system hangs together with others, 1 on average. */
    public double coupling(int system) {
        return table.coupling[first + system];
    }

    /** Years until a new system has lost its teething troubles. */
    public double goLive(int system) {
        return table.goLive[first + system];
    }

    /** The share of a system that went live within about a year. */
    public double fresh(int system) {
        return table.goLive[first + system] > 0 ? 1 : table.fresh[first + system];
    }

    /** How far work leans on a system: 1 once the system is as large as one that does all it can. */
    public double lean(int system) {
        return table.value[first + system] >= table.full[first + system]
                ? 1
                : table.value[first + system] / table.full[first + system];
    }

    /** What a system lacks in value for work to lean on it in full. */
    public double missing(int system) {
        return Math.max(0, table.full[first + system] - table.value[first + system]);
    }

    /** How far the work of an organisation leans on its systems, 0 to 1. */
    public double lean() {
        double sum = 0;
        double most = 0;
        for (int j = 0; j < size; j++) {
            sum += Math.min(table.value[first + j], table.full[first + j]);
            most += table.full[first + j];
        }
        return most == 0 ? 1 : sum / most;
    }

    /** The number of the company that supplies a system. */
    public int vendor(int system) {
        return table.vendor[first + system];
    }

    /** The replacement project on a system; null when there is none. */
    public @org.jspecify.annotations.Nullable Project project(int system) {
        return table.project[first + system];
    }

    /** The stock of hardening, in thousands of euros. */
    public double hardening() {
        return hardening;
    }

    /** Scaled innovations that can be attacked: a count. */
    public double surface() {
        return surface;
    }

    /** Money spent on changes in this quarter that has not yet made its debt. */
    public double changes() {
        return changes;
    }

    /** The replacement value of all systems. */
    public double totalValue() {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += table.value[first + j];
        }
        return sum;
    }

    /** The mean of the debt of the systems, weighted by value. */
    public double meanDebt() {
        return weighted(table.debt);
    }

    /** The mean of the age of the systems, weighted by value. */
    public double meanAge() {
        return weighted(table.age);
    }

    /** Share of the value whose core is older than this. */
    public double shareOlder(double years) {
        double old = 0;
        for (int j = 0; j < size; j++) {
            old += table.core[first + j] > years ? table.value[first + j] : 0;
        }
        return old / totalValue();
    }

    /** Share of the value whose core is older than this or that is deeper in debt than that. */
    public double shareLegacy(double years, double depth) {
        double legacy = 0;
        for (int j = 0; j < size; j++) {
            legacy += table.core[first + j] > years || table.debt[first + j] > depth ? table.value[first + j] : 0;
        }
        return legacy / totalValue();
    }

    /** How many replacement projects run. */
    public int projects() {
        int running = 0;
        for (int j = 0; j < size; j++) {
            running += table.project[first + j] == null ? 0 : 1;
        }
        return running;
    }

    /** Puts a system in place. */
    public void install(int system, double newValue, double newAge, double newDebt, double newCoupling, int newVendor) {
        table.value[first + system] = newValue;
        table.age[first + system] = newAge;
        table.core[first + system] = newAge;
        table.debt[first + system] = newDebt;
        table.coupling[first + system] = newCoupling;
        table.vendor[first + system] = newVendor;
        compose(system, Landscape.BACK_OFFICE, 1);
    }

    /** A part of a system, whatever it was, turns out to belong to a landscape; what is left keeps its proportions. */
    public void compose(int system, Landscape landscape, double share) {
        for (double[] ofLandscape : table.part) {
            ofLandscape[first + system] *= 1 - share;
        }
        table.part[landscape.ordinal()][first + system] += share;
    }

    /** Says how large a system is on which work leans in full; work leans on any system as long as nothing is said. */
    public void expect(int system, double fullValue) {
        table.full[first + system] = fullValue;
    }

    /** Lets a system grow older. */
    public void grow(int system, double years, double addedDebt, double mostDebt) {
        table.age[first + system] += years;
        table.core[first + system] += years;
        table.debt[first + system] = Math.min(mostDebt, table.debt[first + system] + addedDebt);
        table.goLive[first + system] = Math.max(0, table.goLive[first + system] - years);
        table.fresh[first + system] *= Math.max(0, 1 - years);
    }

    /** Repays debt of a system with this money; what is left over comes back. */
    public double repay(int system, double money) {
        double needed = table.debt[first + system] * table.value[first + system];
        double used = Math.min(money, needed);
        table.debt[first + system] -= table.value[first + system] > 0 ? used / table.value[first + system] : 0;
        return money - used;
    }

    /**
     * Adds something new to a system: value without age or debt, teething troubles, and ties to other systems. Its core
     * stays as old as it was, but for what is still being built: there all of it is core.
     */
    public void extend(int system, double addedValue, double addedCoupling) {
        double total = table.value[first + system] + addedValue;
        if (table.value[first + system] < table.full[first + system]) {
            table.core[first + system] *= table.value[first + system] / total;
        }
        table.age[first + system] *= table.value[first + system] / total;
        table.debt[first + system] *= table.value[first + system] / total;
        table.coupling[first + system] += addedCoupling * addedValue / total;
        table.fresh[first + system] = (table.fresh[first + system] * table.value[first + system] + addedValue) / total;
        table.value[first + system] = total;
    }

    /** Adds something new of a landscape to a system. */
    public void extend(int system, double addedValue, double addedCoupling, Landscape landscape) {
        extend(system, addedValue, addedCoupling);
        compose(system, landscape, addedValue / table.value[first + system]);
    }

    /** Ends a system but for this value of it that still serves, and the project on it. */
    public void retire(int system, double keptValue) {
        table.value[first + system] = Math.min(table.value[first + system], keptValue);
        table.project[first + system] = null;
    }

    /** Takes something out of a system; its age and debt stay. */
    public void prune(int system, double removedValue) {
        table.value[first + system] =
                Math.max(0.05 * table.value[first + system], table.value[first + system] - removedValue);
    }

    /** Starts a replacement project. */
    public void start(int system, Project newProject) {
        table.project[first + system] = newProject;
    }

    /** Ends the project on a system with a new system in place, or with the old one still there. */
    public void end(int system, boolean replaced) {
        table.project[first + system] = null;
        if (replaced) {
            table.age[first + system] = 0;
            table.core[first + system] = 0;
            table.debt[first + system] = 0;
            table.goLive[first + system] = 1;
        }
    }

    /** A system gets another supplier. */
    public void supply(int system, int newVendor) {
        table.vendor[first + system] = newVendor;
    }

    /** Changes the stock of hardening. */
    public void harden(double stock) {
        hardening = stock;
    }

    /** Changes what can be attacked. */
    public void expose(double innovations) {
        surface += innovations;
    }

    /** Notes money spent on changes. */
    public void change(double money) {
        changes += money;
    }

    /** Takes the money spent on changes, once its debt is made. */
    public double takeChanges() {
        double taken = changes;
        changes = 0;
        return taken;
    }

    private double weighted(double[] of) {
        double sum = 0;
        double weight = 0;
        for (int j = 0; j < size; j++) {
            sum += of[first + j] * table.value[first + j];
            weight += table.value[first + j];
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** Its systems move to these columns, from this place on. */
    void move(EstateTable columns, int place) {
        columns.take(table, first, place, size);
        table = columns;
        first = place;
    }

    /** A copy that has nothing in common with this one. */
    Estate copy(Twins twins) {
        return new Estate(this, twins.of(table, EstateTable::copy));
    }
}
