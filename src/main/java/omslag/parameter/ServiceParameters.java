package omslag.parameter;

/**
 * Service performance, section 3p.
 *
 * @param room mean capacity over demand at the start
 * @param roomSpread standard deviation of that between organisations
 * @param redeployment rate at which staff move to the processes where work waits
 * @param demandGrowth growth of demand for government work beyond that of posts
 * @param patience half-life of what waits before it is given up
 * @param debtQuality fall of quality with technical debt
 * @param operations operations money over estate value at which quality stands at 1 - 1/e
 * @param wrong share of wrong decisions without any algorithm
 * @param wrongUnskilled wrong decisions added when staff lack all skill
 * @param openHours hours of service in a quarter
 */
public record ServiceParameters(
        @Parameter(
                meaning = "mean capacity over demand at the start",
                low = 0.8,
                high = 1.2,
                standard = 1,
                mark = Mark.PROPOSAL)
        double room,

        @Parameter(
                meaning = "standard deviation of that between organisations",
                low = 0,
                high = 0.2,
                standard = 0.06,
                mark = Mark.PROPOSAL)
        double roomSpread,

        @Parameter(
                meaning = "rate at which staff move to the processes where work waits",
                unit = "1/yr",
                low = 0,
                high = 4,
                standard = 0.5,
                source = "4 percent internal mobility a year between jobs, VNG; tasks move faster than jobs",
                mark = Mark.PROPOSAL)
        double redeployment,

        @Parameter(
                meaning = "growth of demand for government work beyond that of posts",
                unit = "1/yr",
                low = -0.01,
                high = 0.03,
                standard = 0.005,
                source = "ageing and new duties; Rijk staff grew by 3.4 percent a year, 2015-2022",
                mark = Mark.PROPOSAL)
        double demandGrowth,

        @Parameter(
                meaning = "half-life of what waits before it is given up",
                unit = "yr",
                low = 0.1,
                high = 5,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double patience,

        @Parameter(
                meaning = "fall of quality with technical debt",
                low = 0,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double debtQuality,

        @Parameter(
                meaning = "operations money over estate value at which quality stands at 1 - 1/e",
                unit = "1/yr",
                low = 0.005,
                high = 0.1,
                standard = 0.025,
                source =
                        "so chosen that for an average board a euro of operations buys about as much service as a euro of change",
                mark = Mark.PROPOSAL)
        double operations,

        @Parameter(
                meaning = "share of wrong decisions without any algorithm",
                low = 0,
                high = 0.1,
                standard = 0.02,
                mark = Mark.PROPOSAL)
        double wrong,

        @Parameter(
                meaning = "wrong decisions added when staff lack all skill",
                low = 0,
                high = 0.3,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double wrongUnskilled,

        @Parameter(
                meaning = "hours of service in a quarter",
                unit = "h",
                low = 400,
                high = 2200,
                standard = 600,
                mark = Mark.PROPOSAL)
        double openHours) {}
