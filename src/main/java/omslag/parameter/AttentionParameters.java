package omslag.parameter;

/**
 * What boards look at, what they overlook, and what umbrella organisations do about it.
 *
 * @param turn rate at which attention turns between policy and the own organisation
 * @param campaign rise of the log odds of attention for the own organisation by a full awareness campaign
 * @param incident rise of those log odds at full memory of own incidents
 * @param storm fall of those log odds while a perfect storm blows
 * @param hardship fall of those log odds at full hardship
 * @param ordinary memory of incidents that is ordinary, from which its effects are counted
 * @param elasticity how pilots and scaling follow attention for the own organisation: its power
 * @param campaignSight rate at which a full campaign takes away the blind spot
 * @param peerSight rate at which good results of peers take it away, when there are very many
 * @param incidentSight rate at which own incidents take it away at full memory of them
 * @param forgetting rate at which the blind spot returns to that of the start
 * @param attendance share of members that come to the annual event of their umbrella organisation
 * @param event how far an annual event brings those who come to the mean of all who come
 * @param umbrellaCampaign how much more an umbrella organisation moves members to adopt in a full campaign, over the start
 * @param umbrellaKnowledge how much more it does so when it knows that innovations of members went from returning nothing to returning all, over the start
 */
public record AttentionParameters(
        @Parameter(
                meaning = "rate at which attention turns between policy and the own organisation",
                unit = "1/yr",
                low = 0.1,
                high = 5,
                standard = 1,
                source = "agendas of a year",
                mark = Mark.PROPOSAL)
        double turn,

        @Parameter(
                meaning = "rise of the log odds of attention for the own organisation by a full awareness campaign",
                low = 0,
                high = 3,
                standard = 0.7,
                source = "doubles the odds; essay 6",
                mark = Mark.PROPOSAL)
        double campaign,

        @Parameter(
                meaning = "rise of those log odds at full memory of own incidents",
                low = 0,
                high = 5,
                standard = 1,
                source = "trouble at home",
                mark = Mark.PROPOSAL)
        double incident,

        @Parameter(
                meaning = "fall of those log odds while a perfect storm blows",
                low = 0,
                high = 3,
                standard = 0.5,
                source = "attention goes to policy",
                mark = Mark.PROPOSAL)
        double storm,

        @Parameter(
                meaning = "fall of those log odds at full hardship",
                low = 0,
                high = 5,
                standard = 1,
                source = "idem",
                mark = Mark.PROPOSAL)
        double hardship,

        @Parameter(
                meaning = "memory of incidents that is ordinary, from which its effects are counted",
                low = 0,
                high = 0.5,
                standard = 0.035,
                source = "mean of the baseline",
                mark = Mark.DERIVED)
        double ordinary,

        @Parameter(
                meaning = "how pilots and scaling follow attention for the own organisation: its power",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "falling returns",
                mark = Mark.PROPOSAL)
        double elasticity,

        @Parameter(
                meaning = "rate at which a full campaign takes away the blind spot",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.15,
                source = "essay 13, 127",
                mark = Mark.PROPOSAL)
        double campaignSight,

        @Parameter(
                meaning = "rate at which good results of peers take it away, when there are very many",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "essay 13",
                mark = Mark.PROPOSAL)
        double peerSight,

        @Parameter(
                meaning = "rate at which own incidents take it away at full memory of them",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "essay 13",
                mark = Mark.PROPOSAL)
        double incidentSight,

        @Parameter(
                meaning = "rate at which the blind spot returns to that of the start",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.05,
                source = "slow: twenty years",
                mark = Mark.PROPOSAL)
        double forgetting,

        @Parameter(
                meaning = "share of members that come to the annual event of their umbrella organisation",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "half",
                mark = Mark.PROPOSAL)
        double attendance,

        @Parameter(
                meaning = "how far an annual event brings those who come to the mean of all who come",
                low = 0,
                high = 1,
                standard = 0.2,
                source = "essay 44: annual events spread norms",
                mark = Mark.PROPOSAL)
        double event,

        @Parameter(
                meaning =
                        "how much more an umbrella organisation moves members to adopt in a full campaign, over the start",
                low = 0,
                high = 3,
                standard = 0.5,
                source = "essay 127",
                mark = Mark.PROPOSAL)
        double umbrellaCampaign,

        @Parameter(
                meaning =
                        "how much more it does so when it knows that innovations of members went from returning nothing to returning all, over the start",
                low = 0,
                high = 3,
                standard = 0.5,
                source = "umbrella organisations tell what works",
                mark = Mark.PROPOSAL)
        double umbrellaKnowledge) {}
