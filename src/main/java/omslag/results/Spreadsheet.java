package omslag.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import omslag.results.TableReader.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Summary and comparison as a workbook: a sheet each, every column of the table, the rows of all government together.
 *
 * <p>Rows are passed on as they are read. The library writes the time of writing into the file, so its file is put into
 * another one in which every date is the same.
 */
public final class Spreadsheet {
    private static final List<String> TABLES = List.of("summary", "comparison");
    private static final String SCOPE = "all";
    private static final String CREATED = "docProps/core.xml";
    private static final Pattern DATE = Pattern.compile("(?<tag><dcterms:(created|modified)[^>]*>)[^<]*");
    private static final int FLUSH = 1000;

    private Spreadsheet() {}

    /**
     * Writes the workbook beside the tables, whole or not at all.
     *
     * @param folder a folder with {@code summary.csv} and, for several scenarios, {@code comparison.csv}
     * @param name the name of the file
     * @return the file
     */
    public static Path write(Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        Path dated = folder.resolve(name + ".dated");
        // The first draft is never published and so is thrown away.
        try (Draft first = Draft.plain(dated);
                Draft draft = Draft.plain(target)) {
            fill(folder, first.out());
            first.out().close();
            undate(first.path(), draft.out());
            draft.publish();
        }
        return target;
    }

    private static void fill(Path folder, OutputStream out) throws IOException {
        // The version of the program would change the file where the tables are the same.
        try (Workbook book = new Workbook(out, "Omslag", "1.0")) {
            for (String table : TABLES) {
                Path file = folder.resolve(table + ".csv");
                if (Files.exists(file)) {
                    fill(book, table, file);
                }
            }
        }
    }

    private static void fill(Workbook book, String name, Path file) throws IOException {
        try (TableReader table = new TableReader(file, List.of("scope"))) {
            int part = 1;
            List<ColumnType> types =
                    table.columns().stream().map(Spreadsheet::type).toList();
            Worksheet sheet = sheet(book, name, table.columns());
            int at = 1;
            for (Row row = table.row("," + SCOPE + ","); row != null; row = table.row("," + SCOPE + ",")) {
                if (!row.text("scope").equals(SCOPE)) {
                    continue;
                }
                if (at == Worksheet.MAX_ROWS) {
                    sheet.finish();
                    sheet = sheet(book, name + " " + ++part, table.columns());
                    at = 1;
                }
                put(sheet, at++, row, types);
                if (at % FLUSH == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static Worksheet sheet(Workbook book, String name, List<String> columns) {
        Worksheet sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int c = 0; c < columns.size(); c++) {
            String column = columns.get(c);
            sheet.width(c, type(column) == ColumnType.TEXT ? 22 : 14);
            sheet.value(0, c, column);
            sheet.style(0, c).bold().set();
        }
        return sheet;
    }

    private static void put(Worksheet sheet, int at, Row row, List<ColumnType> types) throws IOException {
        for (int c = 0; c < row.columns().size(); c++) {
            String column = row.columns().get(c);
            String text = row.cells().get(c);
            if (text.isEmpty()) {
                continue;
            }
            if (types.get(c) == ColumnType.TEXT) {
                sheet.value(at, c, text);
            } else if (types.get(c) == ColumnType.SWITCH) {
                sheet.value(at, c, Boolean.valueOf(text));
            } else {
                sheet.value(at, c, number(row, column, text));
            }
        }
    }

    private static ColumnType type(String column) {
        return ColumnType.find(column).orElse(ColumnType.REAL);
    }

    /** The number as the table writes it, digit by digit. */
    private static BigDecimal number(Row row, String column, String text) throws IOException {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IOException(row.table() + ":" + row.line() + ": " + column + " is not a number: " + text, e);
        }
    }

    private static void undate(Path dated, OutputStream out) throws IOException {
        // Read from its directory: the library's entries do not state their sizes as a stream of a zip wants them.
        try (ZipFile from = new ZipFile(dated.toFile(), StandardCharsets.UTF_8);
                Archive to = new Archive(out)) {
            for (ZipEntry entry : from.stream().toList()) {
                try (InputStream in = from.getInputStream(entry)) {
                    if (entry.getName().equals(CREATED)) {
                        String core = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        to.put(CREATED, DATE.matcher(core).replaceAll("${tag}" + Archive.MOMENT));
                    } else {
                        in.transferTo(to.open(entry.getName()));
                    }
                }
            }
        }
    }
}
