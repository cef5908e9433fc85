package omslag.validation;

import java.io.IOException;
import java.util.Optional;
import omslag.experiment.ConvergenceStudy;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.results.Refused;
import omslag.results.ResultsFolder;

/** How far results hang on the length of the step and on the number of citizen agents: studies of these two names. */
public final class ConvergencePart implements ValidationPart {
    private static final Conduct.Kept NOTHING_MORE = new Conduct.Kept(false, false);

    @Override
    public void write(Conduct conduct, Batch batch) throws Refused, IOException, Conduct.Broken {
        Runs step = new Runs(conduct, comparing(conduct, "step", ConvergenceStudy.Of.STEP));
        Runs population = new Runs(conduct, comparing(conduct, "population", ConvergenceStudy.Of.POPULATION));
        Runs full = new Runs(conduct, population.there() ? conduct.files().study("population-full") : Optional.empty());
        try (step;
                population;
                full) {
            if (step.there() || population.there()) {
                batch.table(ConvergenceStudy.FILE, ConvergenceStudy.COLUMNS, csv -> {
                    step.write(ConvergenceStudy.Of.STEP, csv);
                    population.write(ConvergenceStudy.Of.POPULATION, csv);
                    if (full.there() && population.there()) {
                        ConvergenceStudy.writeLarge(
                                ConvergenceStudy.Of.POPULATION,
                                full.study().prepared(),
                                full.folder(),
                                population.study().prepared(),
                                population.folder(),
                                csv);
                    }
                });
            }
        }
    }

    /** The study with a name, if there is one and its scenarios differ in what they make finer. */
    private static Optional<Study> comparing(Conduct conduct, String name, ConvergenceStudy.Of of) {
        return conduct.files().study(name).filter(study -> ConvergenceStudy.compares(of, study.prepared()));
    }

    /** The runs of a study, if there is such a study. */
    private static final class Runs implements AutoCloseable {
        private final Optional<Study> study;
        private final Optional<ResultsFolder> folder;

        Runs(Conduct conduct, Optional<Study> study) throws Refused, IOException, Conduct.Broken {
            this.study = study;
            folder = study.isEmpty() ? Optional.empty() : Optional.of(conduct.runs(study.get(), NOTHING_MORE));
        }

        boolean there() {
            return folder.isPresent();
        }

        Study study() {
            return study.orElseThrow();
        }

        ResultsFolder folder() {
            return folder.orElseThrow();
        }

        void write(ConvergenceStudy.Of of, Csv csv) throws IOException {
            if (there()) {
                ConvergenceStudy.write(of, study().prepared(), folder(), csv);
            }
        }

        @Override
        public void close() throws IOException {
            if (folder.isPresent()) {
                folder.get().close();
            }
        }
    }
}
