package omslag.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which analyses a design can bear. */
final class Suited {
    private Suited() {}

    /** The analyses that suit a design of so many scenarios, which are made when nothing is said. */
    static List<Inquiry.Analysis> analyses(DesignSpec design, int scenarios) {
        List<Inquiry.Analysis> suited = new ArrayList<>();
        for (Inquiry.Analysis analysis : Inquiry.Analysis.values()) {
            if (isBorne(analysis, design, scenarios)) {
                suited.add(analysis);
            }
        }
        return suited;
    }

    private static boolean isBorne(Inquiry.Analysis analysis, DesignSpec design, int scenarios) {
        boolean several = scenarios > 1;
        boolean spread = !(design instanceof DesignSpec.None || design instanceof Sought)
                && !(design instanceof DesignSpec.Drawn drawn && drawn.method() == DesignSpec.Method.MORRIS);
        return switch (analysis) {
            case SENSITIVITY ->
                design instanceof DesignSpec.Drawn drawn
                        && (drawn.method() == DesignSpec.Method.MORRIS || drawn.method() == DesignSpec.Method.SALTELLI);
            case DISCOVERY, SIGN_MAP, ROBUSTNESS -> several && spread;
            case FACTORIAL -> design instanceof DesignSpec.Grid;
        };
    }

    /** Tells the analyses that a file asks for and that its design cannot bear. */
    static void check(
            Yaml.@Nullable Entry said,
            List<Inquiry.Analysis> analyses,
            DesignSpec design,
            int scenarios,
            Faults faults) {
        if (said == null) {
            return;
        }
        for (Inquiry.Analysis analysis : analyses) {
            if (!isBorne(analysis, design, scenarios)) {
                List<String> suited = Keys.ids(analyses(design, scenarios).toArray(Inquiry.Analysis[]::new));
                faults.add(
                        FaultId.NOT_SUITED,
                        said.value().place(),
                        analysis.id(),
                        needed(analysis),
                        String.join(", ", suited));
            }
        }
    }

    private static Phrase needed(Inquiry.Analysis analysis) {
        return switch (analysis) {
            case SENSITIVITY -> Phrase.of("allowed.analysis-of-indices");
            case DISCOVERY, SIGN_MAP, ROBUSTNESS -> Phrase.of("allowed.analysis-of-space");
            case FACTORIAL -> Phrase.of("allowed.analysis-of-grid");
        };
    }
}
