package omslag.rule;

import java.util.Arrays;
import omslag.parameter.Settings;
import omslag.parameter.SupportParameters;
import omslag.random.Draws;
import omslag.term.Kind;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.SupportFunction;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Support;
import omslag.world.Uses;
import omslag.world.World;

/**
 * HR, control and procurement change from compliance to adaptation (ODD 3k): by money when they hold up change, by
 * training, by better peers and the profession, by incidents, and by innovations in their own work.
 */
final class SupportFunctionsRenew implements Rule {
    private static final SupportFunction[] FUNCTIONS = SupportFunction.values();

    private final SupportParameters support;
    private final boolean vision;
    private final double daysStart;

    SupportFunctionsRenew(Settings settings) {
        support = settings.parameters().support();
        vision = settings.levers().vision().people();
        daysStart = ServicesAreDelivered.trainingAtStart(settings);
    }

    @Override
    public Phase phase() {
        return Phase.CHANGES_ARE_HANDLED;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        double[][] peers = new double[FUNCTIONS.length][Kind.values().length];
        double[] members = new double[Kind.values().length];
        for (Organisation organisation : world.organisations()) {
            int kind = organisation.kind().ordinal();
            members[kind]++;
            for (SupportFunction function : FUNCTIONS) {
                peers[function.ordinal()][kind] += organisation.support().format(function);
            }
        }
        double[] items = new double[FUNCTIONS.length];
        int[] process = new int[FUNCTIONS.length];
        for (Organisation organisation : world.organisations()) {
            int kind = organisation.kind().ordinal();
            count(organisation, world, process, items);
            for (SupportFunction function : FUNCTIONS) {
                double others = peers[function.ordinal()][kind] / members[kind];
                renew(organisation, world, step, function, others, items[function.ordinal()]);
            }
        }
    }

    private void renew(
            Organisation organisation, World world, Step step, SupportFunction function, double peers, double items) {
        Support functions = organisation.support();
        double format = functions.format(function);
        double alone = support.training() * Math.max(0, organisation.workforce().trainingDays() - daysStart)
                + support.incidents() * organisation.standing().salience()
                + support.items() * items
                + (vision && function == SupportFunction.HR ? support.visionFormat() : 0);
        double followed = support.peers() * Math.max(0, peers - format);
        if (function == SupportFunction.CONTROL) {
            followed += support.profession() * Math.max(0, world.auditor().format() - format);
        }
        double bought = invest(organisation, function)
                / (support.formatCost() * organisation.finances().budget());
        double next = format + (1 - format) * step.relaxation(alone + bought / step.years()) + followed * step.years();
        functions.renew(function, Math.min(1, next));
    }

    /** Counts for each function the innovations that work at full size in its process, each as mature as it is. */
    private static void count(Organisation organisation, World world, int[] process, double[] sums) {
        for (SupportFunction function : FUNCTIONS) {
            process[function.ordinal()] = organisation.work().find(function);
        }
        Arrays.fill(sums, 0);
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int k = uses.innovation(u);
            if (uses.serves(u) && world.technology().viable(k)) {
                for (int f = 0; f < sums.length; f++) {
                    sums[f] +=
                            uses.process(u) == process[f] ? world.technology().maturity(k) : 0;
                }
            }
        }
    }

    /** Part of the money for change, the more the longer a function holds up changes. */
    private double invest(Organisation organisation, SupportFunction function) {
        double heldUp = 1 - organisation.support().inTime(function);
        double flow = organisation.finances().discretionary()
                * organisation.decisions().changeShare();
        double money = Math.min(
                support.invest() * heldUp * flow,
                Math.max(0, organisation.finances().in(Purse.CHANGE)));
        organisation.finances().spend(Purse.CHANGE, Spending.SUPPORT, money);
        return money;
    }
}
