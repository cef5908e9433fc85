package omslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each package may know: two plain tables, and mindset's one home; without exceptions. */
class ArchitectureTest {
    /** Each package and the packages it may import, from the bottom up. */
    private static final Map<String, List<String>> LAYERS = table("""
            unit        |
            term        | unit
            text        | unit term
            random      | unit
            parameter   | unit term
            world       | unit term
            decision    | unit term random parameter world
            rule        | unit term random parameter world decision
            measure     | unit term world
            engine      | unit term random parameter world decision rule measure
            scenario    | unit term text parameter
            results     | unit term parameter measure
            statistics  | unit random
            experiment  | unit term text random parameter measure engine scenario results statistics
            validation  | unit term text parameter measure scenario results statistics experiment
            chart       | unit term text measure results statistics
            report      | unit term text parameter measure scenario results statistics chart
            gui         | unit term text parameter world measure engine scenario chart
            web         | unit term text parameter measure scenario results statistics experiment chart report
            cli         | unit term text random parameter world decision rule measure engine scenario results \
                          statistics experiment validation chart report gui web
            spark       | unit term text random parameter measure engine scenario results statistics experiment
            """);

    /** Each library, by the start of its packages, and the packages that may use it. */
    private static final Map<String, List<String>> HOMES = table("""
            sim.                          | engine gui
            ec.util.                      | engine gui
            org.jfree.                    | chart gui
            org.apache.batik.             | chart gui
            org.apache.pdfbox.            | chart gui report
            com.openhtmltopdf.            | report
            de.rototor.                   | chart gui
            org.librepdf.                 | chart gui
            org.apache.commons.math3.     | statistics
            picocli.                      | cli
            org.snakeyaml.                | scenario
            de.siegmar.fastcsv.reader.    | scenario
            org.dhatim.fastexcel.         | results
            org.apache.parquet.           | results
            org.apache.hadoop.            | results
            org.jspecify.                 | unit term text random parameter world decision rule measure engine scenario \
                                            results statistics experiment validation chart report gui web cli spark
            """);

    /** What belongs to every JDK. */
    private static final List<String> JDK =
            List.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.", "com.sun.net.httpserver.");

    /** Where boards stand: for decisions alone, so that with decisions frozen mindset can change nothing. */
    private static final List<String> MINDS = Stream.of(
                    "Mindset", "KindMindset", "ByKind", "DecisionMinds", "PointMindset")
            .map(name -> "omslag.parameter." + name)
            .toList();

    private static final List<String> MINDLESS = List.of("world", "rule", "measure", "engine");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("omslag");

    @Test
    void every_package_stands_in_the_table_and_imports_only_what_its_row_allows() {
        assertThat(faults(ArchitectureTest::layerFault)).isEmpty();
    }

    @Test
    void every_library_is_used_in_its_home_only() {
        assertThat(faults(ArchitectureTest::homeFault)).isEmpty();
    }

    @Test
    void mindset_is_read_by_decisions_only() {
        assertThat(faults(ArchitectureTest::mindFault)).isEmpty();
        assertThat(CLASSES.stream().flatMap(ArchitectureTest::mindsTaken)).isEmpty();
    }

    @Test
    void the_classes_of_the_model_are_seen_with_what_they_use() {
        assertThat(CLASSES.contain("omslag.random.Draws")).isTrue();
        assertThat(uses("omslag.random.Draws")).contains("omslag.unit.Numbers", "java.lang.Object");
        assertThat(uses("omslag.parameter.Boards")).contains("omslag.parameter.Mindset");
        assertThat(MINDS).allMatch(CLASSES::contain);
    }

