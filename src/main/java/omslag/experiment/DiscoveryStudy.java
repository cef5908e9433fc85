package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import omslag.parameter.Declarations;
import omslag.parameter.Declared;
import omslag.random.Draws;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.statistics.BoxMeasure;
import omslag.statistics.BoxStability;
import omslag.statistics.Cart;
import omslag.statistics.Cases;
import omslag.statistics.Limit;
import omslag.statistics.Prim;
import omslag.statistics.Scale;
import omslag.unit.Decimals;

/**
 * Where a scenario does better than the first, and where worse: boxes in the space of what varies, by PRIM and by CART.
 *
 * <p>A point is of interest to the share of its pairs of runs in which the scenario is above the first, or below it; so
 * points at which that depends on chance count for a part.
 */
final class DiscoveryStudy implements Study {
    static final List<String> BOXES = List.of(
            "a",
            "b",
            "indicator",
            "sign",
            "method",
            "box",
            "points",
            "mass",
            "coverage",
            "density",
            "of_all",
            "steady");
    static final List<String> LIMITS = List.of(
            "a",
            "b",
            "indicator",
            "sign",
            "method",
            "box",
            "setting",
            "low",
            "high",
            "levels",
            "quasi_p",
            "restricted");

    private static final int RESAMPLES = 100;
    private static final int LEAST_POINTS = 20;

    /** With fewer points, of which some are in doubt, larger slices find known boxes more often. */
    private static final int MANY_POINTS = 1000;

    /** A row of a table of boxes. */
    private record Found(String sign, String method, int number, BoxMeasure box, Map<Integer, Double> quasiP) {}

    /** What was found for one difference and one sign. */
    private record Search(Subjects.Subject subject, Cases cases, List<Found> found, BoxStability stability) {}

    @Override
    public void write(Outcomes outcomes, Layout layout, Draws draws, Batch batch) throws IOException {
        List<Search> searches = new ArrayList<>();
        for (Subjects.Subject subject : Subjects.differences(outcomes)) {
            for (boolean better : new boolean[] {true, false}) {
                search(subject, layout, better, draws, searches);
            }
        }
        batch.table("boxes.csv", BOXES, csv -> {
            for (Search search : searches) {
                for (Found found : search.found()) {
                    box(start(csv, search, found), search, found);
                }
            }
        });
        batch.table("box_limits.csv", LIMITS, csv -> {
            for (Search search : searches) {
                for (Found found : search.found()) {
                    for (Limit limit : found.box().box().limits()) {
                        limit(start(csv, search, found), layout, search, found, limit);
                    }
                }
            }
        });
    }

    private static void search(
            Subjects.Subject subject, Layout layout, boolean better, Draws draws, List<Search> searches) {
        double[][] points = new double[subject.values().length][];
        double[] shares = new double[points.length];
        for (int p = 0; p < points.length; p++) {
            points[p] = layout.coordinates(p + 1);
            double[] known = Arrays.stream(subject.values()[p])
                    .filter(d -> !Double.isNaN(d))
                    .toArray();
            long of = Arrays.stream(known).filter(d -> better ? d > 0 : d < 0).count();
            shares[p] = known.length == 0 ? Double.NaN : (double) of / known.length;
        }
        long known = Arrays.stream(shares).filter(share -> !Double.isNaN(share)).count();
        if (known < LEAST_POINTS) {
            return;
        }
        Cases cases = Cases.of(points, shares, scales(layout));
        String sign = better ? "better" : "worse";
        List<Found> found = new ArrayList<>();
        Prim prim = cases.size() < MANY_POINTS ? Prim.FEW : Prim.STANDARD;
        for (Prim.Found box : prim.find(cases).boxes()) {
            Map<Integer, Double> quasiP = new TreeMap<>();
            box.restrictions().forEach(one -> quasiP.put(one.limit().dimension(), one.quasiP()));
            found.add(new Found(sign, "prim", found.size() + 1, box.measure(), quasiP));
        }
        int leaf = 0;
        for (BoxMeasure box : Cart.STANDARD.grow(cases, draws).dense(0.5)) {
            if (box.restricted() > 0) {
                leaf++;
                found.add(new Found(sign, "cart", leaf, box, new TreeMap<>()));
            }
        }
        searches.add(new Search(subject, cases, found, BoxStability.of(prim, cases, RESAMPLES, draws)));
    }

    private static Csv start(Csv csv, Search search, Found found) throws IOException {
        Subjects.Subject subject = search.subject();
        csv.cell(subject.against())
                .cell(subject.scenario())
                .cell(subject.indicator().id());
        return csv.cell(found.sign()).cell(found.method()).cell(found.number());
    }

    private static void box(Csv csv, Search search, Found found) throws IOException {
        BoxMeasure box = found.box();
        csv.cell(box.n()).cell(box.mass()).cell(box.coverage()).cell(box.density());
        csv.cell(search.cases().density());
        boolean first = found.method().equals("prim") && found.number() == 1;
        csv.cell(first ? search.stability().same() : Double.NaN).end();
    }

    private static void limit(Csv csv, Layout layout, Search search, Found found, Limit limit) throws IOException {
        int dimension = limit.dimension();
        csv.cell(layout.names().get(dimension));
        if (limit instanceof Limit.Between between) {
            csv.cell(finite(between.low())).cell(finite(between.high())).empty();
        } else {
            List<Double> levels = ((Limit.Among) limit).levels();
            csv.empty()
                    .empty()
                    .cell(levels.stream()
                            .map(level -> word(layout.names().get(dimension), level))
                            .collect(Collectors.joining(" ")));
        }
        csv.cell(found.quasiP().getOrDefault(dimension, Double.NaN));
        boolean first = found.method().equals("prim") && found.number() == 1;
        csv.cell(first ? search.stability().dimensions().get(dimension).restricted() : Double.NaN)
                .end();
    }

    /** An end where there is none is an empty cell. */
    private static double finite(double end) {
        return Double.isInfinite(end) ? Double.NaN : end;
    }

    private static List<Scale> scales(Layout layout) {
        return layout.names().stream()
                .map(name -> options(name).isEmpty() ? Scale.ORDERED : Scale.NOMINAL)
                .toList();
    }

    private static String word(String setting, double level) {
        List<String> options = options(setting);
        return options.isEmpty() ? Decimals.text(level) : options.get((int) level);
    }

    private static List<String> options(String setting) {
        return Declarations.find(setting).map(Declared::options).orElse(List.of());
    }
}
