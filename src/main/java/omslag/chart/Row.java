package omslag.chart;

import java.util.ArrayList;
import java.util.List;
import omslag.unit.Decimals;
import omslag.unit.Quarter;

/**
 * A quarter of a series, its cells as they stand in the table, so that the data beside a chart are the table's to the
 * last sign.
 *
 * @param quarter which quarter
 * @param columns the names of the cells
 * @param cells the text of each cell; empty where undefined
 */
record Row(Quarter quarter, List<String> columns, List<String> cells) {
    String text(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        return cells.get(index);
    }

    /** The number in a cell; not-a-number where it is undefined. */
    double number(String column) {
        String text = text(column);
        double value = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** The same row with the number in a cell over a whole. */
    Row over(String column, double whole) {
        List<String> changed = new ArrayList<>(cells);
        double value = number(column);
        changed.set(columns.indexOf(column), Double.isNaN(value) ? "" : Decimals.text(value / whole));
        return new Row(quarter, columns, List.copyOf(changed));
    }

    boolean flag(String column) {
        String text = text(column);
        return text.equalsIgnoreCase("true") || text.equals("1");
    }

    /** The middle of the quarter on an axis of years. */
    double time() {
        return quarter.index() / 4.0 + 0.125;
    }
}
