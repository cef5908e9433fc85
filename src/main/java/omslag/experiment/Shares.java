package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import omslag.measure.Scope;
import omslag.results.Csv;
import omslag.scenario.Mixture;
import omslag.statistics.Interval;
import omslag.statistics.PairedDifference;
import omslag.term.IndicatorId;
import omslag.unit.Quarter;

/**
 * The difference b − a of an indicator between two scenarios in a quarter, divided over the settings in which they differ.
 *
 * @param a the scenario it is compared with
 * @param b the scenario
 * @param quarter when
 * @param scope of what part of government
 * @param indicator of what
 * @param sampled whether orders were drawn; otherwise all coalitions were counted
 * @param shares what each group of settings brings, in the order of the settings
 * @param total the difference over all replications in the folder, as in the table of comparisons
 */
public record Shares(
        String a,
        String b,
        Quarter quarter,
        Scope scope,
        IndicatorId indicator,
        boolean sampled,
        List<Share> shares,
        PairedDifference total) {
    /** The name of the table, and its columns. */
    public static final String TABLE = "shapley.csv";

    static final List<String> COLUMNS = List.of(
            "a", "b", "quarter", "scope", "indicator", "player", "n", "value", "ci_low", "ci_high", "sampling_error");

    /**
     * What a group of settings brings.
     *
     * @param player the settings, with their values in both scenarios
     * @param n replications over which the difference was divided
     * @param value its Shapley value, the mean over replications
     * @param interval the 95 % interval of that mean over replications
     * @param samplingError its standard error from the drawing of orders; 0 when exact
     */
    public record Share(Mixture.Group player, int n, double value, Interval interval, double samplingError) {}

    /** A list of its own. */
    public Shares {
        shares = List.copyOf(shares);
    }

    /** How many replications were divided; 0 when there was nothing to divide. */
    public int n() {
        return shares.isEmpty() ? 0 : shares.get(0).n();
    }

    /** What the settings bring together. */
    public double sum() {
        double sum = 0;
        for (Share share : shares) {
            sum += share.value();
        }
        return sum;
    }

    /** What of the difference in the table no setting has: rounding when all its replications were divided. */
    public double remainder() {
        return total.mean() - sum();
    }

    /** The shares from the largest to the smallest, whatever their sign; equal ones in the order of the settings. */
    public List<Share> bySize() {
        List<Share> sorted = new ArrayList<>(shares);
        sorted.sort((one, other) -> Double.compare(Math.abs(other.value()), Math.abs(one.value())));
        return sorted;
    }

    /** Writes the rows of the table: each share, the total and the remainder; none where the difference is undefined. */
    void write(Csv csv) throws IOException {
        if (total.n() == 0 || n() == 0) {
            return;
        }
        for (Share share : shares) {
            place(csv, share.player().id()).cell(share.n()).cell(share.value());
            csv.cell(share.interval().low()).cell(share.interval().high());
            csv.cell(share.samplingError()).end();
        }
        place(csv, "total").cell(total.n()).cell(total.mean());
        csv.cell(total.interval().low()).cell(total.interval().high()).empty().end();
        place(csv, "remainder").cell(n()).cell(remainder());
        csv.empty().empty().empty().end();
    }

    private Csv place(Csv csv, String player) throws IOException {
        csv.cell(a).cell(b).cell(quarter.toString()).cell(scope.id());
        return csv.cell(indicator.id()).cell(player);
    }
}
