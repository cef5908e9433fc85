package omslag.decision;

import java.util.Arrays;
import omslag.parameter.Mindset;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.DecisionPoint;
import omslag.unit.Step;
import omslag.world.Decisions;

/**
 * Mindset as a label without a bearer: each quarter every board decides by a mindset drawn anew from the distribution of
 * the scenario. What boards keep up for years, and what belongs to one board, is gone; how often each mindset decides
 * stays.
 */
final class ShuffledPolicy implements BoardPolicy {
    private final Ends ends;
    private final Mindset mindset;

    ShuffledPolicy(Settings settings) {
        ends = new Ends(settings);
        mindset = settings.boards().mindset();
    }

    @Override
    public Decisions decide(BoardView view, Draws draws, Step step) {
        long key = Draws.key(view.key(), step.quarterIndex() + 1L);
        double[] m = new double[DecisionPoint.values().length];
        Arrays.fill(m, Appointments.mindset(draws, key, mindset.mean(), mindset.spread()));
        return ends.at(m, view.ethics());
    }
}