    @Test
    void a_row_names_only_rows_above_it_so_that_nothing_goes_round_in_circles() {
        List<String> names = List.copyOf(LAYERS.keySet());
        for (int i = 0; i < names.size(); i++) {
            assertThat(names.subList(0, i)).containsAll(LAYERS.get(names.get(i)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "omslag.unit.Numbers, omslag.term.Kind",
        "omslag.world.Citizens, omslag.rule.Rules",
        "omslag.world.Citizens, omslag.parameter.Settings",
        "omslag.measure.Indicator, omslag.decision.BoardPolicy",
        "omslag.chart.FanChart, omslag.engine.Engine",
        "omslag.rule.deep.Rule, omslag.engine.deep.Engine",
        "omslag.report.Report, omslag.world.World",
        "omslag.web.Page, omslag.engine.Engine",
        "omslag.experiment.Plan, omslag.cli.Omslag",
        "omslag.unknown.New, omslag.unit.Numbers",
        "omslag.Loose, omslag.unit.Numbers",
        "omslag.cli.Omslag, omslag.spark.SparkRunner",
        "omslag.unit.Numbers, omslag.unknown.New"
    })
    void an_import_that_no_row_allows_is_a_fault(String from, String to) {
        assertThat(layerFault(from, to))
                .hasValueSatisfying(fault -> assertThat(fault).contains(from));
    }

    @ParameterizedTest
    @CsvSource({
        "omslag.world.World, omslag.unit.Quarter",
        "omslag.rule.Rules, omslag.rule.deep.Rule",
        "omslag.cli.Omslag, omslag.engine.Engine",
        "omslag.spark.SparkRunner, omslag.experiment.Runner",
        "omslag.unit.Numbers, java.lang.StrictMath"
    })
    void an_import_that_a_row_allows_is_none(String from, String to) {
        assertThat(layerFault(from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "omslag.rule.Rules, sim.engine.SimState",
        "omslag.random.Draws, ec.util.MersenneTwisterFast",
        "omslag.cli.Omslag, org.jfree.chart.JFreeChart",
        "omslag.report.Report, org.apache.batik.svggen.SVGGraphics2D",
        "omslag.web.Page, org.apache.pdfbox.pdmodel.PDDocument",
        "omslag.chart.Charts, com.openhtmltopdf.pdfboxout.PdfRendererBuilder",
        "omslag.engine.Engine, de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D",
        "omslag.random.Beta, org.apache.commons.math3.special.Gamma",
        "omslag.scenario.Reader, picocli.CommandLine",
        "omslag.cli.Omslag, org.snakeyaml.engine.v2.api.Load",
        "omslag.results.Tables, de.siegmar.fastcsv.reader.CsvReader",
        "omslag.scenario.Reader, de.siegmar.fastcsv.writer.CsvWriter",
        "omslag.report.Handout, org.dhatim.fastexcel.Workbook",
        "omslag.report.Handout, org.apache.parquet.hadoop.ParquetWriter",
        "omslag.scenario.Reader, com.example.Unheard",
        "omslag.unit.Numbers, sun.misc.Unsafe"
    })
    void a_library_outside_its_home_or_without_one_is_a_fault(String from, String to) {
        assertThat(homeFault(from, to))
                .hasValueSatisfying(fault -> assertThat(fault).contains(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "omslag.engine.Simulation, sim.engine.SimState",
        "omslag.scenario.Reader, de.siegmar.fastcsv.reader.CsvReader",
        "omslag.world.package-info, org.jspecify.annotations.NullMarked",
        "omslag.unit.Numbers, int",
        "omslag.web.Page, com.sun.net.httpserver.HttpServer"
    })
    void a_library_at_home_is_none(String from, String to) {
        assertThat(homeFault(from, to)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.Rules", "engine.Engine", "measure.Indicator", "world.World", "rule.deep.Rule"})
    void mindset_in_what_must_not_know_it_is_a_fault(String from) {
        for (String mind : MINDS) {
            assertThat(mindFault("omslag." + from, mind)).isPresent();
            assertThat(mindFault("omslag.decision.ByMindset", mind)).isEmpty();
        }
        assertThat(mindFault("omslag." + from, "omslag.parameter.Settings")).isEmpty();
    }

    private interface Law {
        Optional<String> fault(String from, String to);
    }

    private static Optional<String> layerFault(String from, String to) {
        if (!to.startsWith("omslag.")) {
            return Optional.empty();
        }
        List<String> allowed = LAYERS.get(layer(from));
        if (allowed == null) {
            return Optional.of(from + " is in a package that has no row");
        }
        return layer(from).equals(layer(to)) || allowed.contains(layer(to))
                ? Optional.empty()
                : Optional.of(from + " imports " + to + "; its row allows " + allowed);
    }

    private static Optional<String> homeFault(String from, String to) {
        if (to.startsWith("omslag.") || !to.contains(".") || JDK.stream().anyMatch(to::startsWith)) {
            return Optional.empty();
        }
        return HOMES.entrySet().stream()
                        .anyMatch(home ->
                                to.startsWith(home.getKey()) && home.getValue().contains(layer(from)))
                ? Optional.empty()
                : Optional.of(from + " uses " + to + ", which has no home there");
    }

    private static Optional<String> mindFault(String from, String to) {
        return MINDLESS.contains(layer(from)) && MINDS.contains(to)
                ? Optional.of(from + " knows " + to + "; only decisions may")
                : Optional.empty();
    }

    /** The calls of a class that must not know mindset and yet are given it. */
    private static Stream<String> mindsTaken(JavaClass from) {
        return from.getMethodCallsFromSelf().stream()
                .filter(call -> mindFault(
                                from.getName(),
                                call.getTarget().getRawReturnType().getName())
                        .isPresent())
                .map(Object::toString);
    }

    /** The first part of a package's name below the root; empty for the root itself. */
    private static String layer(String name) {
        String[] parts = name.split("\\.");
        return parts.length > 2 ? parts[1] : "";
    }

    private static List<String> faults(Law law) {
        return CLASSES.stream()
                .flatMap(from -> Stream.concat(Stream.of(from.getName()), uses(from.getName()).stream())
                        .flatMap(to -> law.fault(from.getName(), to).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> uses(String name) {
        return CLASSES.get(name).getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(target -> target.getBaseComponentType().getName())
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> table(String text) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] cells = line.split("\\|");
            rows.put(
                    cells[0].strip(),
                    cells.length < 2
                            ? List.of()
                            : Arrays.stream(cells[1].strip().split(" +"))
                                    .filter(word -> !word.isEmpty())
                                    .toList());
        });
        return rows;
    }
}
