package omslag.rule;

import omslag.parameter.LeverParameters;
import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/** What scaled innovations add to the capacity of a process, as a share of its work (ODD 3p). */
final class Gains {
    private final PilotParameters pilots;
    private final LeverParameters prices;

    Gains(Settings settings) {
        pilots = settings.parameters().pilots();
        prices = settings.parameters().levers();
    }

    /** The gain of each process: the sum over its innovations of benefit times maturity. */
    double[] of(Organisation organisation, World world) {
        double[] gains = new double[organisation.work().size()];
        for (Use use : organisation.portfolio().uses()) {
            if (use.stage() == Use.Stage.SCALED && use.repairing() <= 0) {
                gains[use.process()] += gain(organisation, world, use);
            }
        }
        return gains;
    }

    /** What one innovation in use adds to the capacity of its process. */
    double gain(Organisation organisation, World world, Use use) {
        Innovation innovation = world.technology().innovations().get(use.innovation());
        double kept = use.orphaned() ? pilots.orphan() : 1;
        double guarded = innovation.algorithm()
                ? 1 - prices.guardBenefit() * organisation.decisions().guardRails()
                : 1;
        return innovation.benefit() * world.technology().maturity(use.innovation()) * kept * guarded * use.quality();
    }
}
