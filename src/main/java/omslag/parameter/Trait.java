package omslag.parameter;

/**
 * The distribution of a trait of boards that is not mindset.
 *
 * @param mean mean of the trait over boards
 * @param spread standard deviation of the trait over boards
 */
public record Trait(
        @Parameter(
                meaning = "mean of the trait over boards",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "no direct measurement",
                mark = Mark.PROPOSAL)
        double mean,

        @Parameter(
                meaning = "standard deviation of the trait over boards",
                low = 0,
                high = 0.5,
                standard = 0.15,
                source = "no direct measurement",
                mark = Mark.PROPOSAL)
        double spread) {}
