package omslag.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import omslag.experiment.SeriesStudy;
import omslag.results.Batch;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import org.jspecify.annotations.Nullable;

/** Holds the runs of the past against the series that were observed. */
public final class SeriesPart implements ValidationPart {
    private static final Conduct.Kept READ = new Conduct.Kept(true, true);

    @Override
    public void write(Conduct conduct, Batch batch) throws Refused, IOException, Conduct.Broken {
        Path series = conduct.files().folder().resolve(ValidationFiles.SERIES);
        if (!Files.isDirectory(series)) {
            return;
        }
        Map<String, ResultsFolder> runs = new TreeMap<>();
        Map<String, ResultsFolder> accepted = new TreeMap<>();
        try {
            for (String name : SeriesStudy.studies(series)) {
                Study study = conduct.files().study(name).orElseThrow();
                runs.put(name, conduct.runs(study, READ));
                conduct.acceptedRuns(study, READ).ifPresent(folder -> accepted.put(name, folder));
            }
            SeriesStudy.write(series, name -> run(runs, name), conduct.out());
            if (conduct.files().accepted().count() > 0) {
                SeriesStudy.writeAccepted(series, name -> run(accepted, name), conduct.out());
            }
        } finally {
            close(runs);
            close(accepted);
        }
    }

    private static void close(Map<String, ResultsFolder> folders) throws IOException {
        for (ResultsFolder folder : folders.values()) {
            folder.close();
        }
    }

    private static ResultsFolder run(Map<String, ResultsFolder> runs, String name) {
        @Nullable ResultsFolder found = runs.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no runs of " + name);
        }
        return found;
    }
}
