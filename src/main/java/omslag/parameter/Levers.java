package omslag.parameter;

/**
 * What the essay recommends, each lever on its own and each with its price.
 *
 * @param innovationPortfolio an innovation portfolio in the board: an owner for every scale-up, one veto less, paid in money and board time
 * @param guardRails guard-rails around algorithms, at least this strong everywhere
 * @param challengeProcurement share of purchases moved from specification to challenge
 * @param replacementProgramme share of the ICT budget added to the stewardship line
 * @param innovationBudget share of the ICT budget ring-fenced for change before anything discretionary
 * @param vision the five parts of a vision
 * @param innovationFunction a professional innovation function: it speeds up how innovations move on, never what they yield
 * @param reskilling training days added to what boards decide
 * @param ownershipClauses contracts with a clause on ownership of data and algorithms
 * @param enforcedAccess how hard access to data of others that matter to policy is enforced
 * @param openStandards how hard open standards are pushed
 * @param awarenessCampaign how hard boards are made aware of what technology does to them
 * @param differentiatedPolicy a policy for each playing field instead of one size for all
 * @param transformationOfficer a chief transformation officer who claims money beside the IT manager and the head of public services
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
        double innovationBudget,

        Vision vision,

        @Parameter(
                meaning =
                        "a professional innovation function: it speeds up how innovations move on, never what they yield",
                low = 0,
                high = 1,
                standard = 0,
                mark = Mark.CHOICE)
        double innovationFunction,

        @Parameter(
                meaning = "training days added to what boards decide",
                unit = "d/FTE/yr",
                low = 0,
                high = 10,
                standard = 0,
                mark = Mark.CHOICE)
        double reskilling,

        @Parameter(
                meaning = "contracts with a clause on ownership of data and algorithms",
                low = 0,
                high = 1,
                standard = 0,
                mark = Mark.CHOICE)
        double ownershipClauses,

        @Parameter(
                meaning = "how hard access to data of others that matter to policy is enforced",
                low = 0,
                high = 1,
                standard = 0,
                mark = Mark.CHOICE)
        double enforcedAccess,

        @Parameter(meaning = "how hard open standards are pushed", low = 0, high = 1, standard = 0, mark = Mark.CHOICE)
        double openStandards,

        @Parameter(
                meaning = "how hard boards are made aware of what technology does to them",
                low = 0,
                high = 1,
                standard = 0,
                mark = Mark.CHOICE)
        double awarenessCampaign,

        @Switch(meaning = "a policy for each playing field instead of one size for all", standard = false)
        boolean differentiatedPolicy,

        @Switch(
                meaning =
                        "a chief transformation officer who claims money beside the IT manager and the head of public services",
                standard = false)
        boolean transformationOfficer) {}
