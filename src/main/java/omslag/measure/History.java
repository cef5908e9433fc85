package omslag.measure;

import java.util.Arrays;
import java.util.List;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * The history of one run: a table of quarters by scopes by indicators. A cell that is undefined holds not-a-number.
 *
 * <p>Shape: {@code quarters × scopes × indicators}, all indicators of {@link IndicatorId} in their order.
 */
public final class History {
    private static final int INDICATORS = IndicatorId.values().length;

    private static final int SCOPES = Scope.all().size();

    private final Quarter start;
    private final int quarters;
    private final double[] cells;

    /** An empty history from this quarter on. */
    public History(Quarter start, int quarters) {
        this.start = start;
        this.quarters = quarters;
        this.cells = new double[quarters * rowLength()];
        Arrays.fill(cells, Double.NaN);
    }

    /** A copy that has nothing in common with this one. */
    History copy() {
        History copy = new History(start, quarters);
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
    }

    /** Doubles in the row of one quarter: scopes times indicators. */
    public static int rowLength() {
        return SCOPES * INDICATORS;
    }

    /** The first quarter. */
    public Quarter start() {
        return start;
    }

    /** How many quarters it holds. */
    public int quarters() {
        return quarters;
    }

    /** The value of an indicator; not-a-number where it is undefined. */
    public double get(int quarter, Scope scope, IndicatorId indicator) {
        return cells[index(quarter, scope.index(), indicator)];
    }

    /** Writes the value of an indicator. */
    public void set(int quarter, Scope scope, IndicatorId indicator, double value) {
        cells[index(quarter, scope.index(), indicator)] = value;
    }

    /** Makes a quarter undefined again. */
    void clear(int quarter) {
        Arrays.fill(cells, quarter * rowLength(), (quarter + 1) * rowLength(), Double.NaN);
    }

    /** The row of a quarter: scopes by indicators; a copy. */
    public double[] row(int quarter) {
        return Arrays.copyOfRange(cells, quarter * rowLength(), (quarter + 1) * rowLength());
    }

    /** The values of an indicator over the quarters; a copy. */
    public double[] series(Scope scope, IndicatorId indicator) {
        double[] series = new double[quarters];
        for (int q = 0; q < quarters; q++) {
            series[q] = get(q, scope, indicator);
        }
        return series;
    }

    /** The quarters in their order. */
    public List<Quarter> time() {
        return java.util.stream.IntStream.range(0, quarters)
                .mapToObj(start::plus)
                .toList();
    }

    private static int index(int quarter, int scope, IndicatorId indicator) {
        return (quarter * SCOPES + scope) * INDICATORS + indicator.ordinal();
    }
}
