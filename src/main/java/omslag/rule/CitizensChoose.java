package omslag.rule;

import java.util.Arrays;
import java.util.List;
import omslag.parameter.ChallengerParameters;
import omslag.parameter.Settings;
import omslag.parameter.VoiceParameters;
import omslag.random.BlockDraws;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Challenge;
import omslag.term.Holder;
import omslag.term.Layer;
import omslag.unit.Benches;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Allegiance;
import omslag.world.Challenger;
import omslag.world.Citizens;
import omslag.world.Doubts;
import omslag.world.Opinion;
import omslag.world.Organisation;
import omslag.world.Providers;
import omslag.world.World;

/**
 * Citizens whom a public task leaves wanting, and who do not trust that it will be better, stay, speak up, turn away or
 * leave; who has left comes back where government does better (ODD 3h).
 */
final class CitizensChoose implements Rule {
    /** Sixteen bits of the address decide whether a citizen weighs a task. */
    private static final int LANES = 1 << 16;

    private static final Challenge[] TASKS = PublicTasks.ALL;
    private static final Layer[] LAYERS = Layer.values();

    private final ChallengerParameters parameters;
    private final VoiceParameters voice;
    private final Choosing choosing;
    private final Answering answering;
    private final boolean trust;
    private final Benches<Place> benches = new Benches<>(Place::new);
    private final ChoiceReport report = new ChoiceReport();

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
        world.citizens().visit(world.hands(), benches, (number, place) -> {
            place.open(quarter, number);
            place.pass(Draws.key(lane, number));
            place.learn();
        });
        quarter.report.pass(world, quarter.offers);
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
        world.citizens().visit(world.hands(), benches, (number, place) -> {
            place.open(quarter, number);
            // The first block of a place speaks for the others.
            int n = Math.min(Citizens.BLOCK, world.citizens().count(number));
            for (Challenge task : TASKS) {
                double sum = 0;
                for (int slot = 0; slot < n; slot++) {
                    sum += place.speaksUp(task, slot);
                }
                expected[task.ordinal()][number] = n == 0 ? 0 : sum / n / step.years();
            }
        });
        return expected;
    }

    /** The chance that who is ignored leaves, by task and place, in the state of a world. */
    double[][] stakes(World world, Step step) {
        Quarter quarter = new Quarter(world, step);
        double[][] stakes = new double[TASKS.length][world.citizens().places()];
        world.citizens().visit(world.hands(), benches, (number, place) -> {
            place.open(quarter, number);
            for (int t = 0; t < TASKS.length; t++) {
                stakes[t][number] = place.stake[t];
            }
        });
        return stakes;
    }

    /** A quarter in which citizens choose: what is the same in all places. */
    private final class Quarter {
        private final World world;
        private final Step step;
        private final PublicTasks tasks;
        private final Offers offers;
        private final Layer[] layers;
        private final double[] readiness;
        private final double[] readyOfGroup;
        private final double[] layerWork;
        private final ChoiceReport report;
        private final double learned;
        private final double kept;

        Quarter(World world, Step step) {
            this.world = world;
            this.step = step;
            layers = Donation.layers(world);
            tasks = new PublicTasks(world, parameters);
            offers = new Offers(world, parameters);
            report = CitizensChoose.this.report;
            report.open(world.citizens().places());
            learned = step.relaxation(voice.learning());
            kept = 1 - step.relaxation(voice.fading());
            readiness = new double[world.organisations().size()];
            for (Organisation organisation : world.organisations()) {
                double load = PublicTasks.load(organisation.work());
                readiness[organisation.index()] = answering.readiness(organisation, load);
            }
            List<Providers.Group> groups = world.allegiance().providers().groups();
            readyOfGroup = new double[groups.size()];
            layerWork = new double[groups.size() * LAYERS.length];
            for (int g = 0; g < readyOfGroup.length; g++) {
                Providers.Group group = groups.get(g);
                readyOfGroup[g] = PublicTasks.sum(group, readiness);
                for (int i = 0; i < group.members().length; i++) {
                    Organisation one = world.organisations().get(group.members()[i]);
                    layerWork[g * LAYERS.length + one.kind().layer().ordinal()] += group.work()[i];
                }
            }
        }
    }

    /**
     * A bench for the citizens of a place in a quarter.
     *
     * <p>Implementation note. Places may pass at the same time. What their citizens do beyond their own place is written
     * down by place, and done when all have passed. Of those who weigh a task few do anything: which way they would go is
     * asked first, of numbers that are the same for the whole place, and only then whether they trust, of all at once, for
     * that lies far apart in memory.
     */
    @SuppressWarnings("NullAway.Init") // opened before anything else
    private final class Place {
        private final BlockDraws draws = new BlockDraws();
        private final Doubts doubts = new Doubts();
        private final int[] lanes = new int[BlockDraws.BLOCK];
        private final int[] asked = new int[TASKS.length * BlockDraws.BLOCK];
        private final double[] trusts = new double[TASKS.length * BlockDraws.BLOCK];
        private final Odds odds = choosing.odds();
        private final double[] better = new double[2 * TASKS.length];
        private final double[] back = new double[2 * TASKS.length];
        private final double[] weighs = new double[TASKS.length];
        private final double[] stake = new double[TASKS.length];
        private final double[] evidence = new double[TASKS.length];
        private final double[] community = new double[TASKS.length];
        private final double[] platform = new double[TASKS.length];
        private final double[] speaking = new double[TASKS.length];
        private final double[] staying = new double[TASKS.length];
        private final double[] said = new double[LAYERS.length];
        private final double[] ordinary = new double[LAYERS.length];
        private Quarter quarter;
        private Allegiance allegiance;
        private Citizens citizens;
        private int place;

        /** The citizens of a place meet the tasks. */
        void open(Quarter now, int number) {
            quarter = now;
            allegiance = now.world.allegiance();
            citizens = now.world.citizens();
            place = number;
            Arrays.fill(said, 0);
            Arrays.fill(ordinary, 0);
            for (Challenge task : TASKS) {
                int t = task.ordinal();
                boolean served = allegiance.providers().total(task, place) > 0;
                double stay = served ? now.tasks.worth(task, place) : 0;
                double byCommunity = now.offers.community(task, place);
                double byPlatform = now.offers.platform(task, place);
                weighs[t] = served ? choosing.weighs(now.tasks.need(task, place), now.step) : 0;
                better[2 * t] = stay - byCommunity;
                better[2 * t + 1] = stay - byPlatform;
                stake[t] = choosing.stake(stay, byCommunity, byPlatform);
                evidence[t] =
                        now.world.knowledge().of(Holder.CITIZENS, task, place) - allegiance.startKnown(task, place);
                community[t] = odds.of(byCommunity);
                platform[t] = odds.of(byPlatform);
                speaking[t] = odds.of(choosing.voice(allegiance.belief(task, place)));
                staying[t] = odds.of(stay);
            }
        }

        /** Every citizen of the place. */
        void pass(long placeLane) {
            for (int b = 0; b < back.length; b++) {
                double rate = parameters.comeBack() * Numbers.clip(better[b], 0, 1);
                back[b] = LANES * (1 - Numbers.exp(-rate * quarter.step.years()));
            }
            int n = citizens.count(place);
            for (int from = 0; from < n; from += Citizens.BLOCK) {
                int count = Math.min(Citizens.BLOCK, n - from);
                int first = citizens.first(place) + from;
                draws.draw(Draws.inLane(placeLane, from / Citizens.BLOCK), count);
                allegiance.look(doubts, first, count);
                for (int t = 0; t < TASKS.length; t++) {
                    draws.sixteen(t, count, lanes);
                    doubts.raise(t, lanes, (int) Math.ceil(LANES * weighs[t]));
                }
                int acting = ways(first, doubts.pairs(asked));
                for (int k = 0; k < acting; k++) {
                    trusts[k] = trust(first + (asked[k] >> 2));
                }
                for (int k = 0; k < acting; k++) {
                    act(first, asked[k] >> 2, asked[k] & TASKS.length - 1, trusts[k]);
                }
            }
        }

        /** Keeps of those asked the ones who would do something, or have done so before; how many these are. */
        private int ways(int first, int pairs) {
            int acting = 0;
            for (int k = 0; k < pairs; k++) {
                int inBlock = asked[k] >> 2;
                int t = asked[k] & TASKS.length - 1;
                int way = way(first + inBlock, t, Draws.inLane(draws.bits(inBlock), t + 1));
                asked[acting] = asked[k];
                acting += way != Choosing.LOYAL || !allegiance.stays(first + inBlock, TASKS[t]) ? 1 : 0;
            }
            return acting;
        }

        private int way(int citizen, int t, long bits) {
            return odds.way(
                    Draws.uniform(bits),
                    community[t],
                    platform[t],
                    speaking[t],
                    staying[t],
                    allegiance.loyaltyCode(citizen),
                    citizens.skillCode(citizen));
        }

        private void act(int first, int inBlock, int t, double trusts) {
            Challenge task = TASKS[t];
            int citizen = first + inBlock;
            int lane = draws.sixteen(inBlock, t);
            if (!allegiance.stays(citizen, task)) {
                int kind = allegiance.with(citizen, task, Challenger.Kind.COMMUNITY) ? 0 : 1;
                if (lane < back[2 * t + kind]) {
                    allegiance.comeBack(citizen, place, task);
                    quarter.report.comeBack(place);
                }
            } else if (lane < LANES * weighs[t] * (1 - trusts)) {
                long bits = Draws.inLane(draws.bits(inBlock), t + 1);
                go(way(citizen, t, bits), citizen, task, bits);
            }
        }

        private double trust(int citizen) {
            double sum = 0;
            for (Layer layer : quarter.layers) {
                sum += citizens.trust(citizen, layer);
            }
            return quarter.layers.length == 0 ? 0 : sum / quarter.layers.length;
        }

        /** The chance that the citizen in this slot speaks up about a task. */
        double speaksUp(Challenge task, int slot) {
            int i = citizens.first(place) + slot;
            if (!allegiance.stays(i, task)) {
                return 0;
            }
            int t = task.ordinal();
            double share = odds.voice(
                    community[t],
                    platform[t],
                    speaking[t],
                    staying[t],
                    allegiance.loyaltyCode(i),
                    citizens.skillCode(i));
            return weighs[t] * (1 - trust(i)) * share;
        }

        private void go(int way, int citizen, Challenge task, long bits) {
            switch (way) {
                case Choosing.COMMUNITY -> {
                    allegiance.leave(citizen, place, task, Challenger.Kind.COMMUNITY);
                    quarter.report.join(place, task);
                }
                case Choosing.PLATFORM -> {
                    allegiance.leave(citizen, place, task, Challenger.Kind.PLATFORM);
                    double draw = Draws.uniform(Draws.inLane(bits, 1));
                    quarter.report.join(place, task, quarter.offers.chosen(task, draw));
                }
                default -> speak(task, bits);
            }
        }

        private void speak(Challenge task, long bits) {
            Providers providers = allegiance.providers();
            double left = Draws.uniform(Draws.inLane(bits, 1)) * providers.total(task, place);
            int[] groups = providers.groups(task, place);
            int at = 0;
            while (at < groups.length - 1
                    && left >= providers.groups().get(groups[at]).total()) {
                left -= providers.groups().get(groups[at]).total();
                at++;
            }
            Providers.Group group = providers.groups().get(groups[at]);
            int which = 0;
            while (which < group.work().length - 1 && left >= group.work()[which]) {
                left -= group.work()[which];
                which++;
            }
            int number = group.members()[which];
            double chance = chance(task, quarter.readiness[number]);
            boolean answered = Draws.uniform(Draws.inLane(bits, 2)) < chance;
            quarter.report.speak(place, number, answered);
            // What people hear of answers is how often they come, not who drew one.
            said[quarter.world.organisations().get(number).kind().layer().ordinal()] += 2 * chance - 1;
        }

        private double chance(Challenge task, double ready) {
            int t = task.ordinal();
            return answering.chance(ready, stake[t] - allegiance.startStake(task, place), evidence[t]);
        }

        /** What the citizens of the place learn of the quarter. */
        void learn() {
            for (Challenge task : TASKS) {
                double all = allegiance.providers().total(task, place);
                if (all > 0) {
                    double usual = ordinary(task) / all;
                    for (int group : allegiance.providers().groups(task, place)) {
                        for (int l = 0; l < LAYERS.length; l++) {
                            ordinary[l] += usual * quarter.layerWork[group * LAYERS.length + l];
                        }
                    }
                    double ready = PublicTasks.mean(allegiance.providers(), quarter.readyOfGroup, task, place);
                    double before = allegiance.belief(task, place);
                    allegiance.believe(task, place, before + quarter.learned * (chance(task, ready) - before));
                }
            }
            if (trust) {
                listen();
            }
        }

        /** What voice about a task adds to having a say in a step at the start, for all citizens of the place. */
        private double ordinary(Challenge task) {
            double voices = allegiance.startVoice(task, place) * citizens.count(place) * quarter.step.years();
            return voices * (2 * voice.answered() - 1);
        }

        private void listen() {
            Opinion opinion = quarter.world.opinion();
            for (Layer layer : LAYERS) {
                double before = opinion.input(layer, place) - Opinion.START_INPUT;
                double news = voice.say() * (said[layer.ordinal()] - ordinary[layer.ordinal()]) / citizens.count(place);
                double now = Opinion.START_INPUT + quarter.kept * before + news;
                opinion.listen(layer, place, Numbers.clip(now, 0, 1));
            }
        }
    }
}
