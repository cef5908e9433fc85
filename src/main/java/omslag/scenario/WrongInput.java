package omslag.scenario;

import java.util.List;
import java.util.stream.Collectors;
import omslag.text.Language;
import omslag.text.Texts;

/** Input that is refused, with everything that is wrong with it; nothing was run and nothing written. */
public final class WrongInput extends RuntimeException {
    private final transient List<Fault> faults;

    /** Input with these faults. */
    public WrongInput(List<Fault> faults) {
        super(lines(faults, Texts.of(Language.ENGLISH)));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the files and lines. */
    public List<Fault> faults() {
        return faults;
    }

    /** One line for each fault. */
    public String lines(Texts texts) {
        return lines(faults, texts);
    }

    private static String lines(List<Fault> faults, Texts texts) {
        return faults.stream().map(f -> f.line(texts)).collect(Collectors.joining("\n"));
    }
}
