package omslag.experiment;

import java.nio.file.Path;
import omslag.results.Refused;
import omslag.scenario.Sought;

/** A search as a program of its own that takes its time, for others to kill. */
public final class SlowSearch {
    static final Sought SOUGHT = Hills.tradeOff(8, 5);

    private SlowSearch() {}

    /** Searches: the folder, and how long a run takes in milliseconds. */
    public static void main(String[] arguments) throws Refused {
        int millis = Integer.parseInt(arguments[1]);
        Model slow = (course, pack, seed) -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Hills.MODEL.run(course, pack, seed);
        };
        System.exit(Hills.experiment(Path.of(arguments[0]), SOUGHT, 2, 2)
                .conduct(slow, new Stop())
                .status());
    }
}
