package omslag.parameter;

/**
 * Societal challenges and the perfect storm (3l).
 *
 * @param reversion rate at which a need returns to its mean
 * @param noise standard deviation of the noise of a need over a year
 * @param driftClimate yearly growth of the need in climate, against the need of the start, beyond what posts make good
 * @param driftMobility yearly growth of the need in mobility
 * @param driftSafety yearly growth of the need in safety
 * @param driftHealth yearly growth of the need in health
 * @param eventRate shocks of a need in a region
 * @param eventRegional share of the shocks that strike the whole region instead of one place
 * @param eventSize median size of a shock, in needs of the start
 * @param eventSpread standard deviation of the logarithm of that size
 * @param eventDecay rate at which a shock ebbs away
 * @param uptake share of a need above that of the start that government takes up as work
 * @param chainWeight weight of the output of chains in how well government answers a need
 * @param dataWeight weight of usable data in how well government answers a need
 * @param dataFloor what government does without any data, against what all data add
 * @param policyWeight weight of policy learning in how well government answers a need
 * @param policyFloor policy learning of a board without any attention for policy
 * @param policyGain what innovations of policy making can add to policy learning
 * @param persistence mean time after which what was left unmet is made good or has faded
 * @param stormDecentral share of data and sensing outside the state from which the first condition of a storm holds
 * @param stormUnresolved unmet needs from which the second condition of a storm holds
 * @param stormDiscontent share of distrust from which the third condition of a storm holds
 * @param windowVetoes vetoes that a window of opportunity takes away
 * @param windowBudget part of the friction of budgets that a window of opportunity takes away
 */
public record NeedParameters(
        @Parameter(
                meaning = "rate at which a need returns to its mean",
                unit = "1/yr",
                low = 0.05,
                high = 2,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double reversion,

        @Parameter(
                meaning = "standard deviation of the noise of a need over a year",
                unit = "1/yr^0.5",
                low = 0,
                high = 0.3,
                standard = 0.04,
                source = "a stationary standard deviation of .05",
                mark = Mark.PROPOSAL)
        double noise,

        @Parameter(
                meaning =
                        "yearly growth of the need in climate, against the need of the start, beyond what posts make good",
                unit = "1/yr",
                low = -0.02,
                high = 0.06,
                standard = 0.012,
                source = "tasks of the energy transition and adaptation grow",
                mark = Mark.PROPOSAL)
        double driftClimate,

        @Parameter(
                meaning = "yearly growth of the need in mobility",
                unit = "1/yr",
                low = -0.02,
                high = 0.06,
                standard = 0.006,
                mark = Mark.PROPOSAL)
        double driftMobility,

        @Parameter(
                meaning = "yearly growth of the need in safety",
                unit = "1/yr",
                low = -0.02,
                high = 0.06,
                standard = 0.003,
                source = "recorded crime falls and cybercrime rises",
                mark = Mark.PROPOSAL)
        double driftSafety,

        @Parameter(
                meaning = "yearly growth of the need in health",
                unit = "1/yr",
                low = -0.02,
                high = 0.06,
                standard = 0.012,
                source = "ageing; RIVM expects care spending to grow by almost 3 percent a year",
                mark = Mark.PROPOSAL)
        double driftHealth,

        @Parameter(
                meaning = "shocks of a need in a region",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double eventRate,

        @Parameter(
                meaning = "share of the shocks that strike the whole region instead of one place",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double eventRegional,

        @Parameter(
                meaning = "median size of a shock, in needs of the start",
                low = 0,
                high = 2,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double eventSize,

        @Parameter(
                meaning = "standard deviation of the logarithm of that size",
                low = 0,
                high = 2,
                standard = 0.8,
                mark = Mark.PROPOSAL)
        double eventSpread,

        @Parameter(
                meaning = "rate at which a shock ebbs away",
                unit = "1/yr",
                low = 0.1,
                high = 4,
                standard = 1,
                mark = Mark.PROPOSAL)
        double eventDecay,

        @Parameter(
                meaning = "share of a need above that of the start that government takes up as work",
                low = 0,
                high = 1,
                standard = 0.9,
                mark = Mark.PROPOSAL)
        double uptake,

        @Parameter(
                meaning = "weight of the output of chains in how well government answers a need",
                low = 0,
                high = 1,
                standard = 1,
                source = "theory 3l",
                mark = Mark.PROPOSAL)
        double chainWeight,

        @Parameter(
                meaning = "weight of usable data in how well government answers a need",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "theory 3l",
                mark = Mark.PROPOSAL)
        double dataWeight,

        @Parameter(
                meaning = "what government does without any data, against what all data add",
                low = 0.05,
                high = 2,
                standard = 0.3,
                source = "corrections: a product of zeros",
                mark = Mark.PROPOSAL)
        double dataFloor,

        @Parameter(
                meaning = "weight of policy learning in how well government answers a need",
                low = 0,
                high = 1,
                standard = 1,
                source = "theory 3l",
                mark = Mark.PROPOSAL)
        double policyWeight,

        @Parameter(
                meaning = "policy learning of a board without any attention for policy",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "corrections: a product of zeros",
                mark = Mark.PROPOSAL)
        double policyFloor,

        @Parameter(
                meaning = "what innovations of policy making can add to policy learning",
                low = 0,
                high = 1,
                standard = 0.2,
                source = "essay: data-driven, evidence-based policy",
                mark = Mark.PROPOSAL)
        double policyGain,

        @Parameter(
                meaning = "mean time after which what was left unmet is made good or has faded",
                unit = "yr",
                low = 0.5,
                high = 10,
                standard = 3,
                mark = Mark.PROPOSAL)
        double persistence,

        @Parameter(
                meaning = "share of data and sensing outside the state from which the first condition of a storm holds",
                low = 0,
                high = 1,
                standard = 0.25,
                source = "fixed beforehand: the state starts with about nine tenths",
                mark = Mark.PROPOSAL)
        double stormDecentral,

        @Parameter(
                meaning = "unmet needs from which the second condition of a storm holds",
                low = 0,
                high = 2,
                standard = 0.1,
                source = "fixed beforehand: a tenth of a yearly need",
                mark = Mark.PROPOSAL)
        double stormUnresolved,

        @Parameter(
                meaning = "share of distrust from which the third condition of a storm holds",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "fixed beforehand: trust starts at .46",
                mark = Mark.PROPOSAL)
        double stormDiscontent,

        @Parameter(
                meaning = "vetoes that a window of opportunity takes away",
                low = 0,
                high = 5,
                standard = 1,
                source = "Kingdon 1984; theory 3l",
                mark = Mark.PROPOSAL)
        double windowVetoes,

        @Parameter(
                meaning = "part of the friction of budgets that a window of opportunity takes away",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "Kingdon 1984; theory 3l",
                mark = Mark.PROPOSAL)
        double windowBudget) {}
