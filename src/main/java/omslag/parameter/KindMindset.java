package omslag.parameter;

/**
 * The mindset of one kind of board, where it differs.
 *
 * @param mean mean mindset of this kind; unsaid: as boards.mindset.mean
 * @param spread spread of mindset of this kind; unsaid: as boards.mindset.spread
 */
public record KindMindset(
        @Parameter(
                meaning = "mean mindset of this kind; unsaid: as boards.mindset.mean",
                low = 0,
                high = 1,
                standard = Double.NaN,
                mark = Mark.CHOICE)
        double mean,

        @Parameter(
                meaning = "spread of mindset of this kind; unsaid: as boards.mindset.spread",
                low = 0,
                high = 0.5,
                standard = Double.NaN,
                mark = Mark.CHOICE)
        double spread) {}
