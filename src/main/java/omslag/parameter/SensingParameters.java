package omslag.parameter;

/**
 * Citizens who sense for themselves, and the information balance (3g).
 *
 * @param own hazard of beginning to sense at the price of the start, a year
 * @param imitation hazard when everyone around senses
 */
public record SensingParameters(
        @Parameter(
                meaning = "hazard of beginning to sense at the price of the start, a year",
                unit = "1/yr",
                low = 0,
                high = 0.05,
                standard = 0.005,
                source = "Bass ranges of 3b",
                mark = Mark.MEMORY)
        double own,

        @Parameter(
                meaning = "hazard when everyone around senses",
                unit = "1/yr",
                low = 0,
                high = 0.6,
                standard = 0.3,
                source = "Bass ranges of 3b",
                mark = Mark.MEMORY)
        double imitation) {}
