package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Philosophy;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.World;

/** What boards want, look at and overlook; never how they are minded. */
final class BoardMeasure extends OverOrganisations<BoardMeasure.Sum> {
    /** What is added up over organisations. */
    enum Sum {
        MEMBERS,
        MORE,
        BETTER,
        DIFFERENT,
        POLITY,
        BLIND
    }

    BoardMeasure() {
        super(Sum.values());
    }

    @Override
    void add(Organisation organisation, World world, Sums<Sum> sums) {
        Board board = organisation.board();
        sums.add(Sum.MEMBERS, 1);
        sums.add(Sum.MORE, board.philosophy(Philosophy.MORE));
        sums.add(Sum.BETTER, board.philosophy(Philosophy.BETTER));
        sums.add(Sum.DIFFERENT, board.philosophy(Philosophy.DIFFERENT));
        sums.add(Sum.POLITY, board.polity());
        sums.add(Sum.BLIND, board.blindSpot());
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.get(Sum.MEMBERS) == 0) {
            return;
        }
        reading.put(IndicatorId.WEIGHT_MORE, sums.get(Sum.MORE) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.WEIGHT_BETTER, sums.get(Sum.BETTER) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.WEIGHT_DIFFERENT, sums.get(Sum.DIFFERENT) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.POLITY_ATTENTION, sums.get(Sum.POLITY) / sums.get(Sum.MEMBERS));
        reading.put(IndicatorId.BLIND_SPOT, sums.get(Sum.BLIND) / sums.get(Sum.MEMBERS));
    }
}
