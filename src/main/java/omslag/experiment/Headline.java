package omslag.experiment;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import omslag.results.PartReader;
import omslag.results.PlanRecord;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
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
 * @param figure the mean difference with the other; of a scenario alone its mean, as a difference from zero
 */
public record Headline(IndicatorId indicator, int year, String scenario, String against, PairedDifference figure) {
    private static final int DIGITS = 3;

    /** The headlines of the finished runs in a folder: of each further scenario against the first, or of the only one. */
    static List<Headline> of(ResultsFolder folder) throws IOException {
        List<PlanRecord.Entry> entries = folder.plan().scenarios();
        List<Headline> headlines = new ArrayList<>();
        for (int s = entries.size() == 1 ? 0 : 1; s < entries.size(); s++) {
            PlanTables.Shared shared = PlanTables.Shared.of(entries.get(0), entries.get(s));
            if (shared.quarters() > 0) {
                for (IndicatorId indicator : IndicatorId.primaries()) {
                    headlines.add(of(folder, s, shared, indicator));
                }
            }
        }
        return headlines;
    }

    /** The headline as one line. */
    public String text(Texts texts) {
        String name = texts.get("indicator." + indicator.id() + ".name");
        String interval = figure.n() < 2
                ? texts.get("headline.no-interval")
                : texts.get(
                        "headline.interval",
                        brief(figure.interval().low(), texts),
                        brief(figure.interval().high(), texts));
        String mean = brief(figure.mean(), texts);
        if (against.isEmpty()) {
            return texts.get("headline.level", name, year, scenario, mean, interval, figure.n());
        }
        String verdict =
                texts.get(figure.distinguishable() ? "headline.distinguishable" : "headline.indistinguishable");
        return texts.get("headline.difference", name, year, scenario, against, mean, interval, figure.n(), verdict);
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

    private static Headline of(ResultsFolder folder, int s, PlanTables.Shared shared, IndicatorId indicator)
            throws IOException {
        Quarter end = shared.start().plus(shared.quarters() - 1);
        Quarter start = Annual.firstOfYear(shared.start(), end);
        int[] pairs = Slices.common(folder.finished(0, 0), folder.finished(s, 0));
        double[] b = annual(folder, s, pairs, start, end, indicator);
        double[] a = s == 0 ? new double[pairs.length] : annual(folder, 0, pairs, start, end, indicator);
        List<PlanRecord.Entry> entries = folder.plan().scenarios();
        String against = s == 0 ? "" : entries.get(0).name();
        return new Headline(indicator, end.year(), entries.get(s).name(), against, PairedDifference.of(a, b));
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
