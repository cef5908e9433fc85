package omslag.parameter;

/**
 * What government, citizens and platforms can use of all there is to know (3g).
 *
 * @param state usable share of what there is to know that registers and networks of government give at the start
 * @param balance share of government in all usable data at the start
 * @param reach coverage in a place where everyone gives data, before overlap
 * @param stateQuality accuracy times timeliness of what government measures itself
 * @param citizenQuality accuracy times timeliness of data of citizens
 * @param platformQuality accuracy times timeliness of data of platforms
 * @param sensors coverage, before overlap, of one scaled innovation that measures a domain
 * @param devices growth of what devices of society tell platforms
 * @param bias accuracy lost where those who give are no one like the others
 * @param biasError share of decisions that go wrong where government knows from wholly biased data only
 * @param evidence hazard of a flaw coming to light where citizens know all and government listens
 * @param policy effect of attention to policy, for the whole scale of attention, on guard-rails and growth of platforms
 * @param clauses share of what platforms know that clauses in every contract open
 * @param enforcement share of what platforms know that the hardest enforcement opens
 * @param accessLag time that opening data of platforms takes
 * @param accessPrice price of all that platforms know: legal work and use, over the ICT budget
 * @param donationPrice cost of taking in the data of one citizen
 * @param bureauCoverage share of what there is to know in a domain that statistics cover
 * @param bureauQuality accuracy times timeliness of statistics
 * @param bureauPrice price of statistics on a domain, over the ICT budget
 */
public record KnowledgeParameters(
        @Parameter(
                meaning =
                        "usable share of what there is to know that registers and networks of government give at the start",
                low = 0.05,
                high = 0.7,
                standard = 0.3,
                source = "no measurement exists",
                mark = Mark.PROPOSAL)
        double state,

        @Parameter(
                meaning = "share of government in all usable data at the start",
                low = 0.3,
                high = 0.98,
                standard = 0.9,
                source = "the essay and theory assert it; platforms may well have had more",
                mark = Mark.PROPOSAL)
        double balance,

        @Parameter(
                meaning = "coverage in a place where everyone gives data, before overlap",
                low = 1,
                high = 200,
                standard = 10,
                source = "one in ten gives coverage .63",
                mark = Mark.PROPOSAL)
        double reach,

        @Parameter(
                meaning = "accuracy times timeliness of what government measures itself",
                low = 0.1,
                high = 1,
                standard = 0.85,
                mark = Mark.PROPOSAL)
        double stateQuality,

        @Parameter(
                meaning = "accuracy times timeliness of data of citizens",
                low = 0.1,
                high = 1,
                standard = 0.6,
                source = "low-cost sensors need calibration, RIVM 2019",
                mark = Mark.PROPOSAL)
        double citizenQuality,

        @Parameter(
                meaning = "accuracy times timeliness of data of platforms",
                low = 0.1,
                high = 1,
                standard = 0.85,
                mark = Mark.PROPOSAL)
        double platformQuality,

        @Parameter(
                meaning = "coverage, before overlap, of one scaled innovation that measures a domain",
                low = 0,
                high = 1,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double sensors,

        @Parameter(
                meaning = "growth of what devices of society tell platforms",
                unit = "1/yr",
                low = 0,
                high = 0.3,
                standard = 0.08,
                source = "connected devices have grown faster, what they tell about a place slower",
                mark = Mark.PROPOSAL)
        double devices,

        @Parameter(
                meaning = "accuracy lost where those who give are no one like the others",
                low = 0,
                high = 1,
                standard = 1,
                mark = Mark.PROPOSAL)
        double bias,

        @Parameter(
                meaning = "share of decisions that go wrong where government knows from wholly biased data only",
                low = 0,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double biasError,

        @Parameter(
                meaning = "hazard of a flaw coming to light where citizens know all and government listens",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double evidence,

        @Parameter(
                meaning =
                        "effect of attention to policy, for the whole scale of attention, on guard-rails and growth of platforms",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "role 1 of the essay",
                mark = Mark.PROPOSAL)
        double policy,

        @Parameter(
                meaning = "share of what platforms know that clauses in every contract open",
                low = 0,
                high = 1,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double clauses,

        @Parameter(
                meaning = "share of what platforms know that the hardest enforcement opens",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double enforcement,

        @Parameter(
                meaning = "time that opening data of platforms takes",
                unit = "yr",
                low = 0.25,
                high = 10,
                standard = 2,
                mark = Mark.PROPOSAL)
        double accessLag,

        @Parameter(
                meaning = "price of all that platforms know: legal work and use, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.05,
                standard = 0.01,
                mark = Mark.PROPOSAL)
        double accessPrice,

        @Parameter(
                meaning = "cost of taking in the data of one citizen",
                unit = "keur/yr",
                low = 0,
                high = 0.1,
                standard = 0.005,
                source = "calibration and storage",
                mark = Mark.PROPOSAL)
        double donationPrice,

        @Parameter(
                meaning = "share of what there is to know in a domain that statistics cover",
                low = 0,
                high = 1,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double bureauCoverage,

        @Parameter(
                meaning = "accuracy times timeliness of statistics",
                low = 0,
                high = 1,
                standard = 0.9,
                source = "structured and calibrated, not of today",
                mark = Mark.PROPOSAL)
        double bureauQuality,

        @Parameter(
                meaning = "price of statistics on a domain, over the ICT budget",
                unit = "1/yr",
                low = 0,
                high = 0.02,
                standard = 0.001,
                source = "Urban Data Centres of the statistics bureau",
                mark = Mark.PROPOSAL)
        double bureauPrice) {}
