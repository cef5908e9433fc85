package omslag.experiment;

import java.util.Locale;
import java.util.function.Supplier;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Period;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.results.Stage;
import omslag.term.IndicatorId;

/** One run, carried out so that whatever happens is an outcome. */
public final class Attempt {
    private static final int LONGEST_REASON = 300;

    private Attempt() {}

    /** Runs the model; a run that breaks, or leaves something else than its history, has failed. */
    static RunOutcome of(Arm arm, RunKey key, long seed, Model model) {
        return of(arm, key, () -> model.run(arm.course(), arm.pack(), seed));
    }

    /** Ends a run that may have begun before; it has failed in the same way. */
    static RunOutcome of(Arm arm, RunKey key, Supplier<Recorded> run) {
        long start = System.nanoTime();
        Stage stage = Stage.MODEL;
        try {
            Recorded recorded = run.get();
            stage = Stage.CHECK;
            check(recorded.history(), arm.course().settings().period());
            return new RunOutcome.Completed(key, since(start), recorded);
        } catch (Throwable broken) {
            return failed(key, start, stage, broken);
        }
    }

    /** The failure of a run at a stage. */
    static RunOutcome.Failed failed(RunKey key, long start, Stage stage, Throwable broken) {
        return new RunOutcome.Failed(key, since(start), stage, reason(broken));
    }

    /** Why, in one line: what was thrown, what it says, and the place in our code. */
    public static String reason(Throwable broken) {
        if (broken instanceof OutOfMemoryError) {
            return "out of memory: try fewer --threads, a smaller --population or more memory with java -Xmx";
        }
        StringBuilder reason = new StringBuilder(broken.getClass().getSimpleName());
        String message = broken.getMessage();
        if (message != null && !message.isBlank()) {
            reason.append(": ").append(message.replaceAll("\\s+", " ").strip());
        }
        if (reason.length() > LONGEST_REASON) {
            reason.setLength(LONGEST_REASON);
            reason.append("...");
        }
        for (StackTraceElement element : broken.getStackTrace()) {
            if (element.getClassName().startsWith("omslag.")) {
                return reason + " (" + element.getFileName() + ":" + element.getLineNumber() + ")";
            }
        }
        return reason.toString();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6 / 1000;
    }

    private static void check(History history, Period period) {
        if (!history.start().equals(period.start()) || history.quarters() != period.quarters()) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "history of %d quarters from %s; the period has %d from %s",
                    history.quarters(),
                    history.start(),
                    period.quarters(),
                    period.start()));
        }
        for (int q = 0; q < history.quarters(); q++) {
            double[] row = history.row(q);
            for (int i = 0; i < row.length; i++) {
                if (Double.isInfinite(row[i])) {
                    int indicators = IndicatorId.values().length;
                    throw new IllegalStateException(IndicatorId.values()[i % indicators].id() + " is infinite in "
                            + history.start().plus(q) + " for "
                            + Scope.all().get(i / indicators).id());
                }
            }
        }
    }
}
