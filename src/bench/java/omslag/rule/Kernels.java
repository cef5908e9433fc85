package omslag.rule;

import java.util.concurrent.TimeUnit;
import omslag.bench.Worlds;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.World;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One rule of citizens for one quarter of the invented country, each time in the same world: time for each citizen. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Kernels {
    /** How many citizens there are. */
    public static final int CITIZENS = 100_000;

    private final Settings settings = Worlds.example(CITIZENS);
    private final World start = Worlds.after(settings, Worlds.EXAMPLE, 8).world();
    private final Draws draws = new Draws(5);
    private final Step step = Step.of(Worlds.START.plus(8));
    private final Rule experience = new CitizensExperienceServices(settings);
    private final Rule sense = new CitizensSense(settings);
    private final Rule choose = new CitizensChoose(settings);
    private final Rule talk = new CitizensTalk(settings);
    private World world = start;

    /** The same world for each call: in a world that goes on, fewer and fewer have anything to begin. */
    @Setup(Level.Invocation)
    public void begin() {
        world = start.copy();
    }

    @Benchmark
    @OperationsPerInvocation(CITIZENS)
    public void experience() {
        experience.apply(world, draws, step);
    }

    @Benchmark
    @OperationsPerInvocation(CITIZENS)
    public void sense() {
        sense.apply(world, draws, step);
    }

    @Benchmark
    @OperationsPerInvocation(CITIZENS)
    public void choose() {
        choose.apply(world, draws, step);
    }

    @Benchmark
    @OperationsPerInvocation(CITIZENS)
    public void talk() {
        talk.apply(world, draws, step);
    }
}
