package omslag.decision;

import omslag.parameter.Boards;
import omslag.parameter.KindMindset;
import omslag.random.Draws;
import omslag.random.Quantiles;
import omslag.random.Strand;
import omslag.unit.Numbers;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * Who sits on the boards: each board has one fixed place in the distribution of a trait, so that a scenario that moves
 * the distribution moves every board with it and reshuffles none.
 */
public final class Appointments {
    private static final double GRID = 1L << 30;

    private Appointments() {}

    /**
     * Gives every board its traits. Where mindsets move by themselves, a board that sits already keeps what has moved, and an
     * appointment from another distribution moves it by as much as the two appointments differ.
     */
    public static void fill(World world, Boards boards, Draws draws) {
        for (Organisation organisation : world.organisations()) {
            KindMindset kind = boards.byKind().of(organisation.kind());
            double mean = Double.isNaN(kind.mean()) ? boards.mindset().mean() : kind.mean();
            double spread = Double.isNaN(kind.spread()) ? boards.mindset().spread() : kind.spread();
            long key = organisation.key();
            Board board = organisation.board();
            double moved = boards.mindsetDynamics() ? board.trait() - board.appointed() : 0;
            board.appoint(
                    mindset(draws, key, mean, spread),
                    trait(
                            draws.uniform(Strand.STEWARDSHIP, key, 0),
                            boards.stewardship().mean(),
                            boards.stewardship().spread()),
                    trait(
                            draws.uniform(Strand.ETHICS, key, 0),
                            boards.ethics().mean(),
                            boards.ethics().spread()));
            if (moved != 0) {
                board.move(Numbers.clip(board.appointed() + moved, 0, 1));
            }
        }
    }

    /** The mindset of one board in a distribution with this mean and spread. */
    static double mindset(Draws draws, long key, double mean, double spread) {
        return trait(draws.uniform(Strand.MINDSET, key, 0), mean, spread);
    }

    /** The trait at this place of a Beta distribution, on a grid of 2 to the power −30. */
    private static double trait(double place, double mean, double spread) {
        return Quantiles.beta(place, mean, spread, GRID);
    }

    /** The nearest number on the grid, on which sums and complements of mindsets are exact. */
    static double onGrid(double value) {
        return Math.rint(value * GRID) / GRID;
    }
}
