package omslag.experiment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import omslag.results.Batch;
import omslag.results.Csv;
import omslag.statistics.Moments;
import omslag.statistics.PairedPower;
import omslag.statistics.Summary;
import omslag.term.IndicatorId;

/**
 * How sure differences with the first scenario are, and how many pairs of runs would tell more: {@code power.csv}. Without a
 * design a row is a difference of the last year. With one it is all points together: what the spread between pairs at a
 * point, pooled over points, lets the pairs of one point tell.
 */
final class PowerTable {
    static final String NAME = "power.csv";
    static final List<String> COLUMNS = List.of(
            "a",
            "b",
            "indicator",
            "points",
            "year",
            "n",
            "difference",
            "ci_low",
            "ci_high",
            "interval",
            "p",
            "p_corrected",
            "comparisons",
            "told",
            "effect_size",
            "effect_low",
            "effect_high",
            "sd",
            "pairs_to_tell",
            "tellable",
            "pairs_to_halve");

    private PowerTable() {}

    /** Writes a row for each headline that is a difference; no table where there is none. */
    static void write(List<Headline> headlines, Batch batch) throws IOException {
        List<Headline> differences =
                headlines.stream().filter(one -> !one.against().isEmpty()).toList();
        if (differences.isEmpty()) {
            return;
        }
        batch.table(NAME, COLUMNS, csv -> {
            for (Headline headline : differences) {
                row(csv, headline, headline.weighed());
            }
        });
    }

    private static void row(Csv csv, Headline headline, Weighed weighed) throws IOException {
        csv.cell(headline.against()).cell(headline.scenario());
        csv.cell(headline.indicator().id()).cell(1).cell(headline.year());
        csv.cell(weighed.figure().n()).cell(weighed.figure().mean());
        csv.cell(weighed.by().interval().low()).cell(weighed.by().interval().high());
        csv.cell(weighed.by().method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        csv.cell(weighed.by().pValue()).cell(weighed.corrected()).cell(weighed.comparisons());
        csv.cell(weighed.told());
        csv.cell(weighed.effect().hedges());
        csv.cell(weighed.effect().interval().low())
                .cell(weighed.effect().interval().high());
        csv.cell(weighed.sd());
        whole(csv, weighed.pairsToTell()).cell(weighed.tellable());
        whole(csv, weighed.pairsToHalve()).end();
    }

    /** Writes a row for each further scenario and outcome of a design. */
    static void write(Outcomes outcomes, Batch batch) throws IOException {
        if (outcomes.scenarios().size() < 2) {
            return;
        }
        batch.table(NAME, COLUMNS, csv -> {
            for (int b = 1; b < outcomes.scenarios().size(); b++) {
                for (IndicatorId indicator : outcomes.indicators()) {
                    row(csv, outcomes, b, indicator);
                }
            }
        });
    }

    private static void row(Csv csv, Outcomes outcomes, int b, IndicatorId indicator) throws IOException {
        List<Moments> known = Arrays.stream(outcomes.differences(indicator, b))
                .map(Moments::of)
                .filter(one -> one.n() > 1)
                .toList();
        double variance = known.stream().mapToDouble(one -> one.sd() * one.sd()).sum() / known.size();
        double sd = Math.sqrt(variance);
        int n = known.isEmpty() ? 0 : (int) median(known);
        csv.cell(outcomes.scenarios().get(0)).cell(outcomes.scenarios().get(b));
        csv.cell(indicator.id()).cell(known.size()).empty().cell(n);
        // Neither a difference nor what follows from one: a row is about all points.
        for (int i = COLUMNS.indexOf("difference"); i < COLUMNS.indexOf("sd"); i++) {
            csv.empty();
        }
        csv.cell(sd).empty().cell(Weighed.tellable(n, sd, PairedPower.LEVEL));
        whole(csv, Weighed.pairsToHalve(n, sd)).end();
    }

    private static double median(List<Moments> known) {
        double[] counts = known.stream().mapToDouble(Moments::n).sorted().toArray();
        return Summary.Quantile.of(counts, 0.5);
    }

    private static Csv whole(Csv csv, OptionalInt number) throws IOException {
        return number.isPresent() ? csv.cell(number.getAsInt()) : csv.empty();
    }
}
