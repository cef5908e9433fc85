package omslag.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures speed and size, and prints the tables of the page on performance. Options: {@code quick} measures less often,
 * {@code country} adds one agent per resident of the Netherlands, and any of {@code kernels}, {@code paired},
 * {@code quarters}, {@code rules} and {@code runs} measures only what it names. What a citizen costs at all sizes is drawn
 * into {@code target/cost-per-citizen.svg}.
 */
public final class Benchmarks {
    private static final List<String> PARTS = List.of("kernels", "paired", "quarters", "rules", "runs");

    private Benchmarks() {}

    /** Measures. */
    public static void main(String[] options) throws RunnerException {
        List<String> asked = Arrays.asList(options);
        for (String option : asked) {
            if (!PARTS.contains(option) && !option.equals("quick") && !option.equals("country")) {
                throw new IllegalArgumentException(
                        "no option " + option + "; there are quick, country and the parts " + PARTS);
            }
        }
        boolean all = asked.stream().noneMatch(PARTS::contains);
        boolean quick = asked.contains("quick");
        System.out.println(Machine.described() + "\n");
        System.err.println("measuring; tables follow one by one");
        int[] sizes = {10_000, 100_000, 1_000_000};
        int[] withCountry = {10_000, 100_000, 1_000_000, 0};
        CostChart chart = new CostChart();
        if (all || asked.contains("kernels")) {
            kernels(quick).print();
        }
        if (all || asked.contains("quarters")) {
            WholeRuns.quarters(asked.contains("country") ? withCountry : sizes, quick ? 4 : 12, chart)
                    .print();
        }
        if (all || asked.contains("paired")) {
            Pairs.measure(sizes, quick ? 5 : 15, chart).print();
        }
        chart.draw(Path.of("target", "cost-per-citizen.svg"));
        if (all || asked.contains("rules")) {
            RuleCosts.measure(Worlds.netherlands(20_000), Worlds.NETHERLANDS, quick ? 3 : 8)
                    .print();
        }
        if (asked.contains("country")) {
            Country.measure(quick ? 1 : 3).print();
        }
        if (all || asked.contains("runs")) {
            WholeRuns.runs(quick ? 3 : 11).print();
        }
    }

    /** The rules of citizens, and again without the instructions that do several sums at a time: where these help, less. */
    private static Table kernels(boolean quick) throws RunnerException {
        List<RunResult> results = List.copyOf(kernels(quick, "-XX:+UseSuperWord"));
        List<RunResult> scalar = List.copyOf(kernels(quick, "-XX:-UseSuperWord"));
        Table table = new Table("rule for one quarter", "ns a citizen", "least", "most", "not vectorised");
        for (int i = 0; i < results.size(); i++) {
            Statistics iterations = results.get(i).getPrimaryResult().getStatistics();
            table.add(
                    results.get(i).getPrimaryResult().getLabel(),
                    iterations.getPercentile(50),
                    iterations.getMin(),
                    iterations.getMax(),
                    scalar.get(i).getPrimaryResult().getStatistics().getPercentile(50));
        }
        return table;
    }

    private static Collection<RunResult> kernels(boolean quick, String argument) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("omslag.rule.Kernels")
                .jvmArgs("-Xmx1g", argument)
                .verbosity(VerboseMode.SILENT);
        if (quick) {
            options = options.warmupIterations(3)
                    .measurementIterations(3)
                    .warmupTime(TimeValue.milliseconds(700))
                    .measurementTime(TimeValue.milliseconds(700));
        }
        return new Runner(options.build()).run();
    }
}
