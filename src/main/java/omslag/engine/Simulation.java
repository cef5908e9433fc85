package omslag.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import omslag.decision.Appointments;
import omslag.measure.Asked;
import omslag.measure.Recorded;
import omslag.measure.Recorder;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.rule.Beginning;
import omslag.rule.EventsStrike;
import omslag.rule.Groundwork;
import omslag.rule.Phase;
import omslag.rule.Rule;
import omslag.rule.Rules;
import omslag.rule.SocietyIsStruck;
import omslag.unit.Hands;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.World;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run on MASON's schedule: each phase of the quarter is a Steppable with an ordering of its own, which steps the
 * organisations and companies through the rules of the phase. MASON's own random numbers are not used.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1;

    private final transient Course course;
    private final transient GovernmentPack pack;
    private final transient Draws draws;
    private final transient Groundwork groundwork;
    private final transient Recorder recorder;
    private final transient World world;
    private final transient Step first;
    private transient boolean started;
    private transient Map<Phase, List<Rule>> rules;

    /** A run that has not begun, on one thread. */
    public Simulation(Course course, GovernmentPack pack, long seed) {
        this(course, pack, seed, Hands.ONE);
    }

    /** A run that has not begun, with hands that share the work of each rule; they change nothing but how long it takes. */
    public Simulation(Course course, GovernmentPack pack, long seed, Hands hands) {
        this(course, pack, seed, hands, new Groundwork(), Asked.ALL);
    }

    /** The same, for who makes many runs on one thread, and reads no more of this one than is asked. */
    Simulation(Course course, GovernmentPack pack, long seed, Hands hands, Groundwork groundwork, Asked asked) {
        super(seed);
        this.groundwork = groundwork;
        this.course = course;
        this.pack = pack;
        draws = new Draws(seed);
        Settings settings = course.settings();
        recorder = new Recorder(settings.period().start(), settings.period().quarters(), asked);
        world = Beginning.world(settings, pack, draws, hands, groundwork);
        recorder.begin(world);
        if (!asked.causes()) {
            world.ledger().lay();
        }
        first = settings.period().first();
        rules = byPhase(Rules.of(settings, pack, groundwork));
    }

    /** A run that goes on from where another stands, by another course. */
    private Simulation(Simulation past, Course course) {
        super(past.seed());
        this.course = course;
        pack = past.pack;
        draws = past.draws;
        groundwork = past.groundwork;
        recorder = past.recorder.copy();
        world = past.world.copy();
        first = past.next();
        rules = byPhase(Rules.of(inForce(course, first.quarter()), pack, groundwork));
    }

    /** Makes the world and puts the phases of a quarter on the schedule. */
    @Override
    public void start() {
        super.start();
        started = true;
        repeat(-1, (state) -> turn());
        for (Phase phase : Phase.values()) {
            repeat(phase.ordinal(), (state) -> step(phase));
        }
        repeat(Phase.values().length, (state) -> recorder.record(world, now()));
    }

    /** The world as it stands. */
    public World world() {
        return world;
    }

    /** The step that is being made. */
    public Step now() {
        return first.plus((int) Math.max(0, schedule.getTime()));
    }

    /** Runs to the end. */
    public Recorded run() {
        goTo(course.settings().period().end().plus(1));
        finish();
        return recorder.recorded(world);
    }

    /** Makes all steps before this quarter that were not made yet. */
    public void goTo(Quarter quarter) {
        if (!started) {
            start();
        }
        while (next().quarter().compareTo(quarter) < 0) {
            schedule.step(this);
        }
    }

    /**
     * A run that goes on from a copy of this one as it stands, by another course. Up to here the course must say what that
     * of this run says; what comes after it may differ. The copy is as independent as a run from the start.
     */
    public Simulation branch(Course other) {
        return new Simulation(this, other);
    }

    /** The step that is to be made. */
    private Step next() {
        return started ? first.plus((int) schedule.getTime() + 1) : first;
    }

    /** The settings that hold just before a quarter. */
    private static Settings inForce(Course course, Quarter quarter) {
        Settings settings = course.settings();
        for (Course.Turn turn : course.turns()) {
            settings = turn.at().compareTo(quarter) < 0 ? turn.settings() : settings;
        }
        return settings;
    }

    private void repeat(int ordering, Steppable steppable) {
        schedule.scheduleRepeating(Schedule.EPOCH, ordering, steppable);
    }

    private void step(Phase phase) {
        Step step = now();
        List<Rule> all = rules.getOrDefault(phase, List.of());
        for (int first = 0; first < all.size(); first++) {
            int last = first;
            while (last + 1 < all.size() && ofEach(all, first) && ofEach(all, last + 1)) {
                last++;
            }
            if (ofEach(all, first)) {
                stepEach(all.subList(first, last + 1), step);
            } else {
                all.get(first).apply(world, draws, step);
            }
            first = last;
        }
    }

    private static boolean ofEach(List<Rule> all, int which) {
        return all.get(which) instanceof Rule.OfOrganisations;
    }

    /** Takes each organisation through all these rules before the next one, so that its state is read from memory once. */
    private void stepEach(List<Rule> all, Step step) {
        Rule.OfOrganisations[] each = all.toArray(Rule.OfOrganisations[]::new);
        for (Organisation organisation : world.organisations()) {
            for (Rule.OfOrganisations rule : each) {
                rule.act(organisation, world, draws, step);
            }
        }
    }

    /** What a scenario changes at this date: from now on other rules hold, and events strike. */
    private void turn() {
        Step step = now();
        Step before = step.plus(-1);
        Map<Phase, List<Rule>> standing = rules;
        for (Course.Turn turn : course.turns()) {
            boolean begins = opens(step, turn);
            boolean after = opens(before, turn) && !turn.events().isEmpty();
            if (begins || after) {
                standing = byPhase(Rules.of(turn.settings(), pack, groundwork));
            }
            if (begins) {
                Appointments.fill(world, turn.settings().boards(), draws);
                if (!turn.events().isEmpty()) {
                    standing.computeIfAbsent(Phase.EVENTS_STRIKE, phase -> new ArrayList<>())
                            .addAll(List.of(
                                    new EventsStrike(turn.settings(), turn.events()),
                                    new SocietyIsStruck(turn.settings(), turn.events())));
                }
            }
        }
        rules = standing;
    }

    /** Whether a step is the one in which a change begins to hold. */
    private static boolean opens(Step step, Course.Turn turn) {
        return step.opensQuarter() && turn.at().equals(step.quarter());
    }

    private static Map<Phase, List<Rule>> byPhase(List<Rule> all) {
        Map<Phase, List<Rule>> byPhase = new EnumMap<>(Phase.class);
        for (Rule rule : all) {
            byPhase.computeIfAbsent(rule.phase(), phase -> new ArrayList<>()).add(rule);
        }
        return byPhase;
    }
}
