package omslag.parameter;

/**
 * What society asks.
 *
 * @param load how much society comes to ask, against the standard: growth, noise and shocks of its needs
 */
public record Challenges(
        @Parameter(
                meaning = "how much society comes to ask, against the standard: growth, noise and shocks of its needs",
                low = 0,
                high = 5,
                standard = 1,
                mark = Mark.CHOICE)
        double load) {}
