package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.report.Handout;
import omslag.report.TableFormat;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Place;
import omslag.term.Term;
import omslag.text.Language;
import picocli.CommandLine.Option;

/** The option {@code --format}: in which forms the summary is written besides CSV. */
final class FormatOption {
    private static final String LATER = "parquet";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = {
                "forms of the summary besides csv, which is always written: markdown and latex",
                "(the main figures, to be pasted), xlsx (a workbook); several with commas"
            })
    private List<String> formats = new ArrayList<>();

    /** A fault for each word that names no form. */
    List<Fault> faults() {
        String allowed = Stream.of(TableFormat.values()).map(TableFormat::id).collect(Collectors.joining(", "));
        List<Fault> faults = new ArrayList<>();
        for (String format : formats) {
            if (Term.find(TableFormat.class, format).isEmpty()) {
                FaultId id = format.equals(LATER) ? FaultId.NOT_YET : FaultId.UNKNOWN_WORD;
                faults.add(Fault.of(id, new Place("--format", 1, 1), format, allowed));
            }
        }
        return faults;
    }

    /** Writes the summary of a folder in the forms asked for, and again in those that stand there. */
    void write(Path folder, Language language) throws IOException {
        List<TableFormat> asked = formats.stream()
                .flatMap(format -> Term.find(TableFormat.class, format).stream())
                .toList();
        Handout.write(folder, language, TableFormat.with(asked, folder));
    }
}
