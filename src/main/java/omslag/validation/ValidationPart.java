package omslag.validation;

import java.io.IOException;
import omslag.results.Batch;
import omslag.results.Refused;

/** A part of validation: it has studies carried out, measures in them, and writes its tables. */
public interface ValidationPart {
    /**
     * Carries it out.
     *
     * @param conduct carries out studies
     * @param batch takes the tables
     * @throws Conduct.Broken when it was interrupted
     */
    void write(Conduct conduct, Batch batch) throws Refused, IOException, Conduct.Broken;
}
