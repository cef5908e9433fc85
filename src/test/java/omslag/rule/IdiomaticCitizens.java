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
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The citizens' rules as one would first write them with MASON: a Steppable for each citizen, an object with fields that
 * knows its neighbours.
 *
 * <p>In it are how own trust in each layer moves by contact and by hearsay, how expectation follows, and how citizens
 * talk, with the sums by place of trust and satisfaction ({@link CitizensExperienceServices}, {@link CitizensTalk}). What
 * citizens meet is read from a world once and stays as it is. Not in it are sensing, choosing, and sums by education, age
 * and neighbourhood. Chance has the same addresses, so that history is the same, and a test holds it to that; the
 * benchmarks hold the time of the real rules against it.
 */
final class IdiomaticCitizens extends SimState {
    private static final long serialVersionUID = 1;
    private static final Layer[] LAYERS = Layer.values();
    private static final double MIDDLING = 0.5;

    final transient List<Place> places = new ArrayList<>();
    final transient List<Citizen> citizens = new ArrayList<>();
    private final transient TrustParameters trust;
    private final transient TrustChange change;
    private final transient Draws draws;
    private final int first;
    private final float susceptibility;
    private final double[] pace = new double[2];
    private final double[] penalty = new double[2];
    private final transient TrustChange.Expecting expecting;

    /** The citizens of a world, who live on from this quarter while the world around them stays as it is. */
    IdiomaticCitizens(World world, Settings settings, Draws draws, Step from) {
        super(1);
        this.draws = draws;
        first = from.index();
        trust = settings.parameters().trust();
        change = new TrustChange(trust);
        susceptibility = settings.mechanisms().socialInfluence() ? (float) change.susceptibility(from) : 0;
        pace[1] = change.adjustment(from);
        pace[0] = pace[1] * trust.hearsay();
        penalty[1] = change.variancePenalty(trust.contactNoise());
        double hype = 0;
        for (Wave wave : Wave.values()) {
            hype += (world.technology().hype(wave)
                            - settings.parameters().start().hype())
                    / Wave.values().length;
        }
        expecting = change.expecting(trust.benchmark(), Math.max(0, hype), from);
        settle(world);
    }

    private void settle(World world) {
        Citizens real = world.citizens();
        List<List<LayerView>> views = LayerView.all(world);
        for (int p = 0; p < real.places(); p++) {
            Place place = new Place(world, views, p);
            places.add(place);
            for (int slot = 0; slot < real.count(p); slot++) {
                Citizen citizen = new Citizen(place, slot, real, real.first(p) + slot);
                place.people.add(citizen);
                citizens.add(citizen);
            }
        }
        for (Citizen citizen : citizens) {
            for (int k = 0; k < citizen.neighbours.length; k++) {
                citizen.neighbours[k] = citizens.get(real.neighbour(citizen.place.number, citizen.slot, k));
            }
        }
    }

    @Override
    public void start() {
        super.start();
        for (Place place : places) {
            schedule.scheduleRepeating(Schedule.EPOCH, 0, place);
            schedule.scheduleRepeating(Schedule.EPOCH, 2, state -> place.count());
        }
        for (Citizen citizen : citizens) {
            schedule.scheduleRepeating(Schedule.EPOCH, 1, citizen);
        }
    }

    /** Makes one quarter. */
    void quarter() {
        schedule.step(this);
    }

    /** Which of the two places for what is said is that of this quarter. */
    private int now() {
        return (int) schedule.getTime() & 1;
    }

    /** What the citizens of a place meet of a layer, and what they think of it. */
    private final class Meeting {
        final Layer layer;
        final LayerView view;
        final double say;
        final double base;
        final Contacts.Odds odds;
        double satisfied;

        Meeting(World world, List<LayerView> views, Layer layer, int place) {
            this.layer = layer;
            view = views.get(world.audience().publicOf(layer, place));
            say = world.opinion().input(layer, place) - Opinion.START_INPUT;
            base = FirstTrust.mean(trust, layer);
            odds = Contacts.Odds.of(
                    switch (layer) {
                        case NATIONAL -> trust.contactsNational();
                        case EXECUTIVE -> trust.contactsExecutive();
                        case REGIONAL -> trust.contactsRegional();
                        case LOCAL -> trust.contactsLocal();
                    });
        }

        double noise(int lane) {
            return trust.contactNoise() * odds.noise(lane);
        }
    }

    /** A place, with what its citizens have in common. */
    final class Place implements Steppable {
        private static final long serialVersionUID = 1;

        final int number;
        final transient List<Citizen> people = new ArrayList<>();
        private final transient List<Meeting> meetings = new ArrayList<>();
        private final double hardship;
        private long lane;
        private final double[] meanTrust = new double[LAYERS.length];
        private double above;

