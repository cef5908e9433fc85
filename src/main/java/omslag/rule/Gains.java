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
            if (use.stage() == Use.Stage.SCALED) {
                gains[use.process()] += capacity(organisation, world, use);
            }
        }
        return gains;
    }

    /** What one innovation adds to the capacity of its process. */
    double capacity(Organisation organisation, World world, Use use) {
        boolean works = use.stage() == Use.Stage.SCALED && use.repairing() <= 0;
        return works && (!fields || brings(world, use, BenefitType.COST)) ? gain(organisation, world, use) : 0;
    }

    /** The gain in quality of each process. */
    double[] better(Organisation organisation, World world) {
        double[] gains = new double[organisation.work().size()];
        if (!fields) {
            return gains;
        }
        for (Use use : organisation.portfolio().uses()) {
            boolean works = use.stage() == Use.Stage.SCALED && use.repairing() <= 0;
            if (works && brings(world, use, BenefitType.QUALITY)) {
                gains[use.process()] += yield * gain(organisation, world, use);
            }
        }
        return gains;
    }

    private static boolean brings(World world, Use use, BenefitType type) {
        return world.technology().innovation(use.innovation()).nature().benefit() == type;
    }

    /** What one innovation brings where it is in use, as share of the work of its process. */
    double gain(Organisation organisation, World world, Use use) {
        Innovation innovation = world.technology().innovation(use.innovation());
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
