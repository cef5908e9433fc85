package omslag.parameter;

/**
 * Pilots and scale-up, section 3c.
 *
 * @param duration mean duration of a pilot
 * @param stages shape of the Gamma distribution of that duration
 * @param cost cost of a pilot over that of scaling
 * @param noise noise of a quarter of pilot data, in expected benefits of an immature innovation
 * @param scaleRate hazard of scaling when all conditions hold
 * @param scaleYears time in which scaling is paid and carried out at the least
 * @param ownerless scaling of a pilot without an owner in the board, against one with
 * @param ceremonial scaling of an innovation that was adopted to conform, against one adopted on merit
 * @param debtDrag fall of the scaling hazard with technical debt
 * @param stopRate hazard of stopping when the posterior is zero
 * @param zombieStop hazard of stopping a pilot that neither grows nor ends
 * @param horizon years of benefit that a board counts
 * @param vetoGood probability that a reviewer lets a working innovation pass
 * @param vetoBad probability that a reviewer lets a failing innovation pass
 * @param vetoCorrelation share of reviewers who copy the verdict of the first
 * @param vetoDelay time each veto takes
 * @param beliefLag time in which boards renew what they believe of new technology
 * @param decommission hazard of taking a failed scaled innovation out of use
 * @param estate value that scaling adds to the estate, over its cost
 * @param orphan benefit that is left when the maker of an innovation has failed
 * @param coupling coupling that an addition brings to a system, if it doubles its value
 * @param zombieAge age at which a pilot that the evidence does not carry lives on as a zombie
 * @param functionPace how much faster innovations are considered, scaled up and stopped with a full innovation function
 */
public record PilotParameters(
        @Parameter(
                meaning = "mean duration of a pilot",
                unit = "yr",
                low = 0.5,
                high = 3,
                standard = 1,
                source = "concept to prototype 6.7 months, ICF 2025",
                mark = Mark.PROPOSAL)
        double duration,

        @Parameter(
                meaning = "shape of the Gamma distribution of that duration",
                low = 1,
                high = 8,
                standard = 4,
                mark = Mark.PROPOSAL)
        int stages,

        @Parameter(
                meaning = "cost of a pilot over that of scaling",
                low = 0.05,
                high = 0.4,
                standard = 0.15,
                source = "range 10 to 25 percent",
                mark = Mark.PROPOSAL)
        double cost,

        @Parameter(
                meaning = "noise of a quarter of pilot data, in expected benefits of an immature innovation",
                low = 0.1,
                high = 5,
                standard = 1.4,
                mark = Mark.PROPOSAL)
        double noise,

        @Parameter(
                meaning = "hazard of scaling when all conditions hold",
                unit = "1/yr",
                low = 0.1,
                high = 5,
                standard = 1.5,
                source = "prototype to production 13.5 months, ICF 2025: .9 with conditions short of full",
                mark = Mark.PROPOSAL)
        double scaleRate,

        @Parameter(
                meaning = "time in which scaling is paid and carried out at the least",
                unit = "yr",
                low = 0.1,
                high = 3,
                standard = 0.5,
                source = "with the hazard before it, prototype to production takes some 13.5 months, ICF 2025",
                mark = Mark.PROPOSAL)
        double scaleYears,

        @Parameter(
                meaning = "scaling of a pilot without an owner in the board, against one with",
                low = 0.05,
                high = 1,
                standard = 0.4,
                source = "essay: rarely full scale-up; .15 would make the lever decide by itself",
                mark = Mark.PROPOSAL)
        double ownerless,

        @Parameter(
                meaning = "scaling of an innovation that was adopted to conform, against one adopted on merit",
                low = 0.05,
                high = 1,
                standard = 0.5,
                source = "decoupling, Meyer and Rowan 1977",
                mark = Mark.PROPOSAL)
        double ceremonial,

        @Parameter(
                meaning = "fall of the scaling hazard with technical debt",
                low = 0,
                high = 4,
                standard = 1,
                mark = Mark.PROPOSAL)
        double debtDrag,

        @Parameter(
                meaning = "hazard of stopping when the posterior is zero",
                unit = "1/yr",
                low = 0.05,
                high = 3,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double stopRate,

        @Parameter(
                meaning = "hazard of stopping a pilot that neither grows nor ends",
                unit = "1/yr",
                low = 0.05,
                high = 1,
                standard = 0.22,
                source = "stopped after four to five years",
                mark = Mark.PROPOSAL)
        double zombieStop,

        @Parameter(
                meaning = "years of benefit that a board counts",
                unit = "yr",
                low = 1,
                high = 15,
                standard = 5,
                source = "usual length of a business case",
                mark = Mark.PROPOSAL)
        double horizon,

        @Parameter(
                meaning = "probability that a reviewer lets a working innovation pass",
                low = 0.5,
                high = 1,
                standard = 0.8,
                source = "discriminating hierarchy, Sah and Stiglitz 1986",
                mark = Mark.MEMORY)
        double vetoGood,

        @Parameter(
                meaning = "probability that a reviewer lets a failing innovation pass",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "idem",
                mark = Mark.MEMORY)
        double vetoBad,

        @Parameter(
                meaning = "share of reviewers who copy the verdict of the first",
                low = 0,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double vetoCorrelation,

        @Parameter(
                meaning = "time each veto takes",
                unit = "yr",
                low = 0,
                high = 1,
                standard = 0.15,
                mark = Mark.PROPOSAL)
        double vetoDelay,

        @Parameter(
                meaning = "time in which boards renew what they believe of new technology",
                unit = "yr",
                low = 1,
                high = 15,
                standard = 5,
                source = "acting with the logic of yesterday, Drucker",
                mark = Mark.PROPOSAL)
        double beliefLag,

        @Parameter(
                meaning = "hazard of taking a failed scaled innovation out of use",
                unit = "1/yr",
                low = 0.02,
                high = 0.5,
                standard = 0.15,
                source = "constant, not a matter of mindset",
                mark = Mark.PROPOSAL)
        double decommission,

        @Parameter(
                meaning = "value that scaling adds to the estate, over its cost",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double estate,

        @Parameter(
                meaning = "benefit that is left when the maker of an innovation has failed",
                low = 0,
                high = 1,
                standard = 0.7,
                mark = Mark.PROPOSAL)
        double orphan,

        @Parameter(
                meaning = "coupling that an addition brings to a system, if it doubles its value",
                low = 0,
                high = 3,
                standard = 0.5,
                source = "new beside old, with interfaces",
                mark = Mark.PROPOSAL)
        double coupling,

        @Parameter(
                meaning = "age at which a pilot that the evidence does not carry lives on as a zombie",
                unit = "yr",
                low = 1,
                high = 8,
                standard = 3,
                mark = Mark.PROPOSAL)
        double zombieAge,

        @Parameter(
                meaning =
                        "how much faster innovations are considered, scaled up and stopped with a full innovation function",
                low = 0,
                high = 3,
                standard = 0.5,
                source = "essay 138: a catalyst",
                mark = Mark.PROPOSAL)
        double functionPace) {}
