package omslag.decision;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Decisions;

/** What answers the decision points of boards. */
public interface BoardPolicy {
    /** The mindset of an average board, at which the frozen policy decides. */
    double AVERAGE = 0.29;

    /** What this board decides for the quarter. */
    Decisions decide(BoardView view, Draws draws, Step step);

    /** The policy of an average board, whatever its mindset. */
    static BoardPolicy frozen(Settings settings) {
        return new FrozenPolicy(settings);
    }

    /** The policy that these settings ask for. */
    static BoardPolicy of(Settings settings) {
        return switch (settings.boards().policy()) {
            case "frozen" -> frozen(settings);
            case "script" -> new ScriptPolicy(settings.boards().script());
            case "shuffled" -> new ShuffledPolicy(settings);
            default -> new MindsetPolicy(settings);
        };
    }
}
