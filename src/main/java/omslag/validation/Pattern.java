package omslag.validation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A pattern the model is held against.
 *
 * @param id its id, the name of its file
 * @param file the file
 * @param group the pattern of theory it belongs to, such as P4
 * @param statement what is said to be so
 * @param dutch the same in Dutch
 * @param evidence where that comes from
 * @param purpose what it may be used for
 * @param nature whether a coefficient makes it true
 * @param why what makes it true
 * @param test how it is tested; empty when it cannot be
 * @param unmeasured why it cannot be measured; empty when it can
 * @param suspected the mechanism that is suspected where it fails
 * @param tried what was tried
 */
public record Pattern(
        String id,
        Path file,
        String group,
        String statement,
        String dutch,
        String evidence,
        Purpose purpose,
        Nature nature,
        String why,
        Optional<Test> test,
        String unmeasured,
        String suspected,
        String tried) {
    /**
     * How it is tested.
     *
     * @param study the runs it is measured in
     * @param measure how
     * @param criterion when it holds
     */
    public record Test(String study, MeasureSpec measure, Criterion criterion) {}
}
