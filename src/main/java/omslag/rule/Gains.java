package omslag.rule;

import omslag.parameter.LeverParameters;
import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.term.BenefitType;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Uses;
import omslag.world.World;

/**
 * What scaled innovations add to the capacity of a process, as a share of its work, and to its quality (ODD 3p). Without
 * playing fields all of them add capacity.
 */
final class Gains {
    private final PilotParameters pilots;
    private final LeverParameters prices;
    private final Realisation realisation;
    private final double yield;
    private final boolean fields;

    Gains(Settings settings) {
        pilots = settings.parameters().pilots();
        prices = settings.parameters().levers();
        realisation = new Realisation(settings);
        yield = settings.parameters().fields().qualityYield();
        fields = settings.mechanisms().playingFields();
    }

    /** The gain in capacity of each process: the sum over its innovations of benefit times maturity. */
    double[] of(Organisation organisation, World world) {
        double[] gains = new double[organisation.work().size()];
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            gains[uses.process(u)] += capacity(organisation, world, u);
        }
        return gains;
    }

    /** What one innovation adds to the capacity of its process; which of the uses of the organisation it is. */
    double capacity(Organisation organisation, World world, int which) {
        return !fields || brings(organisation, world, which, BenefitType.COST)
                ? realised(organisation, world, which)
                : 0;
    }

    /** The gain in quality of each process. */
    double[] better(Organisation organisation, World world) {
        double[] gains = new double[organisation.work().size()];
        if (!fields) {
            return gains;
        }
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (brings(organisation, world, u, BenefitType.QUALITY)) {
                gains[uses.process(u)] += yield * realised(organisation, world, u);
            }
        }
        return gains;
    }

    private static boolean brings(Organisation organisation, World world, int which, BenefitType type) {
        int innovation = organisation.portfolio().uses().innovation(which);
        return world.technology().nature(innovation).benefit() == type;
    }

    /**
     * What one use brings as it stands, as share of the work of its process: nothing unless it is in use, not being
     * repaired, and works.
     */
    double realised(Organisation organisation, World world, int which) {
        Uses uses = organisation.portfolio().uses();
        int k = uses.innovation(which);
        return uses.serves(which) && world.technology().viable(k) ? gain(organisation, world, which) : 0;
    }

    private double gain(Organisation organisation, World world, int which) {
        Uses uses = organisation.portfolio().uses();
        Innovation innovation = world.technology().innovation(uses.innovation(which));
        double kept = uses.orphaned(which) ? pilots.orphan() : 1;
        double guarded = innovation.algorithm()
                ? 1 - prices.guardBenefit() * organisation.decisions().guardRails()
                : 1;
        return innovation.benefit()
                * world.technology().maturity(uses.innovation(which))
                * realisation.of(organisation, innovation.nature())
                * kept
                * guarded
                * uses.quality(which);
    }
}
