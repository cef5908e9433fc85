package omslag.parameter;

/**
 * Challengers; exit, voice and loyalty (3h).
 *
 * @param communityDeath communities that end, a year
 */
public record ChallengerParameters(
        @Parameter(
                meaning = "communities that end, a year",
                unit = "1/yr",
                low = 0,
                high = 0.05,
                standard = 0.007,
                source = "Lokale Energie Monitor 2022: 5 of about 700 struck off",
                mark = Mark.DERIVED)
        double communityDeath) {}
