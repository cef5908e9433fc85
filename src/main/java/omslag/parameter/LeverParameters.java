package omslag.parameter;

/**
 * The price of levers and guard-rails.
 *
 * @param portfolioMoney an innovation portfolio, over the ICT budget
 * @param portfolioAttention board attention it takes
 * @param guardMoney full guard-rails, over the value of scaled algorithms
 * @param guardStaff full guard-rails, over all staff
 * @param guardBenefit benefit of algorithms lost to full guard-rails
 * @param guardDelay fall of the scaling hazard of algorithms by full guard-rails
 * @param guardAttention board attention that full guard-rails take
 * @param challengeStaff staff that teams in challenges take, over all staff, when every purchase is one
 * @param challengeMoney extra cost of a pilot bought by challenge
 * @param challengeNoise noise of the data of a pilot bought by challenge, against one by specification
 * @param programmeAttention board attention that a replacement programme takes, at .1 of the budget
 * @param incidentAttention board attention that a remembered incident takes
 * @param attentionFloor attention that is always left
 */
public record LeverParameters(
        @Parameter(
                meaning = "an innovation portfolio, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.02,
                standard = 0.005,
                mark = Mark.PROPOSAL)
        double portfolioMoney,

        @Parameter(meaning = "board attention it takes", low = 0, high = 0.5, standard = 0.1, mark = Mark.PROPOSAL)
        double portfolioAttention,

        @Parameter(
                meaning = "full guard-rails, over the value of scaled algorithms",
                unit = "1/yr",
                low = 0,
                high = 0.3,
                standard = 0.08,
                mark = Mark.PROPOSAL)
        double guardMoney,

        @Parameter(
                meaning = "full guard-rails, over all staff",
                low = 0,
                high = 0.02,
                standard = 0.004,
                mark = Mark.PROPOSAL)
        double guardStaff,

        @Parameter(
                meaning = "benefit of algorithms lost to full guard-rails",
                low = 0,
                high = 0.5,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double guardBenefit,

        @Parameter(
                meaning = "fall of the scaling hazard of algorithms by full guard-rails",
                low = 0,
                high = 0.9,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double guardDelay,

        @Parameter(
                meaning = "board attention that full guard-rails take",
                low = 0,
                high = 0.5,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double guardAttention,

        @Parameter(
                meaning = "staff that teams in challenges take, over all staff, when every purchase is one",
                low = 0,
                high = 0.02,
                standard = 0.003,
                mark = Mark.PROPOSAL)
        double challengeStaff,

        @Parameter(
                meaning = "extra cost of a pilot bought by challenge",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "small parallel contracts",
                mark = Mark.PROPOSAL)
        double challengeMoney,

        @Parameter(
                meaning = "noise of the data of a pilot bought by challenge, against one by specification",
                low = 0.3,
                high = 1,
                standard = 0.7,
                source = "several teams show prototypes; three would give .58 if they were independent",
                mark = Mark.PROPOSAL)
        double challengeNoise,

        @Parameter(
                meaning = "board attention that a replacement programme takes, at .1 of the budget",
                low = 0,
                high = 0.5,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double programmeAttention,

        @Parameter(
                meaning = "board attention that a remembered incident takes",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double incidentAttention,

        @Parameter(meaning = "attention that is always left", low = 0.1, high = 1, standard = 0.4, mark = Mark.PROPOSAL)
        double attentionFloor) {}
