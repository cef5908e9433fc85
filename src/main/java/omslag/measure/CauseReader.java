package omslag.measure;

import java.util.Arrays;
import java.util.List;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.term.Kind;
import omslag.term.Layer;
import omslag.unit.Step;
import omslag.world.RatioBook;
import omslag.world.World;

/**
 * Reads the ledger of a world at the end of a quarter. What the books leave of the change that the indicator made goes to
 * rounding, so that the changes of a quarter add up.
 */
final class CauseReader {
    private static final Layer[] LAYERS = Layer.values();
    private static final List<Cause> OF_TRUST = Cause.of(IndicatorId.LEGITIMACY);

    private final Causes table;

    /** The parts of what citizens say of each layer, by cause, in the quarter read last. */
    private final double[][] parts = new double[OF_TRUST.size()][LAYERS.length];

    private final double[][] changes = new double[OF_TRUST.size()][LAYERS.length];

    /** What was booked in this quarter so far, by scope and cause. */
    private final double[][] booked = new double[Scope.all().size()][Cause.values().length];

    /** The booked indicators at the start of a world, by scope. */
    private final double[][] starts = new double[Scope.all().size()][IndicatorId.values().length];

    private boolean begun;

    /** A reader that writes into a table. */
    CauseReader(Causes table) {
        this.table = table;
    }

    /** What was read so far. */
    Causes table() {
        return table;
    }

    /** Goes on from where another stands. */
    void take(CauseReader other) {
        for (int c = 0; c < parts.length; c++) {
            System.arraycopy(other.parts[c], 0, parts[c], 0, LAYERS.length);
        }
    }

    /** Reads the start of a world. */
    void begin(World world) {
        readTrust(world);
        begun = true;
    }

    /** Reads a step of a quarter of which the indicators are written down already. */
    void read(World world, History history, int quarter, Step step) {
        readTrust(world);
        if (quarter == 0 && !begun) {
            return;
        }
        for (Scope scope : Scope.all()) {
            double[] bookings = booked[scope.index()];
            if (step.opensQuarter()) {
                Arrays.fill(bookings, 0);
            }
            trust(world, scope, bookings);
            ratio(world, IndicatorId.EFFECTIVENESS, scope, bookings, step);
            ratio(world, IndicatorId.EMPLOYER_ATTRACTIVENESS, scope, bookings, step);
            double[] start = starts[scope.index()];
            for (IndicatorId indicator : Cause.booked()) {
                if (quarter == 0 && step.opensQuarter()) {
                    start[indicator.ordinal()] = before(world, scope, indicator);
                }
                double before =
                        quarter == 0 ? start[indicator.ordinal()] : history.get(quarter - 1, scope, indicator);
                double change = history.get(quarter, scope, indicator) - before;
                if (step.closesQuarter() && !Double.isNaN(change)) {
                    write(quarter, scope, indicator, bookings, change);
                }
            }
        }
    }

    /** An indicator at the start of a world, which is no quarter of the history. */
    private double before(World world, Scope scope, IndicatorId indicator) {
        if (indicator != IndicatorId.LEGITIMACY) {
            return book(world, indicator).before(kinds(scope));
        }
        List<Layer> layers = LegitimacyMeasure.layers(world.opinion(), scope);
        double sum = 0;
        for (Layer layer : layers) {
            for (int c = 0; c < parts.length; c++) {
                sum += (parts[c][layer.ordinal()] - changes[c][layer.ordinal()]) / layers.size();
            }
        }
        return layers.isEmpty() ? Double.NaN : sum;
    }

    private static RatioBook book(World world, IndicatorId indicator) {
        return indicator == IndicatorId.EFFECTIVENESS
                ? world.ledger().service().ratio()
                : world.ledger().market().ratio();
    }

    private static List<Kind> kinds(Scope scope) {
        return scope.kind().map(List::of).orElse(Arrays.asList(Kind.values()));
    }

    private void write(int quarter, Scope scope, IndicatorId indicator, double[] bookings, double change) {
        double left = change;
        for (Cause cause : Cause.of(indicator)) {
            double booked = cause.rounding() ? left : bookings[cause.ordinal()];
            table.set(quarter, scope, cause, booked);
            left -= booked;
        }
    }

    private void readTrust(World world) {
        for (Layer layer : LAYERS) {
            int l = layer.ordinal();
            double own = 0;
            for (Cause cause : OF_TRUST) {
                int c = cause.ordinal();
                double part = cause == Cause.LEGITIMACY_TALK
                        ? 0
                        : world.ledger().trust().part(cause, layer, world.citizens());
                own += part;
                changes[c][l] = part - parts[c][l];
                parts[c][l] = part;
            }
            int talk = Cause.LEGITIMACY_TALK.ordinal();
            double said = world.opinion().trust(layer) - own;
            changes[talk][l] += said;
            parts[talk][l] = said;
        }
    }

    /** A scope has the mean of its layers. */
    private void trust(World world, Scope scope, double[] bookings) {
        List<Layer> layers = LegitimacyMeasure.layers(world.opinion(), scope);
        for (Cause cause : OF_TRUST) {
            for (Layer layer : layers) {
                bookings[cause.ordinal()] += changes[cause.ordinal()][layer.ordinal()] / layers.size();
            }
        }
    }

    private static void ratio(World world, IndicatorId indicator, Scope scope, double[] bookings, Step step) {
        for (Cause cause : Cause.of(indicator)) {
            double change = book(world, indicator).change(cause, kinds(scope));
            double moved = Double.isNaN(change) ? 0 : change;
            bookings[cause.ordinal()] = step.opensQuarter() ? moved : bookings[cause.ordinal()] + moved;
        }
    }
}
