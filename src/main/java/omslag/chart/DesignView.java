package omslag.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import omslag.results.RunCard;
import omslag.results.TableReader.Row;
import omslag.term.IndicatorId;
import omslag.text.SettingName;

/**
 * What the charts of a design have in common: its tables, names as people write them, and the figure around a sketch.
 *
 * @param tables the tables
 * @param card what the manifest says
 * @param texts the words
 * @param options what the caller chose
 */
record DesignView(DesignTables tables, RunCard card, ChartTexts texts, ChartOptions options) {
    /** Two scenarios that are compared. */
    record Pair(String a, String b) {}

    /** A scenario as people write it. */
    String scenario(String name) {
        String given = options.names().get(name);
        return given != null ? given : name.replaceAll("[-_]+", " ").strip();
    }

    /** A setting as people write it. */
    String setting(String path) {
        return SettingName.of(path, texts.texts());
    }

    /** An indicator within a sentence. */
    String within(IndicatorId indicator) {
        String name = texts.name(indicator);
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** The unit of an indicator, in words: its axis where it has one. */
    String unit(IndicatorId indicator) {
        return texts.texts().find("chart." + indicator.id() + ".difference").orElse(indicator.unit());
    }

    /** A share as whole percents. */
    String percent(double share) {
        return whole(share) + "%";
    }

    /** A share as whole percents without the sign, rounded as in sentences. */
    String whole(double share) {
        return Double.isNaN(share) ? "–" : texts.texts().number(share * 100, 0);
    }

    /** "62% (54 to 70)". */
    String share(Row row) {
        return texts.get(
                "design.share",
                percent(row.number("share")),
                whole(row.number("ci_low")),
                whole(row.number("ci_high")));
    }

    /** "200 environments", or combinations of settings where not all of them are of the environment. */
    String cases(int count) {
        boolean all = tables.settings().stream().allMatch(path -> path.startsWith("environment."));
        return texts.get(all ? "design.environments" : "design.combinations", count);
    }

    /** The pairs that a table has, in its order. */
    List<Pair> pairs(String table) {
        return tables.rows(table).stream()
                .map(row -> new Pair(row.text("a"), row.text("b")))
                .distinct()
                .toList();
    }

    /** The settings of two axes: those of the break-even line, all two there are, or those that go most with the differences. */
    Optional<Plane> plane() {
        List<String> varying = tables.names().stream()
                .filter(name ->
                        Arrays.stream(tables.coordinates(name)).distinct().count() > 1)
                .toList();
        boolean grid = !tables.file().dimensions().isEmpty();
        List<String> fit = new ArrayList<>(
                varying.stream().filter(name -> grid || tables.isNumber(name)).toList());
        if (fit.contains(Plane.VIABLE) && fit.contains(Plane.BENEFIT)) {
            fit.retainAll(List.of(Plane.VIABLE, Plane.BENEFIT));
        }
        if (fit.size() > 2) {
            List<String> ranked = new ArrayList<>(fit);
            ranked.sort(Comparator.comparingDouble((String name) -> -weight(tables.coordinates(name))));
            fit.retainAll(ranked.subList(0, 2));
        }
        return fit.size() < 2
                ? Optional.empty()
                : Optional.of(new Plane(axis(fit.get(0), grid), axis(fit.get(1), grid)));
    }

    private SettingAxis axis(String setting, boolean grid) {
        return grid ? SettingAxis.cells(tables, setting, texts) : SettingAxis.around(tables, setting, texts);
    }

    /** The mean over differences of the square of their correlation with a setting. */
    private double weight(double[] at) {
        double sum = 0;
        int count = 0;
        for (Pair pair : pairs("signs.csv")) {
            for (IndicatorId indicator : tables.outcomes()) {
                double r = correlation(at, differences(signs(pair, indicator)));
                sum += Double.isNaN(r) ? 0 : r * r;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = 0;
        double meanY = 0;
        int n = 0;
        for (int i = 0; i < y.length; i++) {
            if (!Double.isNaN(y[i])) {
                n++;
                meanX += (x[i] - meanX) / n;
                meanY += (y[i] - meanY) / n;
            }
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < y.length; i++) {
            if (!Double.isNaN(y[i])) {
                xy += (x[i] - meanX) * (y[i] - meanY);
                xx += (x[i] - meanX) * (x[i] - meanX);
                yy += (y[i] - meanY) * (y[i] - meanY);
            }
        }
        return xx > 0 && yy > 0 ? xy / StrictMath.sqrt(xx * yy) : Double.NaN;
    }

    /** The rows of signs of a pair in an outcome, by point. */
    List<Row> signs(Pair pair, IndicatorId indicator) {
        return tables.rows("signs.csv", "a", pair.a(), "b", pair.b(), "indicator", indicator.id());
    }

    /** The difference at each point from the first on; not-a-number where there is none. */
    double[] differences(List<Row> signs) {
        double[] differences = new double[tables.count()];
        Arrays.fill(differences, Double.NaN);
        signs.forEach(row -> differences[point(row)] = row.number("difference"));
        return differences;
    }

    /** The place of the point of a row, from 0. */
    static int point(Row row) {
        return Integer.parseInt(row.text("point")) - 1;
    }

    /** "4 pairs of runs", from the numbers in these rows. */
    String pairsOfRuns(List<Row> signs) {
        int least = signs.stream().mapToInt(row -> (int) row.number("n")).min().orElse(0);
        int most = signs.stream().mapToInt(row -> (int) row.number("n")).max().orElse(0);
        return least == most ? texts.get("design.pairs", most) : texts.get("design.pairs-between", least, most);
    }

    /** What stands under every chart of outcomes of a design: what it draws, of when and whom, failed runs, sources. */
    String caption(String first) {
        return sources(first, texts.get("design.caption"));
    }

    /** These sentences, failed runs, and sources. */
    String sources(String... first) {
        List<String> parts = new ArrayList<>(List.of(first));
        if (card.failed() > 0) {
            parts.add(
                    card.failed() == 1 ? texts.get("caption.failed.one") : texts.get("caption.failed", card.failed()));
        }
        if (!options.sources().isBlank()) {
            parts.add(options.sources().strip());
        }
        return String.join(" ", parts);
    }

    /** A line in the key. */
    Figure.KeyEntry key(String text, double width, float... dash) {
        return new Figure.KeyEntry(new Look(options.style()).ink(), Look.stroke(width, dash), text);
    }

    /** A figure around a sketch. */
    Figure figure(
            String name,
            String title,
            String finding,
            List<Figure.KeyEntry> key,
            String caption,
            List<List<String>> data,
            Sketch sketch) {
        return new Figure(
                name,
                title,
                ChartTexts.capital(finding),
                "",
                key,
                List.of(),
                new Figure.Axes(0, 1, new Scale(0, 1, 1), texts),
                caption,
                data,
                sketch);
    }
}
