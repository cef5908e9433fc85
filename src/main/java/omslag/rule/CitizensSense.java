package omslag.rule;

import java.util.List;
import omslag.parameter.SensingParameters;
import omslag.parameter.Settings;
import omslag.parameter.TechnologyParameters;
import omslag.random.Draws;
import omslag.random.Quantiles;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.unit.Power;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.Sensing;
import omslag.world.World;

/**
 * Citizens begin to sense, stop, and give their data a destination (ODD 3g). One address for each citizen and quarter gives
 * sixteen bits for each domain; only those whom these leave in doubt are looked at, with bits of their own, so that
 * probabilities are exact and a higher hazard only adds to those who begin.
 */
final class CitizensSense implements Rule {
    private static final Challenge[] DOMAINS = Challenge.values();
    private static final Sensing.Destination[] DESTINATIONS = Sensing.Destination.values();
    private static final int LANES = 1 << 16;
    private static final int NEIGHBOURS = 5;

    private final Settings settings;
    private final SensingParameters sensing;
    private final int start;
    private final Power cheapness;
    private final Relaxation relaxation = new Relaxation();

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
        DataView view = DataView.of(world);
        Donation donation = new Donation(settings, world);
        Citizens citizens = world.citizens();
        Pace pace = new Pace(
                sensing.own() * cheapness.of(all.price()),
                relaxation.in(step, sensing.dropOut()),
                relaxation.in(step, sensing.donation().reconsider()));
        world.hands().share(citizens.places(), place -> {
            Considering law = new Considering(world, draws, step, view, donation, pace, place);
            int n = citizens.count(place);
            for (int from = 0; from < n; from += Citizens.BLOCK) {
                int to = Math.min(n, from + Citizens.BLOCK);
                all.move(citizens.first(place), from, to, law.mayBegin, law.mayStop, law.mayChange, law);
            }
        });
        all.count(world.hands(), citizens);
    }

    /** What a sensor costs in this step against the start: Wright's law, as for other hardware. */
    private double price(Step step) {
        TechnologyParameters technology = settings.parameters().technology();
        double growth = technology.experienceGrowth()
                * settings.environment().technology().speed();
        return TechnologyMatures.wright(technology.learningRate(), growth, (step.index() - start) * step.years());
    }

    /** Concern about what was concealed fades, and rises by the scandals of the quarter, as severe as they are. */
    private void alarm(World world, Step step) {
        double kept = 1 - step.relaxation(sensing.alarmDecay());
        double scandal = settings.parameters().trust().scandal();
        double[] news = new double[world.citizens().places()];
        List<List<LayerView>> all = LayerView.all(world);
        for (Layer layer : Donation.layers(world)) {
            List<LayerView> views = all.get(layer.ordinal());
            for (int p = 0; p < news.length; p++) {
                double shock = views.get(world.audience().publicOf(layer, p)).shock();
                news[p] += scandal == 0 ? 0 : shock / scandal;
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
    private record Pace(double own, double stop, double change) {}

    /** Citizens of one place consider in one quarter. */
    private final class Considering implements Sensing.Law {
        private final World world;
        private final DataView view;
        private final Donation donation;
        private final Layer[] layers;
        private final int place;
        private final int first;
        private final double years;
        private final long lane;
        private final long[] fine = new long[DOMAINS.length];
        private final long[] goal = new long[DOMAINS.length];
        private final long taste;
        private final double stop;
        private final double change;
        private final double[] own = new double[DOMAINS.length];
        private final double[] concern = new double[DOMAINS.length];
        private final double[] need = new double[DOMAINS.length];
        private final double[] share = new double[DOMAINS.length];
        private final int[] mayBegin = new int[DOMAINS.length];
        private final int mayStop;
        private final int mayChange;

        Considering(World world, Draws draws, Step step, DataView view, Donation donation, Pace pace, int place) {
            this.world = world;
            this.view = view;
            this.donation = donation;
            this.place = place;
            layers = Donation.layers(world);
            first = world.citizens().first(place);
            years = step.years();
            lane = Draws.key(draws.lane(Strand.SENSING, step.index()), place);
            long fineOfPlace = Draws.key(lane, 1);
            long goalOfPlace = Draws.key(draws.lane(Strand.DONATION, step.index()), place);
            taste = taste(draws, place);
            stop = pace.stop();
            change = pace.change();
            mayStop = (int) (stop * LANES);
            mayChange = (int) ((1 - change) * LANES);
            double most = inclination(sensing, Citizens.NEIGHBOURHOODS - 1);
            for (int d = 0; d < DOMAINS.length; d++) {
                fine[d] = Draws.key(fineOfPlace, d);
                goal[d] = Draws.key(goalOfPlace, d);
                prepare(d, pace.own());
                double highest = most * (own[d] + sensing.imitation() + concern[d]);
                mayBegin[d] = (int) (step.relaxation(highest) * LANES);
            }
        }

        private void prepare(int d, double ofOneself) {
            Sensing all = world.sensing();
            need[d] = need(world, DOMAINS[d], place);
            own[d] = ofOneself + sensing.programme() * view.offer(d, place);
            concern[d] = sensing.distrust() * Math.min(1, all.alarm(place) + sensing.needConcern() * need[d]);
            double sensed = 0;
            double people = 0;
            for (int c = 0; c < Citizens.NEIGHBOURHOODS; c++) {
                for (Sensing.Destination destination : DESTINATIONS) {
                    sensed += all.flow(DOMAINS[d], destination, c, place);
                }
                people += all.people(c, place);
            }
            share[d] = people == 0 ? 0 : sensed / people;
        }

        @Override
        public long bits(int slot) {
            return Draws.inLane(lane, slot);
        }

        @Override
        public void consider(int slot, int domain, int laneOfDomain) {
            int citizen = first + slot;
            double trusts = Donation.trust(world.citizens(), citizen, layers);
            double hazard = own[domain] + sensing.imitation() * examples(slot, domain) + concern[domain] * (1 - trusts);
            double inclined = inclination(sensing, world.citizens().neighbourhood(citizen));
            // The probability is at most the hazard summed over the step: most citizens need no exponential.
            if (laneOfDomain > inclined * hazard * years * LANES + 1) {
                return;
            }
            if (draw(slot, domain, laneOfDomain) < -Numbers.expm1(-inclined * hazard * years)) {
                world.sensing().begin(citizen, domain, choose(slot, domain, trusts));
            }
        }

        @Override
        public void reconsider(int slot, int domain, int laneOfDomain) {
            // Only in the lanes that the probabilities end in do finer bits decide.
            boolean stops = laneOfDomain < mayStop || laneOfDomain == mayStop && draw(slot, domain, mayStop) < stop;
            if (stops) {
                world.sensing().stop(first + slot, domain);
            } else if (laneOfDomain > mayChange || draw(slot, domain, laneOfDomain) > 1 - change) {
                double trusts = Donation.trust(world.citizens(), first + slot, layers);
                world.sensing().send(first + slot, domain, choose(slot, domain, trusts));
            }
        }

        private double draw(int slot, int domain, int laneOfDomain) {
            double rest = Draws.uniform(Draws.inLane(fine[domain], slot));
            return (laneOfDomain + rest) / LANES;
        }

        /** The share of those around who sensed a domain: of neighbours and of the whole place. */
        private double examples(int slot, int domain) {
            double seen = 0;
            if (sensing.mixing() < 1) {
                for (int k = 0; k < NEIGHBOURS; k++) {
                    int neighbour = world.citizens().neighbour(place, slot, k);
                    seen += world.sensing().sensed(neighbour, domain) ? 1.0 / NEIGHBOURS : 0;
                }
            }
            return (1 - sensing.mixing()) * seen + sensing.mixing() * share[domain];
        }

        private Sensing.Destination choose(int slot, int domain, double trusts) {
            double draw = Draws.uniform(Draws.inLane(goal[domain], slot));
            double ideology = Quantiles.normal(Draws.uniform(Draws.inLane(taste, slot)));
            double minds =
                    donation.worry(world.citizens().attitude(first + slot)) * donation.sensitivity(DOMAINS[domain]);
            return Donation.choose(
                    draw,
                    donation.commons(trusts, ideology),
                    donation.government(trusts, minds, view.guards(place), need[domain]),
                    donation.platform(minds));
        }
    }

    /** The lane of what citizens of a place think of the commons, the same in every step. */
    static long taste(Draws draws, int place) {
        return Draws.key(draws.lane(Strand.DONATION, 1), place);
    }
}
