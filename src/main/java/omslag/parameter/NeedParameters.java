package omslag.parameter;

/**
 * Societal challenges and the perfect storm (3l).
 *
 * @param reversion rate at which a need returns to its mean
 */
public record NeedParameters(
        @Parameter(
                meaning = "rate at which a need returns to its mean",
                unit = "1/yr",
                low = 0.05,
                high = 2,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double reversion) {}
