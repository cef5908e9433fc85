package omslag.validation;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What has been carried out so far: a study that two parts measure in is run once, and failures are told at the end. */
public final class Tally {
    private final Set<Path> folders = new LinkedHashSet<>();
    private final SortedSet<String> failed = new TreeSet<>();

    /** Notes that the runs of a folder have been carried out, whether or not all were completed. */
    void carriedOut(Path folder) {
        folders.add(folder);
    }

    /** Whether they have. */
    boolean has(Path folder) {
        return folders.contains(folder);
    }

    /** Notes that a run of a study failed: it gives no figure, and the others are measured. */
    void failed(String study) {
        failed.add(study);
    }

    /** The studies of which a run failed, by name. */
    public SortedSet<String> failed() {
        return failed;
    }
}
