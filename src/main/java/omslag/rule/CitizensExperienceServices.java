package omslag.rule;

import java.util.Arrays;
import java.util.List;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Layer;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.Opinion;
import omslag.world.World;

/**
 * Citizens meet government, or hear of it, and compare that with what they expected (ODD 3f). Trust moves first, by the
 * expectation held before; then expectation follows. Without contact, trust moves by hearsay.
 */
final class CitizensExperienceServices implements Rule {
    /** Digital skill at which digital service is neither better nor worse. */
    private static final double MIDDLING = 0.5;

    private static final Layer[] LAYERS = Layer.values();

    private final TrustParameters trust;
    private final TrustChange change;
    private final double startHype;

    CitizensExperienceServices(Settings settings) {
        trust = settings.parameters().trust();
        change = new TrustChange(trust);
        startHype = settings.parameters().start().hype();
    }

    /** How much a citizen with this skill suffers from unmet needs, against one of middling skill. */
    static double exposure(double skill) {
        return 1 + MIDDLING - skill;
    }

    @Override
    public Phase phase() {
        return Phase.CITIZENS_EXPERIENCE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        long lane = draws.lane(Strand.CONTACT, step.index());
        List<List<LayerView>> all = LayerView.all(world);
        perceive(world, all);
        Meeting[] meetings = Arrays.stream(Donation.layers(world))
                .map(layer -> new Meeting(layer, step))
                .toArray(Meeting[]::new);
        TrustChange.Expecting expecting = change.expecting(trust.benchmark(), promised(world), step);
        world.hands().share(world.citizens().places(), place -> {
            Law[] laws = new Law[meetings.length];
            double hardship = trust.hardship() * world.needs().hardship(place);
            long[] bits = new long[Math.min(Citizens.BLOCK, world.citizens().count(place))];
            double[] experienced = new double[bits.length];
            for (int l = 0; l < laws.length; l++) {
                Layer layer = meetings[l].layer;
                LayerView view = all.get(layer.ordinal()).get(world.audience().publicOf(layer, place));
                double say = world.opinion().input(layer, place) - Opinion.START_INPUT;
                laws[l] = new Law(meetings[l], view, bits, experienced, hardship, say);
            }
            Gaps gaps = new Gaps(experienced, laws.length, expecting);
            move(world, place, laws, gaps, bits, Draws.key(lane, place));
        });
    }

    /** What is perceived of the fairness of each layer. */
    private static void perceive(World world, List<List<LayerView>> all) {
        for (Layer layer : LAYERS) {
            double fairness = 0;
            double residents = 0;
            for (int place = 0; place < world.citizens().places(); place++) {
                double people = world.citizens().residents(place);
                residents += people;
                if (world.opinion().present(layer)) {
                    int which = world.audience().publicOf(layer, place);
                    fairness += people * all.get(layer.ordinal()).get(which).fairness();
                }
            }
            world.opinion().perceive(layer, fairness / residents);
        }
    }

    private static void move(World world, int place, Law[] laws, Gaps gaps, long[] bits, long placeLane) {
        Citizens citizens = world.citizens();
        int n = citizens.count(place);
        for (int from = 0; from < n; from += Citizens.BLOCK) {
            int to = Math.min(n, from + Citizens.BLOCK);
            for (int slot = from; slot < to; slot++) {
                bits[slot - from] = Contacts.bits(placeLane, slot);
            }
            Arrays.fill(gaps.experienced, 0);
            for (Law law : laws) {
                law.open(from);
                citizens.moveOwn(law.layer, place, from, to, law);
                law.sum += law.satisfied;
            }
            gaps.open(from);
            citizens.moveExpectation(place, from, to, gaps);
        }
        for (Law law : laws) {
            world.opinion().satisfy(law.layer, place, law.sum / n);
        }
    }

    private double promised(World world) {
        double hype = 0;
        for (Wave wave : Wave.values()) {
            hype += (world.technology().hype(wave) - startHype) / Wave.values().length;
        }
        return Math.max(0, hype);
    }

    private double contacts(Layer layer) {
        return switch (layer) {
            case NATIONAL -> trust.contactsNational();
            case EXECUTIVE -> trust.contactsExecutive();
            case REGIONAL -> trust.contactsRegional();
            case LOCAL -> trust.contactsLocal();
        };
    }

