package omslag.validation;

import java.nio.file.Path;
import java.util.List;
import omslag.parameter.Period;
import omslag.scenario.Inquiry;
import omslag.scenario.Prepared;

/**
 * Runs in which patterns are measured.
 *
 * @param name the name of its file
 * @param file the file
 * @param inquiry what it runs
 */
public record Study(String name, Path file, Inquiry inquiry) {
    /** The names of its scenarios. */
    List<String> scenarios() {
        return inquiry.scenarios().stream()
                .map(prepared -> prepared.scenario().name())
                .toList();
    }

    /** The period of its first scenario. */
    Period period() {
        return inquiry.scenarios().get(0).scenario().course().settings().period();
    }

    /** Its scenarios. */
    List<Prepared> prepared() {
        return inquiry.scenarios();
    }
}
