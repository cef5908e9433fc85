package omslag.rule;

import java.util.List;
import java.util.stream.Stream;
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
        List<List<LayerView>> all = Stream.of(Layer.values())
                .map(layer -> LayerView.of(world, layer))
                .toList();
        LayerView[] views = new LayerView[Layer.values().length];
        double[] fairness = new double[views.length];
        double residents = 0;
        for (int place = 0; place < world.citizens().places(); place++) {
            double people = world.citizens().residents(place);
            residents += people;
            long placeLane = Draws.key(lane, place);
            for (Layer layer : Layer.values()) {
                int l = layer.ordinal();
                views[l] = all.get(l).get(world.audience().publicOf(layer, place));
                if (world.opinion().present(layer)) {
                    move(world, step, layer, place, views[l], placeLane);
                    fairness[l] += people * views[l].fairness();
                }
            }
            expect(world, step, place, views, placeLane);
        }
        for (Layer layer : Layer.values()) {
            world.opinion().perceive(layer, fairness[layer.ordinal()] / residents);
        }
    }

    private void move(World world, Step step, Layer layer, int place, LayerView view, long placeLane) {
        Citizens citizens = world.citizens();
        double hardship = trust.hardship() * world.needs().hardship(place);
        double say = world.opinion().input(layer, place) - Opinion.START_INPUT;
        Law law = new Law(layer, view, placeLane, step, hardship, say);
        double sum = 0;
        int n = citizens.count(place);
        for (int from = 0; from < n; from += Citizens.BLOCK) {
            law.satisfied = 0;
            citizens.moveOwn(layer, place, from, Math.min(n, from + Citizens.BLOCK), law);
            sum += law.satisfied;
        }
        world.opinion().satisfy(layer, place, sum / n);
    }

    private void expect(World world, Step step, int place, LayerView[] views, long placeLane) {
        double hype = 0;
        for (Wave wave : Wave.values()) {
            hype += (world.technology().hype(wave) - startHype) / Wave.values().length;
        }
        double promised = Math.max(0, hype);
        TrustChange.Expecting law = change.expecting(trust.benchmark(), promised, step);
        Gap[] gaps = new Gap[views.length];
        for (Layer layer : Layer.values()) {
            gaps[layer.ordinal()] = new Gap(world, layer, views[layer.ordinal()]);
        }
        world.citizens().moveExpectation(place, (slot, expected) -> {
            long bits = Contacts.bits(placeLane, slot);
            double experienced = 0;
            int layers = 0;
            for (Gap gap : gaps) {
                layers += gap.present ? 1 : 0;
                experienced += gap.present ? gap.experienced(bits) : 0;
            }
            return (float) law.after(expected, experienced / layers);
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
        private final boolean present;
        private final double change;
        private final int threshold;

        Gap(World world, Layer layer, LayerView view) {
            this.layer = layer;
            present = world.opinion().present(layer);
            change = view.performance() - view.startPerformance();
            threshold = Contacts.threshold(contacts(layer));
        }

        double experienced(long bits) {
            int lane = Contacts.lane(bits, layer);
            return change + (lane < threshold ? trust.contactNoise() * Contacts.noise(lane, threshold) : 0);
        }
    }

    /** How own trust in a layer moves in one place and quarter; adds up satisfaction on the way. */
    private final class Law implements Citizens.TrustLaw {
        private final Layer layer;
        private final long placeLane;
        private final int threshold;
        private final double performance;
        private final double startPerformance;
        private final double skillLoss;
        private final double unfair;
        private final double hardship;
        private final double say;
        private final double shock;
        private final double met;
        private final double heard;
        private final double base;
        private final double penalty;
        private double satisfied;

        Law(Layer layer, LayerView view, long placeLane, Step step, double hardship, double say) {
            this.layer = layer;
            this.placeLane = placeLane;
            threshold = Contacts.threshold(contacts(layer));
            performance = view.performance();
            startPerformance = view.startPerformance();
            skillLoss = trust.skillGap() * view.digital();
            unfair = view.fairness() - 1;
            this.hardship = hardship;
            this.say = say;
            shock = view.shock();
            met = change.adjustment(step);
            heard = met * trust.hearsay();
            base = FirstTrust.mean(trust, layer);
            penalty = change.variancePenalty(trust.contactNoise());
        }

        @Override
        public float next(int slot, float own, float expectation, float disposition, float skill) {
            int lane = Contacts.lane(Contacts.bits(placeLane, slot), layer);
            boolean contact = lane < threshold;
            double expected = startPerformance + expectation;
            double seen = performance + skillLoss * (skill - MIDDLING);
            double noise = contact ? trust.contactNoise() * Contacts.noise(lane, threshold) : 0;
            // What needs that stay unmet do to people is held against government, by the less skilled the more.
            double suffered = hardship * exposure(skill);
            double satisfaction = change.satisfaction(seen + noise - suffered, expected);
            // Whoever has a contact meets its scatter at the start too: it is no news, so it does not count.
            double known = startPerformance - (contact ? penalty : 0);
            satisfied += satisfaction + (contact ? penalty : 0);
            double target = FirstTrust.of(base, disposition) + change.target(satisfaction - known, unfair, say);
            double moved = own + (contact ? met : heard) * (target - own) - shock;
            return (float) Numbers.clip(moved, 0, 1);
        }
    }
}
