package omslag.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import omslag.results.TableReader.Row;

/**
 * One series of the past as it is drawn.
 *
 * @param head its id, with the part where there are several
 * @param what what was observed
 * @param unit the unit of its figures
 * @param rows its years
 */
record PastPanel(String head, String what, String unit, List<Row> rows) {
    private static final List<String> DRAWN = List.of("observed", "p05", "p95");
    private static final int AROUND = 3;

    /** Whether runs give a figure of any year. */
    boolean hasModel() {
        return rows.stream().anyMatch(row -> !Double.isNaN(row.number("mean")));
    }

    /** The years that are drawn: those that were observed, and a few around them. */
    double from() {
        return observed().mapToDouble(PastPanel::year).min().orElse(0) - AROUND;
    }

    double to() {
        return observed().mapToDouble(PastPanel::year).max().orElse(1) + AROUND;
    }

    Stream<Row> observed() {
        return rows.stream().filter(row -> !Double.isNaN(row.number("observed")));
    }

    /** The years within what is drawn, in which this is defined. */
    List<Row> with(ToDoubleFunction<Row> figure) {
        return rows.stream()
                .filter(row -> year(row) >= from() && year(row) <= to())
                .filter(row -> !Double.isNaN(figure.applyAsDouble(row)))
                .toList();
    }

    static double year(Row row) {
        return row.number("year");
    }

    /** The simple forecast that is drawn: the most able one there is. */
    static double naive(Row row) {
        return Stream.of("naive_logistic", "naive_linear", "naive_mean")
                .map(row::number)
                .filter(number -> !Double.isNaN(number))
                .findFirst()
                .orElse(Double.NaN);
    }

    Scale scale() {
        double[] all = DRAWN.stream()
                .flatMap(column -> with(row -> row.number(column)).stream().map(row -> row.number(column)))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return all.length == 0
                ? new Scale(0, 1, 1)
                : Scale.around(all[0], all[all.length - 1], Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
