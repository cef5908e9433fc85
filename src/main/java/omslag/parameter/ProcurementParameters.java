package omslag.parameter;

/**
 * Procurement: tenders, challenges and those who bid (3j).
 *
 * @param specificationTime time from need to contract by specification
 * @param challengeTime time from need to contract by challenge
 * @param timeSpread spread of the time from need to contract: the standard deviation of its logarithm
 * @param frozenLoss part of the worth of what is bought that technology of standard speed overtakes in a year of waiting
 * @param teams teams that make a prototype in a challenge
 * @param reliability reliability with which prototypes are judged: the share of what is seen that is true, as variance, among start-ups
 * @param qualityStartup spread of the quality of what start-ups deliver
 * @param qualityBig spread of the quality of what big companies deliver
 * @param costRange range of the cost of suppliers, over the usual price
 * @param usualPlace place in that range of the second lowest cost in a usual tender
 * @param scaleAdvantage how much cheaper big companies are, over that range
 * @param fitStartup probability that a start-up has something to offer for a call
 * @param fitBig probability that a big company has something to offer for a call
 * @param margin margin on a contract that bidders count on
 * @param bidFixed fixed cost of a bid by specification, in thousands of euros
 * @param bidShare cost of a bid by specification that grows with the contract
 * @param challengeBid cost of a bid in a challenge, against one by specification: prototypes are paid
 * @param burn cost for a start-up of keeping a team ready while it waits, in a year over the value of the pilot
 * @param presence profit that a start-up wants of a typical call to keep government as a client, in thousands of euros
 * @param winSpecification chance of winning by specification that a new start-up counts on
 * @param winChallenge chance of winning a challenge that a new start-up counts on
 * @param winBig chance of winning that big companies count on
 * @param followExpected share of pilots that is scaled up, as a new start-up counts on
 * @param prior bids that weigh as much as what a start-up counted on beforehand
 * @param memory time in which start-ups forget what they met
 * @param followSpecification probability that a contract by specification covers scaling up
 * @param followChallenge probability that scaling up is legal without a new tender after a challenge
 * @param researchSaving part of the cost of research and development saved when its ownership stays with the supplier
 * @param deterrence part of their margin that bidders see lost when all contracts have ownership clauses
 * @param lockIn contracts of systems, and what leaving a supplier costs
 */
