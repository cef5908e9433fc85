package omslag.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import omslag.random.Draws;
import omslag.unit.Quarter;

/** Tables of a results folder that look like those of a real experiment, for tests: damped walks around a trend. */
final class PlausibleResults {
    private static final List<String> INDICATORS = List.of("legitimacy", "effectiveness", "employer_attractiveness");

    private final List<String> scenarios;
    private final int runs;
    private int quarters = 104;
    private double drift = 1;
    private double noise = 1;
    private int gapFrom = -1;
    private int gapTo = -1;
    private double shift;

    PlausibleResults(int runs, String... scenarios) {
        this.runs = runs;
        this.scenarios = List.of(scenarios);
    }

    PlausibleResults quarters(int count) {
        quarters = count;
        return this;
    }

    /** How much scenarios differ: 1 clearly, 0 not at all. */
    PlausibleResults drift(double factor) {
        drift = factor;
        return this;
    }

    PlausibleResults noise(double factor) {
        noise = factor;
        return this;
    }

    PlausibleResults shift(double by) {
        shift = by;
        return this;
    }

    /** Quarters in which everything is undefined. */
    PlausibleResults gap(int from, int to) {
        gapFrom = from;
        gapTo = to;
        return this;
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder summary = new StringBuilder(
                "scenario,point,quarter,scope,indicator,n,mean,sd,ci_low,ci_high,p05,p25,median,p75,p95\n");
        StringBuilder pairs = new StringBuilder(
                "a,b,point,n,quarter,scope,indicator,difference,ci_low,ci_high,share_b_above_a,distinguishable\n");
        double[][][][] values = values();
        for (int q = 0; q < quarters; q++) {
            Quarter quarter = new Quarter(2020, 1).plus(q);
            for (int i = 0; i < INDICATORS.size(); i++) {
                for (int s = 0; s < scenarios.size(); s++) {
                    summary.append(summary(scenarios.get(s), quarter, "all", INDICATORS.get(i), q, values[s][i][q]));
                    summary.append(summary(scenarios.get(s), quarter, "agency", INDICATORS.get(i), q, values[s][i][q]));
                }
                for (int s = 1; s < scenarios.size(); s++) {
                    pairs.append(
                            pair(scenarios.get(s), quarter, INDICATORS.get(i), q, values[0][i][q], values[s][i][q]));
                }
            }
        }
        Files.writeString(folder.resolve("summary.csv"), summary);
        if (scenarios.size() > 1) {
            Files.writeString(folder.resolve("comparison.csv"), pairs);
        }
        StringBuilder table = new StringBuilder("scenario,point,replication,seed,status,seconds,stage,reason\n");
        for (String scenario : scenarios) {
            for (int r = 1; r <= runs; r++) {
                table.append(scenario + ",0," + r + "," + (r * 17) + ",completed,1.5,,\n");
            }
        }
        Files.writeString(folder.resolve("runs.csv"), table);
    }

    /** Values by scenario, indicator, quarter and run. */
    private double[][][][] values() {
        double[][][][] values = new double[scenarios.size()][INDICATORS.size()][quarters][runs];
        double[] starts = {0.55, 0.82, 3.1};
        double[] trends = {-0.0006, -0.0011, -0.006};
        double[] gains = {0.00045, 0.0009, 0.008};
        double[] shocks = {0.004, 0.007, 0.11};
        for (int s = 0; s < scenarios.size(); s++) {
            for (int i = 0; i < INDICATORS.size(); i++) {
                for (int r = 0; r < runs; r++) {
                    double common = 0;
                    double own = 0;
                    for (int q = 0; q < quarters; q++) {
                        common = 0.95 * common + noise * shocks[i] * normal(r, i, q, 0);
                        own = 0.9 * own + 0.35 * noise * shocks[i] * normal(r, i, q, s + 1);
                        double late = Math.max(0, q - 20) - 0.5 * Math.min(q, 20);
                        double gain = drift * gains[i] * late * (s % 2 == 0 ? -s * 0.6 : (s + 1) * 0.5);
                        values[s][i][q][r] = starts[i] + trends[i] * q + gain + common + own + shift;
                    }
                }
            }
        }
        return values;
    }

    private static double normal(int run, int indicator, int quarter, int use) {
        return new java.util.Random(Draws.key(Draws.key(run, indicator), Draws.key(quarter, use))).nextGaussian();
    }

    private boolean undefined(int q) {
        return q >= gapFrom && q < gapTo;
    }

    private String summary(String scenario, Quarter quarter, String scope, String indicator, int q, double[] runs) {
        String key = "%s,0,%s,%s,%s,".formatted(scenario, quarter, scope, indicator);
        if (undefined(q)) {
            return key + "0,,,,,,,,,\n";
        }
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        double mean = mean(runs);
        double half = half(runs);
        List<Double> cells = new ArrayList<>(List.of(mean, half));
        String interval = runs.length < 2 ? "," : text(mean - half) + "," + text(mean + half);
        return key + runs.length + "," + text(mean) + "," + (runs.length < 2 ? "" : text(cells.get(1))) + "," + interval
                + ","
                + text(at(sorted, 0.05)) + "," + text(at(sorted, 0.25)) + "," + text(at(sorted, 0.5)) + ","
                + text(at(sorted, 0.75)) + "," + text(at(sorted, 0.95)) + "\n";
    }

    private String pair(String b, Quarter quarter, String indicator, int q, double[] ofA, double[] ofB) {
        String key =
                "%s,%s,0,%d,%s,all,%s,".formatted(scenarios.get(0), b, undefined(q) ? 0 : runs, quarter, indicator);
        if (undefined(q)) {
            return key + ",,,,\n";
        }
        double[] differences = new double[runs];
        int above = 0;
        for (int r = 0; r < runs; r++) {
            differences[r] = ofB[r] - ofA[r];
            above += differences[r] > 0 ? 1 : 0;
        }
        double mean = mean(differences);
        double half = half(differences);
        String interval = runs < 2 ? "," : text(mean - half) + "," + text(mean + half);
        boolean told = runs > 1 && Math.abs(mean) > half;
        return key + text(mean) + "," + interval + "," + text(above / (double) runs) + "," + told + "\n";
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double half(double[] values) {
        double mean = mean(values);
        double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / Math.max(1, values.length - 1);
        return 2.045 * Math.sqrt(square / values.length);
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int low = (int) place;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%s", value);
    }
}
