package omslag.experiment;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.results.Stage;

/**
 * Carries out runs on threads of this machine.
 *
 * <p>Each thread takes the next run when it is free and hands over its outcome before it takes another, so that no more
 * histories are in memory than there are threads. After a request to stop, runs that are under way are left behind.
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
     * @param threads how many threads, 1 or more
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
        CountDownLatch busy = new CountDownLatch(threads);
        for (int t = 0; t < threads; t++) {
            Thread thread = new Thread(() -> worker(work, busy), "run-" + t);
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

    private void worker(Work work, CountDownLatch busy) {
        try {
            Optional<RunKey> key = work.next();
            while (key.isPresent()) {
                work.attempt(key.get());
                key = work.next();
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

        Work(Plan plan, Iterator<RunKey> runs, Sink sink) {
            this.plan = plan;
            this.runs = runs;
            this.sink = sink;
        }

        synchronized Optional<RunKey> next() {
            if (stop.asked() || broken.get() != null) {
                return Optional.empty();
            }
            try {
                return Optional.of(runs.next());
            } catch (NoSuchElementException noMore) {
                return Optional.empty();
            }
        }

        void attempt(RunKey key) throws IOException {
            RunOutcome outcome = Attempt.of(plan, key, model);
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
