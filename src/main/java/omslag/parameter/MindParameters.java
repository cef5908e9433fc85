package omslag.parameter;

/**
 * How mindset moves by itself (3n).
 *
 * @param lead rate at which mindset follows a vision
 */
public record MindParameters(
        @Parameter(
                meaning = "rate at which mindset follows a vision",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.15,
                source = "theory 3n",
                mark = Mark.PROPOSAL)
        double lead) {}
