package omslag.parameter;

/**
 * More, better, different: the philosophy of management of an organisation, who speaks for it, and the figures by which it
 * judges itself.
 *
 * @param more weight of more at the start
 * @param better weight of better at the start
 * @param different weight of different at the start
 * @param spread spread of the logarithm of a weight between organisations
 * @param shift rate at which weights follow what pulls at them, when nothing holds them
 * @param backOffice how firmly the back office is an institution, so that it gives no weight away
 * @param frontOffice how firmly the front office is an institution
 * @param outOfOffice how firmly what lies out of the office is an institution
 * @param austerity pull to more for each percent that budgets shrink in a year
 * @param newPublicManagement intensity of new public management, 1 that of the start
 * @param businesslike pull to more and better of new public management at twice its intensity of the start
 * @param vision pull to different of a vision of public value
 * @param search how much more often boards with a vision of public value look by themselves at what challenges the order or is of the smart society
 * @param success pull to a philosophy when the innovations of its wave go from returning nothing to returning all
 * @param need pull to different when the needs of society double
 * @param shortfall pull to different when performance falls short of what is aspired to by all of it
 * @param sway how far the philosophy decides what a benefit is worth to a board: 0 not, 1 in proportion to weights
 * @param manager bargaining weight of the IT manager, who speaks for more
 * @param services bargaining weight of the head of public services, who speaks for better
 * @param outsider bargaining weight of those who speak for different without a seat
 * @param officer bargaining weight of a chief transformation officer
 * @param restructuring what changing an organisation by restructuring costs, for those who want more
 * @param redesign what it costs by redesign of processes, for those who want better
 * @param rethinking what it costs by a shift in mindset, for those who want different
 * @param restructuringPace pace of scaling up by restructuring, delay and resistance together
 * @param redesignPace pace by redesign of processes
 * @param rethinkingPace pace by a shift in mindset
 * @param position fall of the hazard of considering what challenges the order, when different has no weight
 * @param figuresLag time by which what services are worth lags behind in the figures of a board; unit cost is seen at once
 * @param figuresNoise noise of that figure
 * @param aspirationLag time by which what is aspired to follows what is achieved
 * @param ethicalFloor guard-rails that a vision of ethical limits asks at least
 * @param aspirationPeers weight of peers in what is aspired to
 */
