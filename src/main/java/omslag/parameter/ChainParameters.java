package omslag.parameter;

/**
 * Chains and networks (3o).
 *
 * @param elasticity exponent of the chain: -4 is near the weakest link, 1 the mean
 */
public record ChainParameters(
        @Parameter(
                meaning = "exponent of the chain: -4 is near the weakest link, 1 the mean",
                low = -20,
                high = 1,
                standard = -4,
                source = "theory 3o",
                mark = Mark.PROPOSAL)
        double elasticity) {}
