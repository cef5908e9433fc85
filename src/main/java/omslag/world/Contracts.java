package omslag.world;

/**
 * The contracts of an organisation with the suppliers of its systems, one for each system, and its purchases of the
 * quarter. Volumes of data are 1 on average at the start; costs of leaving and mark-ups are shares of the price.
 */
public final class Contracts {
    private final double[] years;
    private final double[] left;
    private final double[] markUp;
    private final double[] data;
    private final double[] clause;
    private final double[] open;
    private final double[] leaving;
    private double load = 1;
    private double access;
    private double auditableAtStart;
    private double owed;
    private int calls;
    private int innovativeBids;
    private double waited;
    private double value;
    private double innovativeValue;

    /** Contracts for this many systems. */
    public Contracts(int systems) {
        years = new double[systems];
        left = new double[systems];
        markUp = new double[systems];
        data = new double[systems];
        clause = new double[systems];
        open = new double[systems];
        leaving = new double[systems];
    }

    /** Years with the supplier of a system. */
    public double years(int system) {
        return years[system];
    }

    /** Years until the contract of a system ends. */
    public double left(int system) {
        return left[system];
    }

    /** What the supplier of a system asks above the price of a free market, as share of that price. */
    public double markUp(int system) {
        return markUp[system];
    }

    /** The volume of data in a system. */
    public double data(int system) {
        return data[system];
    }

    /** The share of a contract that a clause on ownership of data and algorithms covers. */
    public double clause(int system) {
        return clause[system];
    }

    /** The share of a system that stands on open standards. */
    public double open(int system) {
        return open[system];
    }

    /** What leaving the supplier of a system costs, in years of what it is paid. */
    public double leaving(int system) {
        return leaving[system];
    }

    /** What upkeep at the start costs with mark-ups and moves, over what it would cost without them. */
    public double load() {
        return load;
    }

    /** How far access to data and algorithms of others is enforced, 0 to 1. */
    public double access() {
        return access;
    }

    /** What moving to other suppliers still has to be paid, in thousands of euros. */
    public double owed() {
        return owed;
    }

    /** Calls to suppliers in this quarter. */
    public int calls() {
        return calls;
    }

    /** Bids of start-ups on them. */
    public int innovativeBids() {
        return innovativeBids;
    }

    /** Years from need to contract, summed over the calls. */
    public double waited() {
        return waited;
    }

    /** The value of the contracts of this quarter, in thousands of euros. */
    public double value() {
        return value;
    }

    /** The part of it that goes to start-ups. */
    public double innovativeValue() {
        return innovativeValue;
    }

    /** The mean mark-up, weighted by the value of systems. */
    public double meanMarkUp(Estate estate) {
        double sum = 0;
        for (int j = 0; j < markUp.length; j++) {
            sum += estate.value(j) * markUp[j];
        }
        return sum / estate.totalValue();
    }

    /** The share of the value of systems that would cost more to move than this many years of what is paid for them. */
    public double shareLocked(Estate estate, double most) {
        double sum = 0;
        for (int j = 0; j < leaving.length; j++) {
            sum += leaving[j] > most ? estate.value(j) : 0;
        }
        return sum / estate.totalValue();
    }

    /** The share of data and algorithms in systems that the organisation may use and audit, by clause or enforced. */
    public double auditable(Estate estate) {
        double sum = 0;
        for (int j = 0; j < clause.length; j++) {
            sum += estate.value(j) * (clause[j] + (1 - clause[j]) * access);
        }
        return sum / estate.totalValue();
    }

    /** That share at the start. */
    public double auditableAtStart() {
        return auditableAtStart;
    }

    /** The contract of a system as it stands at the start: years with the supplier, its end, its mark-up, its data. */
    public void stand(int system, double yearsSince, double yearsLeft, double itsMarkUp, double volume) {
        years[system] = yearsSince;
        left[system] = yearsLeft;
        markUp[system] = itsMarkUp;
        data[system] = volume;
    }

    /** Marks the state of the start, from which upkeep is counted. */
    public void markStart(double upkeepOverPlain, double auditableNow) {
        load = upkeepOverPlain;
        auditableAtStart = auditableNow;
    }

    /** Time passes: a contract runs on, and data grow to this many times what they were. */
    public void run(int system, double time, double growth) {
        years[system] += time;
        left[system] -= time;
        data[system] *= growth;
    }

    /** Notes what leaving a supplier costs, in years of what it is paid. */
    public void bind(int system, double yearsOfPrice) {
        leaving[system] = yearsOfPrice;
    }

    /** The contract of a system is agreed anew, for this time and with this mark-up. */
    public void renew(int system, double yearsLeft, double itsMarkUp) {
        left[system] = yearsLeft;
        markUp[system] = itsMarkUp;
    }

    /** A relation with a supplier begins: nothing binds yet. */
    public void begin(int system) {
        years[system] = 0;
        markUp[system] = 0;
    }

    /** What a contract says on ownership and on standards. */
    public void agree(int system, double clauseShare, double openShare) {
        clause[system] = clauseShare;
        open[system] = openShare;
    }

    /** Moving to another supplier will have to be paid. */
    public void owe(double money) {
        owed += money;
    }

    /** Part of what moving costs is paid. */
    public void pay(double money) {
        owed -= money;
    }

    /** Access to data and algorithms of others is enforced this far. */
    public void enforce(double share) {
        access = share;
    }

    /** Opens the books of a quarter. */
    public void open() {
        calls = 0;
        innovativeBids = 0;
        waited = 0;
        value = 0;
        innovativeValue = 0;
    }

    /** A call is put out: so many start-ups bid, and so many years pass from need to contract. */
    public void call(int startups, double yearsToContract) {
        calls++;
        innovativeBids += startups;
        waited += yearsToContract;
    }

    /** A contract of this value is given to a start-up or to another. */
    public void award(double money, boolean startup) {
        value += money;
        innovativeValue += startup ? money : 0;
    }

    /** An independent copy. */
    Contracts copy() {
        Contracts copy = new Contracts(years.length);
        for (int j = 0; j < years.length; j++) {
            copy.stand(j, years[j], left[j], markUp[j], data[j]);
            copy.agree(j, clause[j], open[j]);
            copy.bind(j, leaving[j]);
        }
        copy.load = load;
        copy.access = access;
        copy.auditableAtStart = auditableAtStart;
        copy.owed = owed;
        copy.calls = calls;
        copy.innovativeBids = innovativeBids;
        copy.waited = waited;
        copy.value = value;
        copy.innovativeValue = innovativeValue;
        return copy;
    }
}
