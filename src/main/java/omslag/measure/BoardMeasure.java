package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Philosophy;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.World;

/** What boards want, look at and overlook; never how they are minded. */
final class BoardMeasure implements Measure {
    @Override
    public void take(World world, Scope scope, Reading reading) {
        double members = 0;
        double more = 0;
        double better = 0;
        double different = 0;
        double polity = 0;
        double blind = 0;
        for (Organisation organisation : world.organisations()) {
            if (!scope.covers(organisation.kind())) {
                continue;
            }
            Board board = organisation.board();
            members++;
            more += board.philosophy(Philosophy.MORE);
            better += board.philosophy(Philosophy.BETTER);
            different += board.philosophy(Philosophy.DIFFERENT);
            polity += board.polity();
            blind += board.blindSpot();
        }
        if (members == 0) {
            return;
        }
        reading.put(IndicatorId.WEIGHT_MORE, more / members);
        reading.put(IndicatorId.WEIGHT_BETTER, better / members);
        reading.put(IndicatorId.WEIGHT_DIFFERENT, different / members);
        reading.put(IndicatorId.POLITY_ATTENTION, polity / members);
        reading.put(IndicatorId.BLIND_SPOT, blind / members);
    }
}
