package omslag.experiment;

import omslag.measure.Recorded;
import omslag.parameter.Course;
import omslag.parameter.GovernmentPack;

/** What makes one run out of settings, a government and a seed; {@link omslag.engine.Engine#run} is one. */
@FunctionalInterface
public interface Model {
    /** One run. It is called by several threads at once. */
    Recorded run(Course course, GovernmentPack pack, long seed);
}
