package omslag.world;

import java.util.List;

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
        int process = 0;
        int system = 0;
        for (Organisation organisation : organisations) {
            organisation.work().move(works, process);
            organisation.work().move(waiting, process);
            organisation.estate().move(estates, system);
            process += organisation.work().size();
            system += organisation.estate().size();
        }
        works.settled();
    }
}
