package omslag.measure;

import java.util.Arrays;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.IndicatorId;
import omslag.world.Companies;
import omslag.world.Contracts;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.World;

/** How attractive government is as a client, how far it is locked in, and what it can still decide by itself. */
final class ProcurementMeasure extends OverOrganisations<ProcurementMeasure.Sum> {
    /** Years of what a system costs above which moving it counts as locked in. */
    private static final double LOCKED = 1;

    /** Bids remembered from which a start-up knows government. */
    private static final double KNOWS = 0.5;

    /** What each supplier has installed, by scope. */
    private double[][] vendors = new double[Scope.all().size()][0];

    /** What is added up over organisations. */
    enum Sum {
        CALLS,
        BIDS,
        WAITED,
        VALUE,
        INNOVATIVE,
        WORTH,
        MARK_UP,
        LOCKED,
        AUDITABLE,
        ALGORITHMS,
        AUDITED
    }

    ProcurementMeasure() {
        super(Sum.values());
    }

    @Override
    void open(World world) {
        int suppliers = world.companies().big();
        if (vendors[0].length != suppliers) {
            vendors = new double[vendors.length][suppliers];
        }
        for (double[] ofScope : vendors) {
            Arrays.fill(ofScope, 0);
        }
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Contracts contracts = organisation.contracts();
        Estate estate = organisation.estate();
        double total = estate.totalValue();
        sums.add(Sum.CALLS, contracts.calls());
        sums.add(Sum.BIDS, contracts.innovativeBids());
        sums.add(Sum.WAITED, contracts.waited());
        sums.add(Sum.VALUE, contracts.value());
        sums.add(Sum.INNOVATIVE, contracts.innovativeValue());
        sums.add(Sum.WORTH, total);
        sums.add(Sum.MARK_UP, total * contracts.meanMarkUp(estate));
        sums.add(Sum.LOCKED, total * contracts.shareLocked(estate, LOCKED));
        double auditable = contracts.auditable(estate);
        sums.add(Sum.AUDITABLE, total * auditable);
        double audited = 1 - (1 - organisation.decisions().guardRails()) * (1 - auditable);
        // Algorithms that can be audited, by guard-rails or by contract, and all there are.
        for (int i = 0; i < tally.algorithms(); i++) {
            sums.add(Sum.AUDITED, audited);
        }
        sums.add(Sum.ALGORITHMS, tally.algorithms());
        double[] ofAll = vendors[Scope.ALL.index()];
        double[] ofKind = vendors[Scope.index(organisation.kind())];
        for (int j = 0; j < estate.size(); j++) {
            double value = estate.value(j);
            ofAll[estate.vendor(j)] += value;
            ofKind[estate.vendor(j)] += value;
        }
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.get(Sum.WORTH) == 0) {
            return;
        }
        reading.put(IndicatorId.INNOVATIVE_BIDDERS, sums.ratio(Sum.BIDS, Sum.CALLS));
        reading.put(IndicatorId.LEAD_TIME, sums.ratio(Sum.WAITED, Sum.CALLS));
        reading.put(IndicatorId.STARTUP_CONTRACTS, sums.ratio(Sum.INNOVATIVE, Sum.VALUE));
        reading.put(IndicatorId.MARK_UP, sums.get(Sum.MARK_UP) / sums.get(Sum.WORTH));
        reading.put(IndicatorId.LOCKED_IN, sums.get(Sum.LOCKED) / sums.get(Sum.WORTH));
        reading.put(IndicatorId.VENDOR_CONCENTRATION, herfindahl(vendors[scope.index()], sums.get(Sum.WORTH)));
        double data = data(world, sums.get(Sum.AUDITABLE) / sums.get(Sum.WORTH));
        double systems = 1 - sums.get(Sum.LOCKED) / sums.get(Sum.WORTH);
        double audited = sums.ratio(Sum.AUDITED, Sum.ALGORITHMS);
        boolean any = sums.get(Sum.ALGORITHMS) > 0;
        reading.put(IndicatorId.POLICY_AUTONOMY, any ? (systems + data + audited) / 3 : (systems + data) / 2);
        if (scope.kind().isEmpty()) {
            clients(world, reading);
        }
    }

    /** The sum of the squares of the shares of suppliers. */
    static double herfindahl(double[] vendors, double worth) {
        double sum = 0;
        for (double vendor : vendors) {
            sum += vendor / worth * (vendor / worth);
        }
        return sum;
    }

    /** Data that government may use: those in its systems, and its share of those about society where they are known. */
    private static double data(World world, double inSystems) {
        double all = 0;
        double own = 0;
        for (Challenge domain : Challenge.values()) {
            for (Holder holder : Holder.values()) {
                double known = world.knowledge().of(holder, domain);
                all += known;
                own += holder == Holder.STATE ? known : 0;
            }
        }
        return all > 0 ? (inSystems + own / all) / 2 : inSystems;
    }

    private static void clients(World world, Reading reading) {
        double startups = 0;
        double elsewhere = 0;
        double know = 0;
        double again = 0;
        for (Companies.Company company : world.companies().all()) {
            if (company.big() || !company.alive()) {
                continue;
            }
            boolean knows =
                    company.experience().bids(false) + company.experience().bids(true) >= KNOWS;
            startups++;
            elsewhere += company.elsewhere() ? 1 : 0;
            know += knows ? 1 : 0;
            again += knows && !company.elsewhere() ? 1 : 0;
        }
        reading.put(IndicatorId.REPEAT_BIDDERS, Measure.ratio(again, know));
        reading.put(IndicatorId.LOST_CLIENTS, Measure.ratio(elsewhere, startups));
    }
}