    /** How citizens meet a layer in a quarter, in all places. */
    private final class Meeting {
        private final Layer layer;
        private final int threshold;
        private final double inverse;
        private final double base;
        private final double pace;
        private final double penalty;

        Meeting(Layer layer, Step step) {
            this.layer = layer;
            threshold = Contacts.threshold(contacts(layer));
            inverse = Contacts.inverse(threshold);
            base = FirstTrust.mean(trust, layer);
            pace = change.adjustment(step);
            penalty = change.variancePenalty(trust.contactNoise());
        }
    }

    /** How expectation moves in one place: by what citizens experience of all layers against the start. */
    private static final class Gaps implements Citizens.ExpectationLaw {
        private final double[] experienced;
        private final int layers;
        private final TrustChange.Expecting expecting;
        private int from;

        /** What is experienced in a block, summed over so many layers, is in the array when expectation moves. */
        Gaps(double[] experienced, int layers, TrustChange.Expecting expecting) {
            this.experienced = experienced;
            this.layers = layers;
            this.expecting = expecting;
        }

        /** A block begins at this slot. */
        void open(int firstSlot) {
            from = firstSlot;
        }

        @Override
        public float next(int slot, float expectation) {
            return (float) expecting.after(expectation, experienced[slot - from] / layers);
        }
    }

    /**
     * How own trust in a layer moves in one place and quarter; adds up satisfaction, and what is experienced, on the way.
     *
     * <p>Implementation note. Whether a citizen has a contact cannot be foretold, so nothing branches on it: what differs
     * stands in pairs, without contact and with.
     */
    private final class Law implements Citizens.TrustLaw {
        private final Layer layer;
        private final TrustChange equations = CitizensExperienceServices.this.change;
        private final long[] bits;
        private final double[] experienced;
        private final int threshold;
        private final double inverse;
        private final double spread;
        private final double performance;
        private final double startPerformance;
        private final double change;
        private final double skillLoss;
        private final double unfair;
        private final double hardship;
        private final double say;
        private final double shock;
        private final double base;
        private final double[] pace = new double[2];
        private final double[] penalty = new double[2];
        private double satisfied;
        private double sum;
        private int from;

        Law(Meeting meeting, LayerView view, long[] bits, double[] experienced, double hardship, double say) {
            layer = meeting.layer;
            this.bits = bits;
            this.experienced = experienced;
            threshold = meeting.threshold;
            inverse = meeting.inverse;
            spread = trust.contactNoise();
            performance = view.performance();
            startPerformance = view.startPerformance();
            change = performance - startPerformance;
            skillLoss = trust.skillGap() * view.digital();
            unfair = view.fairness() - 1;
            this.hardship = hardship;
            this.say = say;
            shock = view.shock();
            pace[1] = meeting.pace;
            pace[0] = pace[1] * trust.hearsay();
            base = meeting.base;
            penalty[1] = meeting.penalty;
        }

        /** A block begins at this slot. */
        void open(int firstSlot) {
            from = firstSlot;
            satisfied = 0;
        }

        @Override
        public float next(int slot, float own, float expectation, float disposition, float skill) {
            int lane = Contacts.lane(bits[slot - from], layer);
            int contact = lane - threshold >>> Integer.SIZE - 1;
            double expected = startPerformance + expectation;
            double seen = performance + skillLoss * (skill - MIDDLING);
            double noise = spread * Contacts.noiseOrNone(lane, inverse);
            experienced[slot - from] += change + noise;
            // What needs that stay unmet do to people is held against government, by the less skilled the more.
            double suffered = hardship * exposure(skill);
            double satisfaction = equations.satisfaction(seen + noise - suffered, expected);
            // Whoever has a contact meets its scatter at the start too: it is no news, so it does not count.
            double known = startPerformance - penalty[contact];
            satisfied += satisfaction + penalty[contact];
            double target = FirstTrust.of(base, disposition) + equations.target(satisfaction - known, unfair, say);
            double moved = own + pace[contact] * (target - own) - shock;
            return (float) Numbers.clip(moved, 0, 1);
        }
    }
}
