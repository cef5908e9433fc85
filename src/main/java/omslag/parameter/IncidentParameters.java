package omslag.parameter;

/**
 * Outages, breaches and algorithmic injustice, section 3e.
 *
 * @param outageRate major and minor outages of an estate without age, debt or hardening
 * @param outageAge growth of the outage hazard in ten years of age
 * @param outageDebt growth of the outage hazard with debt
 * @param outageHours median length of an outage
 * @param severitySpread standard deviation of the logarithm of severity
 * @param hardeningScale hardening stock over estate value that lowers outages by a factor e
 * @param hardeningDecay loss of the hardening stock
 * @param breachRate cyber breaches of a municipality of median size whose systems are supported and not hardened
 * @param breachSize growth of breaches with size
 * @param outdatedHazard breaches of an estate of which half is out of support, against one that is supported
 * @param surface most that digital innovations add to breaches
 * @param breachHardening hardening stock over estate value that lowers breaches by a factor e
 * @param breachVictims median share of residents whose data leak
 * @param flaw probability that an unguarded immature algorithm wrongs people
 * @param flawFloor part of that probability that guard-rails cannot take away
 * @param harm share of the decisions of a process that a flawed algorithm gets wrong
 * @param decisionsPerResident decisions about a resident in a process that only decides
 * @param detection hazard of a flaw coming to light by itself
 * @param detectionGuard hazard added by full guard-rails
 * @param repair time to repair a flaw when systems are new
 * @param repairDebt growth of the time to repair with technical debt
 * @param companyOutage outages of a technology company that hit all its clients
 * @param companyOutageHours length of such an outage
 * @param salienceDecay fading of the memory of an incident
 */
public record IncidentParameters(
        @Parameter(
                meaning = "major and minor outages of an estate without age, debt or hardening",
                unit = "1/yr",
                low = 0.1,
                high = 20,
                standard = 4,
                mark = Mark.PROPOSAL)
        double outageRate,

        @Parameter(
                meaning = "growth of the outage hazard in ten years of age",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double outageAge,

        @Parameter(
                meaning = "growth of the outage hazard with debt",
                low = 0,
                high = 2,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double outageDebt,

        @Parameter(
                meaning = "median length of an outage",
                unit = "h",
                low = 0.5,
                high = 24,
                standard = 3,
                mark = Mark.PROPOSAL)
        double outageHours,

        @Parameter(
                meaning = "standard deviation of the logarithm of severity",
                low = 0.5,
                high = 2.5,
                standard = 1.5,
                source = "most incidents minor, few major",
                mark = Mark.SECOND_HAND)
        double severitySpread,

        @Parameter(
                meaning = "hardening stock over estate value that lowers outages by a factor e",
                low = 0.02,
                high = 1,
                standard = 0.25,
                mark = Mark.PROPOSAL)
        double hardeningScale,

        @Parameter(
                meaning = "loss of the hardening stock",
                unit = "1/yr",
                low = 0.1,
                high = 0.6,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double hardeningDecay,

        @Parameter(
                meaning =
                        "cyber breaches of a municipality of median size whose systems are supported and not hardened",
                unit = "1/yr",
                low = 0.05,
                high = 2,
                standard = 0.42,
                source = "AP 2019: 4.3 reports a municipality a year, 8 percent cyber: .35 in the state of the start",
                mark = Mark.DERIVED)
        double breachRate,

        @Parameter(meaning = "growth of breaches with size", low = 0, high = 1, standard = 0.5, mark = Mark.PROPOSAL)
        double breachSize,

        @Parameter(
                meaning = "breaches of an estate of which half is out of support, against one that is supported",
                low = 1,
                high = 4,
                standard = 3,
                source = "BitSight 2017",
                mark = Mark.SECOND_HAND)
        double outdatedHazard,

        @Parameter(
                meaning = "most that digital innovations add to breaches",
                low = 0,
                high = 3,
                standard = 0.5,
                source = "a saturating surface",
                mark = Mark.PROPOSAL)
        double surface,

        @Parameter(
                meaning = "hardening stock over estate value that lowers breaches by a factor e",
                low = 0.02,
                high = 1,
                standard = 0.25,
                mark = Mark.PROPOSAL)
        double breachHardening,

        @Parameter(
                meaning = "median share of residents whose data leak",
                low = 1e-05,
                high = 0.1,
                standard = 0.001,
                mark = Mark.PROPOSAL)
        double breachVictims,

        @Parameter(
                meaning = "probability that an unguarded immature algorithm wrongs people",
                low = 0.05,
                high = 0.8,
                standard = 0.3,
                source = "control flaws 6 of 9; harmful ones .1 to .3",
                mark = Mark.DERIVED)
        double flaw,

        @Parameter(
                meaning = "part of that probability that guard-rails cannot take away",
                low = 0,
                high = 0.5,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double flawFloor,

        @Parameter(
                meaning = "share of the decisions of a process that a flawed algorithm gets wrong",
                low = 0.01,
                high = 0.3,
                standard = 0.1,
                source = "Rotterdam scan cars: at least 11 percent wrong",
                mark = Mark.DERIVED)
        double harm,

        @Parameter(
                meaning = "decisions about a resident in a process that only decides",
                unit = "1/yr",
                low = 0.01,
                high = 2,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double decisionsPerResident,

        @Parameter(
                meaning = "hazard of a flaw coming to light by itself",
                unit = "1/yr",
                low = 0.05,
                high = 0.3,
                standard = 0.12,
                source = "the childcare benefits affair took some ten years",
                mark = Mark.SECOND_HAND)
        double detection,

        @Parameter(
                meaning = "hazard added by full guard-rails",
                unit = "1/yr",
                low = 0.1,
                high = 1.5,
                standard = 0.6,
                source = "one and a half years instead of eight",
                mark = Mark.PROPOSAL)
        double detectionGuard,

        @Parameter(
                meaning = "time to repair a flaw when systems are new",
                unit = "yr",
                low = 0.1,
                high = 3,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double repair,

        @Parameter(
                meaning = "growth of the time to repair with technical debt",
                low = 0,
                high = 5,
                standard = 1,
                source = "legacy that cannot carry a correction",
                mark = Mark.PROPOSAL)
        double repairDebt,

        @Parameter(
                meaning = "outages of a technology company that hit all its clients",
                unit = "1/yr",
                low = 0,
                high = 3,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double companyOutage,

        @Parameter(
                meaning = "length of such an outage",
                unit = "h",
                low = 1,
                high = 72,
                standard = 8,
                source = "DigiD outage of March 2023: a day",
                mark = Mark.PROPOSAL)
        double companyOutageHours,

        @Parameter(
                meaning = "fading of the memory of an incident",
                unit = "1/yr",
                low = 0.1,
                high = 4,
                standard = 1,
                source = "strongest in the first days, Ares and Hernandez 2017",
                mark = Mark.VERIFIED)
        double salienceDecay) {}
