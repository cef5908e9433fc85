package omslag.rule;

import omslag.parameter.SensingParameters;
import omslag.parameter.Settings;
import omslag.parameter.TechnologyParameters;
import omslag.random.BlockDraws;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.Layer;
import omslag.unit.Benches;
import omslag.unit.Numbers;
import omslag.unit.Power;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.Onlookers;
import omslag.world.Sensing;
import omslag.world.World;

/**
 * Citizens begin to sense, stop, and give their data a destination (ODD 3g). One address for each citizen and quarter gives
 * sixteen bits for each domain; only those whom these leave in doubt are looked at, with bits of their own, so that
 * probabilities are exact and a higher hazard only adds to those who begin.
 */
final class CitizensSense implements Rule {
    private static final Challenge[] DOMAINS = Challenge.values();
    private static final int ALL = DOMAINS.length;
    private static final Sensing.Destination[] DESTINATIONS = Sensing.Destination.values();
    private static final int LANES = 1 << 16;
    private static final int NEIGHBOURS = 5;

    private final Settings settings;
    private final SensingParameters sensing;
    private final int start;
    private final Power cheapness;
    private final Relaxation relaxation = new Relaxation();
    private final Benches<Considering> benches = new Benches<>(Considering::new);

    CitizensSense(Settings settings) {
        this.settings = settings;
        sensing = settings.parameters().sensing();
        cheapness = new Power(-sensing.elasticity());
        start = settings.period().start().index();
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_SENSE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Sensing all = world.sensing();
        all.cheapen(price(step));
        alarm(world, step);
        all.remember(world.hands(), world.citizens());
        Quarter quarter = new Quarter(
                world,
                draws,
                step,
                DataView.of(world),
                new Giving(new Donation(settings, world)),
                Donation.layers(world),
                sensing.own() * cheapness.of(all.price()),
                relaxation.in(step, sensing.dropOut()),
                relaxation.in(step, sensing.donation().reconsider()));
        world.citizens().visit(world.hands(), benches, (place, bench) -> bench.pass(quarter, place));
    }

    /** What a sensor costs in this step against the start: Wright's law, as for other hardware. */
    private double price(Step step) {
        TechnologyParameters technology = settings.parameters().technology();
        double growth = technology.experienceGrowth()
                * settings.environment().technology().speed();
        return TechnologyMatures.wright(technology.learningRate(), growth, (step.index() - step.opening(start)) * step.years());
    }

    /** Concern about what was concealed fades, and rises by the scandals of the quarter, as severe as they are. */
    private void alarm(World world, Step step) {
        double kept = 1 - step.relaxation(sensing.alarmDecay());
        double scandal = settings.parameters().trust().scandal();
        double[] news = new double[world.citizens().places()];
        if (scandal != 0) {
            double[][] shocks = LayerView.shocks(world);
            for (Layer layer : Donation.layers(world)) {
                double[] ofPublics = shocks[layer.ordinal()];
                for (int p = 0; p < news.length; p++) {
                    news[p] += ofPublics[world.audience().publicOf(layer, p)] / scandal;
                }
            }
        }
        for (int p = 0; p < news.length; p++) {
            world.sensing().alarm(p, Math.min(1, kept * world.sensing().alarm(p) + news[p]));
        }
    }

    /** How much inclined to sense people in a class of neighbourhood are, against the average. */
    static double inclination(SensingParameters sensing, int neighbourhood) {
        return 1 + sensing.classGap() * (neighbourhood - 1);
    }

    /** Unmet need of a domain in a place, above that of the start. */
    static double need(World world, Challenge domain, int place) {
        return Math.max(
                0, world.needs().unresolved(domain, place) - world.sensing().startUnresolved(domain, place));
    }

    /**
     * What is the same for everyone in a quarter.
     *
     * @param own the hazard of beginning of one's own accord
     * @param stop the chance to stop
     * @param change the chance to consider anew where data go
     */
    private record Quarter(
            World world,
            Draws draws,
            Step step,
            DataView view,
            Giving giving,
            Layer[] layers,
            double own,
            double stop,
            double change) {}

