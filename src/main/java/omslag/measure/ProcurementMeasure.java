package omslag.measure;

import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.IndicatorId;
import omslag.world.Companies;
import omslag.world.Contracts;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/** How attractive government is as a client, how far it is locked in, and what it can still decide by itself. */
final class ProcurementMeasure implements Measure {
    /** Years of what a system costs above which moving it counts as locked in. */
    private static final double LOCKED = 1;

    /** Bids remembered from which a start-up knows government. */
    private static final double KNOWS = 0.5;

    @Override
    public void take(World world, Scope scope, Reading reading) {
        double calls = 0;
        double bids = 0;
        double waited = 0;
        double value = 0;
        double innovative = 0;
        double worth = 0;
        double markUp = 0;
        double locked = 0;
        double auditable = 0;
        double[] vendors = new double[world.companies().big()];
        double[] algorithms = new double[2];
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            Contracts contracts = organisation.contracts();
            Estate estate = organisation.estate();
            double total = estate.totalValue();
            calls += contracts.calls();
            bids += contracts.innovativeBids();
            waited += contracts.waited();
            value += contracts.value();
            innovative += contracts.innovativeValue();
            worth += total;
            markUp += total * contracts.meanMarkUp(estate);
            locked += total * contracts.shareLocked(estate, LOCKED);
            auditable += total * contracts.auditable(estate);
            algorithms(organisation, world, algorithms);
            for (int j = 0; j < estate.size(); j++) {
                vendors[estate.vendor(j)] += estate.value(j);
            }
        }
        if (worth == 0) {
            return;
        }
        reading.put(IndicatorId.INNOVATIVE_BIDDERS, Measure.ratio(bids, calls));
        reading.put(IndicatorId.LEAD_TIME, Measure.ratio(waited, calls));
        reading.put(IndicatorId.STARTUP_CONTRACTS, Measure.ratio(innovative, value));
        reading.put(IndicatorId.MARK_UP, markUp / worth);
        reading.put(IndicatorId.LOCKED_IN, locked / worth);
        reading.put(IndicatorId.VENDOR_CONCENTRATION, herfindahl(vendors, worth));
        double data = data(world, auditable / worth);
        double systems = 1 - locked / worth;
        double audited = Measure.ratio(algorithms[0], algorithms[1]);
        boolean any = algorithms[1] > 0;
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

    /** Adds the algorithms of an organisation that can be audited, by guard-rails or by contract, and all there are. */
    private static void algorithms(Organisation organisation, World world, double[] sums) {
        double byContract = organisation.contracts().auditable(organisation.estate());
        double guarded = organisation.decisions().guardRails();
        for (Use use : organisation.portfolio().uses()) {
            boolean one = use.stage() == Use.Stage.SCALED
                    && world.technology().innovations().get(use.innovation()).algorithm();
            sums[0] += one ? 1 - (1 - guarded) * (1 - byContract) : 0;
            sums[1] += one ? 1 : 0;
        }
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
