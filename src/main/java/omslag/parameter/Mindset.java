package omslag.parameter;

/**
 * Where boards stand between managing the risk of today's technology and managing innovation for tomorrow's.
 *
 * @param mean mean mindset of boards: 0 risk management, 1 innovation management
 * @param spread standard deviation of mindset between boards
 */
public record Mindset(
        @Parameter(
                meaning = "mean mindset of boards: 0 risk management, 1 innovation management",
                low = 0,
                high = 1,
                standard = 0.29,
                source = "Beta(2,5) has mean .29; latent, no empirical scale",
                mark = Mark.PROPOSAL)
        double mean,

        @Parameter(
                meaning = "standard deviation of mindset between boards",
                low = 0,
                high = 0.5,
                standard = 0.15,
                source = "Beta(2,5) has standard deviation .16",
                mark = Mark.PROPOSAL)
        double spread) {}
