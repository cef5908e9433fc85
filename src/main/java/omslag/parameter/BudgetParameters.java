package omslag.parameter;

/**
 * The yearly ICT budget.
 *
 * @param response part of a request that is granted without friction
 * @param friction part of that which each veto takes away
 * @param most largest change of a yearly budget by request
 * @param legitimacy how far trust in a layer, above or below its start, moves what is granted
 * @param carryMost money for change that may be kept, over the ICT budget
 */
public record BudgetParameters(
        @Parameter(
                meaning = "part of a request that is granted without friction",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double response,

        @Parameter(
                meaning = "part of that which each veto takes away",
                low = 0,
                high = 0.2,
                standard = 0.05,
                source = "punctuated budgets, Jones and Baumgartner 2005",
                mark = Mark.PROPOSAL)
        double friction,

        @Parameter(
                meaning = "largest change of a yearly budget by request",
                low = 0.01,
                high = 0.2,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double most,

        @Parameter(
                meaning = "how far trust in a layer, above or below its start, moves what is granted",
                low = 0,
                high = 3,
                standard = 1,
                mark = Mark.PROPOSAL)
        double legitimacy,

        @Parameter(
                meaning = "money for change that may be carried into the next year, over the ICT budget",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "what is more is divided anew",
                mark = Mark.PROPOSAL)
        double carryMost) {}
