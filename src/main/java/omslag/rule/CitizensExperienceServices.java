package omslag.rule;

import java.util.Arrays;
import java.util.List;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Layer;
import omslag.term.Wave;
import omslag.unit.Benches;
import omslag.unit.Step;
import omslag.world.Block;
import omslag.world.Citizens;
import omslag.world.ExpectationLaw;
import omslag.world.Opinion;
import omslag.world.TrustBook;
import omslag.world.TrustLaw;
import omslag.world.TrustSums;
import omslag.world.World;

/**
 * Citizens meet government, or hear of it, and compare that with what they expected (ODD 3f). Trust moves first, by the
 * expectation held before; then expectation follows. Without contact, trust moves by hearsay.
 */
final class CitizensExperienceServices implements Rule {
    /** Digital skill at which digital service is neither better nor worse. */
    static final double MIDDLING = 0.5;

    private static final Layer[] LAYERS = Layer.values();

    private final TrustParameters trust;
    private final TrustChange change;
    private final TrustBooking booking;
    private final double startHype;
    private final double nationalMood;
    private final Benches<Bench> benches = new Benches<>(Bench::new);

    CitizensExperienceServices(Settings settings) {
        trust = settings.parameters().trust();
        change = new TrustChange(trust);
        booking = new TrustBooking(change);
        startHype = settings.parameters().start().hype();
        nationalMood = settings.environment().nationalMood();
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
        long lane = draws.lane(Strand.CONTACT, step.quarterIndex());
        List<List<LayerView>> all = LayerView.all(world);
        perceive(world, all);
        Meeting[] meetings = Arrays.stream(Donation.layers(world))
                .map(layer -> new Meeting(layer, all.get(layer.ordinal()), mood(layer, world), step))
                .toArray(Meeting[]::new);
        TrustChange.Expecting expecting = change.expecting(trust.benchmark(), promised(world), step);
        world.citizens()
                .visit(
                        world.hands(),
                        benches,
                        (place, bench) -> meet(world, place, meetings, expecting, bench, Draws.key(lane, place)));
        world.opinion().feel(nationalMood);
    }

    /** What comes from outside the model, and of whom people think otherwise because of it. */
    private Mood mood(Layer layer, World world) {
        double before = world.opinion().nationalMood();
        return layer == Layer.NATIONAL ? new Mood(before, nationalMood - before) : new Mood(0, 0);
    }

    /**
     * A mood that comes from outside: own trust and its target lie higher by it, so that it comes and goes as prescribed.
     *
     * @param level how much higher, before this step
     * @param risen how much it rises in this step
     */
    private record Mood(double level, double risen) {}

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

    /** All citizens of a place, block by block. */
    private void meet(
            World world, int place, Meeting[] meetings, TrustChange.Expecting expecting, Bench bench, long placeLane) {
        Citizens citizens = world.citizens();
        TrustBook book = world.ledger().trust();
        book.turnTo(citizens, place);
        double hardship = trust.hardship() * world.needs().hardship(place);
        double changed = 0;
        for (Meeting meeting : meetings) {
            LayerView view = meeting.view(world, place);
            double say = world.opinion().input(meeting.layer, place) - Opinion.START_INPUT;
            bench.laws[meeting.layer.ordinal()] = meeting.law(view, hardship, say);
            bench.sums[meeting.layer.ordinal()].clear(world.ledger().kept());
            changed += view.performance() - view.startPerformance();
        }
        double experienced = changed / meetings.length;
        ExpectationLaw expectation = expecting.law(experienced, trust.contactNoise() / meetings.length);
        double expected = 0;
        int n = citizens.count(place);
        for (int from = 0; from < n; from += Citizens.BLOCK) {
            int count = Math.min(Citizens.BLOCK, n - from);
            citizens.take(bench.block, place, from);
            bench.contacts.draw(placeLane, from / Citizens.BLOCK, count);
            for (Meeting meeting : meetings) {
                int l = meeting.layer.ordinal();
                int met = bench.contacts.meet(meeting.layer, meeting.odds, count);
                float[] scatter = bench.contacts.scatter(meeting.layer);
                bench.sums[l].met(met, meeting.penalty);
                citizens.moveOwn(bench.block, meeting.layer, scatter, bench.laws[l], bench.sums[l]);
            }
            expected += citizens.moveExpectation(bench.block, bench.contacts.scatter(), expectation);
        }
        for (Meeting meeting : meetings) {
            int l = meeting.layer.ordinal();
            world.opinion().satisfy(meeting.layer, place, bench.sums[l].satisfied() / n);
        }
        if (world.ledger().kept()) {
            book(world, place, meetings, bench, hardship);
            book.expect(place, expectation.kept(), TrustBooking.added(expecting, experienced), expected / n);
        }
    }

