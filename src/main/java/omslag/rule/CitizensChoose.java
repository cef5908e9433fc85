package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.ChallengerParameters;
import omslag.parameter.Settings;
import omslag.parameter.VoiceParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.Layer;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Allegiance;
import omslag.world.Challenger;
import omslag.world.Citizens;
import omslag.world.Opinion;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.World;

/**
 * Citizens whom a public task leaves wanting, and who do not trust that it will be better, stay, speak up, turn away or
 * leave; who has left comes back where government does better (ODD 3h).
 */
final class CitizensChoose implements Rule {
    /** Bits of the address that decide whether a citizen weighs a task. */
    private static final int LANE = 1 << 16;

    private static final Challenge[] TASKS = PublicTasks.ALL;
    private static final Layer[] LAYERS = Layer.values();

    private final ChallengerParameters parameters;
    private final VoiceParameters voice;
    private final Choosing choosing;
    private final Answering answering;
    private final boolean trust;
    private final Relaxation relaxation = new Relaxation();

    CitizensChoose(Settings settings) {
        this(settings, ChoiceCosts.of(settings));
    }

    CitizensChoose(Settings settings, ChoiceCosts costs) {
        parameters = settings.parameters().challengers();
        voice = parameters.voice();
        choosing = new Choosing(settings, costs);
        answering = new Answering(settings);
        trust = settings.mechanisms().trust();
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_CHOOSE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        for (Organisation organisation : world.organisations()) {
            organisation.hearing().open();
        }
        Quarter quarter = new Quarter(world, step);
        long lane = draws.lane(Strand.CHOICE, step.index());
        Place[] places = quarter.places();
        world.hands().share(places.length, place -> places[place].pass(Draws.key(lane, place)));
        quarter.leave(places);
        for (Challenger one : world.challengers().all()) {
            if (one.kind() == Challenger.Kind.COMMUNITY) {
                double joined = quarter.joined[one.task().ordinal()][one.place()];
                one.serve(one.users() + joined / world.challengers().communities(one.task(), one.place()));
            }
        }
        Membership.settle(world);
        double part = step.relaxation(voice.follow());
        for (Organisation organisation : world.organisations()) {
            organisation.hearing().close(part, step.years());
        }
    }

    /** Voices a year that are expected in the state of a world, of each citizen of a place, for a task. */
    double[][] expectedVoice(World world, Step step) {
        Quarter quarter = new Quarter(world, step);
        double[][] expected = new double[TASKS.length][world.citizens().places()];
        Place[] places = quarter.places();
        world.hands().share(places.length, place -> {
            // The first block of a place speaks for the others.
            int n = Math.min(Citizens.BLOCK, world.citizens().count(place));
            for (Challenge task : TASKS) {
                double sum = 0;
                for (int slot = 0; slot < n; slot++) {
                    sum += places[place].speaksUp(task, slot);
                }
                expected[task.ordinal()][place] = n == 0 ? 0 : sum / n / step.years();
            }
        });
        return expected;
    }

    /** The chance that who is ignored leaves, by task and place, in the state of a world. */
    double[][] stakes(World world, Step step) {
        Quarter quarter = new Quarter(world, step);
        double[][] stakes = new double[TASKS.length][world.citizens().places()];
        for (Place one : quarter.places()) {
            for (int t = 0; t < TASKS.length; t++) {
                stakes[t][one.place] = one.stake[t];
            }
        }
        return stakes;
    }

    /** A quarter in which citizens choose: what is the same in all places. */
    private final class Quarter {
        private final World world;
        private final Allegiance allegiance;
        private final Citizens citizens;
        private final Step step;
        private final PublicTasks tasks;
        private final Offers offers;
        private final Layer[] layers;
        private final double[] readiness;
        private final double[][] joined;

        Quarter(World world, Step step) {
            this.world = world;
            this.step = step;
            allegiance = world.allegiance();
            citizens = world.citizens();
            layers = Donation.layers(world);
            tasks = new PublicTasks(world, parameters);
            offers = new Offers(world, parameters);
            joined = new double[TASKS.length][citizens.places()];
            readiness = new double[world.organisations().size()];
            for (Organisation organisation : world.organisations()) {
                double load = PublicTasks.load(organisation.work());
                readiness[organisation.index()] = answering.readiness(organisation, load);
            }
        }

        /** All places, as their citizens meet the tasks. */
        Place[] places() {
            Place[] places = new Place[citizens.places()];
            for (int place = 0; place < places.length; place++) {
                places[place] = new Place(this, place);
            }
            return places;
        }

