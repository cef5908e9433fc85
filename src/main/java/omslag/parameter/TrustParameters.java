package omslag.parameter;

/**
 * Trust and legitimacy, section 3f.
 *
 * @param adjustment adjustment of trust to experience
 * @param expectation adjustment of expectation to experience
 * @param disconfirmation weight of the gap between experience and expectation
 * @param lossAversion weight of a loss against an equal gain
 * @param output weight of the output component
 * @param throughput weight of the throughput component
 * @param input weight of the input component
 * @param benchmarkPull pull of the service of private firms on expectation
 * @param benchmark how far private service lies above government service at the start
 * @param promises rise of expectation with hype
 * @param hearsay adjustment of trust without an own contact, against with one
 * @param contactNoise standard deviation of single contacts around performance
 * @param contactsNational probability of a contact with a ministry in a quarter
 * @param contactsExecutive probability of a contact with an executive agency in a quarter
 * @param contactsRegional probability of a contact with a province or water authority in a quarter
 * @param contactsLocal probability of a contact with the municipality in a quarter
 * @param skillGap performance that a citizen without digital skill misses when all service is digital
 * @param scandal fall of trust by an ordinary scandal that touches everybody
 * @param breachWeight loss of perceived fairness when the data of all residents leak
 * @param wrongWeight loss of perceived fairness when all decisions are known to be wrong
 * @param fairnessRecovery recovery of perceived fairness
 * @param susceptibility share of an own judgement that a year of talk with neighbours replaces
 * @param nationalStart mean trust in national government at the start
 * @param executiveStart mean trust in executive agencies at the start
 * @param regionalStart mean trust in provinces and water authorities at the start
 * @param localStart mean trust in municipalities at the start
 * @param startSpread standard deviation of trust between citizens at the start
 * @param educationGap trust of the highest educated above that of the lowest at the start
 * @param hardship weight of hardship from unmet needs in what citizens hold against government
 */
