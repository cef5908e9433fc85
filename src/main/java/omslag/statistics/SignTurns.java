package omslag.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How often moving one dimension alone turned the sign of a difference, over the trajectories of a Morris design.
 *
 * <p>A sign counts where the interval of the difference holds no zero. A turn has both: told above zero on one side of the
 * move and told below on the other. Were there no difference anywhere, one move in 800 would show one by chance, fewer where
 * both sides share their chance.
 *
 * @param moves the moves that have a difference on both sides
 * @param told those of which both sides are told from zero
 * @param up those in which the difference goes from below zero to above as the dimension rises
 * @param down those in which it goes from above to below
 * @param doubt those of which one side is told and the other is not
 */
public record SignTurns(int moves, int told, int up, int down, int doubt) {
    /** The turns of each dimension; differences are by point of the design and replication. */
    public static List<SignTurns> of(MorrisDesign design, double[][] differences) {
        List<SignMap.Sign> signs = signs(differences);
        List<SignTurns> turns = new ArrayList<>();
        for (int i = 0; i < design.dimensions(); i++) {
            SignTurns sum = new SignTurns(0, 0, 0, 0, 0);
            for (int trajectory = 0; trajectory < design.trajectories(); trajectory++) {
                int before = design.before(trajectory, i);
                boolean rises = design.at(before + 1, i) > design.at(before, i);
                sum = sum.and(signs.get(rises ? before : before + 1), signs.get(rises ? before + 1 : before));
            }
            turns.add(sum);
        }
        return List.copyOf(turns);
    }

    /** The sign of the difference at each point. */
    public static List<SignMap.Sign> signs(double[][] differences) {
        List<SignMap.Sign> signs = new ArrayList<>();
        for (double[] point : differences) {
            signs.add(SignMap.Sign.of(PairedDifference.of(point)));
        }
        return List.copyOf(signs);
    }

    /** How often the sign turned, either way. */
    public int turned() {
        return up + down;
    }

    private SignTurns and(SignMap.Sign low, SignMap.Sign high) {
        if (low == SignMap.Sign.MISSING || high == SignMap.Sign.MISSING) {
            return this;
        }
        boolean both = isTold(low) && isTold(high);
        boolean turns = both && low != high;
        return new SignTurns(
                moves + 1,
                told + (both ? 1 : 0),
                up + (turns && high == SignMap.Sign.BETTER ? 1 : 0),
                down + (turns && high == SignMap.Sign.WORSE ? 1 : 0),
                doubt + (isTold(low) != isTold(high) ? 1 : 0));
    }

    private static boolean isTold(SignMap.Sign sign) {
        return sign == SignMap.Sign.BETTER || sign == SignMap.Sign.WORSE;
    }
}
