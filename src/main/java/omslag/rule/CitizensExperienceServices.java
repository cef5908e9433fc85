package omslag.rule;

import java.util.ArrayList;
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
        LayerView[] views = new LayerView[LAYERS.length];
        long[] bits = new long[Citizens.BLOCK];
        double[] fairness = new double[views.length];
        double residents = 0;
        for (int place = 0; place < world.citizens().places(); place++) {
            double people = world.citizens().residents(place);
            residents += people;
            long placeLane = Draws.key(lane, place);
            for (Layer layer : LAYERS) {
                int l = layer.ordinal();
                views[l] = all.get(l).get(world.audience().publicOf(layer, place));
                if (world.opinion().present(layer)) {
                    fairness[l] += people * views[l].fairness();
                }
            }
            move(world, step, place, views, placeLane, bits);
            expect(world, step, place, views, placeLane);
        }
        for (Layer layer : LAYERS) {
            world.opinion().perceive(layer, fairness[layer.ordinal()] / residents);
        }
    }

    private void move(World world, Step step, int place, LayerView[] views, long placeLane, long[] bits) {
        Citizens citizens = world.citizens();
        double hardship = trust.hardship() * world.needs().hardship(place);
        List<Law> laws = new ArrayList<>();
        for (Layer layer : LAYERS) {
            if (world.opinion().present(layer)) {
                double say = world.opinion().input(layer, place) - Opinion.START_INPUT;
                laws.add(new Law(layer, views[layer.ordinal()], bits, step, hardship, say));
            }
        }
        int n = citizens.count(place);
        for (int from = 0; from < n; from += Citizens.BLOCK) {
            int to = Math.min(n, from + Citizens.BLOCK);
            for (int slot = from; slot < to; slot++) {
                bits[slot - from] = Contacts.bits(placeLane, slot);
            }
            for (Law law : laws) {
                law.open(from);
                citizens.moveOwn(law.layer, place, from, to, law);
                law.sum += law.satisfied;
            }
        }
        for (Law law : laws) {
            world.opinion().satisfy(law.layer, place, law.sum / n);
        }
    }

    private void expect(World world, Step step, int place, LayerView[] views, long placeLane) {
        double hype = 0;
        for (Wave wave : Wave.values()) {
            hype += (world.technology().hype(wave) - startHype) / Wave.values().length;
        }
        double promised = Math.max(0, hype);
        TrustChange.Expecting law = change.expecting(trust.benchmark(), promised, step);
        List<Gap> found = new ArrayList<>();
        for (Layer layer : LAYERS) {
            if (world.opinion().present(layer)) {
                found.add(new Gap(layer, views[layer.ordinal()]));
            }
        }
        Gap[] gaps = found.toArray(Gap[]::new);
        world.citizens().moveExpectation(place, (slot, expected) -> {
            long bits = Contacts.bits(placeLane, slot);
            double experienced = 0;
            for (Gap gap : gaps) {
                experienced += gap.experienced(bits);
            }
            return (float) law.after(expected, experienced / gaps.length);
        });
    }

    private double contacts(Layer layer) {
        return switch (layer) {
            case NATIONAL -> trust.contactsNational();
            case EXECUTIVE -> trust.contactsExecutive();
            case REGIONAL -> trust.contactsRegional();
            case LOCAL -> trust.contactsLocal();
        };
    }

    /** What a citizen experiences of one layer against the start. */
    private final class Gap {
        private final Layer layer;
        private final double change;
        private final double spread;
        private final double inverse;

        Gap(Layer layer, LayerView view) {
            this.layer = layer;
            change = view.performance() - view.startPerformance();
            spread = trust.contactNoise();
            inverse = Contacts.inverse(Contacts.threshold(contacts(layer)));
        }

        double experienced(long bits) {
            return change + spread * Contacts.noiseOrNone(Contacts.lane(bits, layer), inverse);
        }
    }

    /**
     * How own trust in a layer moves in one place and quarter; adds up satisfaction on the way.
     *
     * <p>Implementation note. Whether a citizen has a contact cannot be foretold, so nothing branches on it: what differs
     * stands in pairs, without contact and with.
     */
    private final class Law implements Citizens.TrustLaw {
        private final Layer layer;
        private final long[] bits;
        private final int threshold;
        private final double inverse;
        private final double spread;
        private final double performance;
        private final double startPerformance;
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

        Law(Layer layer, LayerView view, long[] bits, Step step, double hardship, double say) {
            this.layer = layer;
            this.bits = bits;
            threshold = Contacts.threshold(contacts(layer));
            inverse = Contacts.inverse(threshold);
            spread = trust.contactNoise();
            performance = view.performance();
            startPerformance = view.startPerformance();
            skillLoss = trust.skillGap() * view.digital();
            unfair = view.fairness() - 1;
            this.hardship = hardship;
            this.say = say;
            shock = view.shock();
            pace[1] = change.adjustment(step);
            pace[0] = pace[1] * trust.hearsay();
            base = FirstTrust.mean(trust, layer);
            penalty[1] = change.variancePenalty(trust.contactNoise());
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
            // What needs that stay unmet do to people is held against government, by the less skilled the more.
            double suffered = hardship * exposure(skill);
            double satisfaction = change.satisfaction(seen + noise - suffered, expected);
            // Whoever has a contact meets its scatter at the start too: it is no news, so it does not count.
            double known = startPerformance - penalty[contact];
            satisfied += satisfaction + penalty[contact];
            double target = FirstTrust.of(base, disposition) + change.target(satisfaction - known, unfair, say);
            double moved = own + pace[contact] * (target - own) - shock;
            return (float) Numbers.clip(moved, 0, 1);
        }
    }
}
