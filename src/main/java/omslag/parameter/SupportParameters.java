package omslag.parameter;

/**
 * HR, control and procurement as functions with a capacity and a format (3k).
 *
 * @param oldFormatTime how much longer new work takes in the old format
 * @param oldFormatDetection share of the flaws that control finds in the old format, of those that it finds in the new
 * @param detect share of flaws that control in the new format finds before an algorithm is put to use
 * @param formatStart format of every function at the start: 0 compliance, 1 adaptation
 * @param changes work that changes ask of a function in an organisation of ordinary size at the start, counted in pilots without novelty
 * @param utilisation share of the capacity of a function for changes that is in use at the start
 * @param economies exponent of capacity for changes to size
 * @param scaleWork work of a scale-up, in pilots
 * @param projectWork work of a replacement project, in pilots
 * @param patience half-life of a change that waits for a function: what is given up goes on without it
 * @param horizon time within which a function has to handle what waits, or changes are held up
 * @param peers how fast a function takes over the format of better peers
 * @param profession how fast control takes over the format of the audit office
 * @param office how fast the audit office renews its own format once there is a framework
 * @param frameworkYear year of the first framework for auditing algorithms
 * @param auditsYear year of the first audits of algorithms
 * @param audited algorithms of ministries and agencies that are audited in the first year of audits
 * @param auditGrowth growth of the number of audits for each algorithm
 * @param auditMost the most algorithms that are audited in a year
 * @param auditFinds share of flaws that an audit brings to light
 * @param detectionFormat flaws in use that control in the new format brings to light, beyond control at the start
 * @param incidents how fast the format of a function moves while an incident is fresh
 * @param training how fast formats move for each training day above that of the start
 * @param invest share of the money for change that goes to a function that holds up all change
 * @param formatCost cost of renewing a function, over the ICT budget of a year
 * @param items how fast a mature innovation in the process of a function moves its format
 * @param visionFormat how fast a vision for organisation and staff moves the format of HR
 * @param people what becomes of employees
 */
