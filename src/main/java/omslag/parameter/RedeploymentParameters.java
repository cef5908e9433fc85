package omslag.parameter;

/**
 * What becomes of employees whose work goes or changes (3k).
 *
 * @param caseWork work for HR of an employee whose work has gone, in pilots
 * @param visionAhead share of the staff whose work will go that a vision for organisation and staff reaches in time, at least
 * @param move employees whose work has gone who find other work of the same kind
 * @param dismiss employees whose work has gone who are dismissed
 * @param severance cost of a dismissal, in years of wages
 * @param memory how fast dismissals are forgotten on the labour market
 * @param platformLearn what a training day on a learning platform yields, against a classroom
 * @param circulation how fast skill spreads between peers when knowledge circulates
 * @param platformSpill how fast skill spreads over all of government on a learning platform
 * @param novelty share of supervision that asks for new knowledge for each innovation that changes its order, when mature
 * @param catchUp new knowledge that supervisors learn in a training day
 * @param ignorance part of the skill that supervisors lack where they have not the new knowledge
 * @param learning how employees learn: in a classroom, from peers among whom knowledge circulates, or on a platform for all
 */
public record RedeploymentParameters(
        @Parameter(
                meaning = "work for HR of an employee whose work has gone, in pilots",
                unit = "pilots",
                low = 0,
                high = 2,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double caseWork,

        @Parameter(
                meaning =
                        "share of the staff whose work will go that a vision for organisation and staff reaches in time, at least",
                low = 0,
                high = 1,
                standard = 0.8,
                mark = Mark.PROPOSAL)
        double visionAhead,

        @Parameter(
                meaning = "employees whose work has gone who find other work of the same kind",
                unit = "1/yr",
                low = 0,
                high = 4,
                standard = 0.5,
                source = "4 percent internal mobility a year in all, A+O",
                mark = Mark.PROPOSAL)
        double move,

        @Parameter(
                meaning = "employees whose work has gone who are dismissed",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.1,
                source = "attrition first is Dutch practice",
                mark = Mark.PROPOSAL)
        double dismiss,

        @Parameter(
                meaning = "cost of a dismissal, in years of wages",
                unit = "yr",
                low = 0,
                high = 3,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double severance,

        @Parameter(
                meaning = "how fast dismissals are forgotten on the labour market",
                unit = "1/yr",
                low = 0.05,
                high = 4,
                standard = 0.5,
                source = "as incidents",
                mark = Mark.PROPOSAL)
        double memory,

        @Parameter(
                meaning = "what a training day on a learning platform yields, against a classroom",
                unit = "ratio",
                low = 0.2,
                high = 2,
                standard = 0.9,
                mark = Mark.PROPOSAL)
        double platformLearn,

        @Parameter(
                meaning = "how fast skill spreads between peers when knowledge circulates",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.05,
                source = "essay: fast circulation of knowledge",
                mark = Mark.PROPOSAL)
        double circulation,

        @Parameter(
                meaning = "how fast skill spreads over all of government on a learning platform",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "essay: large-scale distribution of knowledge",
                mark = Mark.PROPOSAL)
        double platformSpill,

        @Parameter(
                meaning =
                        "share of supervision that asks for new knowledge for each innovation that changes its order, when mature",
                low = 0,
                high = 0.5,
                standard = 0.05,
                source = "essay: algorithms in self-driving cars",
                mark = Mark.PROPOSAL)
        double novelty,

        @Parameter(
                meaning = "new knowledge that supervisors learn in a training day",
                unit = "1/day",
                low = 0,
                high = 0.5,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double catchUp,

        @Parameter(
                meaning = "part of the skill that supervisors lack where they have not the new knowledge",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double ignorance,

        @Choice(
                meaning =
                        "how employees learn: in a classroom, from peers among whom knowledge circulates, or on a platform for all",
                options = {"classroom", "circulating", "platform"},
                standard = "classroom")
        String learning) {
    /** Knowledge circulates among peers. */
    public static final String CIRCULATING = "circulating";

    /** All learn on one platform. */
    public static final String PLATFORM = "platform";
}
