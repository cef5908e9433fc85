package omslag.parameter;

/**
 * The state at the start that data do not give.
 *
 * @param belief what boards believe of the share of innovations that works
 * @param hype expectation in the media
 * @param adopted mean share of adopters of an innovation that is ten years old
 * @param scaled share of those adopters that have scaled it up
 * @param changeUsed part of the money for change that finds use in an ordinary quarter
 * @param startups start-ups at the start
 * @param startupDeath death of start-ups
 * @param skill skill of staff at the start
 */
public record StartParameters(
        @Parameter(
                meaning = "what boards believe of the share of innovations that works",
                low = 0.05,
                high = 0.95,
                standard = 0.4,
                source = "the lagged belief, not the true share",
                mark = Mark.PROPOSAL)
        double belief,

        @Parameter(meaning = "expectation in the media", low = 0, high = 1, standard = 0.5, mark = Mark.PROPOSAL)
        double hype,

        @Parameter(
                meaning = "mean share of adopters of an innovation that is ten years old",
                low = 0,
                high = 0.9,
                standard = 0.2,
                source = "AI applications: 75 in 2019, 165 in 2021, 266 in 2024",
                mark = Mark.DERIVED)
        double adopted,

        @Parameter(
                meaning = "share of those adopters that have scaled it up",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "in 2019 to 2021 experiments dominated; 102 against 95 in 2024",
                mark = Mark.DERIVED)
        double scaled,

        @Parameter(
                meaning = "part of the money for change that finds use in an ordinary quarter",
                low = 0.1,
                high = 1,
                standard = 0.45,
                source = "what the baseline settles at",
                mark = Mark.PROPOSAL)
        double changeUsed,

        @Parameter(
                meaning = "start-ups at the start",
                unit = "companies",
                low = 0,
                high = 1000,
                standard = 120,
                source = "50 to 200",
                mark = Mark.PROPOSAL)
        int startups,

        @Parameter(
                meaning = "death of start-ups",
                unit = "1/yr",
                low = 0.02,
                high = 0.5,
                standard = 0.1,
                source = "5 to 20 percent",
                mark = Mark.MEMORY)
        double startupDeath,

        @Parameter(meaning = "skill of staff at the start", low = 0.1, high = 0.9, standard = 0.5, mark = Mark.PROPOSAL)
        double skill) {}