public record PhilosophyParameters(
        @Parameter(
                meaning = "weight of more at the start",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "theory, essay table 57",
                mark = Mark.PROPOSAL)
        double more,

        @Parameter(
                meaning = "weight of better at the start",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "theory, essay table 57",
                mark = Mark.PROPOSAL)
        double better,

        @Parameter(
                meaning = "weight of different at the start",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "theory, essay table 57",
                mark = Mark.PROPOSAL)
        double different,

        @Parameter(
                meaning = "spread of the logarithm of a weight between organisations",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "organisations differ; nobody counted",
                mark = Mark.PROPOSAL)
        double spread,

        @Parameter(
                meaning = "rate at which weights follow what pulls at them, when nothing holds them",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.3,
                source = "a change of management course takes some years",
                mark = Mark.PROPOSAL)
        double shift,

        @Parameter(
                meaning = "how firmly the back office is an institution, so that it gives no weight away",
                low = 0,
                high = 1,
                standard = 0.8,
                source = "oldest of the landscapes: functions, jargon, annual events",
                mark = Mark.PROPOSAL)
        double backOffice,

        @Parameter(
                meaning = "how firmly the front office is an institution",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "idem, since about 1995",
                mark = Mark.PROPOSAL)
        double frontOffice,

        @Parameter(
                meaning = "how firmly what lies out of the office is an institution",
                low = 0,
                high = 1,
                standard = 0.2,
                source = "idem, hardly yet",
                mark = Mark.PROPOSAL)
        double outOfOffice,

        @Parameter(
                meaning = "pull to more for each percent that budgets shrink in a year",
                unit = "1/percent",
                low = 0,
                high = 1,
                standard = 0.2,
                source = "essay 58: it fits austerity and reform",
                mark = Mark.PROPOSAL)
        double austerity,

        @Parameter(
                meaning = "intensity of new public management, 1 that of the start",
                low = 0,
                high = 2,
                standard = 1,
                source = "Pollitt and others 2007",
                mark = Mark.PROPOSAL)
        double newPublicManagement,

        @Parameter(
                meaning = "pull to more and better of new public management at twice its intensity of the start",
                low = 0,
                high = 2,
                standard = 0.5,
                source = "essay 59",
                mark = Mark.PROPOSAL)
        double businesslike,

        @Parameter(
                meaning = "pull to different of a vision of public value",
                low = 0,
                high = 3,
                standard = 1,
                source = "trebles the odds of different",
                mark = Mark.PROPOSAL)
        double vision,

        @Parameter(
                meaning =
                        "how much more often boards with a vision of public value look by themselves at what challenges the order or is of the smart society",
                low = 1,
                high = 5,
                standard = 2,
                source = "essay 132",
                mark = Mark.PROPOSAL)
        double search,

        @Parameter(
                meaning =
                        "pull to a philosophy when the innovations of its wave go from returning nothing to returning all",
                low = 0,
                high = 2,
                standard = 0.5,
                source = "boards want more of what worked",
                mark = Mark.PROPOSAL)
        double success,

        @Parameter(
                meaning = "pull to different when the needs of society double",
                low = 0,
                high = 2,
                standard = 0.3,
                source = "essay 61",
                mark = Mark.PROPOSAL)
        double need,

        @Parameter(
                meaning = "pull to different when performance falls short of what is aspired to by all of it",
                low = 0,
                high = 5,
                standard = 1,
                source = "essay 61",
                mark = Mark.PROPOSAL)
        double shortfall,

        @Parameter(
                meaning =
                        "how far the philosophy decides what a benefit is worth to a board: 0 not, 1 in proportion to weights",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "essay 47",
                mark = Mark.PROPOSAL)
        double sway,

        @Parameter(
                meaning = "bargaining weight of the IT manager, who speaks for more",
                low = 0,
                high = 3,
                standard = 1,
                source = "the unit",
                mark = Mark.PROPOSAL)
        double manager,

        @Parameter(
                meaning = "bargaining weight of the head of public services, who speaks for better",
                low = 0,
                high = 3,
                standard = 1,
                source = "the unit",
                mark = Mark.PROPOSAL)
        double services,

        @Parameter(
                meaning = "bargaining weight of those who speak for different without a seat",
                low = 0,
                high = 3,
                standard = 0.5,
                source = "half heard",
                mark = Mark.PROPOSAL)
        double outsider,

        @Parameter(
                meaning = "bargaining weight of a chief transformation officer",
                low = 0,
                high = 3,
                standard = 1,
                source = "as the others",
                mark = Mark.PROPOSAL)
        double officer,

        @Parameter(
                meaning = "what changing an organisation by restructuring costs, for those who want more",
                low = 0.2,
                high = 3,
                standard = 1,
                source = "the unit",
                mark = Mark.PROPOSAL)
        double restructuring,

        @Parameter(
                meaning = "what it costs by redesign of processes, for those who want better",
                low = 0.2,
                high = 3,
                standard = 1.1,
                source = "more people are involved",
                mark = Mark.PROPOSAL)
        double redesign,

        @Parameter(
                meaning = "what it costs by a shift in mindset, for those who want different",
                low = 0.2,
                high = 3,
                standard = 0.9,
                source = "less to build",
                mark = Mark.PROPOSAL)
        double rethinking,

        @Parameter(
                meaning = "pace of scaling up by restructuring, delay and resistance together",
                low = 0.2,
                high = 3,
                standard = 1,
                source = "the unit",
                mark = Mark.PROPOSAL)
        double restructuringPace,

        @Parameter(
                meaning = "pace by redesign of processes",
                low = 0.2,
                high = 3,
                standard = 0.9,
                source = "more people are asked",
                mark = Mark.PROPOSAL)
        double redesignPace,

        @Parameter(
                meaning = "pace by a shift in mindset",
                low = 0.2,
                high = 3,
                standard = 0.7,
                source = "slowest of the three",
                mark = Mark.PROPOSAL)
        double rethinkingPace,

        @Parameter(
                meaning = "fall of the hazard of considering what challenges the order, when different has no weight",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "essay 15 and 65: own position and role at stake",
                mark = Mark.PROPOSAL)
        double position,

        @Parameter(
                meaning =
                        "time by which what services are worth lags behind in the figures of a board; unit cost is seen at once",
                unit = "yr",
                low = 0.1,
                high = 10,
                standard = 2,
                source = "essay 64: businesslike figures mask effectiveness",
                mark = Mark.PROPOSAL)
        double figuresLag,

        @Parameter(
                meaning = "noise of that figure",
                low = 0,
                high = 0.3,
                standard = 0.02,
                source = "surveys of customers",
                mark = Mark.PROPOSAL)
        double figuresNoise,

        @Parameter(
                meaning = "time by which what is aspired to follows what is achieved",
                unit = "yr",
                low = 0.5,
                high = 10,
                standard = 3,
                source = "Cyert and March 1963; Greve 2003",
                mark = Mark.PROPOSAL)
        double aspirationLag,

        @Parameter(
                meaning = "guard-rails that a vision of ethical limits asks at least",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "essay 133; between the mean capability and full guard-rails",
                mark = Mark.PROPOSAL)
        double ethicalFloor,

        @Parameter(
                meaning = "weight of peers in what is aspired to",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "social against historical aspiration, Greve 2003",
                mark = Mark.PROPOSAL)
        double aspirationPeers) {}
