package omslag.parameter;

/**
 * What boards decide when they follow a script; the standard values are those of an average board.
 *
 * @param changeShare D1: share of discretionary money for change
 * @param hardeningShare D1: share for hardening
 * @param reskillingShare D1: share for reskilling; operations get the rest
 * @param riskAversion D2: relative risk aversion
 * @param evidence D3: posterior probability asked before scaling
 * @param vetoes D4: expected number of vetoes
 * @param challengeShare D5: share of purchases by challenge
 * @param trainingDays D6: training days
 * @param replacementShare D7: share of stewardship money for replacement
 * @param openness D8: share of citizen data accepted
 * @param guardRails D9: strength of guard-rails around algorithms
 * @param extraVetoes D10: extra vetoes while an incident is remembered
 */
public record Script(
        @Parameter(
                meaning = "D1: share of discretionary money for change",
                low = 0,
                high = 1,
                standard = 0.27,
                source = "boards.change at the mean mindset",
                mark = Mark.DERIVED)
        double changeShare,

        @Parameter(
                meaning = "D1: share for hardening",
                low = 0,
                high = 1,
                standard = 0.29,
                source = "idem",
                mark = Mark.DERIVED)
        double hardeningShare,

        @Parameter(
                meaning = "D1: share for reskilling; operations get the rest",
                low = 0,
                high = 1,
                standard = 0.03,
                source = "idem",
                mark = Mark.DERIVED)
        double reskillingShare,

        @Parameter(
                meaning = "D2: relative risk aversion",
                low = 0,
                high = 20,
                standard = 4.4,
                source = "idem",
                mark = Mark.DERIVED)
        double riskAversion,

        @Parameter(
                meaning = "D3: posterior probability asked before scaling",
                low = 0,
                high = 1,
                standard = 0.85,
                source = "idem",
                mark = Mark.DERIVED)
        double evidence,

        @Parameter(
                meaning = "D4: expected number of vetoes",
                unit = "vetoes",
                low = 0,
                high = 10,
                standard = 3.8,
                source = "idem",
                mark = Mark.DERIVED)
        double vetoes,

        @Parameter(
                meaning = "D5: share of purchases by challenge",
                low = 0,
                high = 1,
                standard = 0.12,
                source = "idem",
                mark = Mark.DERIVED)
        double challengeShare,

        @Parameter(
                meaning = "D6: training days",
                unit = "days per FTE per year",
                low = 0,
                high = 20,
                standard = 2.7,
                source = "idem",
                mark = Mark.DERIVED)
        double trainingDays,

        @Parameter(
                meaning = "D7: share of stewardship money for replacement",
                low = 0,
                high = 1,
                standard = 0.75,
                source = "idem",
                mark = Mark.DERIVED)
        double replacementShare,

        @Parameter(
                meaning = "D8: share of citizen data accepted",
                low = 0,
                high = 1,
                standard = 0.23,
                source = "idem",
                mark = Mark.DERIVED)
        double openness,

        @Parameter(
                meaning = "D9: strength of guard-rails around algorithms",
                low = 0,
                high = 1,
                standard = 0.33,
                source = "idem",
                mark = Mark.DERIVED)
        double guardRails,

        @Parameter(
                meaning = "D10: extra vetoes while an incident is remembered",
                unit = "vetoes",
                low = 0,
                high = 5,
                standard = 0.85,
                source = "idem",
                mark = Mark.DERIVED)
        double extraVetoes) {}