public record ProcurementParameters(
        @Parameter(
                meaning = "time from need to contract by specification",
                unit = "yr",
                low = 0.25,
                high = 3,
                standard = 1,
                source = "specifications first, then selection and contracting",
                mark = Mark.PROPOSAL)
        double specificationTime,

        @Parameter(
                meaning = "time from need to contract by challenge",
                unit = "yr",
                low = 0.1,
                high = 2,
                standard = 0.5,
                source = "small contracts for prototypes",
                mark = Mark.PROPOSAL)
        double challengeTime,

        @Parameter(
                meaning = "spread of the time from need to contract: the standard deviation of its logarithm",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double timeSpread,

        @Parameter(
                meaning =
                        "part of the worth of what is bought that technology of standard speed overtakes in a year of waiting",
                unit = "1/yr",
                low = 0,
                high = 0.3,
                standard = 0.08,
                mark = Mark.PROPOSAL)
        double frozenLoss,

        @Parameter(
                meaning = "teams that make a prototype in a challenge",
                low = 2,
                high = 5,
                standard = 3,
                source = "2 to 5",
                mark = Mark.PROPOSAL)
        int teams,

        @Parameter(
                meaning =
                        "reliability with which prototypes are judged: the share of what is seen that is true, as variance, among start-ups",
                low = 0.05,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double reliability,

        @Parameter(
                meaning = "spread of the quality of what start-ups deliver",
                low = 0,
                high = 0.5,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double qualityStartup,

        @Parameter(
                meaning = "spread of the quality of what big companies deliver",
                low = 0,
                high = 0.5,
                standard = 0.08,
                source = "reliable",
                mark = Mark.PROPOSAL)
        double qualityBig,

        @Parameter(
                meaning = "range of the cost of suppliers, over the usual price",
                low = 0.1,
                high = 1,
                standard = 0.5,
                source = "bids fall by 9 percent for each doubling of bidders, European Commission 2013",
                mark = Mark.DERIVED)
        double costRange,

        @Parameter(
                meaning = "place in that range of the second lowest cost in a usual tender",
                low = 0,
                high = 1,
                standard = 0.22,
                source = "calibrated: a usual tender costs what scaling costs",
                mark = Mark.DERIVED)
        double usualPlace,

        @Parameter(
                meaning = "how much cheaper big companies are, over that range",
                low = 0,
                high = 1,
                standard = 0.2,
                source = "calibrated to a share of small firms of .29 by specification, European Commission",
                mark = Mark.DERIVED)
        double scaleAdvantage,

        @Parameter(
                meaning = "probability that a start-up has something to offer for a call",
                low = 0.005,
                high = 0.5,
                standard = 0.04,
                mark = Mark.PROPOSAL)
        double fitStartup,

        @Parameter(
                meaning = "probability that a big company has something to offer for a call",
                low = 0.1,
                high = 1,
                standard = 0.6,
                mark = Mark.PROPOSAL)
        double fitBig,

        @Parameter(
                meaning = "margin on a contract that bidders count on",
                low = 0.02,
                high = 0.5,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double margin,

        @Parameter(
                meaning = "fixed cost of a bid by specification",
                unit = "keur",
                low = 0,
                high = 20,
                standard = 0.4,
                source = "PwC 2011: some 16 days of work above the European threshold, far less below",
                mark = Mark.MEMORY)
        double bidFixed,

        @Parameter(
                meaning = "cost of a bid by specification that grows with the contract",
                low = 0,
                high = 0.05,
                standard = 0.003,
                source =
                        "PwC 2011: procurement costs 1.4 percent of its volume, three quarters of it firms, divided over 5.4 bidders",
                mark = Mark.MEMORY)
        double bidShare,

        @Parameter(
                meaning = "cost of a bid in a challenge, against one by specification: prototypes are paid",
                low = 0.05,
                high = 2,
                standard = 0.4,
                mark = Mark.PROPOSAL)
        double challengeBid,

        @Parameter(
                meaning =
                        "cost for a start-up of keeping a team ready while it waits, in a year over the value of the pilot",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.005,
                mark = Mark.PROPOSAL)
        double burn,

        @Parameter(
                meaning = "profit that a start-up wants of a typical call to keep government as a client",
                unit = "keur",
                low = 0,
                high = 20,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double presence,

        @Parameter(
                meaning = "chance of winning by specification that a new start-up counts on",
                low = 0.01,
                high = 1,
                standard = 0.075,
                source = "calibrated to what start-ups meet at the start",
                mark = Mark.DERIVED)
        double winSpecification,

        @Parameter(
                meaning = "chance of winning a challenge that a new start-up counts on",
                low = 0.01,
                high = 1,
                standard = 0.13,
                source = "calibrated to what start-ups meet at the start",
                mark = Mark.DERIVED)
        double winChallenge,

        @Parameter(
                meaning = "chance of winning that big companies count on",
                low = 0.01,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double winBig,

        @Parameter(
                meaning = "share of pilots that is scaled up, as a new start-up counts on",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "calibrated to what start-ups meet at the start",
                mark = Mark.DERIVED)
        double followExpected,

        @Parameter(
                meaning = "bids that weigh as much as what a start-up counted on beforehand",
                low = 0.5,
                high = 50,
                standard = 6,
                mark = Mark.PROPOSAL)
        double prior,

        @Parameter(
                meaning = "time in which start-ups forget what they met",
                unit = "yr",
                low = 0.5,
                high = 15,
                standard = 4,
                mark = Mark.PROPOSAL)
        double memory,

        @Parameter(
                meaning = "probability that a contract by specification covers scaling up",
                low = 0,
                high = 1,
                standard = 0.9,
                mark = Mark.PROPOSAL)
        double followSpecification,

        @Parameter(
                meaning = "probability that scaling up is legal without a new tender after a challenge",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "half of completed pre-commercial procurements were deployed, European Commission",
                mark = Mark.VERIFIED)
        double followChallenge,

        @Parameter(
                meaning =
                        "part of the cost of research and development saved when its ownership stays with the supplier",
                low = 0,
                high = 0.8,
                standard = 0.5,
                source = "evaluation of pre-commercial procurement, European Commission",
                mark = Mark.VERIFIED)
        double researchSaving,

        @Parameter(
                meaning = "part of their margin that bidders see lost when all contracts have ownership clauses",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double deterrence,

        LockInParameters lockIn) {}
