package omslag.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import omslag.engine.Team;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.results.Stage;

/**
 * Carries out runs on threads of this machine.
 *
 * <p>As many threads as make runs at once, see {@link Division}, each take the next run when they are free, or the next
 * runs with a past in common, and hand over an outcome before they make another, so that few histories are in memory at a
 * time: one for each, and one for each branch of a past that is not at its end. The others help one of them. After a request to stop, runs that are under way are left behind.
 */
public final class LocalRunner implements Runner {
    private static final int TICK_MILLIS = 200;

    private final int threads;
    private final Model model;
    private final Stop stop;
    private final Runnable tick;

    /**
     * A runner.
     *
     * @param threads how many threads make runs, 1 or more
     * @param model what makes a run
     * @param stop asks it to stop
     * @param tick is called a few times a second while it waits
     */
    public LocalRunner(int threads, Model model, Stop stop, Runnable tick) {
        this.threads = threads;
        this.model = model;
        this.stop = stop;
        this.tick = tick;
    }

    @Override
    public void runAll(Plan plan, Iterator<RunKey> runs, Sink sink) throws IOException {
        Work work = new Work(plan, runs, sink);
        Division division = Division.of(threads, work.ready(threads), plan.citizens());
        CountDownLatch busy = new CountDownLatch(division.atOnce());
        for (int t = 0; t < division.atOnce(); t++) {
            String name = "run-" + t;
            int size = division.of(t);
            Thread thread = new Thread(() -> worker(work, busy, size, name), name);
            thread.setDaemon(true);
            thread.start();
        }
        try {
            while (!stop.asked() && !busy.await(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
                tick.run();
            }
        } catch (InterruptedException e) {
            stop.ask();
            Thread.currentThread().interrupt();
        }
        work.end();
    }

    private void worker(Work work, CountDownLatch busy, int size, String name) {
        try (Team team = new Team(size, name)) {
            Model made = model.by(team);
            List<RunKey> keys = work.next();
            while (!keys.isEmpty()) {
                new SharedPast(work.plan, made, stop, work::keep).make(keys);
                keys = work.next();
            }
        } catch (Throwable broken) {
            work.brokenBy(broken);
        } finally {
            busy.countDown();
        }
    }

    /** The runs still to do, shared by the threads. */
    private final class Work {
        private final Plan plan;
        private final Iterator<RunKey> runs;
        private final Sink sink;
        private final AtomicReference<Throwable> broken = new AtomicReference<>();
        private final int[] families;
        private final Deque<List<RunKey>> ready = new ArrayDeque<>();
        private Optional<RunKey> ahead = Optional.empty();

        Work(Plan plan, Iterator<RunKey> runs, Sink sink) {
            this.plan = plan;
            this.runs = runs;
            this.sink = sink;
            families = Pasts.families(plan.arms());
        }

        /** How many of what {@link #next} gives there are, as far as this many. */
        synchronized int ready(int enough) {
            Collection<List<RunKey>> more = replication();
            while (!more.isEmpty()) {
                ready.addAll(more);
                more = ready.size() < enough ? replication() : List.of();
            }
            return ready.size();
        }

        /** The next runs that one thread makes: one, or those of a replication that have a past in common. */
        synchronized List<RunKey> next() {
            if (stop.asked() || broken.get() != null) {
                return List.of();
            }
            if (ready.isEmpty()) {
                ready.addAll(replication());
            }
            return ready.isEmpty() ? List.of() : ready.remove();
        }

        /** The runs of the next replication at the next point by family; the order of work has them one after another. */
        private Collection<List<RunKey>> replication() {
            Map<Integer, List<RunKey>> byFamily = new TreeMap<>();
            Optional<RunKey> first = take();
            Optional<RunKey> key = first;
            while (key.isPresent() && together(first.get(), key.get())) {
                byFamily.computeIfAbsent(families[key.get().scenario()], f -> new ArrayList<>())
                        .add(key.get());
                key = take();
            }
            ahead = key;
            return byFamily.values();
        }

        private static boolean together(RunKey one, RunKey other) {
            return one.replication() == other.replication() && one.point() == other.point();
        }

        private Optional<RunKey> take() {
            Optional<RunKey> taken = ahead;
            ahead = Optional.empty();
            return taken.isEmpty() && runs.hasNext() ? Optional.of(runs.next()) : taken;
        }

        void keep(RunOutcome outcome) throws IOException {
            RunKey key = outcome.key();
            long start = System.nanoTime();
            try {
                sink.accept(outcome);
            } catch (RuntimeException | OutOfMemoryError e) {
                sink.accept(Attempt.failed(key, start, Stage.STORE, e));
            }
        }

        void brokenBy(Throwable cause) {
            broken.compareAndSet(null, cause);
        }

        void end() throws IOException {
            Throwable cause = broken.get();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause != null) {
                throw new IllegalStateException("runs could not be carried out", cause);
            }
        }
    }
}
