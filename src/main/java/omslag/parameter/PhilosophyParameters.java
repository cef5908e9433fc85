package omslag.parameter;

/**
 * More, better, different: the philosophy of management of an organisation.
 *
 * @param more weight of more at the start
 * @param better weight of better at the start
 * @param different weight of different at the start
 */
public record PhilosophyParameters(
        @Parameter(
                meaning = "weight of more at the start",
                low = 0,
                high = 1,
                standard = 0.5,
                source = "theory, essay table 57",
                mark = Mark.PROPOSAL)
        double more,

        @Parameter(
                meaning = "weight of better at the start",
                low = 0,
                high = 1,
                standard = 0.4,
                source = "theory, essay table 57",
                mark = Mark.PROPOSAL)
        double better,

        @Parameter(
                meaning = "weight of different at the start",
                low = 0,
                high = 1,
                standard = 0.1,
                source = "theory, essay table 57",
                mark = Mark.PROPOSAL)
        double different) {}
