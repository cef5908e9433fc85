package omslag.engine;

import java.util.List;
import omslag.decision.Appointments;
import omslag.measure.Recorded;
import omslag.measure.Recorder;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.parameter.StagedEvent;
import omslag.random.Draws;
import omslag.rule.Beginning;
import omslag.rule.EventsStrike;
import omslag.rule.Rule;
import omslag.rule.Rules;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.World;

/**
 * A run as a plain loop over steps and rules, with no schedule: what the engine must equal. It makes all rules anew
 * each step, so that a rule that kept something would be found out.
 */
public final class PlainLoop {
    private PlainLoop() {}

    /** One run. */
    public static Recorded run(Course course, GovernmentPack pack, long seed) {
        Settings settings = course.settings();
        Draws draws = new Draws(seed);
        World world = Beginning.world(settings, pack, draws);
        Recorder recorder =
                new Recorder(settings.period().start(), settings.period().quarters());
        recorder.begin(world);
        int steps = settings.period().quarters() * settings.period().stepsPerQuarter();
        for (int n = 0; n < steps; n++) {
            Step step = settings.period().first().plus(n);
            Quarter quarter = step.quarter();
            Settings now = settings;
            List<StagedEvent> events = List.of();
            for (Course.Turn turn : course.turns()) {
                now = turn.at().compareTo(quarter) <= 0 ? turn.settings() : now;
                if (step.opensQuarter() && turn.at().equals(quarter)) {
                    events = turn.events();
                    Appointments.fill(world, now.boards(), draws);
                }
            }
            quarter(world, draws, step, Rules.of(now, pack), new EventsStrike(now, events));
            recorder.record(world, step);
        }
        return recorder.recorded(world);
    }

    private static void quarter(World world, Draws draws, Step step, List<Rule> rules, EventsStrike events) {
        boolean open = false;
        for (Rule rule : rules) {
            rule.apply(world, draws, step);
            if (!open) {
                events.apply(world, draws, step);
                open = true;
            }
        }
    }
}
