package omslag.experiment;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import omslag.random.Draws;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.statistics.Interval;
import omslag.statistics.MeanInterval;
import omslag.statistics.PairedDifference;
import omslag.term.IndicatorId;
import omslag.text.Texts;
import omslag.unit.Quarter;

/**
 * What is said first of an experiment: a primary indicator in the last year, of one scenario or of two compared.
 *
 * @param indicator the indicator, for all of government
 * @param year the last year that the scenarios share
 * @param scenario the scenario
 * @param against the scenario it is compared with; empty when it stands alone
 * @param weighed the mean difference with the other and how sure it is, reckoned among the scenarios that are compared; of a
 *     scenario alone its mean, as a difference from zero
 */
public record Headline(IndicatorId indicator, int year, String scenario, String against, Weighed weighed) {
    private static final int DIGITS = 3;

    /** The headlines of the finished runs in a folder: of each further scenario against the first, or of the only one. */
    static List<Headline> of(ResultsFolder folder) throws IOException {
        List<PlanRecord.Entry> entries = folder.plan().scenarios();
        List<Integer> compared = new ArrayList<>();
        for (int s = entries.size() == 1 ? 0 : 1; s < entries.size(); s++) {
            if (PlanTables.Shared.of(entries.get(0), entries.get(s)).quarters() > 0) {
                compared.add(s);
            }
        }
        Headline[][] headlines =
                new Headline[compared.size()][IndicatorId.primaries().size()];
        for (int i = 0; i < IndicatorId.primaries().size(); i++) {
            IndicatorId indicator = IndicatorId.primaries().get(i);
            List<double[]> differences = new ArrayList<>();
            for (int s : compared) {
                differences.add(differences(folder, s, indicator));
            }
            List<Weighed> weighed =
                    Weighed.of(differences, new Draws(folder.plan().seed()));
            for (int k = 0; k < weighed.size(); k++) {
                headlines[k][i] = of(entries, compared.get(k), indicator, weighed.get(k));
            }
        }
        return Arrays.stream(headlines).flatMap(Arrays::stream).toList();
    }

    private static Headline of(List<PlanRecord.Entry> entries, int s, IndicatorId indicator, Weighed weighed) {
        String against = s == 0 ? "" : entries.get(0).name();
        int year = end(entries, s).year();
        return new Headline(indicator, year, entries.get(s).name(), against, weighed);
    }

    /** The mean difference with the other; of a scenario alone its mean, as a difference from zero. */
    public PairedDifference figure() {
        return weighed.figure();
    }

    /** Whether there is something to tell. */
    public boolean known() {
        return figure().n() > 0;
    }

    /** The headline as one line. */
    public String text(Texts texts) {
        PairedDifference figure = weighed.figure();
        Interval interval = weighed.by().interval();
        boolean bootstrap = weighed.by().method() == MeanInterval.Method.BOOTSTRAP_T;
        String shown = figure.n() < 2
                ? texts.get("headline.no-interval")
                : texts.get(
                        bootstrap ? "headline.interval-bootstrap" : "headline.interval",
                        brief(interval.low(), texts),
                        brief(interval.high(), texts));
        String mean = brief(figure.mean(), texts);
        if (against.isEmpty()) {
            return texts.get("headline.level", name(texts), year, scenario, mean, shown, figure.n());
        }
        return texts.get(
                "headline.difference", name(texts), year, scenario, against, mean, shown, figure.n(), verdict(texts));
    }

    private String name(Texts texts) {
        return texts.get("indicator." + indicator.id() + ".name");
    }

    private String verdict(Texts texts) {
        if (weighed.comparisons() < 2 || !weighed.toldAlone()) {
            return texts.get(weighed.told() ? "headline.distinguishable" : "headline.indistinguishable");
        }
        return texts.get(weighed.told() ? "headline.distinguishable-of" : "headline.lost", weighed.comparisons());
    }

    /** What more runs would tell, of a difference that these cannot tell from zero; empty where there is nothing to say. */
    public Optional<String> tooFew(Texts texts) {
        PairedDifference figure = weighed.figure();
        if (against.isEmpty() || weighed.told() || figure.n() < 2 || figure.mean() == 0) {
            return Optional.empty();
        }
        String from = brief(weighed.tellable(), texts);
        return Optional.of(
                weighed.pairsToTell().isPresent()
                        ? texts.get(
                                "headline.too-few",
                                name(texts),
                                scenario,
                                against,
                                figure.n(),
                                from,
                                weighed.pairsToTell().getAsInt())
                        : texts.get("headline.too-few-ever", name(texts), scenario, against, figure.n(), from));
    }

    /** Three significant digits, in the signs of the language. */
    static String brief(double value, Texts texts) {
        if (!Double.isFinite(value)) {
            return "?";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        int missing = rounded.signum() == 0 ? 0 : DIGITS - rounded.precision();
        return rounded.setScale(rounded.scale() + missing, RoundingMode.UNNECESSARY)
                .toPlainString()
                .replace('.', texts.language().symbols().getDecimalSeparator());
    }

    private static Quarter end(List<PlanRecord.Entry> entries, int s) {
        PlanTables.Shared shared = PlanTables.Shared.of(entries.get(0), entries.get(s));
        return shared.start().plus(shared.quarters() - 1);
    }

    /** The difference of a scenario with the first in each pair of runs; of the first itself its figures. */
    private static double[] differences(ResultsFolder folder, int s, IndicatorId indicator) throws IOException {
        List<PlanRecord.Entry> entries = folder.plan().scenarios();
        Quarter end = end(entries, s);
        Quarter start = Annual.firstOfYear(
                PlanTables.Shared.of(entries.get(0), entries.get(s)).start(), end);
        int[] pairs = Slices.common(folder.finished(0, 0), folder.finished(s, 0));
        double[] differences = annual(folder, s, pairs, start, end, indicator);
        if (s > 0) {
            double[] a = annual(folder, 0, pairs, start, end, indicator);
            Arrays.setAll(differences, i -> differences[i] - a[i]);
        }
        return differences;
    }

    private static double[] annual(
            ResultsFolder folder, int scenario, int[] replications, Quarter start, Quarter end, IndicatorId indicator)
            throws IOException {
        double[] values = new double[replications.length];
        for (int i = 0; i < replications.length; i++) {
            try (PartReader part = folder.part(new RunKey(scenario, 0, replications[i]))) {
                values[i] = Annual.of(part, indicator, start, end);
            }
        }
        return values;
    }
}
