package omslag.parameter;

/**
 * The distribution of the capability to guard algorithms, which is not mindset.
 *
 * @param mean mean capability to guard algorithms
 * @param spread standard deviation of that capability
 */
public record EthicsTrait(
        @Parameter(
                meaning = "mean capability to guard algorithms",
                low = 0,
                high = 1,
                standard = 0.33,
                source = "3 of 9 audited algorithms were sound, Netherlands Court of Audit 2022",
                mark = Mark.DERIVED)
        double mean,

        @Parameter(
                meaning = "standard deviation of that capability",
                low = 0,
                high = 0.5,
                standard = 0.15,
                source = "no direct measurement",
                mark = Mark.PROPOSAL)
        double spread) {}
