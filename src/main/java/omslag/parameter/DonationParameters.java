package omslag.parameter;

/**
 * Where data of citizens go: kept, to the commons, to government or to platforms (3g).
 *
 * @param refusalState share of citizens who would refuse to share data with government when asked, at the trust of the start
 * @param refusalCompanies share of citizens who would refuse to share data with companies when asked
 * @param trust weight of trust in giving to government, for the whole scale of trust
 * @param privacy weight of the privacy of an average citizen without any guard
 * @param privacySpread by how much more the most worried quarter of citizens minds
 * @param healthSensitivity how much more data on health are minded than others
 * @param need weight of an unmet need the size of the need at the start in giving to government
 * @param convenience weight of the convenience of platforms, for their power above the standard
 * @param platformGuards guard-rails of platforms at the start
 * @param commons appeal of the commons against keeping data
 * @param commonsDistrust weight of lack of trust in giving to the commons
 * @param commonsSpread standard deviation between citizens of the appeal of the commons
 * @param reconsider rate at which those who sense choose anew where their data go
 */
public record DonationParameters(
        @Parameter(
                meaning =
                        "share of citizens who would refuse to share data with government when asked, at the trust of the start",
                low = 0.01,
                high = 0.99,
                standard = 0.23,
                source = "FRA 2020",
                mark = Mark.SECOND_HAND)
        double refusalState,

        @Parameter(
                meaning = "share of citizens who would refuse to share data with companies when asked",
                low = 0.01,
                high = 0.99,
                standard = 0.41,
                source = "FRA 2020",
                mark = Mark.SECOND_HAND)
        double refusalCompanies,

        @Parameter(
                meaning = "weight of trust in giving to government, for the whole scale of trust",
                unit = "logit",
                low = 0,
                high = 8,
                standard = 2,
                source = "a slope awaits survey cross-sections",
                mark = Mark.PROPOSAL)
        double trust,

        @Parameter(
                meaning = "weight of the privacy of an average citizen without any guard",
                unit = "logit",
                low = 0,
                high = 4,
                standard = 1,
                mark = Mark.PROPOSAL)
        double privacy,

        @Parameter(
                meaning = "by how much more the most worried quarter of citizens minds",
                low = 0,
                high = 0.7,
                standard = 0.5,
                source = "three groups as in the surveys of Westin",
                mark = Mark.PROPOSAL)
        double privacySpread,

        @Parameter(
                meaning = "how much more data on health are minded than others",
                unit = "ratio",
                low = 1,
                high = 3,
                standard = 1.5,
                source = "FRA 2020: the kind of data matters much",
                mark = Mark.PROPOSAL)
        double healthSensitivity,

        @Parameter(
                meaning = "weight of an unmet need the size of the need at the start in giving to government",
                unit = "logit",
                low = 0,
                high = 4,
                standard = 1,
                source = "privacy against safety and the like",
                mark = Mark.PROPOSAL)
        double need,

        @Parameter(
                meaning = "weight of the convenience of platforms, for their power above the standard",
                unit = "logit",
                low = 0,
                high = 3,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double convenience,

        @Parameter(
                meaning = "guard-rails of platforms at the start",
                low = 0,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double platformGuards,

        @Parameter(
                meaning = "appeal of the commons against keeping data",
                unit = "logit",
                low = -3,
                high = 3,
                standard = 0,
                mark = Mark.PROPOSAL)
        double commons,

        @Parameter(
                meaning = "weight of lack of trust in giving to the commons",
                unit = "logit",
                low = 0,
                high = 8,
                standard = 2,
                mark = Mark.PROPOSAL)
        double commonsDistrust,

        @Parameter(
                meaning = "standard deviation between citizens of the appeal of the commons",
                unit = "logit",
                low = 0,
                high = 2,
                standard = 0.5,
                source = "ideology",
                mark = Mark.PROPOSAL)
        double commonsSpread,

        @Parameter(
                meaning = "rate at which those who sense choose anew where their data go",
                unit = "1/yr",
                low = 0,
                high = 4,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double reconsider) {}
