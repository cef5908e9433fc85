package omslag.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import omslag.parameter.Declarations;
import omslag.term.IndicatorId;
import omslag.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report: its numbers are those of the tables, its forms say the same, and it is the same bytes each time. */
class ReportTest {
    private static final Pattern DATA =
            Pattern.compile("<data value=\"([^\"]*)\" data-from=\"([^\"]*)\" data-how=\"([^\"]*)\">([^<]*)</data>");

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        SmallResults.in(folder);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_is_that_of_the_cell_it_names(Language language) throws Exception {
        List<String> wrong = new ArrayList<>();
        Matcher number = DATA.matcher(page(language));
        int found = 0;
        for (; number.find(); found++) {
            String[] from = number.group(2).split(":");
            if (!number.group(1).equals(cell(from)) || !agrees(number, from, language)) {
                wrong.add(number.group());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(80);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_number_stands_in_the_text_without_its_cell(Language language) throws Exception {
        String text = page(language)
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll(
                        "<data [^>]*>[^<]*</data>|<code>[^<]*</code>|<span class=\"(name|number)\">[^<]*</span>", "")
                .replaceAll("<span class=\"meaning\"[^>]*>[^<]*</span>|<p class=\"subtitle\">[^<]*</p>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("95%|SHA-256|\\bCO2\\b", "");
        assertThat(text).doesNotContainPattern("\\d");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_same_tables_give_the_same_bytes(Language language) throws Exception {
        Map<String, byte[]> first = files(language);
        Map<String, byte[]> second = files(language);
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
        assertThat(first).hasSize(3);
    }

    @Test
    void runs_that_are_too_few_are_told_with_what_they_tell_and_how_many_would_do() throws Exception {
        assertThat(plain(page(Language.ENGLISH)))
                .contains("Where these runs are too few")
                .contains("The difference in employer attractiveness of new way with old way cannot be told from zero"
                        + " with 4 pairs of runs, which tell differences from 0.03 on in four of five experiments. One as"
                        + " large as found here would take 1,071 pairs.")
                .doesNotContain("The difference in legitimacy of new way with old way cannot be told from zero")
                .contains("Student’s t", "bootstrap");
        Files.delete(folder.resolve("power.csv"));
        assertThat(plain(page(Language.ENGLISH))).doesNotContain("too few", "Effect size");
    }

    @Test
    void where_the_last_quarter_is_judged_otherwise_than_the_year_both_are_told() throws Exception {
        assertThat(plain(page(Language.ENGLISH))).doesNotContain("by that quarter alone");
        Path power = folder.resolve("power.csv");
        String table = Files.readString(power);
        Files.writeString(power, table.replace("0.0003,0.0003,1,true", "0.03,0.06,2,false"));
        assertThat(plain(page(Language.ENGLISH)))
                .containsOnlyOnce("by that quarter alone")
                .contains(
                        "The difference in legitimacy of new way with old way can be told to lie below zero at the end"
                                + " of 2025, by that quarter alone, and cannot be told from zero as the mean over 2025.");
        Files.writeString(power, table.replace("0.83,0.83,1,false", "0.01,0.01,1,true"));
        assertThat(plain(page(Language.DUTCH)))
                .contains("Het verschil in aantrekkelijkheid als werkgever van new way met old way is niet van nul te"
                        + " onderscheiden eind 2025, naar dat ene kwartaal, en ligt aantoonbaar boven nul als gemiddelde"
                        + " over 2025.");
    }

    @Test
    void the_first_page_answers_in_words_of_runs() throws Exception {
        assertThat(plain(page(Language.ENGLISH)))
                .contains("Which \"way\" is better?", "Question of: old way and new way.")
                .contains("At the end of 2025, new way has higher effectiveness and lower legitimacy than old way; the"
                        + " two cannot be told apart in employer attractiveness.")
                .contains(
                        "0.051 lower (95% interval 0.041 to 0.061) at the end of 2025:",
                        "Higher under new way in 0 of 4")
                .contains("Higher under new way in 3 of 4 runs.");
        assertThat(plain(page(Language.DUTCH)))
                .contains("Eind 2025 heeft new way een hogere effectiviteit en een lagere legitimiteit dan old way; in"
                        + " aantrekkelijkheid als werkgever zijn de twee niet te onderscheiden.")
                .contains("0,051 lager (95%-interval 0,041 tot 0,061) eind 2025:");
    }

    @Test
    void only_settings_that_differ_are_in_the_table_of_settings() throws Exception {
        String settings = page(Language.ENGLISH).replaceAll("(?s).*<section id=\"settings\"(.*?)</section>.*", "$1");
        assertThat(settings).contains("boards.mindset.mean", ">0.15<", ">0.85<").doesNotContain("citizens");
    }

    @Test
    void the_why_is_told_where_someone_knows_it() throws Exception {
        assertThat(page(Language.ENGLISH)).doesNotContain("id=\"why\"");
        Why why = (scenario, against, indicator) ->
                indicator == IndicatorId.LEGITIMACY && against.equals(Optional.of("old-way"))
                        ? List.of("It fell.", "Because of <incidents>.")
                        : List.of();
        Report.write(folder, new ReportOptions(Language.ENGLISH, why));
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<p>It fell.</p>", "<li>Because of &lt;incidents&gt;.</li>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_needs_nothing_else_and_can_be_read_without_looking(Language language) throws Exception {
        String page = page(language);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.id() + "\"")
                .contains("class=\"skip\" href=\"#main\"", "<main id=\"main\">", "alt=\"Trust &amp; more. It falls.\"")
                .doesNotContain("<script", "<link")
                .doesNotContainPattern("(src|href)=\"(?!data:|#)");
        int tables = page.split("<table>").length;
        assertThat(page.split("<caption")).hasSize(tables);
        assertThat(page.replaceAll("<th scope=", "")).doesNotContain("<th>", "<th ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_word_file_has_styles_words_for_pictures_header_rows_and_a_language(Language language) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(files(language).get("report.docx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String document = parts.getOrDefault("word/document.xml", "");
        assertThat(document).contains("w:pStyle w:val=\"Heading1\"", "descr=\"Trust &amp; more. It falls.\"");
        assertThat(document.split("<w:tbl>")).hasSameSizeAs(document.split("<w:tblHeader/>"));
        assertThat(parts.get("word/styles.xml")).contains(language.id() + "-").doesNotContain("LANGUAGE");
        assertThat(parts.get("docProps/core.xml")).contains("<dc:title>New way", "<dc:language>" + language.id());
        for (String name : List.of("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void a_folder_without_tables_lacks_them() throws IOException {
        Files.delete(folder.resolve("summary.csv"));
        assertThat(Report.missing(folder)).containsExactly("summary.csv");
    }

    private String page(Language language) throws Exception {
        return new String(files(language).get("report.html"), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> files(Language language) throws Exception {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Path file : Report.write(folder, new ReportOptions(language, Why.UNKNOWN))) {
            bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return bytes;
    }

    private static String plain(String page) {
        return page.replaceAll("<[^>]*>", "").replace("&quot;", "\"");
    }

    /** The text of a cell as it stands in the file, read anew. */
    private String cell(String[] from) throws IOException {
        if (from[0].equals("declarations")) {
            return String.valueOf(Declarations.all().stream()
                    .filter(one -> one.path().startsWith("parameters.")
                            && one.mark().letter().equals(from[2]))
                    .count());
        }
        List<String> lines = Files.readAllLines(folder.resolve(from[0]));
        if (from[0].equals("manifest.json")) {
            return lines.stream()
                    .filter(line -> line.contains("\"" + from[2] + "\": "))
                    .map(line -> line.replaceAll(".*: |,", ""))
                    .findFirst()
                    .orElse("");
        }
        String line = lines.get(Integer.parseInt(from[1]) - 1);
        return from[0].endsWith(".yaml")
                ? line.replaceAll(".*: ", "")
                : line.split(",", -1)[Arrays.asList(lines.get(0).split(",")).indexOf(from[2])];
    }

    private boolean agrees(Matcher number, String[] from, Language language) throws IOException {
        String raw = number.group(1);
        if (number.group(3).equals("year")) {
            return raw.startsWith(number.group(4));
        }
        String shown = number.group(4).replace('−', '-');
        shown = language == Language.DUTCH ? shown.replace(".", "").replace(',', '.') : shown.replace(",", "");
        double exact = Double.parseDouble(raw);
        double expected = switch (number.group(3)) {
            case "size" -> Math.abs(exact);
            case "runs" -> exact * Double.parseDouble(cell(new String[] {from[0], from[1], "n"}));
            default -> exact;
        };
        int decimals = shown.contains(".") ? shown.length() - shown.indexOf('.') - 1 : 0;
        double half = 0.5;
        for (int i = 0; i < decimals; i++) {
            half /= 10;
        }
        return Math.abs(Double.parseDouble(shown) - expected) <= half * 1.000001;
    }
}
