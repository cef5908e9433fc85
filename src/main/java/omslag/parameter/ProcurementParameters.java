package omslag.parameter;

/**
 * Procurement, lock-in and ownership (3j).
 *
 * @param specificationTime time from need to contract by specification
 */
public record ProcurementParameters(
        @Parameter(
                meaning = "time from need to contract by specification",
                unit = "yr",
                low = 0.25,
                high = 3,
                standard = 1,
                mark = Mark.PROPOSAL)
        double specificationTime) {}
