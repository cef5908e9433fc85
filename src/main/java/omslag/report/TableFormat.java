package omslag.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import omslag.results.ParquetTables;
import omslag.term.Term;

/** A form in which the tables of the runs, or a summary of them, are written. */
public enum TableFormat implements Term {
    /** The tables themselves, which are always there. */
    CSV("csv", "summary.csv"),
    /** The main figures in Markdown. */
    MARKDOWN("markdown", "summary.md"),
    /** The main figures in LaTeX. */
    LATEX("latex", "summary.tex"),
    /** Summary and comparison as a workbook. */
    XLSX("xlsx", "summary.xlsx"),
    /** Every table as Parquet, which needs an extra. */
    PARQUET("parquet", "summary.parquet");

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

    /** The name of its file in the results folder; of several, one that is always among them. */
    public String file() {
        return file;
    }

    /** These forms, and those that stand in the folder and may be of older tables. */
    public static List<TableFormat> with(List<TableFormat> asked, Path folder) throws IOException {
        List<TableFormat> all = new ArrayList<>();
        for (TableFormat format : values()) {
            if (asked.contains(format) || format.old(folder)) {
                all.add(format);
            }
        }
        return List.copyOf(all);
    }

    private boolean old(Path folder) throws IOException {
        return this == PARQUET ? ParquetTables.stale(folder) : Files.isRegularFile(folder.resolve(file));
    }
}
