package omslag.rule;

import omslag.parameter.KnowledgeParameters;
import omslag.parameter.SensingParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.world.Citizens;
import omslag.world.Knowledge;
import omslag.world.Organisation;
import omslag.world.World;

/** Who senses at the start, and who knows what (ODD initialisation): few citizens, and most in the hands of government. */
final class FirstSensing {
    private static final int LANE_BITS = 16;
    private static final int LANES = 1 << LANE_BITS;

    private final Settings settings;
    private final Draws draws;
    private final SensingParameters sensing;

    FirstSensing(Settings settings, Draws draws) {
        this.settings = settings;
        this.draws = draws;
        sensing = settings.parameters().sensing();
    }

    void begin(World world) {
        Donation donation = new Donation(settings, world);
        Layer[] layers = Donation.layers(world);
        world.hands().share(world.citizens().places(), p -> begin(world, p, donation, layers));
        world.sensing().count(world.hands(), world.citizens());
        world.sensing().markStart(world.needs());
        new CitizensAreAsked(settings).ask(world);
        know(world);
    }

    private void begin(World world, int place, Donation donation, Layer[] layers) {
        Citizens citizens = world.citizens();
        long lane = Draws.key(draws.lane(Strand.SENSING, 0), place);
        long goal = Draws.key(draws.lane(Strand.DONATION, 2), place);
        long taste = CitizensSense.taste(draws, place);
        for (int slot = 0; slot < citizens.count(place); slot++) {
            int i = citizens.first(place) + slot;
            long bits = Draws.inLane(lane, slot);
            double share = sensing.start() * CitizensSense.inclination(sensing, citizens.neighbourhood(i));
            for (Challenge domain : Challenge.values()) {
                int d = domain.ordinal();
                if ((bits >>> LANE_BITS * d & LANES - 1) < share * LANES) {
                    double minds = donation.worry(citizens.attitude(i)) * donation.sensitivity(domain);
                    double trusts = Donation.trust(citizens, i, layers);
                    double ideology = Cells.normal(Cells.of(Draws.inLane(taste, slot)));
                    world.sensing()
                            .begin(
                                    i,
                                    d,
                                    Donation.choose(
                                            Draws.uniform(Draws.inLane(Draws.key(goal, d), slot)),
                                            donation.commons(trusts, ideology),
                                            donation.government(trusts, minds, Donation.GUARDS, 0),
                                            donation.platform(minds)));
                }
            }
        }
    }

    /** Gives government registers, and platforms as much that the balance is that of the start. */
    private void know(World world) {
        KnowledgeParameters start = sensing.knowledge();
        Knowledge known = world.knowledge();
        KnowledgeIsRenewed renewal = new KnowledgeIsRenewed(settings);
        for (Organisation organisation : world.organisations()) {
            boolean[] needs = DataView.needs(organisation, world);
            for (Challenge domain : Challenge.values()) {
                world.bureau().serve(domain, organisation.index(), needs[domain.ordinal()] ? 1 : 0);
            }
        }
        known.register(beforeOverlap(start.state() / start.stateQuality()));
        renewal.renew(world);
        for (Challenge domain : Challenge.values()) {
            double others = known.of(Holder.STATE, domain) * (1 - start.balance()) / start.balance();
            double platforms = others - known.of(Holder.CITIZENS, domain);
            double given = known.of(Holder.PLATFORMS, domain);
            double devices = Math.max(0, 1 - (1 - platforms) / (1 - given));
            known.equip(domain, beforeOverlap(devices / start.platformQuality()));
        }
        renewal.renew(world);
        known.markStart();
    }

    private static double beforeOverlap(double coverage) {
        return -Numbers.log1p(-Numbers.clip(coverage, 0, 1 - 1e-9));
    }
}