public record TrustParameters(
        @Parameter(
                meaning = "adjustment of trust to experience",
                unit = "1/yr",
                low = 0.2,
                high = 1,
                standard = 0.4,
                mark = Mark.PROPOSAL)
        double adjustment,

        @Parameter(
                meaning = "adjustment of expectation to experience",
                unit = "1/yr",
                low = 0.1,
                high = 0.6,
                standard = 0.25,
                mark = Mark.PROPOSAL)
        double expectation,

        @Parameter(
                meaning = "weight of the gap between experience and expectation",
                low = 0.2,
                high = 1,
                standard = 0.6,
                source = "meta-analysis Zhang e.a. 2022; Van Ryzin 2006: the subtracted gap",
                mark = Mark.VERIFIED)
        double disconfirmation,

        @Parameter(
                meaning = "weight of a loss against an equal gain",
                unit = "ratio",
                low = 1,
                high = 4,
                standard = 2,
                source = "Slovic 1993; Kampen, Van de Walle and Bouckaert 2006",
                mark = Mark.VERIFIED)
        double lossAversion,

        @Parameter(
                meaning = "weight of the output component",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "OECD 2021 and 2023 order the drivers; weights are a proposal",
                mark = Mark.PROPOSAL)
        double output,

        @Parameter(
                meaning = "weight of the throughput component",
                low = 0,
                high = 1,
                standard = 0.35,
                source = "idem",
                mark = Mark.PROPOSAL)
        double throughput,

        @Parameter(
                meaning = "weight of the input component",
                low = 0,
                high = 1,
                standard = 0.25,
                source = "idem",
                mark = Mark.PROPOSAL)
        double input,

        @Parameter(
                meaning = "pull of the service of private firms on expectation",
                unit = "1/yr",
                low = 0,
                high = 0.2,
                standard = 0,
                source = "no sourced series: off",
                mark = Mark.PROPOSAL)
        double benchmarkPull,

        @Parameter(
                meaning = "how far private service lies above government service at the start",
                low = 0,
                high = 0.5,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double benchmark,

        @Parameter(
                meaning = "rise of expectation with hype",
                unit = "1/yr",
                low = 0,
                high = 0.2,
                standard = 0.02,
                mark = Mark.PROPOSAL)
        double promises,

        @Parameter(
                meaning = "adjustment of trust without an own contact, against with one",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double hearsay,

        @Parameter(
                meaning = "standard deviation of single contacts around performance",
                low = 0,
                high = 0.4,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double contactNoise,

        @Parameter(
                meaning = "probability of a contact with a ministry in a quarter",
                low = 0,
                high = 1,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double contactsNational,

        @Parameter(
                meaning = "probability of a contact with an executive agency in a quarter",
                low = 0,
                high = 1,
                standard = 0.35,
                mark = Mark.PROPOSAL)
        double contactsExecutive,

        @Parameter(
                meaning = "probability of a contact with a province or water authority in a quarter",
                low = 0,
                high = 1,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double contactsRegional,

        @Parameter(
                meaning = "probability of a contact with the municipality in a quarter",
                low = 0,
                high = 1,
                standard = 0.25,
                mark = Mark.PROPOSAL)
        double contactsLocal,

        @Parameter(
                meaning = "performance that a citizen without digital skill misses when all service is digital",
                low = 0,
                high = 0.5,
                standard = 0.1,
                source = "digital divide",
                mark = Mark.PROPOSAL)
        double skillGap,

        @Parameter(
                meaning = "fall of trust by an ordinary scandal that touches everybody",
                low = 0,
                high = 0.3,
                standard = 0.05,
                source = "5 to 15 points, magnitude not read",
                mark = Mark.PROPOSAL)
        double scandal,

        @Parameter(
                meaning = "loss of perceived fairness when the data of all residents leak",
                low = 0,
                high = 2,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double breachWeight,

        @Parameter(
                meaning = "loss of perceived fairness when all decisions are known to be wrong",
                low = 0,
                high = 4,
                standard = 1,
                mark = Mark.PROPOSAL)
        double wrongWeight,

        @Parameter(
                meaning = "recovery of perceived fairness",
                unit = "1/yr",
                low = 0.05,
                high = 2,
                standard = 0.4,
                mark = Mark.PROPOSAL)
        double fairnessRecovery,

        @Parameter(
                meaning = "share of an own judgement that a year of talk with neighbours replaces",
                unit = "1/yr",
                low = 0,
                high = 0.9,
                standard = 0.4,
                source = "s in .2 to .7, taken as a yearly share",
                mark = Mark.MEMORY)
        double susceptibility,

        @Parameter(
                meaning = "mean trust in national government at the start",
                low = 0,
                high = 1,
                standard = 0.41,
                source = "OECD 2021: 41.4 percent",
                mark = Mark.VERIFIED)
        double nationalStart,

        @Parameter(
                meaning = "mean trust in executive agencies at the start",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "OECD 2021: civil servants 50.2 percent",
                mark = Mark.VERIFIED)
        double executiveStart,

        @Parameter(
                meaning = "mean trust in provinces and water authorities at the start",
                low = 0,
                high = 1,
                standard = 0.45,
                source = "between national and local",
                mark = Mark.PROPOSAL)
        double regionalStart,

        @Parameter(
                meaning = "mean trust in municipalities at the start",
                low = 0,
                high = 1,
                standard = 0.47,
                source = "OECD 2021: 46.9 percent",
                mark = Mark.VERIFIED)
        double localStart,

        @Parameter(
                meaning = "standard deviation of trust between citizens at the start",
                low = 0,
                high = 0.3,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double startSpread,

        @Parameter(
                meaning = "trust of the highest educated above that of the lowest at the start",
                low = 0,
                high = 0.4,
                standard = 0.15,
                source = "CBS: trust rises with education",
                mark = Mark.SECOND_HAND)
        double educationGap,

        @Parameter(
                meaning = "weight of hardship from unmet needs in what citizens hold against government",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "theory 3l: unresolved need enters the output component",
                mark = Mark.PROPOSAL)
        double hardship) {}
