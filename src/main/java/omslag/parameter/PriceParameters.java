package omslag.parameter;

/**
 * The price of the levers in money, staff and attention, where {@link LeverParameters} does not give it.
 *
 * @param portfolioStaff an innovation portfolio in the board: staff, over all staff
 * @param visionMoney each part of a vision: money, over the ICT budget
 * @param visionStaff each part of a vision: staff, over all staff
 * @param visionAttention each part of a vision: attention of the board
 * @param functionMoney a professional innovation function: money, over the ICT budget
 * @param functionStaff a professional innovation function: staff, over all staff
 * @param functionAttention a professional innovation function: attention of the board
 * @param reskillingStaff ten more training days for everyone, beside the time of those trained: staff, over all staff
 * @param reskillingAttention ten more training days for everyone, beside the time of those trained: attention of the board
 * @param challengeAttention all purchases by challenge: attention of the board
 * @param clausesMoney clauses on ownership of data and algorithms in every contract: money, over the ICT budget
 * @param clausesStaff clauses on ownership of data and algorithms in every contract: staff, over all staff
 * @param clausesAttention clauses on ownership of data and algorithms in every contract: attention of the board
 * @param accessMoney enforced access to data of others: money, over the ICT budget
 * @param accessStaff enforced access to data of others: staff, over all staff
 * @param accessAttention enforced access to data of others: attention of the board
 * @param programmeStaff a replacement programme of a tenth of the budget: staff, over all staff
 * @param standardsMoney open standards pushed as hard as can be: money, over the ICT budget
 * @param standardsStaff open standards pushed as hard as can be: staff, over all staff
 * @param standardsAttention open standards pushed as hard as can be: attention of the board
 * @param differentiationMoney a policy for each field: money, over the ICT budget
 * @param differentiationStaff a policy for each field: staff, over all staff
 * @param differentiationAttention a policy for each field: attention of the board
 * @param campaignMoney an awareness campaign: money, over the ICT budget
 * @param campaignStaff an awareness campaign: staff, over all staff
 * @param campaignAttention an awareness campaign: attention of the board
 * @param officerMoney a transformation officer in the board: money, over the ICT budget
 * @param officerStaff a transformation officer in the board: staff, over all staff
 * @param officerAttention a transformation officer in the board: attention of the board
 */
public record PriceParameters(
        @Parameter(
                meaning = "an innovation portfolio in the board: staff, over all staff",
                low = 0,
                high = 0.0025,
                standard = 0.0005,
                mark = Mark.PROPOSAL)
        double portfolioStaff,

        @Parameter(
                meaning = "each part of a vision: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.005,
                standard = 0.001,
                mark = Mark.PROPOSAL)
        double visionMoney,

        @Parameter(
                meaning = "each part of a vision: staff, over all staff",
                low = 0,
                high = 0.0025,
                standard = 0.0005,
                mark = Mark.PROPOSAL)
        double visionStaff,

        @Parameter(
                meaning = "each part of a vision: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.03,
                mark = Mark.PROPOSAL)
        double visionAttention,

        @Parameter(
                meaning = "a professional innovation function: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.04,
                standard = 0.008,
                mark = Mark.PROPOSAL)
        double functionMoney,

        @Parameter(
                meaning = "a professional innovation function: staff, over all staff",
                low = 0,
                high = 0.01,
                standard = 0.002,
                mark = Mark.PROPOSAL)
        double functionStaff,

        @Parameter(
                meaning = "a professional innovation function: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double functionAttention,

        @Parameter(
                meaning =
                        "ten more training days for everyone, beside the time of those trained: staff, over all staff",
                low = 0,
                high = 0.005,
                standard = 0.001,
                mark = Mark.PROPOSAL)
        double reskillingStaff,

        @Parameter(
                meaning =
                        "ten more training days for everyone, beside the time of those trained: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.03,
                mark = Mark.PROPOSAL)
        double reskillingAttention,

        @Parameter(
                meaning = "all purchases by challenge: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double challengeAttention,

        @Parameter(
                meaning = "clauses on ownership of data and algorithms in every contract: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.01,
                standard = 0.002,
                mark = Mark.PROPOSAL)
        double clausesMoney,

        @Parameter(
                meaning = "clauses on ownership of data and algorithms in every contract: staff, over all staff",
                low = 0,
                high = 0.0025,
                standard = 0.0005,
                mark = Mark.PROPOSAL)
        double clausesStaff,

        @Parameter(
                meaning = "clauses on ownership of data and algorithms in every contract: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.03,
                mark = Mark.PROPOSAL)
        double clausesAttention,

        @Parameter(
                meaning = "enforced access to data of others: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.015,
                standard = 0.003,
                mark = Mark.PROPOSAL)
        double accessMoney,

        @Parameter(
                meaning = "enforced access to data of others: staff, over all staff",
                low = 0,
                high = 0.0025,
                standard = 0.0005,
                mark = Mark.PROPOSAL)
        double accessStaff,

        @Parameter(
                meaning = "enforced access to data of others: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double accessAttention,

        @Parameter(
                meaning = "a replacement programme of a tenth of the budget: staff, over all staff",
                low = 0,
                high = 0.005,
                standard = 0.001,
                mark = Mark.PROPOSAL)
        double programmeStaff,

        @Parameter(
                meaning = "open standards pushed as hard as can be: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.03,
                standard = 0.006,
                mark = Mark.PROPOSAL)
        double standardsMoney,

        @Parameter(
                meaning = "open standards pushed as hard as can be: staff, over all staff",
                low = 0,
                high = 0.005,
                standard = 0.001,
                mark = Mark.PROPOSAL)
        double standardsStaff,

        @Parameter(
                meaning = "open standards pushed as hard as can be: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double standardsAttention,

        @Parameter(
                meaning = "a policy for each field: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.015,
                standard = 0.003,
                mark = Mark.PROPOSAL)
        double differentiationMoney,

        @Parameter(
                meaning = "a policy for each field: staff, over all staff",
                low = 0,
                high = 0.005,
                standard = 0.001,
                mark = Mark.PROPOSAL)
        double differentiationStaff,

        @Parameter(
                meaning = "a policy for each field: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double differentiationAttention,

        @Parameter(
                meaning = "an awareness campaign: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.0025,
                standard = 0.0005,
                mark = Mark.PROPOSAL)
        double campaignMoney,

        @Parameter(
                meaning = "an awareness campaign: staff, over all staff",
                low = 0,
                high = 0.0025,
                standard = 0.0005,
                mark = Mark.PROPOSAL)
        double campaignStaff,

        @Parameter(
                meaning = "an awareness campaign: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.03,
                mark = Mark.PROPOSAL)
        double campaignAttention,

        @Parameter(
                meaning = "a transformation officer in the board: money, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.0015,
                standard = 0.0003,
                mark = Mark.PROPOSAL)
        double officerMoney,

        @Parameter(
                meaning = "a transformation officer in the board: staff, over all staff",
                low = 0,
                high = 0.001,
                standard = 0.0002,
                mark = Mark.PROPOSAL)
        double officerStaff,

        @Parameter(
                meaning = "a transformation officer in the board: attention of the board",
                low = 0,
                high = 0.5,
                standard = 0.02,
                mark = Mark.PROPOSAL)
        double officerAttention) {}