    /** Books what moved trust in a place. */
    private void book(World world, int place, Meeting[] meetings, Bench bench, double hardship) {
        Citizens citizens = world.citizens();
        TrustBook book = world.ledger().trust();
        int n = citizens.count(place);
        for (Meeting meeting : meetings) {
            int l = meeting.layer.ordinal();
            double say = world.opinion().input(meeting.layer, place) - Opinion.START_INPUT;
            double disposed = book.disposed(citizens, meeting.layer, place, bench.laws[l].base());
            TrustBooking.Encounter met = meeting.encounter(meeting.view(world, place), hardship, say, disposed);
            booking.book(book, meeting.layer, place, met, bench.sums[l], n, bench.target);
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

    /** What lies on a bench where the citizens of a place meet government. */
    private static final class Bench {
        private final Block block = new Block();
        private final Contacts contacts = new Contacts();
        private final TrustLaw[] laws = new TrustLaw[LAYERS.length];
        private final double[] target = new double[TrustBooking.CAUSES];
        private final TrustSums[] sums = new TrustSums[LAYERS.length];

        Bench() {
            Arrays.setAll(sums, layer -> new TrustSums());
        }
    }

    /** How citizens meet a layer in a quarter, in all places. */
    private final class Meeting {
        private final Layer layer;
        private final List<LayerView> views;
        private final Contacts.Odds odds;
        private final double base;
        private final double risen;
        private final double pace;
        private final double penalty;

        Meeting(Layer layer, List<LayerView> views, Mood mood, Step step) {
            this.layer = layer;
            this.views = views;
            odds = Contacts.Odds.of(contacts(layer));
            base = FirstTrust.mean(trust, layer) + mood.level();
            risen = mood.risen();
            pace = change.adjustment(step);
            penalty = change.variancePenalty(trust.contactNoise());
        }

        /** The layer as it is met in a place. */
        LayerView view(World world, int place) {
            return views.get(world.audience().publicOf(layer, place));
        }

        /** The layer as it is met in a place, for the ledger. */
        TrustBooking.Encounter encounter(LayerView view, double hardship, double say, double disposed) {
            return new TrustBooking.Encounter(
                    view,
                    hardship,
                    trust.skillGap() * view.digital(),
                    say,
                    pace * trust.hearsay(),
                    pace * (1 - trust.hearsay()),
                    disposed,
                    risen);
        }

        /**
         * How own trust in the layer moves in a place. Whoever has a contact meets its scatter at the start too: it is no
         * news, so what it costs on average does not count.
         *
         * @param hardship what needs that stay unmet do to people: it is held against government, by the less skilled the
         *     more
         */
        TrustLaw law(LayerView view, double hardship, double say) {
            double skillLoss = trust.skillGap() * view.digital();
            double expected = view.startPerformance();
            return new TrustLaw(
                    (float) trust.contactNoise(),
                    (float) (skillLoss + hardship),
                    (float) (view.performance() - skillLoss * MIDDLING - hardship * exposure(0)),
                    (float) expected,
                    (float) change.gain(),
                    (float) change.loss(),
                    (float) penalty,
                    (float) base,
                    (float) change.target(1, 0, 0),
                    (float) change.target(-expected, view.fairness() - 1, say),
                    (float) (pace * trust.hearsay()),
                    (float) (pace * (1 - trust.hearsay())),
                    (float) (view.shock() - risen));
        }
    }
}
