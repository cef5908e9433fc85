package omslag.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import omslag.chart.ChartOptions;
import omslag.chart.Charts;
import omslag.chart.SmallDesign;
import omslag.parameter.Declarations;
import omslag.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings and report of a design: the words say what the tables say, and every number is that of a cell. */
class DesignReportTest {
    private static final Pattern DATA =
            Pattern.compile("<data value=\"([^\"]*)\" data-from=\"([^\"]*)\" data-how=\"([^\"]*)\">([^<]*)</data>");

    @TempDir
    Path folder;

    static Stream<Arguments> all() {
        return Stream.of("drawn", "morris", "grid", "optimise", "match")
                .flatMap(design -> Stream.of(Language.values()).map(language -> Arguments.of(design, language)));
    }

    private void write(String design) throws IOException {
        switch (design) {
            case "drawn" -> SmallDesign.drawn(folder);
            case "morris" -> SmallDesign.morris(folder);
            case "optimise" -> SmallDesign.optimise(folder);
            case "match" -> SmallDesign.match(folder);
            default -> SmallDesign.grid(folder);
        }
    }

    private List<String> lines(Language language) throws IOException {
        return Findings.of(folder, language).lines();
    }

    @Test
    void shares_are_told_with_their_interval_the_largest_first_and_what_cannot_be_told_with_its_runs()
            throws Exception {
        SmallDesign.drawn(folder);
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "- In 38% (28 to 48) of 40 environments new way has higher legitimacy than old way; in 38% lower;"
                                + " in 25% it cannot be told with 3 to 4 pairs of runs.")
                .contains(
                        "- In 100% (90 to 100) of 40 environments new way has lower effectiveness than old way; nowhere"
                                + " higher.")
                .contains(
                        "- In 100% (90 to 100) of 40 environments it cannot be told with 3 to 4 pairs of runs whether new"
                                + " way has higher or lower employer attractiveness than old way; nowhere higher; nowhere lower.");
        assertThat(lines(Language.DUTCH))
                .contains(
                        "- In 38% (28 tot 48) van de 40 omgevingen heeft new way een hogere legitimiteit dan old way; in"
                                + " 38% lager; in 25% is het niet vast te stellen met 3 tot 4 paren runs.");
    }

    @Test
    void a_box_is_told_as_a_rule_with_what_holds_within_what_chance_gives_and_how_steady_it_is() throws Exception {
        SmallDesign.drawn(folder);
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "- New way more often has higher legitimacy than old way where share of innovations that work is"
                                + " at least 0.551 and benefit over cost of innovations is at most 1.75: in 95% of the pairs of runs"
                                + " at the 18 points within, against 50% at all points. That box covers 90% of all such pairs. By a"
                                + " rough test, chance would give the limit on share of innovations that work with p below 0.001 and"
                                + " benefit over cost of innovations with p = 0.040. Sought again in points drawn from these, the box"
                                + " restricts just these settings in 73% of the samples (share of innovations that work in 100% and"
                                + " benefit over cost of innovations in 31%).")
                .contains(
                        "- No part of the space stands out for higher effectiveness, lower effectiveness,"
                                + " higher employer attractiveness and lower employer attractiveness of new way than of old way.");
    }

    @Test
    void who_regrets_least_is_told_with_what_others_regret_and_where_another_comes_first() throws Exception {
        SmallDesign.drawn(folder);
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "- New way regrets least in legitimacy: over 40 environments it is never more than 0.012 behind the"
                                + " best; old way is up to 0.043 behind. In points drawn again from these it comes first in 88% of"
                                + " samples. Other measures put another first: old way by the worst outcome.")
                .anyMatch(line -> line.startsWith("- Old way regrets least in effectiveness")
                        && line.endsWith("All other measures of robustness put it first as well."))
                .contains(
                        "- Old way and new way do equally well in employer attractiveness: over 40 environments neither"
                                + " is more than 0.012 behind the best.");
    }

    @Test
    void settings_are_told_by_how_much_they_matter_with_their_way_and_those_that_may_be_chance_apart()
            throws Exception {
        SmallDesign.morris(folder);
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "- In the difference in legitimacy of new way with old way, share of innovations that work matters"
                                + " most of what can be told from chance: over its whole range it makes a change of 0.03 (0.02 to"
                                + " 0.04) on average, on the whole upwards. Next: loss aversion (trust) with 0.011 (0.009 to"
                                + " 0.013). Not to be told from chance: benefit over cost of innovations. Chance between runs makes"
                                + " up 29% (21 to 36) of the variance.");
    }

    @Test
    void settings_that_turned_the_sign_of_a_difference_are_told_with_their_number_and_their_way() throws Exception {
        SmallDesign.morris(folder);
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "- The difference in legitimacy of new way with old way can be told to lie above zero at 11 of 24"
                                + " points of the screening and below at 8. Moving one setting alone turned its sign in 2 of"
                                + " 18 moves: loss aversion (trust) (2 of 6, down as it rises). No other setting did.")
                .contains(
                        "- The difference in effectiveness of new way with old way can be told to lie above zero at 11 of"
                                + " 24 points of the screening and below at 8. No setting turned its sign when it alone"
                                + " moved (18 moves).");
    }

    @Test
    void the_best_of_each_aim_is_told_with_what_it_costs_and_with_its_settings() throws Exception {
        SmallDesign.optimise(folder);
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "- The highest legitimacy on the front is 0.41 (0.39 to 0.43), with technical debt 0.52 (0.50 to 0.54):"
                                + " innovation portfolio on and guard-rails 0.750.")
                .contains(
                        "- The lowest technical debt on the front is 0.31 (0.30 to 0.32), with legitimacy 0.35 (0.33 to"
                                + " 0.37): innovation portfolio off and guard-rails 0.00.");
    }

    @Test
    void accepted_sets_are_told_by_what_they_narrow_what_they_leave_and_which_targets_they_miss() throws Exception {
        SmallDesign.match(folder);
        assertThat(lines(Language.ENGLISH))
                .contains("- 7 sets of settings were accepted.")
                .contains(
                        "- The targets narrow adjustment (trust) to 0.320 to 0.520 (nine in ten sets; tried from 0.200 to 1.00).")
                .contains("- They say next to nothing of benefit over cost of innovations.")
                .contains("- The mean of the accepted sets lies within tolerance of every target that was fitted.")
                .contains("- It misses these targets that were kept aside: legitimacy in 2024.");
    }

    @Test
    void a_question_in_dutch_is_asked_in_dutch_reports_and_the_other_elsewhere() throws Exception {
        SmallDesign.drawn(folder);
        Path file = folder.resolve("experiment.yaml");
        Files.writeString(
                file, Files.readString(file).replace("scenarios:\n", "question-nl: \"Oud of nieuw?\"\nscenarios:\n"));
        assertThat(page(Language.DUTCH)).contains("Oud of nieuw?").doesNotContain("old or new?");
        assertThat(page(Language.ENGLISH)).contains("old or new?").doesNotContain("Oud of nieuw?");
    }

    @Test
    void effects_are_told_with_their_way_what_complements_what_and_what_cannot_be_told() throws Exception {
        SmallDesign.grid(folder);
        assertThat(lines(Language.ENGLISH))
                .contains(
                        "- The difference in legitimacy of new way with old way, from the first level of each to the last:"
                                + " innovation portfolio lowers it by 0.012 (0.010 to 0.014).")
                .contains(
                        "- Innovation portfolio and bundle complement each other in the difference in legitimacy of new way"
                                + " with old way: together they bring 0.025 (0.020 to 0.030) more than each on its own adds up to.")
                .contains(
                        "- The other effects on the difference in legitimacy of new way with old way, of one or of two"
                                + " together, cannot be told from zero.");
        Files.writeString(
                folder.resolve("effects.csv"),
                Files.readString(folder.resolve("effects.csv")).replace("4,0.025,0.02,0.03", "4,-0.025,-0.03,-0.02"));
        assertThat(lines(Language.ENGLISH))
                .anyMatch(line -> line.startsWith("- Innovation portfolio and bundle stand in each other’s way in")
                        && line.contains("together they bring 0.025 (0.020 to 0.030) less than"));
    }

    @Test
    void shares_are_never_called_chances_of_the_world() throws Exception {
        SmallDesign.drawn(folder);
        assertThat(lines(Language.ENGLISH))
                .last()
                .isEqualTo("Shares are of the space as it was sampled, with every point counted alike. They are no"
                        + " probabilities about the world.");
    }

    @Test
    void the_file_of_findings_holds_the_question_and_every_line() throws Exception {
        SmallDesign.drawn(folder);
        Findings findings = Findings.of(folder, Language.DUTCH);
        findings.write(folder);
        String file = Files.readString(folder.resolve("findings.md"));
        assertThat(file)
                .startsWith("# Bevindingen\n\n> Which \"way\": old or new?\n\n## Waar welk scenario hoger eindigt\n");
        for (String line : findings.lines()) {
            assertThat(file).contains(line.replace("- ", ""));
        }
    }

    @Test
    void a_design_without_an_analysis_says_where_its_outcomes_are() throws Exception {
        SmallDesign.morris(folder);
        Path file = folder.resolve("experiment.yaml");
        Files.writeString(file, Files.readString(file).replace("analyses: [sensitivity]\n", ""));
        assertThat(lines(Language.ENGLISH)).hasSize(1).first().asString().contains("outcomes.csv");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_number_of_the_report_is_that_of_the_cell_it_names(String design, Language language) throws Exception {
        write(design);
        List<String> wrong = new ArrayList<>();
        Matcher number = DATA.matcher(page(language));
        int found = 0;
        for (; number.find(); found++) {
            String[] from = number.group(2).split(":");
            if (!number.group(1).equals(cell(from)) || !agrees(number, language)) {
                wrong.add(number.group());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_number_stands_in_the_report_without_its_cell(String design, Language language) throws Exception {
        write(design);
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
    @MethodSource("all")
    void the_same_tables_give_the_same_bytes_in_three_forms(String design, Language language) throws Exception {
        write(design);
        Charts.draw(folder, new ChartOptions(language, "", StyleFile.shipped().charts()));
        Map<String, byte[]> first = files(language);
        Map<String, byte[]> second = files(language);
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
        assertThat(first).containsOnlyKeys("report.html", "report.pdf", "report.docx");
    }

    @Test
    void the_first_page_asks_the_question_and_answers_it_at_a_glance() throws Exception {
        SmallDesign.drawn(folder);
        String page = page(Language.ENGLISH);
        String answer = page.substring(page.indexOf("id=\"answer\""), page.indexOf("id=\"findings\""));
        assertThat(answer.replaceAll("<[^>]*>", "").replace("&quot;", "\""))
                .contains("Which \"way\": old or new?", "Compared with old way: new way.")
                .contains("divided", "lower everywhere", "cannot be told apart everywhere")
                .contains("New way regrets least in legitimacy");
        assertThat(answer).contains("class=\"card unclear\"", "class=\"card lower\"");
    }

    @Test
    void what_varies_is_listed_with_its_range_its_default_and_what_is_allowed() throws Exception {
        SmallDesign.drawn(folder);
        String varied = page(Language.ENGLISH).replaceAll("(?s).*<section id=\"varied\"(.*?)</section>.*", "$1");
        assertThat(varied)
                .contains("<code>environment.technology.benefit-cost</code>", "<code>[0.1, 2, log]</code>")
                .contains("<code>0.4</code>", "<code>[0.05, 2]</code>");
        SmallDesign.grid(folder);
        assertThat(page(Language.ENGLISH))
                .contains("<code>levers.guard-rails: 0.8, levers.reskilling: 3</code>", "<code>false</code>");
    }

    @Test
    void a_folder_that_lacks_a_table_that_was_asked_for_is_refused_by_name() throws Exception {
        SmallDesign.drawn(folder);
        Files.delete(folder.resolve("robustness.csv"));
        assertThat(Report.missing(folder)).containsExactly("robustness.csv");
        assertThatThrownBy(() -> page(Language.ENGLISH))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("robustness.csv is missing");
        Files.delete(folder.resolve("experiment.yaml"));
        assertThat(Report.missing(folder)).containsExactly("experiment.yaml");
    }

    private String page(Language language) throws Exception {
        return new String(files(language).getOrDefault("report.html", new byte[0]), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> files(Language language) throws Exception {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Path file : Report.write(folder, new ReportOptions(language, Why.UNKNOWN))) {
            bytes.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        return bytes;
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

    private static boolean agrees(Matcher number, Language language) {
        String shown = number.group(4).replace('−', '-').replace("%", "");
        shown = language == Language.DUTCH ? shown.replace(".", "").replace(',', '.') : shown.replace(",", "");
        double told = Double.parseDouble(shown);
        double exact = Double.parseDouble(number.group(1));
        int decimals = shown.contains(".") ? shown.length() - shown.indexOf('.') - 1 : 0;
        double half = 0.5;
        for (int i = 0; i < decimals; i++) {
            half /= 10;
        }
        return switch (number.group(3)) {
            case "below" -> exact < told;
            case "size" -> Math.abs(told - Math.abs(exact)) <= half * 1.000001;
            case "percent" -> Math.abs(told - 100 * exact) <= half * 1.000001;
            default -> Math.abs(told - exact) <= half * 1.000001;
        };
    }
}
