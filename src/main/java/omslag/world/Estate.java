package omslag.world;

import omslag.term.Landscape;

/**
 * The systems of an organisation, one for each of its work processes, and the replacement projects on them.
 *
 * <p>Values and costs in thousands of euros, ages in years; debt is the cost of repair over the value.
 */
public final class Estate {
    private final double[] value;
    private final double[] age;
    private final double[] core;
    private final double[] debt;
    private final double[] coupling;
    private final double[][] part;
    private final double[] goLive;
    private final double[] fresh;
    private final double[] full;
    private final int[] vendor;
    private final Project[] project;
    private double hardening;
    private double surface;
    private double changes;

    /** With this many systems, all of them empty. */
    public Estate(int systems) {
        value = new double[systems];
        age = new double[systems];
        core = new double[systems];
        debt = new double[systems];
        coupling = new double[systems];
        part = new double[Landscape.values().length][systems];
        goLive = new double[systems];
        fresh = new double[systems];
        full = new double[systems];
        vendor = new int[systems];
        project = new Project[systems];
    }

    /** How many systems it has. */
    public int size() {
        return value.length;
    }

    /** What it would cost to replace a system. */
    public double value(int system) {
        return value[system];
    }

    /** What part of a system belongs to a landscape, 0 to 1; the parts sum to 1. */
    public double part(int system, Landscape landscape) {
        return part[landscape.ordinal()][system];
    }

    /** How old a system is, the mean of what was ever added to it. */
    public double age(int system) {
        return age[system];
    }

    /** How old the core of a system is, which decides whether it is still supported. */
    public double core(int system) {
        return core[system];
    }

    /** The technical debt of a system. */
    public double debt(int system) {
        return debt[system];
    }

    /** How tightly a system hangs together with others, 1 on average. */
    public double coupling(int system) {
        return coupling[system];
    }

    /** Years until a new system has lost its teething troubles. */
    public double goLive(int system) {
        return goLive[system];
    }

    /** The share of a system that went live within about a year. */
    public double fresh(int system) {
        return goLive[system] > 0 ? 1 : fresh[system];
    }

    /** How far work leans on a system: 1 once the system is as large as one that does all it can. */
    public double lean(int system) {
        return value[system] >= full[system] ? 1 : value[system] / full[system];
    }

    /** What a system lacks in value for work to lean on it in full. */
    public double missing(int system) {
        return Math.max(0, full[system] - value[system]);
    }

    /** How far the work of an organisation leans on its systems, 0 to 1. */
    public double lean() {
        double sum = 0;
        double most = 0;
        for (int j = 0; j < value.length; j++) {
            sum += Math.min(value[j], full[j]);
            most += full[j];
        }
        return most == 0 ? 1 : sum / most;
    }

    /** The number of the company that supplies a system. */
    public int vendor(int system) {
        return vendor[system];
    }

    /** The replacement project on a system; null when there is none. */
    public @org.jspecify.annotations.Nullable Project project(int system) {
        return project[system];
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
        for (double v : value) {
            sum += v;
        }
        return sum;
    }

    /** The mean of the debt of the systems, weighted by value. */
    public double meanDebt() {
        return weighted(debt);
    }

    /** The mean of the age of the systems, weighted by value. */
    public double meanAge() {
        return weighted(age);
    }

    /** Share of the value whose core is older than this. */
    public double shareOlder(double years) {
        double old = 0;
        for (int j = 0; j < value.length; j++) {
            old += core[j] > years ? value[j] : 0;
        }
        return old / totalValue();
    }

    /** Share of the value whose core is older than this or that is deeper in debt than that. */
    public double shareLegacy(double years, double depth) {
        double legacy = 0;
        for (int j = 0; j < value.length; j++) {
            legacy += core[j] > years || debt[j] > depth ? value[j] : 0;
        }
        return legacy / totalValue();
    }

    /** How many replacement projects run. */
    public int projects() {
        int running = 0;
        for (Project p : project) {
            running += p == null ? 0 : 1;
        }
        return running;
    }

