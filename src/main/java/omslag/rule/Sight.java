package omslag.rule;

import omslag.parameter.AttentionParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;
import omslag.world.Board;

/** What boards see and look at, against the start (ODD attention): 1 there, and 1 throughout when the mechanism is off. */
final class Sight {
    private final AttentionParameters attention;
    private final boolean on;

    Sight(Settings settings) {
        attention = settings.parameters().attention();
        on = settings.mechanisms().philosophy();
    }

    /** What a board sees of what technology can do for its organisation. */
    double seen(Board board) {
        return on ? (1 - board.blindSpot()) / (1 - Board.START_BLIND_SPOT) : 1;
    }

    /** The attention that innovations get: of what levers and incidents leave, the part for the own organisation. */
    double given(Board board) {
        return on
                ? board.attention() * Numbers.pow(board.polity() / Board.START_POLITY, attention.elasticity())
                : board.attention();
    }
}
