package omslag.experiment;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import omslag.text.Texts;

/**
 * Tells how far an experiment is: done, failed, left, rate, time left.
 *
 * <p>On a terminal one line renews itself; elsewhere a plain line appears every few seconds. The rate is that of the runs
 * of this session, over its whole length. Used by one thread at a time.
 */
public final class Progress {
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long PLAIN_NANOS = 5_000_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final boolean quiet;
    private final Texts texts;
    private final LongSupplier nanos;
    private final int planned;
    private final long start;
    private int before;
    private int done;
    private int failed;
    private int failedBefore;
    private long last;

    /**
     * Progress of a plan.
     *
     * @param out where it is told
     * @param terminal whether a line there can renew itself
     * @param quiet whether it keeps silent
     * @param texts the words for it
     * @param nanos the clock
     * @param planned how many runs there are
     */
    public Progress(PrintWriter out, boolean terminal, boolean quiet, Texts texts, LongSupplier nanos, int planned) {
        this.out = out;
        this.terminal = terminal;
        this.quiet = quiet;
        this.texts = texts;
        this.nanos = nanos;
        this.planned = planned;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    /** So many runs were finished by earlier sessions. */
    public synchronized void resumed(int runs) {
        before = runs;
        done = runs;
        if (runs > 0) {
            say(texts.get("run.resumed", runs, planned));
        }
    }

    /** So many runs ended before in this session: nothing is said of them. */
    public synchronized void carriedOn(int completed, int broken) {
        before = completed;
        done = completed;
        failedBefore = broken;
        failed = broken;
    }

    /** Tells at once what is ahead, if anything, so that nobody waits for the end of a first run to see that it goes. */
    public synchronized void begin() {
        if (!quiet && done < planned) {
            renew(nanos.getAsLong());
        }
    }

    /** A run has ended. */
    public synchronized void ended(boolean completed) {
        if (completed) {
            done++;
        } else {
            failed++;
        }
    }

    /** Renews the line when it is time. */
    public synchronized void tick() {
        long now = nanos.getAsLong();
        if (!quiet && now - last >= (terminal ? TERMINAL_NANOS : PLAIN_NANOS)) {
            renew(now);
        }
    }

    private void renew(long now) {
        last = now;
        if (terminal) {
            out.print(CLEAR + line(now));
        } else {
            out.println(line(now));
        }
        out.flush();
    }

    /** Says something on a line of its own. */
    public synchronized void say(String text) {
        if (!quiet) {
            out.println((terminal ? CLEAR : "") + text);
            out.flush();
        }
    }

    /** Tells where it ended. */
    public synchronized void close() {
        say(line(nanos.getAsLong()));
    }

    private String line(long now) {
        int session = done - before + failed - failedBefore;
        int left = planned - done - failed;
        double seconds = (now - start) / 1e9;
        if (session == 0 || seconds <= 0) {
            return texts.get("run.progress-first", done, failed, left);
        }
        double rate = session / seconds;
        return texts.get(
                "run.progress", done, failed, left, texts.number(rate, rate < 10 ? 2 : 0), duration(left / rate));
    }

    /** A length of time as people say it: 42 s, 3 m 20 s, 2 h 5 m. */
    static String duration(double seconds) {
        long s = Math.round(seconds);
        if (s < 60) {
            return s + " s";
        }
        return s < 3600 ? s / 60 + " m " + s % 60 + " s" : s / 3600 + " h " + s % 3600 / 60 + " m";
    }
}
