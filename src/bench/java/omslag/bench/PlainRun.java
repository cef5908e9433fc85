package omslag.bench;

import java.util.List;
import java.util.function.ObjLongConsumer;
import omslag.measure.Recorder;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.rule.Beginning;
import omslag.rule.Rule;
import omslag.rule.Rules;
import omslag.unit.Hands;
import omslag.unit.Step;
import omslag.world.World;

/** A run on one thread as a plain loop over rules, which tells what each of them took of the processor. */
final class PlainRun {
    /** What makes the first world is called this. */
    static final String FIRST_WORLD = "the first world";

    /** What writes the indicators down is called this. */
    static final String RECORDER = "what is written down";

    private final Settings settings;
    private final ObjLongConsumer<String> nanos;
    private final Draws draws;
    private final World world;
    private final List<Rule> rules;
    private final Recorder recorder;
    private int next;

    /** A run that stands at its beginning; what each part takes is told in nanoseconds. */
    PlainRun(Settings settings, GovernmentPack pack, long seed, ObjLongConsumer<String> nanos) {
        this.settings = settings;
        this.nanos = nanos;
        draws = new Draws(seed);
        long from = Machine.threadNanos();
        world = Beginning.world(settings, pack, draws, Hands.ONE);
        nanos.accept(FIRST_WORLD, Machine.threadNanos() - from);
        rules = Rules.of(settings, pack);
        recorder = new Recorder(settings.period().start(), settings.period().quarters());
    }

    World world() {
        return world;
    }

    /** Makes so many quarters. */
    void go(int quarters) {
        for (int q = 0; q < quarters; q++) {
            Step step = Step.of(settings.period().start().plus(next++));
            for (Rule rule : rules) {
                long from = Machine.threadNanos();
                rule.apply(world, draws, step);
                nanos.accept(rule.getClass().getSimpleName(), Machine.threadNanos() - from);
            }
            long from = Machine.threadNanos();
            recorder.record(world, step);
            nanos.accept(RECORDER, Machine.threadNanos() - from);
        }
    }
}
