package omslag.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides whether a folder is ours to write to, changing nothing. */
final class Doorman {
    private Doorman() {}

    /** The plan in a folder; empty when there is no folder, or nothing in it. */
    static Optional<String> look(Path path) throws Refused, IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(path)) {
            throw new Refused(Refused.Reason.NOT_A_FOLDER, path, "");
        }
        Path document = path.resolve(ResultsFolder.PLAN);
        if (!Files.isRegularFile(document)) {
            Optional<Path> other = Sweep.foreign(path);
            if (other.isPresent()) {
                throw new Refused(
                        Refused.Reason.SOMETHING_ELSE,
                        path,
                        String.valueOf(other.get().getFileName()));
            }
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
        if (PlanRecord.replications(text).isEmpty()) {
            throw new Refused(Refused.Reason.SOMETHING_ELSE, path, ResultsFolder.PLAN);
        }
        return Optional.of(text);
    }

    /** Refuses a folder whose plan is not the beginning of this one. */
    static void compare(Path path, PlanRecord plan, String document) throws Refused, IOException {
        Optional<String> difference = plan.difference(document);
        if (difference.isPresent()) {
            throw new Refused(Refused.Reason.OTHER_PLAN, path, difference.get());
        }
        comparePoints(path, plan.points(), PlanRecord.points(document));
        OptionalInt there = PlanRecord.replications(document);
        if (there.orElse(0) > plan.replications()) {
            throw new Refused(Refused.Reason.FEWER_REPLICATIONS, path, there.orElse(0) + " / " + plan.replications());
        }
    }

    /** The points that are there come first in this plan. */
    private static void comparePoints(Path path, PointTable points, int there) throws Refused, IOException {
        Path file = path.resolve(PointTable.FILE);
        if (there == 0 || !Files.isRegularFile(file)) {
            return;
        }
        String table = Files.readString(file, StandardCharsets.UTF_8);
        if (!points.csv().startsWith(table)) {
            throw new Refused(Refused.Reason.OTHER_POINTS, path, there + " / " + points.last());
        }
    }
}
