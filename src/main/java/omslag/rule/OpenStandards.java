package omslag.rule;

import omslag.parameter.ChainParameters;
import omslag.parameter.Settings;
import omslag.world.Chains;
import omslag.world.World;

/** How many partners of each organisation use open standards, and how well systems then fit (ODD 3o). */
final class OpenStandards {
    private final ChainParameters chains;

    OpenStandards(Settings settings) {
        chains = settings.parameters().chains();
    }

    /** For each organisation the share of its partners, by their work, that use open standards. */
    static double[] partners(World world) {
        Chains links = world.chains();
        int n = links.organisations();
        double[] work = new double[n];
        double[] open = new double[n];
        for (int o = 0; o < n; o++) {
            for (int line = 0; line < Chains.LINES; line++) {
                work[o] += links.part(o, line);
            }
            open[o] = links.standards(o) ? work[o] : 0;
        }
        Serving serving = new Serving(world);
        double[] allWork = serving.forOrganisations(serving.atPlaces(work));
        double[] allOpen = serving.forOrganisations(serving.atPlaces(open));
        double[] own = serving.ownReach();
        double[] share = new double[n];
        for (int o = 0; o < n; o++) {
            double others = allWork[o] - own[o] * work[o];
            boolean alone = others <= 1e-9 * allWork[o];
            share[o] = alone ? 0 : Math.max(0, allOpen[o] - own[o] * open[o]) / others;
        }
        return share;
    }

    /** How well the systems of an organisation fit those of its partners, 1 when all share standards. */
    double fit(boolean open, double partners) {
        return 1 - chains.incompatibility() * (1 - (open ? partners : 0));
    }
}
