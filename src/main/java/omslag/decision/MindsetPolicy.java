package omslag.decision;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.DecisionMinds;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.DecisionPoint;
import omslag.unit.Step;
import omslag.world.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * Each board decides by its own mindset, but for decision points that a scenario sets apart.
 *
 * <p>What a board decided is kept for as long as its traits stay: an instance belongs to one run.
 */
final class MindsetPolicy implements BoardPolicy {
    private final Ends ends;
    private final DecisionMinds apart;
    private final double spread;
    private final List<@Nullable Kept> kept = new ArrayList<>();

    private record Kept(BoardView view, Decisions decisions) {}

    MindsetPolicy(Settings settings) {
        ends = new Ends(settings);
        apart = settings.boards().decisions();
        spread = settings.boards().mindset().spread();
    }

    @Override
    public Decisions decide(BoardView view, Draws draws, Step step) {
        while (kept.size() <= view.organisation()) {
            kept.add(null);
        }
        Kept before = kept.get(view.organisation());
        if (before != null && before.view().equals(view)) {
            return before.decisions();
        }
        Decisions decisions = ends.at(mindsets(view, draws), view.ethics());
        kept.set(view.organisation(), new Kept(view, decisions));
        return decisions;
    }

    private double[] mindsets(BoardView view, Draws draws) {
        DecisionPoint[] points = DecisionPoint.values();
        double[] m = new double[points.length];
        for (DecisionPoint point : points) {
            double mean = apart.of(point).mean();
            m[point.ordinal()] =
                    Double.isNaN(mean) ? view.trait() : Appointments.mindset(draws, view.key(), mean, spread);
        }
        return m;
    }
}
