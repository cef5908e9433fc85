package omslag.world;

import java.util.List;
import omslag.term.Cause;
import omslag.term.IndicatorId;
import omslag.unit.Numbers;

/**
 * What changes applications per vacancy, organisation by organisation and type of seeker: the applications of a type are a
 * product whose logarithm is a sum of parts, one for each cause; see {@link Shares}.
 */
public final class MarketBook {
    private static final List<Cause> CAUSES = Cause.of(IndicatorId.EMPLOYER_ATTRACTIVENESS);
    private static final int TYPES = 2;
    private static final int VACANCIES = index(Cause.EMPLOYER_ATTRACTIVENESS_VACANCIES);

    private final double[][][] parts;
    private final double[][] applications;
    private final double[] open;
    private final boolean[] begun;
    private final RatioBook ratio;

    /** For this many organisations, with nothing booked yet. */
    MarketBook(int organisations) {
        this(organisations, new RatioBook(IndicatorId.EMPLOYER_ATTRACTIVENESS));
    }

    private MarketBook(int organisations, RatioBook ratio) {
        parts = new double[organisations][TYPES][CAUSES.size()];
        applications = new double[organisations][TYPES];
        open = new double[organisations];
        begun = new boolean[organisations];
        this.ratio = ratio;
    }

    /** The ratio of applications to vacancies. */
    public RatioBook ratio() {
        return ratio;
    }

    /** The place of a cause in {@link #hire}. */
    public static int index(Cause cause) {
        return cause.ordinal() - CAUSES.get(0).ordinal();
    }

    /** A logarithm; that of next to nought for nought. */
    public static double log(double x) {
        return Numbers.log(Math.max(x, Shares.TINY));
    }

    /** How many causes {@link #hire} takes. */
    public static int causes() {
        return CAUSES.size();
    }

    /**
     * Books the vacancies of an organisation in a quarter.
     *
     * @param vacancies how many it has
     * @param byType applications by type of seeker
     * @param logs for each type, by {@link #index}, what a cause adds to the logarithm of applications
     */
    public void hire(Organisation organisation, double vacancies, double[] byType, double[][] logs) {
        int o = organisation.index();
        if (begun[o]) {
            for (int t = 0; t < TYPES; t++) {
                double mean = Shares.mean(applications[o][t], byType[t], sum(logs[t]) - sum(parts[o][t]));
                for (int c = 0; c < logs[t].length; c++) {
                    ratio.changePart(organisation.kind(), CAUSES.get(c), mean * (logs[t][c] - parts[o][t][c]));
                }
            }
            ratio.changeWhole(organisation.kind(), CAUSES.get(VACANCIES), vacancies - open[o]);
        }
        for (int t = 0; t < TYPES; t++) {
            ratio.part(organisation.kind(), byType[t]);
            applications[o][t] = byType[t];
            Copies.over(logs[t], parts[o][t]);
        }
        ratio.whole(organisation.kind(), vacancies);
        open[o] = vacancies;
        begun[o] = true;
    }

    private static double sum(double[] logs) {
        double sum = 0;
        for (double log : logs) {
            sum += log;
        }
        return sum;
    }

    /** A copy that has nothing in common with this one. */
    MarketBook copy() {
        MarketBook copy = new MarketBook(open.length, ratio.copy(IndicatorId.EMPLOYER_ATTRACTIVENESS));
        Copies.over(parts, copy.parts);
        Copies.over(applications, copy.applications);
        Copies.over(open, copy.open);
        Copies.over(begun, copy.begun);
        return copy;
    }
}
