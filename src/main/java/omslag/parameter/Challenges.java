package omslag.parameter;

/**
 * What society asks.
 *
 * @param load growth of the demand for government work, against the standard
 */
public record Challenges(
        @Parameter(
                meaning = "growth of the demand for government work, against the standard",
                low = 0,
                high = 5,
                standard = 1,
                mark = Mark.CHOICE)
        double load) {}
