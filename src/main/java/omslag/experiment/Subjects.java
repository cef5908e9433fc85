package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import omslag.results.Csv;
import omslag.term.IndicatorId;

/** What a study looks at in turn: each outcome of each scenario, and its difference with the first. */
final class Subjects {
    private Subjects() {}

    /**
     * One of them.
     *
     * @param scenario the scenario
     * @param against the scenario whose outcome is taken off; empty for the outcome itself
     * @param indicator the outcome
     * @param values by point and replication; not-a-number where a run is missing
     */
    record Subject(String scenario, String against, IndicatorId indicator, double[][] values) {
        /** The first cells of its rows. */
        Csv start(Csv csv) {
            return csv.cell(scenario).cell(against).cell(indicator.id());
        }
    }

    /** What is done with each. */
    @FunctionalInterface
    interface Task {
        /** Does it. */
        void of(Subject subject) throws IOException;
    }

    /** Does something with each: the differences first, for they are what is asked. */
    static void each(Outcomes outcomes, Task task) throws IOException {
        for (Subject subject : differences(outcomes)) {
            task.of(subject);
        }
        for (int s = 0; s < outcomes.scenarios().size(); s++) {
            for (IndicatorId indicator : outcomes.indicators()) {
                task.of(new Subject(outcomes.scenarios().get(s), "", indicator, outcomes.of(indicator, s)));
            }
        }
    }

    /** The differences of each further scenario with the first. */
    static List<Subject> differences(Outcomes outcomes) {
        List<Subject> subjects = new ArrayList<>();
        for (int s = 1; s < outcomes.scenarios().size(); s++) {
            for (IndicatorId indicator : outcomes.indicators()) {
                subjects.add(new Subject(
                        outcomes.scenarios().get(s),
                        outcomes.scenarios().get(0),
                        indicator,
                        outcomes.differences(indicator, s)));
            }
        }
        return subjects;
    }
}
