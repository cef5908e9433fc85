package omslag.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the numbers of all organisations of a world into common columns. */
final class Tables {
    private Tables() {}

    /** Joins what these organisations have. */
    static void join(List<Organisation> organisations) {
        int processes = 0;
        int systems = 0;
        for (Organisation organisation : organisations) {
            processes += organisation.work().size();
            systems += organisation.estate().size();
        }
        WorkTable works = new WorkTable(processes);
        StandstillTable waiting = new StandstillTable(processes);
        EstateTable estates = new EstateTable(systems);
        Map<List<ProcessKind>, WorkKinds> kinds = new HashMap<>();
        int process = 0;
        int system = 0;
        for (Organisation organisation : organisations) {
            WorkKinds own = organisation.work().kinds();
            organisation.work().share(kinds.computeIfAbsent(own.all(), all -> own));
            organisation.work().move(works, process);
            organisation.work().move(waiting, process);
            organisation.estate().move(estates, system);
            process += organisation.work().size();
            system += organisation.estate().size();
        }
        works.settled();
    }
}
