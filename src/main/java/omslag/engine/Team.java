package omslag.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import omslag.unit.Hands;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share the work of one run: the thread of the run itself, and others that wait for it.
 *
 * <p>Implementation note. Whoever is free takes the next part, so that places of any size are shared evenly. Parts are
 * handed out in order; when one breaks no more are, and of those that broke the first is thrown, which is the one that
 * breaks on a single thread too.
 */
public final class Team implements Hands, AutoCloseable {
    private final int others;
    private final ThreadPoolExecutor pool;

    /**
     * A team; it has no thread of its own until there is work for one.
     *
     * @param threads how many threads work in all, 1 or more, with that of the run
     * @param name what the others are called, before their number
     */
    public Team(int threads, String name) {
        others = threads - 1;
        AtomicInteger number = new AtomicInteger();
        pool = new ThreadPoolExecutor(
                others, Math.max(1, others), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @Override
    public void share(int parts, Part each) {
        int helping = Math.min(others, parts - 1);
        if (helping <= 0) {
            Hands.ONE.share(parts, each);
            return;
        }
        Job job = new Job(parts, each, helping);
        for (int i = 0; i < helping; i++) {
            pool.execute(job);
        }
        job.take();
        job.await();
    }

    /** Sends the others home. */
    @Override
    public void close() {
        pool.shutdown();
    }

    /** Work that is being shared. */
    private static final class Job implements Runnable {
        private final int parts;
        private final Part each;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch busy;
        private volatile @Nullable Throwable broken;
        private int where;

        Job(int parts, Part each, int helping) {
            this.parts = parts;
            this.each = each;
            busy = new CountDownLatch(helping);
        }

        @Override
        public void run() {
            take();
            busy.countDown();
        }

        /** Takes parts until there are none. */
        void take() {
            int part = next.getAndIncrement();
            while (part < parts && broken == null) {
                try {
                    each.make(part);
                } catch (Throwable cause) {
                    breaks(part, cause);
                }
                part = next.getAndIncrement();
            }
        }

        private synchronized void breaks(int part, Throwable cause) {
            if (broken == null || part < where) {
                broken = cause;
                where = part;
            }
        }

        /** Waits for the others, and throws what broke. */
        void await() {
            boolean interrupted = false;
            while (busy.getCount() > 0) {
                try {
                    busy.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Throwable cause = broken;
            if (cause instanceof Error error) {
                throw error;
            }
            if (cause instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
