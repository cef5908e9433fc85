package omslag.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import omslag.term.Term;

/** A form in which the summary of the runs is written. */
public enum TableFormat implements Term {
    /** The tables themselves, which are always there. */
    CSV("csv", "summary.csv"),
    /** The main figures in Markdown. */
    MARKDOWN("markdown", "summary.md"),
    /** The main figures in LaTeX. */
    LATEX("latex", "summary.tex"),
    /** Summary and comparison as a workbook. */
    XLSX("xlsx", "summary.xlsx");

    private final String id;
    private final String file;

    TableFormat(String id, String file) {
        this.id = id;
        this.file = file;
    }

    @Override
    public String id() {
        return id;
    }

    /** The name of its file in the results folder. */
    public String file() {
        return file;
    }

    /** These forms, and those that stand in the folder already: none may tell of older tables. */
    public static List<TableFormat> with(List<TableFormat> asked, Path folder) {
        return Stream.of(values())
                .filter(format -> asked.contains(format) || Files.isRegularFile(folder.resolve(format.file)))
                .toList();
    }
}