    /**
     * A bench where the citizens of a place consider in a quarter.
     *
     * <p>Implementation note. Those there is doubt about are asked in rounds: who does something at all; then what they
     * trust, which lies far apart in memory, so that many wait for it at once; then where data go.
     */
    @SuppressWarnings("NullAway.Init") // prepared before anything else
    private final class Considering {
        private final BlockDraws draws = new BlockDraws();
        private final Onlookers onlookers = new Onlookers();
        private final int[] lanes = new int[BlockDraws.BLOCK];
        private final long[] fine = new long[ALL];
        private final long[] goal = new long[ALL];
        private final double[] own = new double[ALL];
        private final double[] concern = new double[ALL];
        private final double[] need = new double[ALL];
        private final double[] share = new double[ALL];
        private final double[] inclined = new double[Citizens.NEIGHBOURHOODS];
        private final int[] asked = new int[ALL * Citizens.BLOCK];
        private final int[] asking = new int[ALL * Citizens.BLOCK];
        private final float[] trusts = new float[ALL * Citizens.BLOCK];
        private final double[] government = Giving.inAPlace();
        private Quarter quarter;
        private Citizens citizens;
        private Sensing all;
        private int place;
        private int first;
        private long taste;
        private double stop;
        private double change;

        /** All citizens of a place. */
        void pass(Quarter now, int where) {
            prepare(now, where);
            long lane = Draws.key(now.draws().lane(Strand.SENSING, now.step().index()), where);
            prepare(lane);
            boolean neighbours = sensing.mixing() < 1;
            int n = citizens.count(place);
            for (int from = 0; from < n; from += Citizens.BLOCK) {
                int count = Math.min(Citizens.BLOCK, n - from);
                draws.draw(Draws.inLane(lane, from / Citizens.BLOCK), count);
                all.look(onlookers, citizens, place, from, neighbours);
                for (int d = 0; d < ALL; d++) {
                    draws.sixteen(d, count, lanes);
                    raise(d);
                }
                int moving = first(from, onlookers.doubts().pairs(asked));
                for (int k = 0; k < moving; k++) {
                    trusts[k] = Donation.trust(citizens, first + from + (asking[k] >> 2), quarter.layers());
                }
                for (int k = 0; k < moving; k++) {
                    then(from, asking[k] >> 2, asking[k] & ALL - 1, trusts[k]);
                }
            }
        }

        private void prepare(Quarter now, int where) {
            quarter = now;
            citizens = now.world().citizens();
            all = now.world().sensing();
            place = where;
            first = citizens.first(place);
            taste = taste(now.draws(), place);
            stop = LANES * now.stop();
            change = LANES * (1 - now.change());
            double people = 0;
            for (int c = 0; c < Citizens.NEIGHBOURHOODS; c++) {
                inclined[c] = inclination(sensing, c) * now.step().years() * LANES;
                people += all.people(c, place);
            }
            for (int d = 0; d < ALL; d++) {
                need[d] = need(now.world(), DOMAINS[d], place);
                own[d] = now.own() + sensing.programme() * now.view().offer(d, place);
                concern[d] = sensing.distrust() * Math.min(1, all.alarm(place) + sensing.needConcern() * need[d]);
                share[d] = people == 0 ? 0 : sensed(d) / people;
            }
            now.giving().meet(now.view().guards(place), need, government);
        }

        private void prepare(long lane) {
            long fineOfPlace = Draws.key(lane, 1);
            long goalOfPlace = Draws.key(
                    quarter.draws().lane(Strand.DONATION, quarter.step().index()), place);
            for (int d = 0; d < ALL; d++) {
                fine[d] = Draws.key(fineOfPlace, d);
                goal[d] = Draws.key(goalOfPlace, d);
            }
        }

        private double sensed(int domain) {
            double sum = 0;
            for (int c = 0; c < Citizens.NEIGHBOURHOODS; c++) {
                for (Sensing.Destination destination : DESTINATIONS) {
                    sum += all.flow(DOMAINS[domain], destination, c, place);
                }
            }
            return sum;
        }

