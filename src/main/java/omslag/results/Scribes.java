package omslag.results;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Threads that write the rows of a table: each writes one part of it at a time, and the parts are put one after another in
 * their order, so that the bytes are those of one thread. Few parts are in memory at a time, however many there are.
 */
public final class Scribes {
    /** Parts that wait for their turn, for each thread. */
    private static final int AHEAD = 2;

    private final int threads;

    /** So many threads. */
    public Scribes(int threads) {
        this.threads = threads;
    }

    /** Writes the parts of a table. */
    public void write(Csv csv, Iterator<? extends Batch.Filler> parts) throws IOException {
        if (threads == 1) {
            while (parts.hasNext()) {
                parts.next().fill(csv);
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, Scribes::thread);
        try {
            Queue<Future<Csv.Sheet>> written = new ArrayDeque<>();
            while (parts.hasNext() || !written.isEmpty()) {
                while (parts.hasNext() && written.size() < AHEAD * threads) {
                    written.add(pool.submit(on(csv.sheet(), parts.next())));
                }
                csv.append(written.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a table was written", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Csv.Sheet> on(Csv.Sheet sheet, Batch.Filler part) {
        return () -> {
            part.fill(sheet.rows());
            return sheet;
        };
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "table");
        thread.setDaemon(true);
        return thread;
    }

    private static IOException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException broken) {
            throw broken;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
