package omslag.experiment;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import omslag.results.Refused;
import omslag.text.Language;
import omslag.text.Texts;

/** A program of its own that takes its time, for others to kill. */
public final class SlowExperiment {
    /** How many replications of each of two scenarios. */
    static final int REPLICATIONS = 12;

    private SlowExperiment() {}

    /** Carries out a plan: the folder, and how long a run takes in milliseconds. */
    public static void main(String[] arguments) throws Refused {
        int millis = Integer.parseInt(arguments[1]);
        Model slow = (course, pack, seed) -> {
            rest(millis);
            return Worlds.MODEL.run(course, pack, seed);
        };
        Stop stop = new Stop();
        Interruption interruption = new Interruption(stop);
        PrintWriter err = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
        Experiment.Telling telling = new Experiment.Telling(err, false, false, Texts.of(Language.ENGLISH));
        Plan plan = Worlds.plan(REPLICATIONS, Worlds.two());
        Experiment.Ending ending = new Experiment(
                        plan, Path.of(arguments[0]), false, 2, "test", List.of(arguments), telling)
                .conduct(slow, stop);
        interruption.close();
        System.exit(ending.status());
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
