package omslag.rule;

import omslag.parameter.LockInParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;

/**
 * What binds an organisation to the supplier of a system, and what that does to its price (ODD 3j; Farrell and Klemperer
 * 2007). Costs of leaving are shares of the value of a contract, that is of its price over its term.
 */
final class LockIn {
    /** Years after which a longer relation binds no further. */
    private static final double LONGEST = 20;

    /** Suppliers who compete with the one that is there, and how many more where more than one supplier is wanted. */
    private static final int RIVALS = 2;

    private static final int MORE_RIVALS = 1;

    /** The part of contracts that a vision on third parties covers by clauses at the least. */
    private static final double CLAUSE_FLOOR = 0.5;

    private final LockInParameters lockIn;
    private final double range;
    private final double power;
    private final double clauses;
    private final double open;
    private final boolean exitPlans;

    LockIn(Settings settings) {
        lockIn = settings.parameters().procurement().lockIn();
        range = settings.parameters().procurement().costRange();
        power = settings.environment().platforms().power();
        exitPlans = settings.levers().vision().thirdParties();
        double asked = Math.max(settings.levers().ownershipClauses(), exitPlans ? CLAUSE_FLOOR : 0);
        clauses = Math.max(lockIn.clauses(), asked);
        open = Math.max(lockIn.openStart(), settings.levers().openStandards());
    }

    /** The share of a new contract that clauses on ownership cover. */
    double clauses() {
        return clauses;
    }

    /** The share of a new contract that asks for open standards. */
    double open() {
        return open;
    }

    /** Whether more than one supplier is wanted. */
    boolean spreads() {
        return exitPlans;
    }

    /** How many others compete for a contract that ends. */
    int rivals() {
        return exitPlans ? RIVALS + MORE_RIVALS : RIVALS;
    }

    /** The highest mark-up. */
    double cap() {
        return lockIn.cap() * power;
    }

    /** How many times what they were data are after these years. */
    double dataGrowth(double years) {
        return Numbers.exp(lockIn.dataGrowth() * power * years);
    }

    /** What leaving costs, over the value of the contract. */
    double leaving(double years, double data, double clause, double openShare) {
        double relation = lockIn.switchFixed() + lockIn.switchYears() * Math.min(years, LONGEST);
        return relation * (exitPlans ? 1 - lockIn.exitPlan() : 1)
                + lockIn.switchData() * data * (1 - clause)
                + lockIn.switchStandard() * (1 - openShare);
    }

    /** What an incumbent asks at a renewal. */
    static double renewalPrice(double competitive, double leaving, double cap) {
        return competitive * (1 + Math.min(leaving, cap));
    }

    /** Whether a rival, from its place in the range of costs, is cheaper than the incumbent by more than leaving costs. */
    boolean leaves(double incumbent, double rival, double leaving) {
        return range * (incumbent - rival) > leaving;
    }

    /** The probability of that, for uniform places of the incumbent and of the cheapest of these rivals. */
    double chance(double leaving, int rivals) {
        double needed = Math.min(1, leaving / range);
        return (1 - needed) - (1 - Numbers.pow(needed, rivals + 1)) / (rivals + 1);
    }

    /** The next supplier, drawn in proportion to what each has installed: what many have, others choose (Arthur 1989). */
    static int next(double[] installed, int without, double place) {
        double sum = 0;
        for (int i = 0; i < installed.length; i++) {
            sum += i == without ? 0 : installed[i];
        }
        double left = place * sum;
        int last = without;
        for (int i = 0; i < installed.length; i++) {
            if (i != without && installed[i] > 0) {
                last = i;
                left -= installed[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
