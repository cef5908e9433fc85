package omslag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import omslag.term.IndicatorId;
import omslag.text.Language;
import omslag.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The summary as tables to be pasted: its numbers are those of the CSV, in each form and language. */
class HandoutTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,]*");
    private static final IndicatorId OTHER = IndicatorId.BREACHES;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        SmallResults.in(folder);
        String name = OTHER.id();
        add("summary.csv", "old-way,0,2025Q4,all," + name + ",4,12345.6,9,12000,12700,1,1,1,1,1\n");
        add("summary.csv", "new-way,0,2025Q4,all," + name + ",1,7.25,,,,1,1,1,1,1\n");
        add("comparison.csv", "old-way,new-way,0,2025Q4,all," + name + ",4,-12338.35,-12700.5,-11976.2,0,true\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_row_of_the_markdown_has_the_numbers_of_its_rows_in_the_tables(Language language) throws IOException {
        assertThat(wrong(rows(markdown(language), "\\| (.*) \\|", " \\| "), language))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_row_of_the_latex_has_the_numbers_of_its_rows_in_the_tables(Language language) throws IOException {
        String plain = latex(language)
                .replaceAll("\\\\omslaglines\\{[lr]}\\{([^}]*)}", "$1")
                .replaceAll("\\\\\\\\(?!\\[)", " ");
        assertThat(wrong(rows(plain, "(.*) \\\\\\\\\\[2pt]", " & "), language)).isEmpty();
    }

    @Test
    void both_are_readable_in_the_language_asked_for() throws IOException {
        assertThat(markdown(Language.DUTCH))
                .startsWith("# New way vergeleken met old way\n")
                .contains(
                        "\n| 2025 | New way | 0,58 (0,56 tot 0,60) | 4 | −0,051 (−0,061 tot −0,041) | lager |\n",
                        "| 7,25 | 1 | −12.338 (−12.701 tot −11.976) | lager |\n",
                        "| --- | --- | ---: | ---: | ---: | --- |\n",
                        "| Verschil met old way (95%-interval) |");
        assertThat(latex(Language.ENGLISH))
                .contains(
                        "\n2025 & New way & \\omslaglines{r}{0.58\\\\(0.56 to 0.60)} & 4 & "
                                + "\\omslaglines{r}{$-$0.051\\\\($-$0.061 to $-$0.041)} & lower \\\\[2pt]\n",
                        "\n2025 & Old way & \\omslaglines{r}{0.47\\\\(0.45 to 0.49)} & 4 & -- & -- \\\\[2pt]\n",
                        " & \\omslaglines{l}{cannot be\\\\told apart} \\\\[2pt]\n",
                        "95\\% interval")
                .doesNotContain("−", "–", "’");
        assertThat(latex(Language.ENGLISH).split("begin\\{table}")).hasSize(5);
    }

    @Test
    void only_the_ends_of_decades_and_the_last_date_are_told() throws IOException {
        assertThat(markdown(Language.ENGLISH))
                .contains("| 2020 | Old way |", "| 2025 |")
                .doesNotContain("2021");
    }

    @Test
    void one_scenario_is_compared_with_nothing() throws IOException {
        Files.delete(folder.resolve("comparison.csv"));
        assertThat(markdown(Language.ENGLISH))
                .contains("| End of | Scenario | Mean (95% interval) | Runs |\n")
                .doesNotContain("Difference", "told apart");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_tables_give_the_same_bytes(Language language) throws IOException {
        Map<Path, byte[]> first = new LinkedHashMap<>();
        for (Path file : Handout.write(folder, language, List.of(TableFormat.values()))) {
            first.put(file, Files.readAllBytes(file));
        }
        assertThat(first.keySet().stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "summary.md",
                        "summary.tex",
                        "summary.xlsx",
                        "runs.parquet",
                        "summary.parquet",
                        "comparison.parquet");
        Handout.write(folder, language, List.of(TableFormat.values()));
        first.forEach((file, bytes) -> assertThat(file).hasBinaryContent(bytes));
    }

    @Test
    void a_form_that_stands_there_is_written_again() throws IOException {
        assertThat(TableFormat.with(List.of(TableFormat.LATEX), folder))
                .containsExactly(TableFormat.CSV, TableFormat.LATEX);
        Files.writeString(folder.resolve("summary.xlsx"), "old");
        assertThat(TableFormat.with(List.of(), folder)).containsExactly(TableFormat.CSV, TableFormat.XLSX);
    }

    @Test
    void nothing_in_a_name_is_markup() {
        assertThat(Latex.text("50% of A_b & {c} #1 $ \\ ~ ^ <x>"))
                .isEqualTo("50\\% of A\\_b \\& \\{c\\} \\#1 \\$ \\textbackslash{} \\textasciitilde{}"
                        + " \\textasciicircum{} \\textless{}x\\textgreater{}");
        assertThat(Markdown.text("a|b *c* _d_ [e] <f> & `g` \\"))
                .isEqualTo("a\\|b \\*c\\* \\_d\\_ \\[e\\] \\<f\\> &amp; \\`g\\` \\\\");
    }

    private void add(String file, String row) throws IOException {
        Files.writeString(folder.resolve(file), row, StandardOpenOption.APPEND);
    }

    private String markdown(Language language) throws IOException {
        Handout.write(folder, language, List.of(TableFormat.MARKDOWN));
        return Files.readString(folder.resolve("summary.md"));
    }

    private String latex(Language language) throws IOException {
        Handout.write(folder, language, List.of(TableFormat.LATEX));
        return Files.readString(folder.resolve("summary.tex"));
    }

    /** The cells of each row that tells of a scenario, with the signs of plain text. */
    private static List<List<String>> rows(String text, String line, String separator) {
        Matcher matcher = Pattern.compile("(?m)^" + line + "$")
                .matcher(text.replace("$-$", "-").replace('−', '-'));
        List<List<String>> rows = new ArrayList<>();
        while (matcher.find()) {
            List<String> cells = Arrays.asList(matcher.group(1).split(separator));
            if (cells.get(1).endsWith(" way")) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** What differs from the tables: three indicators at two dates for two scenarios, and another one at the end. */
    private List<String> wrong(List<List<String>> rows, Language language) throws IOException {
        assertThat(rows).hasSize(3 * 2 * 2 + 2);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            IndicatorId indicator = i < 12 ? IndicatorId.primaries().get(i / 4) : OTHER;
            String scenario = i % 2 == 0 ? "old-way" : "new-way";
            String quarter = (i < 12 ? row.get(0) : "2025") + "Q4";
            String of = "0," + quarter + ",all," + indicator.id() + ",";
            Map<String, String> level = find("summary.csv", scenario + "," + of);
            check(wrong, row.get(2), List.of("mean", "ci_low", "ci_high"), level, language);
            check(wrong, row.get(3), List.of("n"), level, language);
            if (i % 2 == 0) {
                assertThat(row.subList(4, 6).toString()).matches("\\[(–|--), (–|--)]");
                continue;
            }
            Map<String, String> difference = find("comparison.csv", "old-way,new-way," + of);
            check(wrong, row.get(4), List.of("difference", "ci_low", "ci_high"), difference, language);
            boolean apart = Boolean.parseBoolean(difference.get("distinguishable"));
            String verdict = !apart
                    ? "unclear"
                    : difference.getOrDefault("difference", "").startsWith("-") ? "lower" : "higher";
            assertThat(row.get(5)).isEqualTo(Texts.of(language).get("report.verdict." + verdict));
        }
        return wrong;
    }

    private static void check(
            List<String> wrong, String shown, List<String> columns, Map<String, String> row, Language language) {
        List<String> numbers = NUMBER.matcher(shown)
                .results()
                .map(match -> language == Language.DUTCH
                        ? match.group().replace(".", "").replace(',', '.')
                        : match.group().replace(",", ""))
                .toList();
        List<String> cells = columns.stream()
                .map(column -> row.getOrDefault(column, ""))
                .filter(cell -> !cell.isEmpty())
                .toList();
        assertThat(numbers).as(shown).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal number = new BigDecimal(numbers.get(i));
            BigDecimal rounded = new BigDecimal(cells.get(i)).setScale(number.scale(), RoundingMode.HALF_UP);
            if (rounded.compareTo(number) != 0) {
                wrong.add(shown + " where the table has " + cells);
            }
        }
    }

    private Map<String, String> find(String file, String start) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        String[] columns = lines.get(0).split(",");
        String[] cells = lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
