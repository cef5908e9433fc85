package omslag.rule;

import omslag.parameter.NeedParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.Uses;
import omslag.world.World;

/**
 * How well those who serve a place learn what works (ODD 3l): from the attention that boards have for policy beside their
 * own organisation, and from innovations of policy making that work.
 */
final class PolicyLearning {
    private static final String POLICY = "policy-making";

    private final NeedParameters needs;
    private final double guardAttention;

    PolicyLearning(Settings settings) {
        needs = settings.parameters().needs();
        guardAttention = settings.parameters().levers().guardAttention();
    }

    /** Policy learning at each place, the mean over policy work. */
    double[] now(World world) {
        return mean(world, false);
    }

    /** Policy learning at each place before any board has decided: without levers and without incidents. */
    double[] atStart(World world) {
        return mean(world, true);
    }

    private double[] mean(World world, boolean start) {
        int n = world.organisations().size();
        double[] work = new double[n];
        double[] learning = new double[n];
        for (Organisation organisation : world.organisations()) {
            int process = organisation.work().find(POLICY);
            if (process < 0) {
                continue;
            }
            int o = organisation.index();
            work[o] = organisation.work().share(process)
                    * organisation.workforce().totalAtStart()
                    / Math.max(1, organisation.residents());
            Board board = organisation.board();
            double left = start ? 1 - guardAttention * organisation.decisions().guardRails() : board.attention();
            learning[o] = work[o] * of(left * (1 - board.polity()), evidence(organisation, world, process));
        }
        Serving serving = new Serving(world);
        double[] all = serving.atPlaces(work);
        double[] sums = serving.atPlaces(learning);
        for (int p = 0; p < sums.length; p++) {
            sums[p] = all[p] == 0 ? 1 : sums[p] / all[p];
        }
        return sums;
    }

    /** Policy learning with so much attention for policy and so many mature innovations of policy making that work. */
    double of(double attention, double evidence) {
        double ordinary = 1 - Board.START_POLITY;
        double attended = needs.policyFloor() + (1 - needs.policyFloor()) * attention / ordinary;
        return attended * (1 - needs.policyGain() * Numbers.expm1(-evidence));
    }

    private static double evidence(Organisation organisation, World world, int process) {
        double sum = 0;
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int k = uses.innovation(u);
            boolean helps = uses.process(u) == process
                    && uses.serves(u)
                    && world.technology().viable(k);
            sum += helps ? world.technology().maturity(k) : 0;
        }
        return sum;
    }
}
