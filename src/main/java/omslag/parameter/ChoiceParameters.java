package omslag.parameter;

/**
 * What citizens weigh when they stay, speak up, leave or turn away (3h).
 *
 * @param weighing rate at which a citizen with full grievance weighs what to do about a task
 * @param scale scale of utilities: how sharply people choose
 * @param loyalty mean loyalty to public service
 * @param loyaltySpread standard deviation of loyalty
 * @param loyaltyExit how much loyalty weighs against leaving, against its weight for staying
 * @param startExits citizens who leave a task in a year at the start where a community offers it
 * @param startVoices citizens who speak up about a task in a year at the start
 * @param voiceGain what an answer is worth
 * @param neglect cost of turning away
 * @param skillCost how much harder leaving is without any digital skill than with all
 * @param skillLeast digital skill below which one cannot leave
 */
public record ChoiceParameters(
        @Parameter(
                meaning = "rate at which a citizen with full grievance weighs what to do about a task",
                unit = "1/yr",
                low = 0,
                high = 8,
                standard = 1,
                source = "gate by grievance: a satisfied citizen does not choose every quarter",
                mark = Mark.PROPOSAL)
        double weighing,

        @Parameter(
                meaning = "scale of utilities: how sharply people choose",
                low = 0.5,
                high = 40,
                standard = 5,
                source = "scale 5 against 1",
                mark = Mark.PROPOSAL)
        double scale,

        @Parameter(
                meaning = "mean loyalty to public service",
                low = 0,
                high = 0.6,
                standard = 0.3,
                source = "Hirschman 1970",
                mark = Mark.MEMORY)
        double loyalty,

        @Parameter(
                meaning = "standard deviation of loyalty",
                low = 0,
                high = 0.3,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double loyaltySpread,

        @Parameter(
                meaning = "how much loyalty weighs against leaving, against its weight for staying",
                unit = "ratio",
                low = 0,
                high = 3,
                standard = 1,
                mark = Mark.PROPOSAL)
        double loyaltyExit,

        @Parameter(
                meaning = "citizens who leave a task in a year at the start where a community offers it",
                unit = "1/yr",
                low = 0,
                high = 0.02,
                standard = 0.001,
                source =
                        "Lokale Energie Monitor: 97,000 members in 2020, 131,000 in 2023, and those who end their membership",
                mark = Mark.DERIVED)
        double startExits,

        @Parameter(
                meaning = "citizens who speak up about a task in a year at the start",
                unit = "1/yr",
                low = 0,
                high = 0.1,
                standard = 0.01,
                mark = Mark.PROPOSAL)
        double startVoices,

        @Parameter(meaning = "what an answer is worth", low = 0, high = 2, standard = 0.5, mark = Mark.PROPOSAL)
        double voiceGain,

        @Parameter(meaning = "cost of turning away", low = -1, high = 1, standard = 0.2, mark = Mark.PROPOSAL)
        double neglect,

        @Parameter(
                meaning = "how much harder leaving is without any digital skill than with all",
                low = 0,
                high = 2,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double skillCost,

        @Parameter(
                meaning = "digital skill below which one cannot leave",
                low = 0,
                high = 0.6,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double skillLeast) {}
