package omslag.validation;

import java.io.IOException;
import java.nio.file.Path;
import omslag.results.Batch;
import omslag.results.Refused;

/** A part of validation: it has studies carried out, measures in them, and writes its tables. */
public interface ValidationPart {
    /**
     * Looks at its files before anything is run; a part without files of its own has nothing to look at.
     *
     * @param folder the folder that says what the model is held against
     * @throws omslag.scenario.WrongInput with everything that is wrong with them
     */
    default void check(Path folder) {}

    /**
     * Carries it out.
     *
     * @param conduct carries out studies
     * @param batch takes the tables
     * @throws Conduct.Broken when a run failed, or it was interrupted
     */
    void write(Conduct conduct, Batch batch) throws Refused, IOException, Conduct.Broken;
}
