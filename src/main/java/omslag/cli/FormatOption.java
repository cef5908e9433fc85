package omslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import omslag.report.Handout;
import omslag.report.TableFormat;
import omslag.results.ParquetTables;
import omslag.scenario.Fault;
import omslag.scenario.FaultId;
import omslag.scenario.Place;
import omslag.term.Term;
import omslag.text.Texts;
import picocli.CommandLine.Option;

/** The option {@code --format}: in which forms tables are written besides CSV. */
final class FormatOption {
    /** What puts the extra beside the program. */
    static final String GET_PARQUET = "mvn -B -ntp -DskipTests -Pparquet package";

    private static final Place PLACE = new Place("--format", 1, 1);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = {
                "forms besides csv, which is always written: markdown and latex (the main figures,",
                "to be pasted), xlsx (summary and comparison as a workbook), parquet (every table;",
                "needs an extra: " + FormatOption.GET_PARQUET + "); several with commas"
            })
    private List<String> formats = new ArrayList<>();

    /** A fault for each word that names no form, and for one that needs an extra which is not there. */
    List<Fault> faults() {
        String allowed = Stream.of(TableFormat.values()).map(TableFormat::id).collect(Collectors.joining(", "));
        List<Fault> faults = new ArrayList<>();
        for (String format : formats) {
            Optional<TableFormat> form = Term.find(TableFormat.class, format);
            if (form.isEmpty()) {
                faults.add(Fault.of(FaultId.UNKNOWN_WORD, PLACE, format, allowed));
            } else if (form.get() == TableFormat.PARQUET && !ParquetTables.available()) {
                faults.add(Fault.of(FaultId.NO_EXTRA, PLACE, format, GET_PARQUET));
            }
        }
        return faults;
    }

    /** A fault for each form that shows results at one point, and so not those of a design. */
    List<Fault> faultsOfDesign() {
        return formats.stream()
                .filter(format -> Term.find(TableFormat.class, format)
                        .filter(form -> form != TableFormat.CSV && form != TableFormat.PARQUET)
                        .isPresent())
                .map(format -> Fault.of(FaultId.NO_FORM_OF_DESIGN, PLACE, format))
                .toList();
    }

    /**
     * Writes the tables of a folder in the forms asked for, and again in those that stand there and may be of older ones.
     *
     * @param told where it is told that a form had to be removed, for it can be written no more
     */
    void write(Path folder, Texts texts, Consumer<String> told) throws IOException {
        List<TableFormat> asked = formats.stream()
                .flatMap(format -> Term.find(TableFormat.class, format).stream())
                .toList();
        List<TableFormat> all = new ArrayList<>(TableFormat.with(asked, folder));
        if (all.contains(TableFormat.PARQUET) && !ParquetTables.available()) {
            all.remove(TableFormat.PARQUET);
            ParquetTables.remove(folder);
            told.accept(texts.get("run.parquet-removed", GET_PARQUET));
        }
        Handout.write(folder, texts.language(), all);
    }
}
