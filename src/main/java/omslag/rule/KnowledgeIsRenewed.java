package omslag.rule;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import omslag.parameter.KnowledgeParameters;
import omslag.parameter.Levers;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Audience;
import omslag.world.Knowledge;
import omslag.world.Sensing.Destination;
import omslag.world.World;

/**
 * Who can use what of all there is to know (ODD 3g): citizens what is in the commons, platforms what devices tell them and
 * what they are given, government what it measures, is given and accepts, buys, and has opened by clause or by force.
 * Sources of a holder overlap by chance.
 */
final class KnowledgeIsRenewed implements Rule {
    private static final Challenge[] DOMAINS = Challenge.values();

    private final KnowledgeParameters knowledge;
    private final Levers levers;
    private final double power;
    private final double speed;

    KnowledgeIsRenewed(Settings settings) {
        knowledge = settings.parameters().sensing().knowledge();
        levers = settings.levers();
        power = settings.environment().platforms().power();
        speed = settings.environment().technology().speed();
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_SENSE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Knowledge known = world.knowledge();
        double reined = Math.max(0, 1 - PolicyRole.restraint(world, knowledge));
        double growth = Numbers.exp(knowledge.devices() * power * speed * reined * step.years());
        for (Challenge domain : DOMAINS) {
            known.equip(domain, known.devices(domain) * growth);
        }
        double opened = step.relaxation(1 / knowledge.accessLag());
        known.open(known.access() + opened * (open() - known.access()));
        renew(world);
    }

    /** The share of what platforms know that the levers open in the end; the stronger platforms are, the less. */
    private double open() {
        double closed = (1 - knowledge.clauses() * levers.ownershipClauses())
                * (1 - knowledge.enforcement() * levers.enforcedAccess());
        return (1 - closed) / Math.max(1, power);
    }

    /** Renews what everyone knows from what they have. */
    void renew(World world) {
        Givers givers = new Givers(world);
        DataView view = DataView.of(world);
        int places = world.citizens().places();
        double[][] given = new double[DOMAINS.length][places];
        double[][] misled = new double[DOMAINS.length][places];
        double[] devices = new double[DOMAINS.length];
        for (Challenge domain : DOMAINS) {
            double covered = coverage(world.knowledge().devices(domain));
            devices[domain.ordinal()] = knowledge.platformQuality() * covered;
        }
        for (int p = 0; p < places; p++) {
            givers.turnTo(p);
            for (Challenge domain : DOMAINS) {
                int d = domain.ordinal();
                misled[d][p] = renew(world, givers, view, domain, p, devices[d]);
                given[d][p] = givers.share(domain, Destination.GOVERNMENT);
            }
        }
        world.knowledge().count(world.citizens());
        inform(world, given, misled);
    }

    /** Renews what everyone knows of a domain in a place; the share of decisions on it that go wrong. */
    private double renew(World world, Givers givers, DataView view, Challenge domain, int place, double devices) {
        Knowledge known = world.knowledge();
        int d = domain.ordinal();
        double commons = usable(givers, domain, Destination.COMMONS, 1);
        double platforms = union(devices, usable(givers, domain, Destination.PLATFORM, 1));
        double own =
                knowledge.stateQuality() * coverage(known.registers() + knowledge.sensors() * view.sensors(d, place));
        double donated = usable(givers, domain, Destination.GOVERNMENT, view.openness(place));
        double statistics = knowledge.bureauCoverage() * knowledge.bureauQuality() * view.statistics(d, place);
        double state = union(union(own, donated), union(statistics, known.access() * platforms));
        known.know(Holder.CITIZENS, domain, place, commons);
        known.know(Holder.PLATFORMS, domain, place, platforms);
        known.know(Holder.STATE, domain, place, state);
        double gap = givers.gap(domain, Destination.GOVERNMENT);
        // Statistics show where data are lopsided, so that they can be corrected.
        return state == 0 ? 0 : knowledge.biasError() * gap * donated / state * (1 - view.statistics(d, place));
    }

    /** What data can be used that a part of the givers' is accepted of. */
    private double usable(Givers givers, Challenge domain, Destination goal, double accepted) {
        double quality = goal == Destination.PLATFORM ? knowledge.platformQuality() : knowledge.citizenQuality();
        double right = Math.max(0, 1 - knowledge.bias() * givers.gap(domain, goal));
        return quality * right * coverage(knowledge.reach() * accepted * givers.share(domain, goal));
    }

    /** The share of a domain that sources cover whose coverage would be this if they did not overlap. */
    static double coverage(double beforeOverlap) {
        return beforeOverlap == 0 ? 0 : -Numbers.expm1(-beforeOverlap);
    }

    /** What two sources that overlap by chance give together. */
    static double union(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }

    /** Tells organisations what the places they serve mean for them. */
    private static void inform(World world, double[][] given, double[][] misled) {
        int n = world.organisations().size();
        double[][] evidence = new double[DOMAINS.length][n];
        double[][] errors = new double[DOMAINS.length][n];
        double[] offered = new double[n];
        double[] people = new double[n];
        for (Layer layer : Donation.layers(world)) {
            List<Audience.Public> publics = world.audience().publics(layer);
            double[] peopleOf = byPublic(world, layer, publics.size(), p -> 1);
            spread(publics, peopleOf, people);
            for (Challenge domain : DOMAINS) {
                int d = domain.ordinal();
                double[] known = byPublic(
                        world, layer, publics.size(), p -> world.knowledge().of(Holder.CITIZENS, domain, p));
                spread(publics, known, evidence[d]);
                spread(publics, byPublic(world, layer, publics.size(), p -> misled[d][p]), errors[d]);
                double[] giving = byPublic(world, layer, publics.size(), p -> given[d][p]);
                for (int which = 0; which < giving.length; which++) {
                    Audience.Public these = publics.get(which);
                    for (int i = 0; i < these.members().length; i++) {
                        offered[these.members()[i]] += these.weights()[i] * giving[which];
                    }
                }
            }
        }
        for (int o = 0; o < n; o++) {
            double all = Math.max(1, people[o]);
            world.knowledge().give(o, offered[o]);
            for (Challenge domain : DOMAINS) {
                int d = domain.ordinal();
                world.knowledge().inform(o, domain, evidence[d][o] / all, errors[d][o] / all);
            }
        }
    }

    /** Sums over the residents of each public of a layer. */
    private static double[] byPublic(World world, Layer layer, int publics, IntToDoubleFunction ofPlace) {
        double[] sums = new double[publics];
        for (int p = 0; p < world.citizens().places(); p++) {
            sums[world.audience().publicOf(layer, p)] += world.citizens().residents(p) * ofPlace.applyAsDouble(p);
        }
        return sums;
    }

    /** Adds what each public has to what each organisation has that it meets. */
    private static void spread(List<Audience.Public> publics, double[] ofPublic, double[] ofMembers) {
        for (int which = 0; which < ofPublic.length; which++) {
            for (int member : publics.get(which).members()) {
                ofMembers[member] += ofPublic[which];
            }
        }
    }
}
