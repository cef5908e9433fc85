package omslag.parameter;

/**
 * Citizens who sense for themselves, what they do with their data, and who knows what (3g).
 *
 * @param own hazard of beginning to sense at the price of the start, a year
 * @param imitation hazard when everyone around senses
 * @param elasticity how the own hazard rises as the price of sensors falls
 * @param distrust hazard of those without any trust where an incident was concealed
 * @param programme hazard where an organisation that is open to data of citizens invites them
 * @param mixing weight of the whole place against five neighbours in what examples one sees
 * @param dropOut hazard of a citizen giving up sensing
 * @param classGap by how much more, and less, people in prosperous and poor neighbourhoods are inclined to sense
 * @param start share of citizens who sense in a domain at the start
 * @param needConcern concern that an unmet need the size of the need at the start gives
 * @param alarmDecay fading of concern about a concealed incident
 * @param donation where the data go
 * @param knowledge who can use them
 */
public record SensingParameters(
        @Parameter(
                meaning = "hazard of beginning to sense at the price of the start, a year",
                unit = "1/yr",
                low = 0,
                high = 0.05,
                standard = 0.0005,
                source =
                        "below the Bass ranges of 3b: .005 with a price that falls for ever would have everyone sense by 2040",
                mark = Mark.PROPOSAL)
        double own,

        @Parameter(
                meaning = "hazard when everyone around senses",
                unit = "1/yr",
                low = 0,
                high = 0.6,
                standard = 0.25,
                source = "Bass ranges of 3b",
                mark = Mark.MEMORY)
        double imitation,

        @Parameter(
                meaning = "how the own hazard rises as the price of sensors falls",
                low = 0,
                high = 2,
                standard = 1,
                source = "theory 3g",
                mark = Mark.MEMORY)
        double elasticity,

        @Parameter(
                meaning = "hazard of those without any trust where an incident was concealed",
                unit = "1/yr",
                low = 0,
                high = 0.3,
                standard = 0.15,
                source = "Safecast began a week after Fukushima, out of distrust",
                mark = Mark.SECOND_HAND)
        double distrust,

        @Parameter(
                meaning = "hazard where an organisation that is open to data of citizens invites them",
                unit = "1/yr",
                low = 0,
                high = 0.5,
                standard = 0.05,
                source = "Hollandse Luchten: 200 sensors, some 200 members",
                mark = Mark.PROPOSAL)
        double programme,

        @Parameter(
                meaning = "weight of the whole place against five neighbours in what examples one sees",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double mixing,

        @Parameter(
                meaning = "hazard of a citizen giving up sensing",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.25,
                source = "devices live some four years",
                mark = Mark.PROPOSAL)
        double dropOut,

        @Parameter(
                meaning =
                        "by how much more, and less, people in prosperous and poor neighbourhoods are inclined to sense",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "sensing goes with income and smartphones: the critique of Street Bump",
                mark = Mark.SECOND_HAND)
        double classGap,

        @Parameter(
                meaning = "share of citizens who sense in a domain at the start",
                low = 0,
                high = 0.2,
                standard = 0.003,
                source = "75 sensor projects in 2016; wearables whose data no citizen uses are not counted",
                mark = Mark.PROPOSAL)
        double start,

        @Parameter(
                meaning = "concern that an unmet need the size of the need at the start gives",
                low = 0,
                high = 5,
                standard = 1,
                mark = Mark.PROPOSAL)
        double needConcern,

        @Parameter(
                meaning = "fading of concern about a concealed incident",
                unit = "1/yr",
                low = 0.1,
                high = 4,
                standard = 0.5,
                source = "Safecast still grew four years on",
                mark = Mark.PROPOSAL)
        double alarmDecay,

        DonationParameters donation,

        KnowledgeParameters knowledge) {}