        Place(World world, List<List<LayerView>> views, int number) {
            this.number = number;
            hardship = trust.hardship() * world.needs().hardship(number);
            for (Layer layer : LAYERS) {
                if (world.opinion().present(layer)) {
                    meetings.add(new Meeting(world, views.get(layer.ordinal()), layer, number));
                }
            }
        }

        /** A quarter begins. */
        @Override
        public void step(SimState state) {
            lane = Draws.key(draws.lane(Strand.CONTACT, first + (int) schedule.getTime()), number);
            for (Meeting meeting : meetings) {
                meeting.satisfied = 0;
            }
        }

        /** What its citizens say is added up. */
        private void count() {
            above = 0;
            for (Citizen citizen : people) {
                double sum = 0;
                for (Meeting meeting : meetings) {
                    sum += citizen.trust(meeting.layer);
                }
                above += sum / meetings.size() > 0.5 ? 1 : 0;
            }
            for (Layer layer : LAYERS) {
                double sum = 0;
                for (Citizen citizen : people) {
                    sum += citizen.trust(layer);
                }
                meanTrust[layer.ordinal()] = sum / people.size();
            }
        }

        /** Mean trust in a layer. */
        double trust(Layer layer) {
            return meanTrust[layer.ordinal()];
        }

        /** Share of its citizens whose trust, averaged over layers, lies above one half. */
        double above() {
            return above / people.size();
        }

        /** Mean satisfaction with a layer. */
        double satisfaction(Layer layer) {
            return meetings.stream()
                    .filter(meeting -> meeting.layer == layer)
                    .mapToDouble(meeting -> meeting.satisfied / people.size())
                    .sum();
        }
    }

    /** A citizen. */
    final class Citizen implements Steppable {
        private static final long serialVersionUID = 1;

        private final Place place;
        private final int slot;
        private final float disposition;
        private final float skill;
        private final Citizen[] neighbours = new Citizen[5];
        private final float[] own = new float[LAYERS.length];
        private final float[][] said = new float[2][LAYERS.length];
        private float expectation;

        Citizen(Place place, int slot, Citizens real, int citizen) {
            this.place = place;
            this.slot = slot;
            disposition = real.disposition(citizen);
            skill = real.skill(citizen);
            expectation = real.expectation(citizen);
            for (Layer layer : LAYERS) {
                own[layer.ordinal()] = real.ownTrust(citizen, layer);
                said[1][layer.ordinal()] = real.trust(citizen, layer);
            }
        }

        /** A quarter: meet government or hear of it, then expect more or less, then talk. */
        @Override
        public void step(SimState state) {
            long bits = Contacts.bits(place.lane, slot);
            double experienced = 0;
            for (Meeting meeting : place.meetings) {
                int lane = Contacts.lane(bits, meeting.layer);
                experience(meeting, lane);
                experienced += meeting.view.performance() - meeting.view.startPerformance() + meeting.noise(lane);
            }
            expectation = (float) expecting.after(expectation, experienced / place.meetings.size());
            talk();
        }

        private void experience(Meeting meeting, int lane) {
            LayerView view = meeting.view;
            int contact = meeting.odds.cell(lane) < Cells.COUNT ? 1 : 0;
            double seen = view.performance() + trust.skillGap() * view.digital() * (skill - MIDDLING);
            double suffered = place.hardship * (1 + MIDDLING - skill);
            double satisfaction =
                    change.satisfaction(seen + meeting.noise(lane) - suffered, view.startPerformance() + expectation);
            meeting.satisfied += satisfaction + penalty[contact];
            double known = view.startPerformance() - penalty[contact];
            double target = FirstTrust.of(meeting.base, disposition)
                    + change.target(satisfaction - known, view.fairness() - 1, meeting.say);
            int l = meeting.layer.ordinal();
            own[l] = (float) Numbers.clip(own[l] + pace[contact] * (target - own[l]) - view.shock(), 0, 1);
        }

        private void talk() {
            int now = now();
            for (int l = 0; l < own.length; l++) {
                float heard = 0;
                for (Citizen neighbour : neighbours) {
                    heard += neighbour.said[1 - now][l];
                }
                said[now][l] = (1 - susceptibility) * own[l] + susceptibility / neighbours.length * heard;
            }
        }

        /** What this citizen says. */
        float trust(Layer layer) {
            return said[now()][layer.ordinal()];
        }

        /** What this citizen thinks. */
        float ownTrust(Layer layer) {
            return own[layer.ordinal()];
        }

        /** What this citizen expects of government service, above what it was at the start. */
        float expectation() {
            return expectation;
        }
    }
}
