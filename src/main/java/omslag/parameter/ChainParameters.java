package omslag.parameter;

/**
 * Chains and networks, open standards and shared infrastructure (3o).
 *
 * @param elasticity exponent of the chain: -4 is near the weakest link, 1 the mean
 * @param incompatibility capability that a partner loses in a chain without a common standard
 * @param waitingDrag part of the capability that waits for partners which is lost to the own work
 * @param standardsStart share of organisations that use open standards at the start
 * @param standardsThreshold cost over benefit of open standards: the share of partners from which they pay, mean
 * @param standardsSpread standard deviation of that share between organisations
 * @param standardsLever part of the cost of open standards that the lever takes away when pushed as hard as can be
 * @param standardsSpeed rate at which organisations adopt that gain by it
 * @param standardsCost cost of going over to open standards, over the yearly ICT budget
 * @param standardsCoupling part of the coupling of new systems that open standards save
 * @param tolerance how far below its partners a partner may stay before they look for ways around it
 * @param patience mean time over which partners remember waiting
 * @param reroute rate at which partners find a way around one that keeps them waiting twice as long as they bear
 * @param comeBack rate at which a link comes back once its partner keeps up
 * @param leftOver part of its weight that a partner keeps in a chain that was led around it
 * @param detour loss of output of a chain that was led around all its partners
 * @param contribution what organisations pay for shared infrastructure, over the ICT budget
 * @param outageRate outages of the shared infrastructure at the start
 * @param outageHours median hours of such an outage
 * @param outageSpread standard deviation of the logarithm of those hours
 * @param dependence share of front-office work that stands still when the shared infrastructure does
 * @param upkeep rate at which the reliability of shared infrastructure follows its funding
 * @param reliability fall of the logarithm of the outage rate when funding doubles
 * @param traffic growth of outages when all work is digital
 */
public record ChainParameters(
        @Parameter(
                meaning = "exponent of the chain: -4 is near the weakest link, 1 the mean",
                low = -20,
                high = 1,
                standard = -4,
                source = "theory 3o",
                mark = Mark.PROPOSAL)
        double elasticity,

        @Parameter(
                meaning = "capability that a partner loses in a chain without a common standard",
                low = 0,
                high = 0.5,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double incompatibility,

        @Parameter(
                meaning = "part of the capability that waits for partners which is lost to the own work",
                low = 0,
                high = 1,
                standard = 0.2,
                source = "modest: most of a process needs no partner",
                mark = Mark.PROPOSAL)
        double waitingDrag,

        @Parameter(
                meaning = "share of organisations that use open standards at the start",
                low = 0,
                high = 1,
                standard = 0.4,
                mark = Mark.PROPOSAL)
        double standardsStart,

        @Parameter(
                meaning = "cost over benefit of open standards: the share of partners from which they pay, mean",
                low = 0,
                high = 2,
                standard = 0.65,
                mark = Mark.PROPOSAL)
        double standardsThreshold,

        @Parameter(
                meaning = "standard deviation of that share between organisations",
                low = 0,
                high = 0.5,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double standardsSpread,

        @Parameter(
                meaning = "part of the cost of open standards that the lever takes away when pushed as hard as can be",
                low = 0,
                high = 1,
                standard = 0.6,
                mark = Mark.PROPOSAL)
        double standardsLever,

        @Parameter(
                meaning = "rate at which organisations adopt that gain by it",
                unit = "1/yr",
                low = 0.05,
                high = 5,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double standardsSpeed,

        @Parameter(
                meaning = "cost of going over to open standards, over the yearly ICT budget",
                low = 0,
                high = 0.1,
                standard = 0.01,
                mark = Mark.PROPOSAL)
        double standardsCost,

        @Parameter(
                meaning = "part of the coupling of new systems that open standards save",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double standardsCoupling,

        @Parameter(
                meaning = "how far below its partners a partner may stay before they look for ways around it",
                low = 0,
                high = 0.5,
                standard = 0.08,
                mark = Mark.PROPOSAL)
        double tolerance,

        @Parameter(
                meaning = "mean time over which partners remember waiting",
                unit = "yr",
                low = 0.25,
                high = 5,
                standard = 1,
                mark = Mark.PROPOSAL)
        double patience,

        @Parameter(
                meaning =
                        "rate at which partners find a way around one that keeps them waiting twice as long as they bear",
                unit = "1/yr",
                low = 0,
                high = 4,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double reroute,

        @Parameter(
                meaning = "rate at which a link comes back once its partner keeps up",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double comeBack,

        @Parameter(
                meaning = "part of its weight that a partner keeps in a chain that was led around it",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double leftOver,

        @Parameter(
                meaning = "loss of output of a chain that was led around all its partners",
                low = 0,
                high = 0.5,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double detour,

        @Parameter(
                meaning = "what organisations pay for shared infrastructure, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.03,
                standard = 0.005,
                mark = Mark.PROPOSAL)
        double contribution,

        @Parameter(
                meaning = "outages of the shared infrastructure at the start",
                unit = "1/yr",
                low = 0,
                high = 20,
                standard = 4,
                mark = Mark.PROPOSAL)
        double outageRate,

        @Parameter(
                meaning = "median hours of such an outage",
                unit = "h",
                low = 0.1,
                high = 24,
                standard = 1.5,
                mark = Mark.PROPOSAL)
        double outageHours,

        @Parameter(
                meaning = "standard deviation of the logarithm of those hours",
                low = 0,
                high = 2.5,
                standard = 1.2,
                mark = Mark.PROPOSAL)
        double outageSpread,

        @Parameter(
                meaning = "share of front-office work that stands still when the shared infrastructure does",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double dependence,

        @Parameter(
                meaning = "rate at which the reliability of shared infrastructure follows its funding",
                unit = "1/yr",
                low = 0.05,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double upkeep,

        @Parameter(
                meaning = "fall of the logarithm of the outage rate when funding doubles",
                low = 0,
                high = 4,
                standard = 1,
                mark = Mark.PROPOSAL)
        double reliability,

        @Parameter(
                meaning = "growth of outages when all work is digital",
                low = 0,
                high = 5,
                standard = 1,
                mark = Mark.PROPOSAL)
        double traffic) {}
