package omslag.measure;

import omslag.term.Field;
import omslag.term.Landscape;
import omslag.term.Spending;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/**
 * ICT spending by playing field. What keeps the estate goes by landscape: the back office to digital government, the front
 * office to e-governance, and what stands outside the office to the field of the process. Scaling goes by the field of
 * what is being scaled, weighted by cost, pilots by those that run, guard-rails to smart government, data to smart society
 * and shared infrastructure to e-governance. Levers, training and support functions belong to no field.
 */
final class FieldSpending {
    private static final int FIELDS = Field.values().length;

    private static final Spending[] SPENDINGS = Spending.values();

    private static final Landscape[] LANDSCAPES = Landscape.values();

    private final double[] spent = new double[FIELDS];

    /** Adds what an organisation spent in the quarter. */
    void add(Organisation organisation, World world) {
        Finances finances = organisation.finances();
        double kept = 0;
        for (Spending one : SPENDINGS) {
            double money = finances.spent(one);
            switch (one) {
                case MAINTENANCE, REPAIR, REPLACEMENT, HARDENING, OPERATIONS, LOCK_IN, SWITCHING -> kept += money;
                case GUARD_RAILS -> spent[Field.SMART_GOVERNMENT.ordinal()] += money;
                case DATA -> spent[Field.SMART_SOCIETY.ordinal()] += money;
                case INFRASTRUCTURE -> spent[Field.E_GOVERNANCE.ordinal()] += money;
                case PILOTS, SCALING -> change(organisation, world, money, one == Spending.SCALING);
                case LEVERS, RESKILLING, SUPPORT -> {}
            }
        }
        keep(organisation, kept);
    }

    /** The share of a field in all that belongs to one. */
    double share(Field field) {
        double all = 0;
        for (double one : spent) {
            all += one;
        }
        return Measure.ratio(spent[field.ordinal()], all);
    }

    private void keep(Organisation organisation, double money) {
        Estate estate = organisation.estate();
        double total = estate.totalValue();
        for (int p = 0; p < estate.size() && total > 0; p++) {
            double ofSystem = money * estate.value(p) / total;
            Field outside = organisation.work().kind(p).field();
            for (Landscape landscape : LANDSCAPES) {
                int field = switch (landscape) {
                    case BACK_OFFICE -> Field.DIGITAL_GOVERNMENT.ordinal();
                    case FRONT_OFFICE -> Field.E_GOVERNANCE.ordinal();
                    case OUT_OF_OFFICE -> Math.max(Field.SMART_GOVERNMENT.ordinal(), outside.ordinal());
                };
                spent[field] += ofSystem * estate.part(p, landscape);
            }
        }
    }

    private void change(Organisation organisation, World world, double money, boolean scaling) {
        if (money == 0) {
            return;
        }
        double[] weights = new double[FIELDS];
        double all = 0;
        for (Use use : organisation.portfolio().uses()) {
            Field field = world.technology()
                    .innovations()
                    .get(use.innovation())
                    .nature()
                    .field();
            double paid = use.stage() == Use.Stage.APPROVAL ? use.cost() : 0;
            double weight = scaling ? paid : use.stage() == Use.Stage.PILOT ? 1 : 0;
            weights[field.ordinal()] += weight;
            all += weight;
        }
        for (int f = 0; f < FIELDS && all > 0; f++) {
            spent[f] += money * weights[f] / all;
        }
    }
}
