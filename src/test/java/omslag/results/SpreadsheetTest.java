package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of summary and comparison, read back. */
class SpreadsheetTest {
    private static final String SUMMARY = """
            scenario,point,quarter,scope,indicator,n,mean,sd,ci_low,ci_high
            old-way,0,2045Q4,all,legitimacy,4,0.45930709988529673,0.001,0.45,-1.5E-7
            old-way,0,2045Q4,agency,legitimacy,4,9,9,9,9
            "a <b> & ""c"", d",0,2045Q4,all,legitimacy,1,12345.5,,,
            12,0,2045Q4,all,legitimacy,1,3,,,
            """;
    private static final String COMPARISON = """
            a,b,point,quarter,scope,indicator,n,difference,distinguishable
            old-way,12,0,2045Q4,all,legitimacy,4,-0.0512,true
            old-way,12,0,2045Q4,ministry,legitimacy,4,-0.0512,true
            old-way,12,0,2046Q4,all,legitimacy,4,0.1,false
            """;
    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>");
    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z])\\d+\"(?: s=\"(\\d+)\")? t=\"(\\w)\"><v>([^<]*)</v></c>");

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        Files.writeString(folder.resolve("summary.csv"), SUMMARY);
        Files.writeString(folder.resolve("comparison.csv"), COMPARISON);
    }

    @Test
    void every_cell_is_that_of_the_table_for_all_government() throws IOException {
        Map<String, String> parts = parts(Spreadsheet.write(folder, "summary.xlsx"));
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"summary\"", "name=\"comparison\"");
        assertThat(sheet(parts, 1)).isEqualTo(table("summary.csv"));
        assertThat(sheet(parts, 2)).isEqualTo(table("comparison.csv"));
    }

    @Test
    void numbers_are_numbers_and_names_are_words_even_when_they_look_like_numbers() throws IOException {
        Map<String, String> parts = parts(Spreadsheet.write(folder, "summary.xlsx"));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<c r=\"G2\" t=\"n\"><v>0.45930709988529673</v>")
                .containsPattern("<c r=\"A4\" t=\"s\">");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<c r=\"I2\" t=\"b\"><v>1</v>");
    }

    @Test
    void the_head_is_bold_and_stays_in_sight() throws IOException {
        Map<String, String> parts = parts(Spreadsheet.write(folder, "summary.xlsx"));
        for (int sheet = 1; sheet <= 2; sheet++) {
            String xml = parts.get("xl/worksheets/sheet" + sheet + ".xml");
            assertThat(xml).contains("ySplit=\"1\"", "state=\"frozen\"", "<c r=\"A1\" s=\"1\"");
            assertThat(xml).doesNotContainPattern("<c r=\"[A-Z]2\" s=");
        }
        assertThat(parts.get("xl/styles.xml")).containsOnlyOnce("<b/>");
    }

    @Test
    void the_same_tables_give_the_same_bytes_and_no_date_of_writing() throws IOException {
        Path file = Spreadsheet.write(folder, "summary.xlsx");
        byte[] first = Files.readAllBytes(file);
        assertThat(Files.readAllBytes(Spreadsheet.write(folder, "summary.xlsx")))
                .isEqualTo(first);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal()).distinct())
                    .containsExactly(LocalDateTime.of(2026, 1, 1, 0, 0));
        }
        assertThat(parts(file).get("docProps/core.xml")).contains(">2026-01-01T00:00:00Z</dcterms:created>");
    }

    @Test
    void one_scenario_has_one_sheet_and_no_draft_is_left() throws IOException {
        Files.delete(folder.resolve("comparison.csv"));
        Map<String, String> parts = parts(Spreadsheet.write(folder, "summary.xlsx"));
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"summary\"").doesNotContain("comparison");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("summary.csv", "summary.xlsx");
    }

    @Test
    void a_cell_that_is_no_number_is_named_and_an_older_workbook_stays() throws IOException {
        byte[] older = Files.readAllBytes(Spreadsheet.write(folder, "summary.xlsx"));
        Files.writeString(folder.resolve("summary.csv"), SUMMARY.replace("0.001", "few"));
        assertThatThrownBy(() -> Spreadsheet.write(folder, "summary.xlsx"))
                .hasMessage("summary.csv:2: sd is not a number: few");
        assertThat(folder.resolve("summary.xlsx")).hasBinaryContent(older);
        assertThat(folder.toFile().list()).hasSize(3);
    }

    private List<List<String>> table(String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (TableReader table = new TableReader(folder.resolve(name), List.of())) {
            rows.add(table.columns());
            for (TableReader.Row row = table.row(""); row != null; row = table.row("")) {
                if (row.text("scope").equals("all")) {
                    rows.add(row.cells());
                }
            }
        }
        return rows;
    }

    private static List<List<String>> sheet(Map<String, String> parts, int number) {
        List<String> shared = new ArrayList<>();
        Matcher text = Pattern.compile("<t[^>]*>([^<]*)</t>").matcher(parts.getOrDefault("xl/sharedStrings.xml", ""));
        while (text.find()) {
            shared.add(text.group(1)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"));
        }
        List<List<String>> rows = new ArrayList<>();
        Matcher row = ROW.matcher(parts.getOrDefault("xl/worksheets/sheet" + number + ".xml", ""));
        while (row.find()) {
            int width = rows.isEmpty()
                    ? row.group(1).split("<c ").length - 1
                    : rows.get(0).size();
            List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
            Matcher cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                String value = cell.group(4);
                cells.set(
                        cell.group(1).charAt(0) - 'A',
                        switch (cell.group(3)) {
                            case "s" -> shared.get(Integer.parseInt(value));
                            case "b" -> value.equals("1") ? "true" : "false";
                            default -> value;
                        });
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
