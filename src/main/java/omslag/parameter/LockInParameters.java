package omslag.parameter;

/**
 * Contracts of systems: what leaving a supplier costs, and who owns data and algorithms (3j).
 *
 * @param clauses contracts of the start with a clause on ownership of data and algorithms
 * @param openStart systems of the start on open standards, as far as switching goes
 * @param term mean term of the contract of a system
 * @param supplierShare part of the upkeep of systems that suppliers are paid
 * @param switchFixed cost of leaving a supplier that is always there, over the value of the contract
 * @param switchYears cost of leaving that each year with a supplier adds, over the value of the contract
 * @param switchData cost of leaving because of data without an ownership clause, over the value of the contract
 * @param switchStandard cost of leaving for want of open standards, over the value of the contract
 * @param dataGrowth growth of the volume of data in systems, at standard power of platforms
 * @param cap highest mark-up over a competitive price, at standard power of platforms
 * @param exitPlan part of the cost of leaving, but for data and standards, that an exit plan takes away
 * @param accessLag time in which enforced access to data and algorithms takes effect
 * @param auditDetection rise of the detection of flaws when all algorithms can be audited, against none
 */
public record LockInParameters(
        @Parameter(
                meaning = "contracts of the start with a clause on ownership of data and algorithms",
                low = 0,
                high = 1,
                standard = 0.2,
                mark = Mark.PROPOSAL)
        double clauses,

        @Parameter(
                meaning = "systems of the start on open standards, as far as switching goes",
                low = 0,
                high = 1,
                standard = 0.3,
                mark = Mark.PROPOSAL)
        double openStart,

        @Parameter(
                meaning = "mean term of the contract of a system",
                unit = "yr",
                low = 2,
                high = 10,
                standard = 5,
                source = "4 to 6 years",
                mark = Mark.PROPOSAL)
        double term,

        @Parameter(
                meaning = "part of the upkeep of systems that suppliers are paid",
                low = 0.1,
                high = 0.9,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double supplierShare,

        @Parameter(
                meaning = "cost of leaving a supplier that is always there, over the value of the contract",
                low = 0,
                high = 0.3,
                standard = 0.01,
                mark = Mark.PROPOSAL)
        double switchFixed,

        @Parameter(
                meaning = "cost of leaving that each year with a supplier adds, over the value of the contract",
                unit = "1/yr",
                low = 0,
                high = 0.05,
                standard = 0.008,
                mark = Mark.PROPOSAL)
        double switchYears,

        @Parameter(
                meaning = "cost of leaving because of data without an ownership clause, over the value of the contract",
                low = 0,
                high = 0.5,
                standard = 0.08,
                mark = Mark.PROPOSAL)
        double switchData,

        @Parameter(
                meaning = "cost of leaving for want of open standards, over the value of the contract",
                low = 0,
                high = 0.5,
                standard = 0.08,
                mark = Mark.PROPOSAL)
        double switchStandard,

        @Parameter(
                meaning = "growth of the volume of data in systems, at standard power of platforms",
                unit = "1/yr",
                low = 0,
                high = 0.2,
                standard = 0.01,
                mark = Mark.PROPOSAL)
        double dataGrowth,

        @Parameter(
                meaning = "highest mark-up over a competitive price, at standard power of platforms",
                low = 0,
                high = 1,
                standard = 0.3,
                source = "a telecom contract fell by 29.5 percent when tendered anew in lots, Barcelona",
                mark = Mark.VERIFIED)
        double cap,

        @Parameter(
                meaning = "part of the cost of leaving, but for data and standards, that an exit plan takes away",
                low = 0,
                high = 1,
                standard = 0.5,
                mark = Mark.PROPOSAL)
        double exitPlan,

        @Parameter(
                meaning = "time in which enforced access to data and algorithms takes effect",
                unit = "yr",
                low = 0.25,
                high = 10,
                standard = 2,
                source = "returning data was resisted for over a year by a supplier in Barcelona",
                mark = Mark.PROPOSAL)
        double accessLag,

        @Parameter(
                meaning = "rise of the detection of flaws when all algorithms can be audited, against none",
                low = 0,
                high = 4,
                standard = 1,
                mark = Mark.PROPOSAL)
        double auditDetection) {}