public record SupportParameters(
        @Parameter(
                meaning = "how much longer new work takes in the old format",
                unit = "ratio",
                low = 1,
                high = 6,
                standard = 3,
                source = "theory 3k",
                mark = Mark.PROPOSAL)
        double oldFormatTime,

        @Parameter(
                meaning = "share of the flaws that control finds in the old format, of those that it finds in the new",
                low = 0,
                high = 1,
                standard = 0.333,
                source = "theory 3k: it signs off without seeing",
                mark = Mark.PROPOSAL)
        double oldFormatDetection,

        @Parameter(
                meaning = "share of flaws that control in the new format finds before an algorithm is put to use",
                low = 0,
                high = 0.95,
                standard = 0.6,
                source = "6 of 9 algorithms failed basic requirements when audited, Court of Audit 2022",
                mark = Mark.PROPOSAL)
        double detect,

        @Parameter(
                meaning = "format of every function at the start: 0 compliance, 1 adaptation",
                low = 0,
                high = 0.9,
                standard = 0.1,
                source = "first framework for algorithms 2021, Court of Audit",
                mark = Mark.PROPOSAL)
        double formatStart,

        @Parameter(
                meaning =
                        "work that changes ask of a function in an organisation of ordinary size at the start, counted in pilots without novelty",
                unit = "1/yr",
                low = 0.1,
                high = 20,
                standard = 3.5,
                source =
                        "measured in the first year of the model: about .7 pilots, most of them new, and .5 projects a year",
                mark = Mark.DERIVED)
        double changes,

        @Parameter(
                meaning = "share of the capacity of a function for changes that is in use at the start",
                low = 0.1,
                high = 0.95,
                standard = 0.6,
                source = "above a third all new work in the old format overloads it",
                mark = Mark.PROPOSAL)
        double utilisation,

        @Parameter(
                meaning = "exponent of capacity for changes to size",
                low = 0,
                high = 1,
                standard = 0.37,
                source = "as pilots grow with size, so that functions of all sizes fit at the start",
                mark = Mark.DERIVED)
        double economies,

        @Parameter(
                meaning = "work of a scale-up, in pilots",
                unit = "pilots",
                low = 0,
                high = 20,
                standard = 2,
                mark = Mark.PROPOSAL)
        double scaleWork,

        @Parameter(
                meaning = "work of a replacement project, in pilots",
                unit = "pilots",
                low = 0,
                high = 20,
                standard = 3,
                mark = Mark.PROPOSAL)
        double projectWork,

        @Parameter(
                meaning = "half-life of a change that waits for a function: what is given up goes on without it",
                unit = "yr",
                low = 0.1,
                high = 10,
                standard = 1,
                source = "overload needs abandonment",
                mark = Mark.PROPOSAL)
        double patience,

        @Parameter(
                meaning = "time within which a function has to handle what waits, or changes are held up",
                unit = "yr",
                low = 0.25,
                high = 5,
                standard = 1,
                mark = Mark.PROPOSAL)
        double horizon,

        @Parameter(
                meaning = "how fast a function takes over the format of better peers",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double peers,

        @Parameter(
                meaning = "how fast control takes over the format of the audit office",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.05,
                source = "normative pressure, DiMaggio and Powell 1983",
                mark = Mark.PROPOSAL)
        double profession,

        @Parameter(
                meaning = "how fast the audit office renews its own format once there is a framework",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.3,
                source = "framework 2021, audits 2022 and 2025, Court of Audit",
                mark = Mark.PROPOSAL)
        double office,

        @Parameter(
                meaning = "year of the first framework for auditing algorithms",
                unit = "yr",
                low = 1960,
                high = 2100,
                standard = 2021,
                source = "Court of Audit 2021",
                mark = Mark.VERIFIED)
        double frameworkYear,

        @Parameter(
                meaning = "year of the first audits of algorithms",
                unit = "yr",
                low = 1960,
                high = 2100,
                standard = 2022,
                source = "Court of Audit 2022",
                mark = Mark.VERIFIED)
        double auditsYear,

        @Parameter(
                meaning = "algorithms of ministries and agencies that are audited in the first year of audits",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.045,
                source = "9 algorithms, of some 200 known applications",
                mark = Mark.DERIVED)
        double audited,

        @Parameter(
                meaning = "growth of the number of audits for each algorithm",
                unit = "1/yr",
                low = 0,
                high = 0.5,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double auditGrowth,

        @Parameter(
                meaning = "the most algorithms that are audited in a year",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.25,
                mark = Mark.PROPOSAL)
        double auditMost,

        @Parameter(
                meaning = "share of flaws that an audit brings to light",
                low = 0,
                high = 1,
                standard = 0.67,
                source = "6 of 9 algorithms, Court of Audit 2022",
                mark = Mark.DERIVED)
        double auditFinds,

        @Parameter(
                meaning = "flaws in use that control in the new format brings to light, beyond control at the start",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.2,
                source = "range as for guard-rails",
                mark = Mark.PROPOSAL)
        double detectionFormat,

        @Parameter(
                meaning = "how fast the format of a function moves while an incident is fresh",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.05,
                mark = Mark.PROPOSAL)
        double incidents,

        @Parameter(
                meaning = "how fast formats move for each training day above that of the start",
                unit = "1/yr",
                low = 0,
                high = 0.1,
                standard = 0.01,
                mark = Mark.PROPOSAL)
        double training,

        @Parameter(
                meaning = "share of the money for change that goes to a function that holds up all change",
                low = 0,
                high = 0.5,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double invest,

        @Parameter(
                meaning = "cost of renewing a function, over the ICT budget of a year",
                low = 0.001,
                high = 0.5,
                standard = 0.02,
                mark = Mark.PROPOSAL)
        double formatCost,

        @Parameter(
                meaning = "how fast a mature innovation in the process of a function moves its format",
                unit = "1/yr",
                low = 0,
                high = 2,
                standard = 0.2,
                source = "essay: daily audit, recruitment by algorithm",
                mark = Mark.PROPOSAL)
        double items,

        @Parameter(
                meaning = "how fast a vision for organisation and staff moves the format of HR",
                unit = "1/yr",
                low = 0,
                high = 1,
                standard = 0.1,
                mark = Mark.PROPOSAL)
        double visionFormat,

        RedeploymentParameters people) {}
