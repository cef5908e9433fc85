package omslag.rule;

import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.term.Task;
import omslag.unit.Numbers;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.Workforce;

/** What the upkeep of an estate costs (ODD 3d): more with debt, and more when legacy experts are scarce. */
final class Maintenance {
    /** Experts below which an estate is too small for scarcity to be felt, in FTE. */
    private static final double LEAST_EXPERTS = 1;

    private final LegacyParameters legacy;
    private final double debtPrice;

    Maintenance(Settings settings) {
        legacy = settings.parameters().legacy();
        debtPrice = debtPrice(legacy);
    }

    /**
     * The price of debt: how much dearer a system is whose debt equals its value. It follows from the share of the budget
     * that maintenance takes at the start, so it is no free number.
     */
    static double debtPrice(LegacyParameters legacy) {
        double clean = legacy.maintenance() * legacy.valueRatio();
        return Math.max(0, legacy.maintenanceShare() / clean - 1) / legacy.debtStart();
    }

    /** The cost of a year. */
    double yearly(Organisation organisation) {
        Estate estate = organisation.estate();
        double sum = 0;
        for (int j = 0; j < estate.size(); j++) {
            sum += estate.value(j) * (1 + debtPrice * estate.debt(j));
        }
        return legacy.maintenance() * sum * scarcity(organisation);
    }

    /** How much dearer scarce experts make it: 1 as long as there are as many as at the start, or as there are posts. */
    private double scarcity(Organisation organisation) {
        Workforce people = organisation.workforce();
        double before = people.startStaff(Task.LEGACY_IT);
        if (before <= 0 && people.posts(Task.LEGACY_IT) >= LEAST_EXPERTS) {
            before = people.posts(Task.LEGACY_IT);
        }
        if (before <= 0) {
            return 1;
        }
        double left = people.staff(Task.LEGACY_IT) / before;
        return left >= 1 ? 1 : Numbers.pow(1 / Math.max(left, 0.1), legacy.scarcity());
    }
}
