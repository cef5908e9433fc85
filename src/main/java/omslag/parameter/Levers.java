package omslag.parameter;

/**
 * What the essay recommends, each lever on its own and each with its price.
 *
 * @param innovationPortfolio an innovation portfolio in the board: an owner for every scale-up, one veto less, paid in money and board time
 * @param guardRails guard-rails around algorithms, at least this strong everywhere
 * @param challengeProcurement share of purchases moved from specification to challenge
 * @param replacementProgramme share of the ICT budget added to the stewardship line
 * @param innovationBudget share of the ICT budget ring-fenced for change before anything discretionary
 */
public record Levers(
        @Switch(
                meaning =
                        "an innovation portfolio in the board: an owner for every scale-up, one veto less, paid in money and board time",
                standard = false)
        boolean innovationPortfolio,

        @Parameter(
                meaning = "guard-rails around algorithms, at least this strong everywhere",
                low = 0,
                high = 1,
                standard = 0,
                mark = Mark.CHOICE)
        double guardRails,

        @Parameter(
                meaning = "share of purchases moved from specification to challenge",
                low = 0,
                high = 1,
                standard = 0,
                mark = Mark.CHOICE)
        double challengeProcurement,

        @Parameter(
                meaning = "share of the ICT budget added to the stewardship line",
                low = 0,
                high = 0.3,
                standard = 0,
                mark = Mark.CHOICE)
        double replacementProgramme,

        @Parameter(
                meaning = "share of the ICT budget ring-fenced for change before anything discretionary",
                low = 0,
                high = 0.3,
                standard = 0,
                mark = Mark.CHOICE)
        double innovationBudget) {}
