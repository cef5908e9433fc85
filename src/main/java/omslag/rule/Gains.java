package omslag.rule;

import omslag.parameter.LeverParameters;
import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.term.BenefitType;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
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
        for (Use use : organisation.portfolio().uses()) {
            gains[use.process()] += capacity(organisation, world, use);
        }
        return gains;
    }

    /** What one innovation adds to the capacity of its process. */
    double capacity(Organisation organisation, World world, Use use) {
        return brings(world, use, BenefitType.COST) || !fields ? inUse(organisation, world, use) : 0;
    }

    /** The gain in quality of each process. */
    double[] better(Organisation organisation, World world) {
        double[] gains = new double[organisation.work().size()];
        for (Use use : organisation.portfolio().uses()) {
            boolean better = fields && brings(world, use, BenefitType.QUALITY);
            gains[use.process()] += better ? yield * inUse(organisation, world, use) : 0;
        }
        return gains;
    }

    private static boolean brings(World world, Use use, BenefitType type) {
        return world.technology().innovations().get(use.innovation()).nature().benefit() == type;
    }

    private double inUse(Organisation organisation, World world, Use use) {
        return use.stage() == Use.Stage.SCALED && use.repairing() <= 0 ? gain(organisation, world, use) : 0;
    }

    /** What one innovation brings where it is in use, as share of the work of its process. */
    double gain(Organisation organisation, World world, Use use) {
        Innovation innovation = world.technology().innovations().get(use.innovation());
        double kept = use.orphaned() ? pilots.orphan() : 1;
        double guarded = innovation.algorithm()
                ? 1 - prices.guardBenefit() * organisation.decisions().guardRails()
                : 1;
        return innovation.benefit()
                * world.technology().maturity(use.innovation())
                * realisation.of(organisation, innovation.nature())
                * kept
                * guarded
                * use.quality();
    }
}
