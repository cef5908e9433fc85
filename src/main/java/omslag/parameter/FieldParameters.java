package omslag.parameter;

/**
 * Playing fields as communicating vessels (3m).
 *
 * @param useThreshold coverage times accuracy from which an innovation makes other work superfluous
 */
public record FieldParameters(
        @Parameter(
                meaning = "coverage times accuracy from which an innovation makes other work superfluous",
                low = 0,
                high = 1,
                standard = 0.6,
                source = "theory 3m",
                mark = Mark.PROPOSAL)
        double useThreshold) {}