        /** Brings together, place by place, what citizens did, and what they learn of it. */
        void leave(Place[] places) {
            double part = step.relaxation(voice.learning());
            double kept = 1 - step.relaxation(voice.fading());
            for (Place place : places) {
                place.report();
                place.learn(part, kept);
            }
        }

        private double returns(double better) {
            return relaxation.in(step, parameters.comeBack() * Numbers.clip(better, 0, 1));
        }
    }

    /**
     * The citizens of a place in a quarter.
     *
     * <p>Implementation note. Places may pass at the same time. What they do beyond their own place, they write down, and
     * it is done when all have passed.
     */
    private final class Place {
        private final Quarter quarter;
        private final Allegiance allegiance;
        private final Citizens citizens;
        private final int place;
        private final double[] worth = new double[Choosing.WAYS];
        private final double[] shares = new double[Choosing.WAYS];
        private final double[] stay = new double[TASKS.length];
        private final double[] community = new double[TASKS.length];
        private final double[] platform = new double[TASKS.length];
        private final double[] weighs = new double[TASKS.length];
        private final double[] backFromCommunity = new double[TASKS.length];
        private final double[] backFromPlatform = new double[TASKS.length];
        private final double[] stake = new double[TASKS.length];
        private final double[] evidence = new double[TASKS.length];
        private final double[] said = new double[LAYERS.length];
        private final List<Challenger> chosen = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();
        private int leaving;
        private int comingBack;

        Place(Quarter quarter, int place) {
            this.quarter = quarter;
            this.place = place;
            allegiance = quarter.allegiance;
            citizens = quarter.citizens;
            for (Challenge task : TASKS) {
                int t = task.ordinal();
                boolean served = allegiance.providers().total(task, place) > 0;
                stay[t] = served ? quarter.tasks.worth(task, place) : 0;
                community[t] = quarter.offers.community(task, place);
                platform[t] = quarter.offers.platform(task, place);
                weighs[t] = served ? choosing.weighs(quarter.tasks.need(task, place), quarter.step) : 0;
                backFromCommunity[t] = quarter.returns(stay[t] - community[t]);
                backFromPlatform[t] = quarter.returns(stay[t] - platform[t]);
                stake[t] = choosing.stake(stay[t], community[t], platform[t]);
                double known = quarter.world.knowledge().of(Holder.CITIZENS, task, place);
                evidence[t] = known - allegiance.startKnown(task, place);
            }
        }

        /** Every citizen of the place. */
        void pass(long placeLane) {
            int first = citizens.first(place);
            int n = citizens.count(place);
            int[] mayWeigh = new int[TASKS.length];
            for (int t = 0; t < TASKS.length; t++) {
                mayWeigh[t] = (int) Math.ceil(LANE * weighs[t]);
            }
            for (int slot = 0; slot < n; slot++) {
                int i = first + slot;
                long bits = Draws.inLane(placeLane, slot);
                boolean loyal = allegiance.stays(i);
                for (int t = 0; t < mayWeigh.length; t++) {
                    int lane = (int) (bits >>> (16 * t)) & (LANE - 1);
                    if (lane < mayWeigh[t] || !loyal) {
                        consider(i, TASKS[t], lane / (double) LANE, bits);
                    }
                }
            }
        }

        private void consider(int citizen, Challenge task, double at, long bits) {
            int t = task.ordinal();
            if (!allegiance.stays(citizen, task)) {
                reconsider(citizen, task, at);
            } else if (at < weighs[t] && at < weighs[t] * (1 - trust(citizen))) {
                choose(citizen, task, Draws.inLane(bits, t + 1));
            }
        }

        private double trust(int citizen) {
            double sum = 0;
            for (Layer layer : quarter.layers) {
                sum += citizens.trust(citizen, layer);
            }
            return quarter.layers.length == 0 ? 0 : sum / quarter.layers.length;
        }

        private void reconsider(int citizen, Challenge task, double at) {
            int t = task.ordinal();
            boolean local = allegiance.with(citizen, task, Challenger.Kind.COMMUNITY);
            if (at < (local ? backFromCommunity[t] : backFromPlatform[t])) {
                allegiance.comeBack(citizen, place, task);
                comingBack++;
            }
        }

        private void weigh(int citizen, Challenge task) {
            int t = task.ordinal();
            choosing.worth(
                    stay[t],
                    community[t],
                    platform[t],
                    allegiance.belief(task, place),
                    allegiance.loyalty(citizen),
                    citizens.skill(citizen),
                    worth);
            choosing.shares(worth, shares);
        }

