package omslag.experiment;

import java.io.IOException;
import java.util.List;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.scenario.Inquiry;

/** What is made of the outcomes of the runs of a design: a table or some. */
interface Study {
    /**
     * Writes its tables.
     *
     * @param draws the chance by which samples are drawn again
     */
    void write(Outcomes outcomes, Layout layout, Draws draws, Batch batch) throws IOException;

    /** The study of a kind. */
    static Study of(Inquiry.Analysis analysis) {
        return switch (analysis) {
            case SENSITIVITY -> new SensitivityStudy();
            case DISCOVERY -> new DiscoveryStudy();
            case ROBUSTNESS -> new RobustnessStudy();
            case SIGN_MAP -> new SignStudy();
            case FACTORIAL -> new FactorialStudy();
        };
    }

    /** The studies of these kinds. */
    static List<Study> of(List<Inquiry.Analysis> analyses) {
        return analyses.stream().map(Study::of).toList();
    }
}
