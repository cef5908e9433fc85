package omslag.parameter;

/**
 * The mindset with which one decision point is answered, where it is set apart from the others.
 *
 * @param mean mean mindset at this decision point; unsaid: the board's own
 */
public record PointMindset(
        @Parameter(
                meaning = "mean mindset at this decision point; unsaid: the board's own",
                low = 0,
                high = 1,
                standard = Double.NaN,
                mark = Mark.CHOICE)
        double mean) {}
