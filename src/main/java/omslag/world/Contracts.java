package omslag.world;

/**
 * The contracts of an organisation with the suppliers of its systems, one for each system, and its purchases of the
 * quarter. Volumes of data are 1 on average at the start; costs of leaving and mark-ups are shares of the price.
 */
public final class Contracts {
    /** The columns in which its contracts stand: by themselves, or with those of all organisations of a world. */
    private ContractsTable table;

    /** The place of its first system in the columns of systems. */
    private int first;

    /** Its place in the columns of organisations. */
    private int at;

    private final int size;

    /** Contracts for this many systems. */
    public Contracts(int systems) {
        size = systems;
        table = new ContractsTable(systems, 1);
    }

    private Contracts(Contracts other, ContractsTable table) {
        this.table = table;
        first = other.first;
        at = other.at;
        size = other.size;
    }

    /** Years with the supplier of a system. */
    public double years(int system) {
        return table.years[first + system];
    }

    /** Years until the contract of a system ends. */
    public double left(int system) {
        return table.left[first + system];
    }

    /** What the supplier of a system asks above the price of a free market, as share of that price. */
    public double markUp(int system) {
        return table.markUp[first + system];
    }

    /** The volume of data in a system. */
    public double data(int system) {
        return table.data[first + system];
    }

    /** The share of a contract that a clause on ownership of data and algorithms covers. */
    public double clause(int system) {
        return table.clause[first + system];
    }

    /** The share of a system that stands on open standards. */
    public double open(int system) {
        return table.open[first + system];
    }

    /** What leaving the supplier of a system costs, in years of what it is paid. */
    public double leaving(int system) {
        return table.leaving[first + system];
    }

    /** What upkeep at the start costs with mark-ups and moves, over what it would cost without them. */
    public double load() {
        return table.load[at];
    }

    /** How far access to data and algorithms of others is enforced, 0 to 1. */
    public double access() {
        return table.access[at];
    }

    /** What moving to other suppliers still has to be paid, in thousands of euros. */
    public double owed() {
        return table.owed[at];
    }

    /** Calls to suppliers in this quarter. */
    public int calls() {
        return table.calls[at];
    }

    /** Bids of start-ups on them. */
    public int innovativeBids() {
        return table.innovativeBids[at];
    }

    /** Years from need to contract, summed over the calls. */
    public double waited() {
        return table.waited[at];
    }

    /** The value of the contracts of this quarter, in thousands of euros. */
    public double value() {
        return table.value[at];
    }

    /** The part of it that goes to start-ups. */
    public double innovativeValue() {
        return table.innovativeValue[at];
    }

    /** The mean mark-up, weighted by the value of systems. */
    public double meanMarkUp(Estate estate) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += estate.value(j) * table.markUp[first + j];
        }
        return sum / estate.totalValue();
    }

    /** The share of the value of systems that would cost more to move than this many years of what is paid for them. */
    public double shareLocked(Estate estate, double most) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += table.leaving[first + j] > most ? estate.value(j) : 0;
        }
        return sum / estate.totalValue();
    }

    /** The share of data and algorithms in systems that the organisation may use and audit, by clause or enforced. */
    public double auditable(Estate estate) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += estate.value(j) * (table.clause[first + j] + (1 - table.clause[first + j]) * table.access[at]);
        }
        return sum / estate.totalValue();
    }

    /** That share at the start. */
    public double auditableAtStart() {
        return table.auditableAtStart[at];
    }

    /** The contract of a system as it stands at the start: years with the supplier, its end, its mark-up, its data. */
    public void stand(int system, double yearsSince, double yearsLeft, double itsMarkUp, double volume) {
        table.years[first + system] = yearsSince;
        table.left[first + system] = yearsLeft;
        table.markUp[first + system] = itsMarkUp;
        table.data[first + system] = volume;
    }

    /** Marks the state of the start, from which upkeep is counted. */
    public void markStart(double upkeepOverPlain, double auditableNow) {
        table.load[at] = upkeepOverPlain;
        table.auditableAtStart[at] = auditableNow;
    }

    /** Time passes: a contract runs on, and data grow to this many times what they were. */
    public void run(int system, double time, double growth) {
        table.years[first + system] += time;
        table.left[first + system] -= time;
        table.data[first + system] *= growth;
    }

    /** Notes what leaving a supplier costs, in years of what it is paid. */
    public void bind(int system, double yearsOfPrice) {
        table.leaving[first + system] = yearsOfPrice;
    }

    /** The contract of a system is agreed anew, for this time and with this mark-up. */
    public void renew(int system, double yearsLeft, double itsMarkUp) {
        table.left[first + system] = yearsLeft;
        table.markUp[first + system] = itsMarkUp;
    }

    /** A relation with a supplier begins: nothing binds yet. */
    public void begin(int system) {
        table.years[first + system] = 0;
        table.markUp[first + system] = 0;
    }

    /** What a contract says on ownership and on standards. */
    public void agree(int system, double clauseShare, double openShare) {
        table.clause[first + system] = clauseShare;
        table.open[first + system] = openShare;
    }

    /** Moving to another supplier will have to be paid. */
    public void owe(double money) {
        table.owed[at] += money;
    }

    /** Part of what moving costs is paid. */
    public void pay(double money) {
        table.owed[at] -= money;
    }

    /** Access to data and algorithms of others is enforced this far. */
    public void enforce(double share) {
        table.access[at] = share;
    }

    /** Opens the books of a quarter. */
    public void open() {
        table.calls[at] = 0;
        table.innovativeBids[at] = 0;
        table.waited[at] = 0;
        table.value[at] = 0;
        table.innovativeValue[at] = 0;
    }

    /** A call is put out: so many start-ups bid, and so many years pass from need to contract. */
    public void call(int startups, double yearsToContract) {
        table.calls[at]++;
        table.innovativeBids[at] += startups;
        table.waited[at] += yearsToContract;
    }

    /** A contract of this value is given to a start-up or to another. */
    public void award(double money, boolean startup) {
        table.value[at] += money;
        table.innovativeValue[at] += startup ? money : 0;
    }

    /** Its contracts move to these columns: those of systems from a place on, the others to a place. */
    void move(ContractsTable columns, int firstSystem, int place) {
        columns.takeSystems(table, first, firstSystem, size);
        columns.take(table, at, place, 1);
        table = columns;
        first = firstSystem;
        at = place;
    }

    /** An independent copy. */
    Contracts copy(Twins twins) {
        return new Contracts(this, twins.of(table, ContractsTable::copy));
    }
}
