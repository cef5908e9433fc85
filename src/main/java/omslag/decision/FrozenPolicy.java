package omslag.decision;

import java.util.Arrays;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.DecisionPoint;
import omslag.unit.Step;
import omslag.world.Decisions;

/** Every board decides as an average board, whatever its mindset: the world without any mindset. */
final class FrozenPolicy implements BoardPolicy {
    private final Ends ends;
    private final double[] average = new double[DecisionPoint.values().length];

    FrozenPolicy(Settings settings) {
        ends = new Ends(settings);
        Arrays.fill(average, AVERAGE);
    }

    @Override
    public Decisions decide(BoardView view, Draws draws, Step step) {
        return ends.at(average, view.ethics());
    }
}
