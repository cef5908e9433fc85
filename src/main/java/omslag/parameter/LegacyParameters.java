package omslag.parameter;

/**
 * Systems, debt and projects, section 3d.
 *
 * @param valueRatio replacement value of the estate over the yearly ICT budget
 * @param maintenance maintenance of a system without debt over its replacement value
 * @param maintenanceShare share of the ICT budget that maintenance takes at the start; the price of debt follows from it
 * @param debtStart mean technical debt at the start
 * @param debtMost debt at which a system cannot get worse
 * @param debtGrowth growth of debt of a supported system
 * @param debtUnsupported growth of debt added when support has ended
 * @param debtChange debt added by changes, over what they cost
 * @param debtShortfall debt added by maintenance left undone, over what it would have cost
 * @param support age at which support ends
 * @param ageStart mean age of systems at the start
 * @param scarcity rise of maintenance cost with scarcity of legacy experts
 * @param stewardshipShare share of the ICT budget that the most careful owner sets aside for its estate
 * @param projectYears planned duration of a replacement
 * @param cascade size of the cascade of troubles: troubles that one trouble makes
 * @param overrunBase cost over plan without any trouble
 * @param overrunTrouble cost over plan that the average cascade adds
 * @param modularity modularity of replacement projects
 * @param cancelAt cost over plan at which a project is cancelled
 * @param overrunDebit most that projects over plan can take of what a board could divide
 * @param beliefLoss part of the belief in new technology that a project over one and a half times its plan takes away
 * @param goLive outages of a new system in its first year, against an older one
 */
public record LegacyParameters(
        @Parameter(
                meaning = "replacement value of the estate over the yearly ICT budget",
                unit = "yr",
                low = 1.5,
                high = 4.5,
                standard = 2.5,
                source = "with maintenance at .4 of the budget; 3 to 4.5 if all of the run share were maintenance",
                mark = Mark.DERIVED)
        double valueRatio,

        @Parameter(
                meaning = "maintenance of a system without debt over its replacement value",
                unit = "1/yr",
                low = 0.08,
                high = 0.2,
                standard = 0.12,
                source = "rule of thumb 15 to 20 percent, which includes operations",
                mark = Mark.MEMORY)
        double maintenance,

        @Parameter(
                meaning =
                        "share of the ICT budget that maintenance takes at the start; the price of debt follows from it",
                low = 0.3,
                high = 0.7,
                standard = 0.41,
                source = "run .75 at Rijk 2017 less operations and hardening of an average board",
                mark = Mark.DERIVED)
        double maintenanceShare,

        @Parameter(
                meaning = "mean technical debt at the start",
                low = 0.1,
                high = 0.8,
                standard = 0.3,
                source = "Tax Administration .52 in 2018 to .26 in 2022",
                mark = Mark.SECOND_HAND)
        double debtStart,

        @Parameter(
                meaning = "debt at which a system cannot get worse",
                low = 0.8,
                high = 3,
                standard = 1.5,
                source = "saturation",
                mark = Mark.PROPOSAL)
        double debtMost,

        @Parameter(
                meaning = "growth of debt of a supported system",
                unit = "1/yr",
                low = 0,
                high = 0.1,
                standard = 0.015,
                mark = Mark.PROPOSAL)
        double debtGrowth,

        @Parameter(
                meaning = "growth of debt added when support has ended",
                unit = "1/yr",
                low = 0,
                high = 0.2,
                standard = 0.04,
                mark = Mark.PROPOSAL)
        double debtUnsupported,

        @Parameter(
                meaning = "debt added by changes, over what they cost",
                low = 0,
                high = 0.5,
                standard = 0.1,
                source = "injection 5 to 15 percent of code, Franco e.a. 2016",
                mark = Mark.SECOND_HAND)
        double debtChange,

        @Parameter(
                meaning = "debt added by maintenance left undone, over what it would have cost",
                low = 0,
                high = 2,
                standard = 1,
                mark = Mark.PROPOSAL)
        double debtShortfall,

        @Parameter(
                meaning = "age at which support ends",
                unit = "yr",
                low = 5,
                high = 25,
                standard = 15,
                mark = Mark.PROPOSAL)
        double support,

        @Parameter(
                meaning = "mean age of systems at the start",
                unit = "yr",
                low = 3,
                high = 20,
                standard = 10,
                source = "Tax Administration: core systems of the 1980s beside new ones",
                mark = Mark.PROPOSAL)
        double ageStart,

        @Parameter(
                meaning = "rise of maintenance cost with scarcity of legacy experts",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double scarcity,

        @Parameter(
                meaning = "share of the ICT budget that the most careful owner sets aside for its estate",
                low = 0,
                high = 0.5,
                standard = 0.3,
                source = "renewal 25 percent at Rijk 2017, of which change a part",
                mark = Mark.DERIVED)
        double stewardshipShare,

        @Parameter(
                meaning = "planned duration of a replacement",
                unit = "yr",
                low = 0.5,
                high = 6,
                standard = 3.5,
                source = "Dutch large projects, FD and BIT 2017",
                mark = Mark.SECOND_HAND)
        double projectYears,

        @Parameter(
                meaning = "size of the cascade of troubles: troubles that one trouble makes",
                low = 0.5,
                high = 0.95,
                standard = 0.8,
                source = "feasible .70 to .88 with 18 percent over 1.5 times",
                mark = Mark.DERIVED)
        double cascade,

        @Parameter(
                meaning = "cost over plan without any trouble",
                low = 0.7,
                high = 1,
                standard = 0.83,
                source = "fits P(over 1.5 times) = .207 and mean 1.43",
                mark = Mark.DERIVED)
        double overrunBase,

        @Parameter(
                meaning = "cost over plan that the average cascade adds",
                low = 0.2,
                high = 1,
                standard = 0.6,
                source = "idem",
                mark = Mark.DERIVED)
        double overrunTrouble,

        @Parameter(
                meaning = "modularity of replacement projects",
                low = 0,
                high = 0.9,
                standard = 0.3,
                source = "the reference of the cascade",
                mark = Mark.PROPOSAL)
        double modularity,

        @Parameter(
                meaning = "cost over plan at which a project is cancelled",
                low = 1.2,
                high = 10,
                standard = 3,
                source = "6.8 percent of ended Dutch projects scrapped",
                mark = Mark.DERIVED)
        double cancelAt,

        @Parameter(
                meaning = "most that projects over plan can take of what a board could divide",
                low = 0,
                high = 1,
                standard = 0.25,
                source = "overruns debit the next budget, not all of it",
                mark = Mark.PROPOSAL)
        double overrunDebit,

        @Parameter(
                meaning =
                        "part of the belief in new technology that a project over one and a half times its plan takes away",
                low = 0,
                high = 0.5,
                standard = 0.05,
                source = "availability of big failures, essay",
                mark = Mark.PROPOSAL)
        double beliefLoss,

        @Parameter(
                meaning = "outages of a new system in its first year, against an older one",
                low = 1,
                high = 6,
                standard = 3,
                source = "two to four times",
                mark = Mark.PROPOSAL)
        double goLive) {}
