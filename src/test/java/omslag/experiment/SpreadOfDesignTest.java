package omslag.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.results.Samples;
import omslag.results.TableReader;
import omslag.scenario.DesignSpec;
import omslag.scenario.Inquiry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of spread and of power of a design against sums that are done anew from the outcomes of its runs. */
class SpreadOfDesignTest {
    private static final int POINTS = 40;

    /** Pairs differ by half of what works above half and noise that grows with what works; nothing runs below a tenth. */
    private static final Model MODEL = (course, pack, seed) -> {
        double works = course.settings().environment().technology().viableShare();
        double mindset = course.settings().boards().mindset().mean();
        if (works < 0.1) {
            throw new IllegalStateException("nothing works");
        }
        double noise = works * new Draws(seed).normal(Strand.NEED, 1, 1);
        return Samples.recorded(seed, mindset * (works - 0.5 + noise));
    };

    @TempDir
    Path home;

    private List<TableReader.Row> rows(String table) throws Exception {
        try (TableReader reader = new TableReader(home.resolve("r").resolve(table), List.of())) {
            List<TableReader.Row> rows = new ArrayList<>();
            for (TableReader.Row row = reader.row(""); row != null; row = reader.row("")) {
                rows.add(row);
            }
            return rows;
        }
    }

    /** Differences in legitimacy by point; a point of which the runs failed has none. */
    private List<double[]> differences() throws Exception {
        Map<Integer, Map<String, List<Double>>> found = new TreeMap<>();
        for (TableReader.Row row : rows("outcomes.csv")) {
            if (!row.text("legitimacy").isEmpty()) {
                found.computeIfAbsent((int) row.number("point"), any -> new TreeMap<>())
                        .computeIfAbsent(row.text("scenario"), any -> new ArrayList<>())
                        .add(row.number("legitimacy"));
            }
        }
        List<double[]> differences = new ArrayList<>();
        for (Map<String, List<Double>> point : found.values()) {
            List<Double> risk = point.getOrDefault("risk", List.of());
            double[] of = new double[risk.size()];
            Arrays.setAll(of, r -> point.getOrDefault("innovation", List.of()).get(r) - risk.get(r));
            differences.add(of);
        }
        return differences;
    }

    private void conduct() throws Exception {
        Layout layout = Layout.of(Surfaces.drawn(DesignSpec.Method.LHS, POINTS), 11);
        assertThat(Surfaces.conduct(home.resolve("r"), layout, 6, Shard.WHOLE, MODEL, Inquiry.Analysis.SIGN_MAP)
                        .completed())
                .isEqualTo(2 * 6 * (POINTS - 4));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
    }

    @Test
    void the_spread_between_pairs_is_the_root_of_the_mean_variance_at_the_points_that_ran() throws Exception {
        conduct();
        List<double[]> differences = differences();
        double pooled = Math.sqrt(differences.stream()
                .mapToDouble(SpreadOfDesignTest::variance)
                .average()
                .orElseThrow());
        TableReader.Row power = rows("power.csv").stream()
                .filter(row -> row.text("indicator").equals("legitimacy"))
                .findFirst()
                .orElseThrow();
        assertThat(power.text("points")).isEqualTo("36");
        assertThat(power.text("n")).isEqualTo("6");
        assertThat(power.number("sd")).isCloseTo(pooled, within(1e-9));
        // Six pairs tell 1.4349 standard deviations with a power of 80 % (statsmodels 0.14), and 18 halve their
        // interval.
        assertThat(power.number("tellable") / pooled).isCloseTo(1.4349, within(1e-3));
        assertThat(power.text("pairs_to_halve")).isEqualTo("18");
        assertThat(power.text("difference") + power.text("told") + power.text("pairs_to_tell"))
                .isEmpty();
    }

    @Test
    void the_spread_over_points_is_of_their_means_and_that_over_runs_of_all_pairs() throws Exception {
        conduct();
        List<double[]> differences = differences();
        double[] points =
                differences.stream().mapToDouble(SpreadOfDesignTest::mean).toArray();
        double[] runs = differences.stream().flatMapToDouble(Arrays::stream).toArray();
        List<TableReader.Row> spread = rows("spread.csv").stream()
                .filter(row -> row.text("indicator").equals("legitimacy"))
                .filter(row -> row.text("against").equals("risk"))
                .sorted(Comparator.comparing(row -> row.text("over")))
                .toList();
        assertThat(spread).extracting(row -> row.text("over") + row.text("n")).containsExactly("points36", "runs216");
        for (int i = 0; i < 2; i++) {
            double[] values = i == 0 ? points : runs;
            Arrays.sort(values);
            TableReader.Row row = spread.get(i);
            assertThat(row.number("mean")).isCloseTo(mean(values), within(1e-9));
            assertThat(row.number("p05")).isCloseTo(quantile(values, 0.05), within(1e-9));
            assertThat(row.number("p25")).isCloseTo(quantile(values, 0.25), within(1e-9));
            assertThat(row.number("median")).isCloseTo(quantile(values, 0.5), within(1e-9));
            assertThat(row.number("p75")).isCloseTo(quantile(values, 0.75), within(1e-9));
            assertThat(row.number("p95")).isCloseTo(quantile(values, 0.95), within(1e-9));
            double above = (double) Arrays.stream(values).filter(x -> x > 0).count() / values.length;
            assertThat(row.number("share_above_zero")).isCloseTo(above, within(1e-12));
        }
        assertThat(spread.get(1).number("p95")).isGreaterThan(spread.get(0).number("p95"));
    }

    private static double quantile(double[] sorted, double probability) {
        double place = (sorted.length - 1) * probability;
        int below = (int) place;
        return sorted[below] + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }
}
