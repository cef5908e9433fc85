package omslag.parameter;

/**
 * What technology companies can do.
 *
 * @param power power of platforms over data and prices, against the standard
 */
public record Platforms(
        @Parameter(
                meaning = "power of platforms over data and prices, against the standard",
                low = 0,
                high = 4,
                standard = 1,
                mark = Mark.CHOICE)
        double power) {}
