package omslag.measure;

import omslag.term.Field;
import omslag.term.IndicatorId;
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
final class FieldSpending extends OverOrganisations<Field> {
    private static final Field[] ALL = Field.values();

    private static final int FIELDS = ALL.length;

    private static final Spending[] SPENDINGS = Spending.values();

    private static final Landscape[] LANDSCAPES = Landscape.values();

    FieldSpending() {
        super(ALL);
    }

    @Override
    void add(Organisation organisation, UseTally tally, World world, Sums<Field> spent) {
        Finances finances = organisation.finances();
        double kept = 0;
        for (Spending one : SPENDINGS) {
            double money = finances.spent(one);
            switch (one) {
                case MAINTENANCE, REPAIR, REPLACEMENT, HARDENING, OPERATIONS, LOCK_IN, SWITCHING -> kept += money;
                case GUARD_RAILS -> spent.add(Field.SMART_GOVERNMENT, money);
                case DATA -> spent.add(Field.SMART_SOCIETY, money);
                case INFRASTRUCTURE -> spent.add(Field.E_GOVERNANCE, money);
                case PILOTS -> pilots(tally, spent, money);
                case SCALING -> scaling(tally, spent, money);
                case LEVERS, RESKILLING, SUPPORT -> {}
            }
        }
        keep(organisation, spent, kept);
    }

    @Override
    void put(Sums.Of<Field> spent, World world, Scope scope, Reading reading) {
        double all = 0;
        for (Field field : ALL) {
            all += spent.get(field);
        }
        if (all == 0) {
            return;
        }
        reading.put(IndicatorId.FIELD_DIGITAL_GOVERNMENT, spent.get(Field.DIGITAL_GOVERNMENT) / all);
        reading.put(IndicatorId.FIELD_E_GOVERNANCE, spent.get(Field.E_GOVERNANCE) / all);
        reading.put(IndicatorId.FIELD_SMART_GOVERNMENT, spent.get(Field.SMART_GOVERNMENT) / all);
        reading.put(IndicatorId.FIELD_SMART_SOCIETY, spent.get(Field.SMART_SOCIETY) / all);
    }

    private static void keep(Organisation organisation, Sums<Field> spent, double money) {
        Estate estate = organisation.estate();
        double total = estate.totalValue();
        for (int p = 0; p < estate.size() && total > 0; p++) {
            double ofSystem = money * estate.value(p) / total;
            Field outside = organisation.work().kind(p).field();
            for (Landscape landscape : LANDSCAPES) {
                Field field = switch (landscape) {
                    case BACK_OFFICE -> Field.DIGITAL_GOVERNMENT;
                    case FRONT_OFFICE -> Field.E_GOVERNANCE;
                    case OUT_OF_OFFICE -> outside == Field.SMART_SOCIETY ? outside : Field.SMART_GOVERNMENT;
                };
                spent.add(field, ofSystem * estate.part(p, landscape));
            }
        }
    }

    private static void pilots(UseTally tally, Sums<Field> spent, double money) {
        int all = tally.at(Use.Stage.PILOT);
        for (int f = 0; f < FIELDS && all > 0 && money != 0; f++) {
            spent.add(ALL[f], money * tally.pilots(ALL[f]) / all);
        }
    }

    private static void scaling(UseTally tally, Sums<Field> spent, double money) {
        double all = tally.costs();
        for (int f = 0; f < FIELDS && all > 0 && money != 0; f++) {
            spent.add(ALL[f], money * tally.costs(ALL[f]) / all);
        }
    }
}
