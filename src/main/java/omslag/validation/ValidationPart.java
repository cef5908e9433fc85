package omslag.validation;

import java.io.IOException;
import omslag.results.Batch;
import omslag.results.Refused;

/** A part of validation: it has studies carried out, measures in them, and writes its tables. */
public interface ValidationPart {
    /**
     * Looks at its files before anything is run; a part without files of its own has nothing to look at.
     *
     * @param files what the model is held against, as far as others read it
     * @throws omslag.scenario.WrongInput with everything that is wrong with them
     */
    default void check(ValidationFiles files) {}

    /**
     * Carries it out.
     *
     * @param conduct carries out studies
     * @param batch takes the tables
     * @throws Conduct.Broken when a run failed, or it was interrupted
     */
    void write(Conduct conduct, Batch batch) throws Refused, IOException, Conduct.Broken;
}
