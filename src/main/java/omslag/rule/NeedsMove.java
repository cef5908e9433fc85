package omslag.rule;

import java.util.Arrays;
import omslag.parameter.NeedParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.EventKind;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Audience;
import omslag.world.Needs;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/**
 * The needs of society move, shocks strike places and regions and ebb away, and what government takes up of it becomes
 * work (ODD 3l).
 */
final class NeedsMove implements Rule {
    /** Size from which a shock is an event worth a row. */
    private static final double MAJOR = 0.5;

    /** Shocks of a quarter have their own addresses. */
    private static final int APART = 64;

    private final NeedParameters needs;
    private final double load;

    NeedsMove(Settings settings) {
        needs = settings.parameters().needs();
        load = settings.environment().challenges().load();
    }

    @Override
    public Phase phase() {
        return Phase.NEEDS_MOVE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        int[] regions = regions(world);
        int[] sizes = sizes(regions);
        for (Challenge challenge : Challenge.values()) {
            drift(world.needs(), challenge, draws, step);
            ebb(world.needs(), challenge, regions, sizes, step);
            for (int region = 0; region < sizes.length; region++) {
                strike(world, challenge, regions, region, sizes[region], draws, step);
            }
        }
        makeWork(world);
    }

    /** An exact step of an Ornstein-Uhlenbeck process around a mean that has a trend; a need is never below nothing. */
    private void drift(Needs all, Challenge challenge, Draws draws, Step step) {
        double before = all.trend(challenge);
        double after = before + load * drift(challenge) * step.years();
        double kept = 1 - step.relaxation(needs.reversion());
        double spread = deviation(step) * Numbers.sqrt(load);
        double noise = spread * shaken(challenge, draws, step);
        all.drift(challenge, after);
        all.move(challenge, Math.max(0, after + kept * (all.level(challenge) - before) + noise));
    }

    /**
     * The noise of a step, with variance one. The steps of a quarter are independent, and together they move a need as far as
     * one step does: its path is the same at any length of the step, and shorter steps show more of it.
     */
    double shaken(Challenge challenge, Draws draws, Step step) {
        double quarter = draws.normal(Strand.NEED, challenge.ordinal(), step.quarterIndex());
        if (step.parts() == 1) {
            return quarter;
        }
        double share = deviation(step) / deviation(Step.of(step.quarter()));
        double kept = 1 - step.relaxation(needs.reversion());
        double alone = 0;
        double weight = share;
        double here = 0;
        double ofHere = 0;
        // From the last step of the quarter back: what came earlier has faded the more.
        for (int part = step.parts() - 1; part >= 0; part--) {
            double one =
                    draws.normal(Strand.NEED, Draws.key(challenge.ordinal(), 1L + part), step.index() - step.part());
            alone += weight * one;
            if (part == step.part()) {
                here = one;
                ofHere = weight;
            }
            weight *= kept;
        }
        return here + ofHere * (quarter - alone);
    }

    /** The standard deviation that a step adds to a need. */
    double deviation(Step step) {
        double reversion = needs.reversion();
        double variance = needs.noise() * needs.noise() * step.relaxation(2 * reversion) / (2 * reversion);
        return Numbers.sqrt(variance);
    }

    private double drift(Challenge challenge) {
        return switch (challenge) {
            case CLIMATE -> needs.driftClimate();
            case MOBILITY -> needs.driftMobility();
            case SAFETY -> needs.driftSafety();
            case HEALTH -> needs.driftHealth();
        };
    }

    /** What shocks have added ebbs away; shocks as they are ordinary at the start belong to the need of the start. */
    private void ebb(Needs all, Challenge challenge, int[] regions, int[] sizes, Step step) {
        double kept = 1 - step.relaxation(needs.eventDecay());
        double ordinary = needs.eventRate() * Math.min(1, load) * step.years() * meanSize();
        for (int p = 0; p < regions.length; p++) {
            double here = needs.eventRegional() + (1 - needs.eventRegional()) / sizes[regions[p]];
            all.strike(challenge, p, all.shock(challenge, p) * kept - ordinary * here);
        }
    }

