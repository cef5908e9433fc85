package omslag.statistics;

/**
 * What a model expects of each target at one point, from its replications.
 *
 * @param means the mean for each target; not-a-number where it could not be run
 * @param chances the variance that chance explains, for each target
 */
public record Expected(double[] means, double[] chances) {
    /**
     * From replications, two or more for each target to be known.
     *
     * @param runs a row for each replication, a column for each target; not-a-number where missing
     * @param oneWorld whether what was observed is itself one draw of chance, as the course of one country is: then chance
     *     explains the variance of a run and that of the mean; else, as with a mean over many cases, that of the mean only
     */
    public static Expected ofRuns(double[][] runs, boolean oneWorld) {
        int targets = runs.length == 0 ? 0 : runs[0].length;
        double[] means = new double[targets];
        double[] chances = new double[targets];
        for (int t = 0; t < targets; t++) {
            double[] column = new double[runs.length];
            for (int r = 0; r < column.length; r++) {
                column[r] = runs[r][t];
            }
            Moments moments = Moments.of(column);
            double variance = moments.sd() * moments.sd();
            means[t] = moments.n() < 2 ? Double.NaN : moments.mean();
            chances[t] = variance / moments.n() + (oneWorld ? variance : 0);
        }
        return new Expected(means, chances);
    }
}
