package omslag.measure;

import java.util.Arrays;
import omslag.term.Cause;
import omslag.unit.Quarter;

/**
 * What moved the booked indicators in one run: a table of quarters by scopes by causes. A cell holds the change that a
 * cause brought since the quarter before, in the unit of its indicator; not-a-number where the indicator is or was
 * undefined. What the first quarter changed counts from the state in which the world was made.
 *
 * <p>Shape: {@code quarters × scopes × causes}, all of {@link Cause} in their order.
 */
public final class Causes {
    private static final int CAUSES = Cause.values().length;

    private final Quarter start;
    private final int quarters;
    private final double[] cells;

    /** An empty table from this quarter on. */
    public Causes(Quarter start, int quarters) {
        this.start = start;
        this.quarters = quarters;
        cells = new double[quarters * rowLength()];
        Arrays.fill(cells, Double.NaN);
    }

    /** Doubles in the row of one quarter: scopes times causes. */
    public static int rowLength() {
        return Scope.all().size() * CAUSES;
    }

    /** How many quarters it holds. */
    public int quarters() {
        return quarters;
    }

    /** The change that a cause brought. */
    public double get(int quarter, Scope scope, Cause cause) {
        return cells[index(quarter, scope, cause)];
    }

    /** Writes the change that a cause brought. */
    public void set(int quarter, Scope scope, Cause cause, double change) {
        cells[index(quarter, scope, cause)] = change;
    }

    /** The row of a quarter: scopes by causes; a copy. */
    public double[] row(int quarter) {
        return Arrays.copyOfRange(cells, quarter * rowLength(), (quarter + 1) * rowLength());
    }

    /** A copy that has nothing in common with this one. */
    Causes copy() {
        Causes copy = new Causes(start, quarters);
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
    }

    private static int index(int quarter, Scope scope, Cause cause) {
        return (quarter * Scope.all().size() + scope.index()) * CAUSES + cause.ordinal();
    }
}
