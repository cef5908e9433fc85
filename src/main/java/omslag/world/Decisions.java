package omslag.world;

/**
 * What a board has decided for the quarter, at the decision points D1 to D10: plain numbers, with no trace of why.
 *
 * @param changeShare D1: share of discretionary money for change
 * @param hardeningShare D1: share for hardening
 * @param reskillingShare D1: share for reskilling; operations get what is left
 * @param riskAversion D2: relative risk aversion with which a pilot is judged
 * @param evidence D3: posterior probability asked before scaling up
 * @param vetoes D4: expected number of vetoes a scale-up must pass
 * @param challengeShare D5: share of purchases made by challenge
 * @param trainingDays D6: training days for each FTE in a year
 * @param replacementShare D7: share of stewardship money for replacement, the rest repays debt
 * @param openness D8: share of citizens' data accepted
 * @param guardRails D9: strength of guard-rails around algorithms
 * @param extraVetoes D10: vetoes added while an incident is fresh
 */
public record Decisions(
        double changeShare,
        double hardeningShare,
        double reskillingShare,
        double riskAversion,
        double evidence,
        double vetoes,
        double challengeShare,
        double trainingDays,
        double replacementShare,
        double openness,
        double guardRails,
        double extraVetoes) {

    /** Share of discretionary money for operations: what the other three leave. */
    public double operationsShare() {
        return 1 - changeShare - hardeningShare - reskillingShare;
    }
}