        /** The chance that the citizen in this slot speaks up about a task. */
        double speaksUp(Challenge task, int slot) {
            int i = citizens.first(place) + slot;
            if (!allegiance.stays(i, task)) {
                return 0;
            }
            weigh(i, task);
            return weighs[task.ordinal()] * (1 - trust(i)) * shares[Choosing.VOICE];
        }

        private void choose(int citizen, Challenge task, long bits) {
            weigh(citizen, task);
            switch (Multinomial.at(Draws.uniform(bits), shares)) {
                case Choosing.COMMUNITY -> {
                    allegiance.leave(citizen, place, task, Challenger.Kind.COMMUNITY);
                    leaving++;
                    quarter.joined[task.ordinal()][place] += citizens.weight(place);
                }
                case Choosing.PLATFORM -> {
                    allegiance.leave(citizen, place, task, Challenger.Kind.PLATFORM);
                    leaving++;
                    chosen.add(quarter.offers.chosen(task, Draws.uniform(Draws.inLane(bits, 1))));
                }
                case Choosing.VOICE -> speak(task, bits);
                default -> {
                    // Who stays or turns away does nothing.
                }
            }
        }

        private void speak(Challenge task, long bits) {
            Providers providers = allegiance.providers();
            double[] work = providers.work(task, place);
            double left = Draws.uniform(Draws.inLane(bits, 1)) * providers.total(task, place);
            int which = 0;
            while (which < work.length - 1 && left >= work[which]) {
                left -= work[which];
                which++;
            }
            int number = providers.members(task, place)[which];
            Organisation addressed = quarter.world.organisations().get(number);
            double chance = chance(task, quarter.readiness[number]);
            boolean answered = Draws.uniform(Draws.inLane(bits, 2)) < chance;
            addresses.add(new Address(addressed, answered));
            // What people hear of answers is how often they come, not who drew one.
            said[addressed.kind().layer().ordinal()] += 2 * chance - 1;
        }

        private double chance(Challenge task, double ready) {
            int t = task.ordinal();
            return answering.chance(ready, stake[t] - allegiance.startStake(task, place), evidence[t]);
        }

        /** Does what the citizens of the place did beyond it. */
        void report() {
            double residents = citizens.weight(place);
            allegiance.note(leaving, comingBack, residents);
            for (Challenger one : chosen) {
                one.serve(one.users() + residents);
            }
            for (Address one : addresses) {
                one.organisation().hearing().hear(residents, one.answered());
            }
        }

        /** What the citizens of the place learn of the quarter. */
        void learn(double part, double kept) {
            double[] ordinary = new double[LAYERS.length];
            for (Challenge task : TASKS) {
                double all = allegiance.providers().total(task, place);
                if (all > 0) {
                    double[] work = allegiance.providers().work(task, place);
                    int[] members = allegiance.providers().members(task, place);
                    double ready = 0;
                    for (int i = 0; i < members.length; i++) {
                        ready += work[i] / all * quarter.readiness[members[i]];
                        Organisation one = quarter.world.organisations().get(members[i]);
                        ordinary[one.kind().layer().ordinal()] += work[i] / all * ordinary(task);
                    }
                    double before = allegiance.belief(task, place);
                    allegiance.believe(task, place, before + part * (chance(task, ready) - before));
                }
            }
            if (trust) {
                listen(ordinary, kept);
            }
        }

        /** What voice about a task adds to having a say in a step at the start, for all citizens of the place. */
        private double ordinary(Challenge task) {
            double voices = allegiance.startVoice(task, place) * citizens.count(place) * quarter.step.years();
            return voices * (2 * voice.answered() - 1);
        }

        private void listen(double[] ordinary, double kept) {
            Opinion opinion = quarter.world.opinion();
            for (Layer layer : LAYERS) {
                double before = opinion.input(layer, place) - Opinion.START_INPUT;
                double news = voice.say() * (said[layer.ordinal()] - ordinary[layer.ordinal()]) / citizens.count(place);
                double now = Opinion.START_INPUT + kept * before + news;
                opinion.listen(layer, place, Numbers.clip(now, 0, 1));
            }
        }
    }

    /**
     * Somebody speaks up.
     *
     * @param organisation to whom
     * @param answered whether it answers
     */
    private record Address(Organisation organisation, boolean answered) {}
}