        /** Raises doubts by the highest hazard that anyone could have, as many neighbours as they have. */
        private void raise(int domain) {
            double most = inclined[Citizens.NEIGHBOURHOODS - 1];
            double alone = own[domain] + sensing.imitation() * sensing.mixing() * share[domain] + concern[domain];
            double each = sensing.imitation() * (1 - sensing.mixing()) / NEIGHBOURS;
            onlookers.raise(
                    domain,
                    lanes,
                    lane(most * alone) + 1,
                    lane(most * each) + 1,
                    lane(stop) + 1,
                    lane(Math.floor(change)));
        }

        /** Who stops does so; how many others may begin or change, and are to be asked what they trust. */
        private int first(int from, int pairs) {
            int moving = 0;
            for (int k = 0; k < pairs; k++) {
                int inBlock = asked[k] >> 2;
                int domain = asked[k] & ALL - 1;
                int lane = draws.sixteen(inBlock, domain);
                if (!onlookers.senses(inBlock, domain)) {
                    // Without any trust the hazard is highest.
                    int where = citizens.neighbourhood(first + from + inBlock);
                    boolean may = lane <= inclined[where] * (pulled(inBlock, domain) + concern[domain]);
                    asking[moving] = asked[k];
                    moving += may ? 1 : 0;
                } else if (below(from + inBlock, domain, lane, stop)) {
                    int citizen = first + from + inBlock;
                    all.stop(citizen, citizens.neighbourhood(citizen), place, domain);
                } else if (!below(from + inBlock, domain, lane, change)) {
                    asking[moving++] = asked[k];
                }
            }
            return moving;
        }

        /** The hazard of beginning but for concern: one's own, and by the examples of neighbours and of the place. */
        private double pulled(int inBlock, int domain) {
            double seen = (1 - sensing.mixing()) * onlookers.near(inBlock, domain) / NEIGHBOURS
                    + sensing.mixing() * share[domain];
            return own[domain] + sensing.imitation() * seen;
        }

        /** A citizen of the block who may begin to sense a domain does so or not; one who senses it changes where data go. */
        private void then(int from, int inBlock, int domain, float trust) {
            int slot = from + inBlock;
            int citizen = first + slot;
            int where = citizens.neighbourhood(citizen);
            if (onlookers.senses(inBlock, domain)) {
                all.send(citizen, where, place, domain, choose(slot, domain, trust));
                return;
            }
            int lane = draws.sixteen(inBlock, domain);
            double hazard = inclined[where] * (pulled(inBlock, domain) + concern[domain] * (1 - trust));
            // The probability is at most the hazard summed over the step: most citizens need no exponential.
            if (lane <= hazard && below(slot, domain, lane, -LANES * Numbers.expm1(-hazard / LANES))) {
                all.begin(citizen, where, place, domain, choose(slot, domain, trust));
            }
        }

        /** Whether a draw lies below this many lanes: only in the lane that it ends in do finer bits decide. */
        private boolean below(int slot, int domain, int lane, double end) {
            if (lane + 1 <= end || lane >= end) {
                return lane < end;
            }
            return lane + Draws.uniform(Draws.inLane(fine[domain], slot)) < end;
        }

        private Sensing.Destination choose(int slot, int domain, float trust) {
            return quarter.giving()
                    .choose(
                            Draws.uniform(Draws.inLane(goal[domain], slot)),
                            domain,
                            citizens.attitude(first + slot),
                            trust,
                            Cells.of(Draws.inLane(taste, slot)),
                            government);
        }
    }

    /** A number of lanes, cut to what a lane can be. */
    private static int lane(double lanes) {
        return (int) Math.min(LANES, lanes);
    }

    /** The lane of what citizens of a place think of the commons, the same in every step. */
    static long taste(Draws draws, int place) {
        return Draws.key(draws.lane(Strand.DONATION, 1), place);
    }
}