    /** Puts a system in place. */
    public void install(int system, double newValue, double newAge, double newDebt, double newCoupling, int newVendor) {
        value[system] = newValue;
        age[system] = newAge;
        core[system] = newAge;
        debt[system] = newDebt;
        coupling[system] = newCoupling;
        vendor[system] = newVendor;
        compose(system, Landscape.BACK_OFFICE, 1);
    }

    /** A part of a system, whatever it was, turns out to belong to a landscape; what is left keeps its proportions. */
    public void compose(int system, Landscape landscape, double share) {
        for (double[] ofLandscape : part) {
            ofLandscape[system] *= 1 - share;
        }
        part[landscape.ordinal()][system] += share;
    }

    /** Says how large a system is on which work leans in full; work leans on any system as long as nothing is said. */
    public void expect(int system, double fullValue) {
        full[system] = fullValue;
    }

    /** Lets a system grow older. */
    public void grow(int system, double years, double addedDebt, double mostDebt) {
        age[system] += years;
        core[system] += years;
        debt[system] = Math.min(mostDebt, debt[system] + addedDebt);
        goLive[system] = Math.max(0, goLive[system] - years);
        fresh[system] *= Math.max(0, 1 - years);
    }

    /** Repays debt of a system with this money; what is left over comes back. */
    public double repay(int system, double money) {
        double needed = debt[system] * value[system];
        double used = Math.min(money, needed);
        debt[system] -= value[system] > 0 ? used / value[system] : 0;
        return money - used;
    }

    /**
     * Adds something new to a system: value without age or debt, teething troubles, and ties to other systems. Its core
     * stays as old as it was, but for what is still being built: there all of it is core.
     */
    public void extend(int system, double addedValue, double addedCoupling) {
        double total = value[system] + addedValue;
        if (value[system] < full[system]) {
            core[system] *= value[system] / total;
        }
        age[system] *= value[system] / total;
        debt[system] *= value[system] / total;
        coupling[system] += addedCoupling * addedValue / total;
        fresh[system] = (fresh[system] * value[system] + addedValue) / total;
        value[system] = total;
    }

    /** Adds something new of a landscape to a system. */
    public void extend(int system, double addedValue, double addedCoupling, Landscape landscape) {
        extend(system, addedValue, addedCoupling);
        compose(system, landscape, addedValue / value[system]);
    }

    /** Ends a system but for this value of it that still serves, and the project on it. */
    public void retire(int system, double keptValue) {
        value[system] = Math.min(value[system], keptValue);
        project[system] = null;
    }

    /** Takes something out of a system; its age and debt stay. */
    public void prune(int system, double removedValue) {
        value[system] = Math.max(0.05 * value[system], value[system] - removedValue);
    }

    /** Starts a replacement project. */
    public void start(int system, Project newProject) {
        project[system] = newProject;
    }

    /** Ends the project on a system with a new system in place, or with the old one still there. */
    public void end(int system, boolean replaced) {
        project[system] = null;
        if (replaced) {
            age[system] = 0;
            core[system] = 0;
            debt[system] = 0;
            goLive[system] = 1;
        }
    }

    /** A system gets another supplier. */
    public void supply(int system, int newVendor) {
        vendor[system] = newVendor;
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
        for (int j = 0; j < value.length; j++) {
            sum += of[j] * value[j];
            weight += value[j];
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** A copy that has nothing in common with this one. */
    Estate copy() {
        Estate copy = new Estate(value.length);
        Copies.over(value, copy.value);
        Copies.over(age, copy.age);
        Copies.over(core, copy.core);
        Copies.over(debt, copy.debt);
        Copies.over(coupling, copy.coupling);
        Copies.over(goLive, copy.goLive);
        Copies.over(fresh, copy.fresh);
        Copies.over(full, copy.full);
        Copies.over(vendor, copy.vendor);
        for (int j = 0; j < project.length; j++) {
            Project running = project[j];
            copy.project[j] = running == null ? null : running.copy();
        }
        Copies.over(part, copy.part);
        copy.hardening = hardening;
        copy.surface = surface;
        copy.changes = changes;
        return copy;
    }
}
