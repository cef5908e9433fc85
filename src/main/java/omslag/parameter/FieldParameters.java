package omslag.parameter;

/**
 * Kinds of innovation, and playing fields as communicating vessels (3m).
 *
 * @param useThreshold coverage times accuracy from which an innovation makes other work superfluous
 * @param noData coverage of data that others hold, where nothing is known of who knows what
 * @param enough knowledge of a holder with which an innovation has all the data it asks for
 * @param retireBelow share of its demand below which a process can be retired
 * @param retireRate rate at which an average owner retires such a process
 * @param dutyRate the least rate with a duty to end what is superfluous
 * @param mismatch what the approach of one field loses in another, for each step between them
 * @param qualityDigital share of unnamed innovations of the second wave that make work better
 * @param qualityData share of unnamed innovations of the third wave that make work better
 * @param substitution share of the rest of those in the smart society that make work superfluous
 * @param substitutionYield share of work that a substitute makes superfluous over its benefit
 * @param qualityYield quality gained over the benefit
 * @param orderChallenging share of unnamed innovations of the third wave that challenge the order
 * @param capabilityBase learning of a capability without an innovation built on it
 * @param capabilityGrowth learning of a capability for each scaled innovation built on it
 * @param capabilityLoss loss of a capability
 * @param technological weight of technological against social capital
 * @param socialTraining elasticity of social capital with training days
 * @param socialItem social capital for each social innovation in use
 * @param socialDifferent social capital for the whole weight of the philosophy of different
 * @param socialRate rate at which social capital moves
 * @param socialFloor the least social capital
 */
public record FieldParameters(
        @Parameter(
                meaning = "coverage times accuracy from which an innovation makes other work superfluous",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "theory 3m",
                mark = Mark.PROPOSAL)
        double useThreshold,

        @Parameter(
                meaning = "coverage of data that others hold when nothing is known of who holds what",
                low = 0,
                high = 1,
                standard = 0.7,
                source = "used without the mechanism of sensing only",
                mark = Mark.PROPOSAL)
        double noData,

        @Parameter(
                meaning = "knowledge of a holder with which an innovation that needs its data has all it asks for",
                low = 0.05,
                high = 1,
                standard = 0.3,
                source = "no measurement",
                mark = Mark.PROPOSAL)
        double enough,

        @Parameter(
                meaning = "share of its demand below which a process can be retired",
                low = 0,
                high = 0.9,
                standard = 0.35,
                source = "after the app and the satellite .21 of road inspection is left",
                mark = Mark.PROPOSAL)
        double retireBelow,

        @Parameter(
                meaning = "rate at which an average owner retires such a process",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.15,
                source = "theory 3m; by stewardship, never by mindset",
                mark = Mark.PROPOSAL)
        double retireRate,

        @Parameter(
                meaning = "the least rate with a duty to end what is superfluous",
                unit = "1/yr",
                low = 0.15,
                high = 4,
                standard = 1,
                source = "within about a year",
                mark = Mark.PROPOSAL)
        double dutyRate,

        @Parameter(
                meaning = "what the approach of one field loses in the next, per field between them",
                low = 0,
                high = 0.33,
                standard = 0.15,
                source = "essay: one size does not fit all; no measurement",
                mark = Mark.PROPOSAL)
        double mismatch,

        @Parameter(
                meaning = "share of innovations of the second wave that make work better instead of cheaper",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "essay table 1: better services",
                mark = Mark.PROPOSAL)
        double qualityDigital,

        @Parameter(
                meaning = "share of innovations of the third wave that make work better instead of cheaper",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double qualityData,

        @Parameter(
                meaning = "share of the rest of those in the smart society that make work superfluous",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "essay table 1: game changers",
                mark = Mark.PROPOSAL)
        double substitution,

        @Parameter(
                meaning = "share of work made superfluous over the benefit of an innovation that saves cost",
                low = 0.5,
                high = 5,
                standard = 2,
                source = "a substitute does nothing before it passes the threshold",
                mark = Mark.PROPOSAL)
        double substitutionYield,

        @Parameter(
                meaning = "quality gained over the benefit of an innovation that saves cost",
                low = 0,
                high = 3,
                standard = 1,
                mark = Mark.PROPOSAL)
        double qualityYield,

        @Parameter(
                meaning = "share of innovations of the third wave that challenge the order",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "essay: game changers",
                mark = Mark.PROPOSAL)
        double orderChallenging,

        @Parameter(
                meaning = "learning to sense, store and analyse without an innovation that does",
                unit = "1/yr",
                low = 0.02,
                high = 0.5,
                standard = 0.15,
                source = "a start of .6 with the loss below",
                mark = Mark.PROPOSAL)
        double capabilityBase,

        @Parameter(
                meaning = "the same for each scaled innovation built on a capability",
                unit = "1/yr",
                low = 0,
                high = 0.3,
                standard = 0.03,
                mark = Mark.PROPOSAL)
        double capabilityGrowth,

        @Parameter(
                meaning = "loss of these capabilities",
                unit = "1/yr",
                low = 0.03,
                high = 0.3,
                standard = 0.1,
                source = "as digital skills: Deming and Noray 2020",
                mark = Mark.PROPOSAL)
        double capabilityLoss,

        @Parameter(
                meaning = "weight of technological against social capital in what an innovation realises",
                low = 0,
                high = 1,
                standard = 0.7,
                source = "Volberda and Bosma 2011: social innovation explains most success; from memory",
                mark = Mark.PROPOSAL)
        double technological,

        @Parameter(
                meaning = "elasticity of social capital with training days",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "in the screening: training is decision D6",
                mark = Mark.PROPOSAL)
        double socialTraining,

        @Parameter(
                meaning = "social capital for each innovation of the way of working in use",
                low = 0,
                high = 1,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double socialItem,

        @Parameter(
                meaning = "social capital for the whole weight of the philosophy of different",
                low = 0,
                high = 3,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double socialDifferent,

        @Parameter(
                meaning = "rate at which social capital moves",
                unit = "1/yr",
                low = 0.05,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double socialRate,

        @Parameter(
                meaning = "the least social capital, one at the start",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double socialFloor) {}
