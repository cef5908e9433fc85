package omslag.parameter;

/**
 * HR, control and procurement as functions with a capacity and a format (3k).
 *
 * @param oldFormatTime how much longer new work takes in the old format
 */
public record SupportParameters(
        @Parameter(
                meaning = "how much longer new work takes in the old format",
                low = 1,
                high = 6,
                standard = 3,
                source = "theory 3k",
                mark = Mark.PROPOSAL)
        double oldFormatTime) {}