    /** The mean size of a shock. */
    double meanSize() {
        return needs.eventSize() * Numbers.exp(needs.eventSpread() * needs.eventSpread() / 2);
    }

    private void strike(
            World world, Challenge challenge, int[] regions, int region, int places, Draws draws, Step step) {
        long key = Draws.key(challenge.ordinal(), region);
        double mean = needs.eventRate() * load * step.years();
        int count = draws.poisson(mean, Strand.NEED_EVENT, key, step.index());
        for (int i = 0; i < count; i++) {
            long time = (long) step.index() * APART + i;
            double size =
                    draws.lognormal(needs.eventSize(), needs.eventSpread(), Strand.NEED_EVENT, Draws.key(key, 1), time);
            double where = draws.uniform(Strand.NEED_EVENT, Draws.key(key, 2), time);
            boolean whole = where < needs.eventRegional();
            int which = whole ? -1 : (int) ((where - needs.eventRegional()) / (1 - needs.eventRegional()) * places);
            strike(world, challenge, regions, region, which, size);
            if (size >= MAJOR) {
                String subject = subject(world, regions, region, which);
                world.journal().write(step.index(), EventKind.CHALLENGE_EVENT, subject, challenge.id(), size);
            }
        }
    }

    /** A shock strikes one place of a region, by its number among them, or all of them when there is none. */
    private static void strike(World world, Challenge challenge, int[] regions, int region, int which, double size) {
        Needs all = world.needs();
        int number = 0;
        for (int p = 0; p < regions.length; p++) {
            if (regions[p] == region) {
                if (which < 0 || number == which) {
                    all.strike(challenge, p, all.shock(challenge, p) + size);
                }
                number++;
            }
        }
    }

    private static String subject(World world, int[] regions, int region, int which) {
        int number = 0;
        for (int p = 0; p < regions.length; p++) {
            if (regions[p] == region && number++ == Math.max(0, which)) {
                Layer layer = which < 0 ? Layer.REGIONAL : Layer.LOCAL;
                Audience.Public served =
                        world.audience().publics(layer).get(world.audience().publicOf(layer, p));
                return served.members().length == 0
                        ? ""
                        : world.organisations()
                                .get(served.members()[0])
                                .identity()
                                .id();
            }
        }
        return "";
    }

    private void makeWork(World world) {
        Serving serving = new Serving(world);
        int places = world.citizens().places();
        Challenge[] challenges = Challenge.values();
        double[][] more = new double[challenges.length][];
        for (Challenge challenge : challenges) {
            double[] above = new double[places];
            for (int p = 0; p < places; p++) {
                above[p] = world.needs().here(challenge, p) - 1;
            }
            more[challenge.ordinal()] = serving.forOrganisations(above);
        }
        for (Organisation organisation : world.organisations()) {
            Work work = organisation.work();
            for (int p = 0; p < work.size(); p++) {
                int h = work.line(p);
                if (h >= 0 && h < challenges.length) {
                    // What others have made superfluous or taken over, they have of the growth too.
                    double left = work.demand(p) * (1 - work.superfluous(p)) * (1 - work.departed(p));
                    work.need(p, needs.uptake() * more[h][organisation.index()] * left);
                }
            }
        }
    }

    /** The number of the region in which each place lies. */
    private static int[] regions(World world) {
        int[] regions = new int[world.citizens().places()];
        Arrays.setAll(regions, p -> world.audience().publicOf(Layer.REGIONAL, p));
        return regions;
    }

    private static int[] sizes(int[] regions) {
        int[] sizes = new int[Arrays.stream(regions).max().orElse(-1) + 1];
        for (int region : regions) {
            sizes[region]++;
        }
        return sizes;
    }
}
