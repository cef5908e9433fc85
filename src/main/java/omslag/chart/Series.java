package omslag.chart;

import java.util.List;
import java.util.Optional;

/**
 * One indicator over time: of a scenario, or of a scenario less another.
 *
 * @param scenario the scenario; b of a pair
 * @param against a of a pair; empty for a scenario on its own
 * @param rows the quarters in order of time
 */
record Series(String scenario, String against, List<Row> rows) {
    /** The last quarter in which this column is defined. */
    Optional<Row> last(String column) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!Double.isNaN(rows.get(i).number(column))) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same series with the numbers of a column over a whole. */
    Series over(String column, double whole) {
        return new Series(
                scenario,
                against,
                rows.stream().map(row -> row.over(column, whole)).toList());
    }

    /** Quarters from one row to the next: 1, or 4 when only the ends of years were written. */
    int spacing() {
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < rows.size(); i++) {
            least = Math.min(
                    least,
                    rows.get(i).quarter().index() - rows.get(i - 1).quarter().index());
        }
        return least == Integer.MAX_VALUE ? 1 : least;
    }

    /** The most runs behind a row. */
    int runs() {
        double most = 0;
        for (Row row : rows) {
            double n = row.number("n");
            most = n > most ? n : most;
        }
        return (int) most;
    }
}
