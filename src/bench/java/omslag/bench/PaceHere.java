package omslag.bench;

import java.util.Locale;
import omslag.cli.Pace;

/** Measures what {@link Pace} compares machines by. */
public final class PaceHere {
    private static final int TRIES = 50;

    private PaceHere() {}

    /** Prints both times, in nanoseconds. */
    public static void main(String... arguments) {
        System.out.printf(Locale.ROOT, "wait %.0f, work %.1f%n", Pace.wait(TRIES), Pace.work(TRIES));
    }
}
