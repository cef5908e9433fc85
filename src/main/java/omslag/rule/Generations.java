package omslag.rule;

import omslag.parameter.Settings;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Technology;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;

/**
 * Successive generations of a technology (ODD 7.17, Norton and Bass 1987): where a later generation works, the earlier one
 * goes out of use and is not taken up any more.
 */
final class Generations {
    private final double threshold;
    private final double estate;
    private final boolean estates;

    Generations(Settings settings) {
        threshold = settings.parameters().fields().useThreshold();
        estate = settings.parameters().pilots().estate();
        estates = settings.mechanisms().legacy();
    }

    /** Ends the uses of an organisation that a later generation has taken the place of. */
    void takeOver(Organisation organisation, World world) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.scaled(u) && outdated(organisation, world, uses.innovation(u))) {
                end(organisation, world, uses.get(u));
            }
        }
    }

    /** Takes an innovation that works out of use, which is no failure. */
    void end(Organisation organisation, World world, Use use) {
        Innovation innovation = world.technology().innovation(use.innovation());
        if (use.stage() == Use.Stage.SCALED) {
            organisation.estate().expose(-1);
            if (estates) {
                organisation.estate().prune(use.process(), estate * use.cost());
            }
        }
        organisation.portfolio().stop(use, innovation.wave(), false);
    }

    /** Whether a later generation of an innovation works for an organisation. */
    boolean outdated(Organisation organisation, World world, int innovation) {
        Technology technology = world.technology();
        int later = technology.successor(innovation);
        while (later >= 0) {
            Use own = organisation.portfolio().latest(later);
            boolean inUse = own != null && own.stage() == Use.Stage.SCALED;
            boolean good = technology.viable(later) && technology.maturity(later) >= threshold;
            if (good && (inUse || technology.everywhere(later))) {
                return true;
            }
            later = technology.successor(later);
        }
        return false;
    }
}
