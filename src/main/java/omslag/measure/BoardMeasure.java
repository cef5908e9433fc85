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
    void add(Organisation organisation, UseTally tally, World world, Sums<Sum> sums) {
        Board board = organisation.board();
        sums.add(Sum.MORE, board.philosophy(Philosophy.MORE));
        sums.add(Sum.BETTER, board.philosophy(Philosophy.BETTER));
        sums.add(Sum.DIFFERENT, board.philosophy(Philosophy.DIFFERENT));
        sums.add(Sum.POLITY, board.polity());
        sums.add(Sum.BLIND, board.blindSpot());
    }

    @Override
    void put(Sums.Of<Sum> sums, World world, Scope scope, Reading reading) {
        if (sums.members() == 0) {
            return;
        }
        reading.put(IndicatorId.WEIGHT_MORE, sums.mean(Sum.MORE));
        reading.put(IndicatorId.WEIGHT_BETTER, sums.mean(Sum.BETTER));
        reading.put(IndicatorId.WEIGHT_DIFFERENT, sums.mean(Sum.DIFFERENT));
        reading.put(IndicatorId.POLITY_ATTENTION, sums.mean(Sum.POLITY));
        reading.put(IndicatorId.BLIND_SPOT, sums.mean(Sum.BLIND));
    }
}
