package omslag.rule;

import java.util.List;
import omslag.parameter.ChainParameters;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Layer;
import omslag.world.Audience;
import omslag.world.Chains;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/**
 * The first chains (ODD 3o): who is a partner in which line, who uses open standards, and what the provider of shared
 * infrastructure is paid. Those for whom standards pay soonest use them.
 */
final class FirstChains {
    private final Settings settings;
    private final GovernmentPack pack;
    private final ChainParameters parameters;

    FirstChains(Settings settings, GovernmentPack pack) {
        this.settings = settings;
        this.pack = pack;
        parameters = settings.parameters().chains();
    }

    void begin(World world, Draws draws) {
        for (Layer layer : Layer.values()) {
            world.chains().reach(layer, reach(world, layer));
        }
        tie(world, settings, draws);
        double paid = 0;
        for (Organisation organisation : world.organisations()) {
            paid += parameters.contribution() * organisation.finances().budget();
        }
        world.infrastructure().begin(paid);
    }

    /** Makes organisations partners and gives some of them open standards. */
    static void tie(World world, Settings settings, Draws draws) {
        ChainParameters chains = settings.parameters().chains();
        Chains links = world.chains();
        for (Organisation organisation : world.organisations()) {
            Work work = organisation.work();
            double each = organisation.workforce().totalAtStart() / Math.max(1, organisation.residents());
            int o = organisation.index();
            for (int p = 0; p < work.size(); p++) {
                int line = work.line(p);
                if (line >= 0) {
                    links.join(o, line, links.part(o, line) + work.share(p) * each);
                }
            }
            long key = organisation.key();
            links.weigh(o, chains.standardsThreshold() + chains.standardsSpread() * draws.normal(Strand.LINK, key, 0));
            if (draws.uniform(Strand.LINK, key, 0) < chains.standardsStart()) {
                links.open(o);
            }
        }
        OpenStandards standards = new OpenStandards(settings);
        double[] partners = OpenStandards.partners(world);
        for (int o = 0; o < partners.length; o++) {
            links.fit(o, standards.fit(links.standards(o), partners[o]));
        }
    }

    private double[][] reach(World world, Layer layer) {
        List<Audience.Public> publics = world.audience().publics(layer);
        double[][] reach = new double[publics.size()][];
        for (int p = 0; p < pack.places().size(); p++) {
            int k = world.audience().publicOf(layer, p);
            int[] members = publics.get(k).members();
            if (reach[k] == null) {
                reach[k] = new double[members.length];
                for (int m = 0; m < members.length; m++) {
                    reach[k][m] =
                            pack.bodies().get(members[m]).reach(pack.places().get(p));
                }
            }
        }
        return reach;
    }
}
