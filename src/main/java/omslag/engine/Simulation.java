package omslag.engine;

import java.util.List;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.measure.Scope;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.IndicatorId;

/** Scaffolding until the model stands: random walks in the shape of a history. */
final class Simulation {
    private Simulation() {}

    static Recorded run(Course course, GovernmentPack pack, long seed) {
        Draws draws = new Draws(seed);
        int quarters = course.settings().period().quarters();
        History history = new History(course.settings().period().start(), quarters);
        for (Scope scope : Scope.all()) {
            for (IndicatorId id : IndicatorId.values()) {
                double x = 0.5;
                for (int q = 0; q < quarters; q++) {
                    x += 0.01 * draws.normal(Strand.CONTACT, scope.index() * 100L + id.ordinal(), q)
                            + 0.001 * (course.settings().boards().mindset().mean() - 0.5);
                    history.set(q, scope, id, x);
                }
            }
        }
        return new Recorded(history, List.of(), List.of());
    }
}
