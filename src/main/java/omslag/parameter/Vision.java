package omslag.parameter;

/**
 * The five parts of a vision, each with its price.
 *
 * @param publicValue new ways to deliver public value: weight to the philosophy of different, and search beyond the own walls
 * @param ethicalLimits ethical limits: a floor for guard-rails
 * @param thirdParties demands on cooperation with third parties such as big tech: clauses, exit plans, more than one supplier
 * @param renewal how old is replaced by new: a duty to end what is superfluous, and modular replacement
 * @param people how organisation and staff change along: retraining ahead of need
 */
public record Vision(
        @Switch(
                meaning =
                        "new ways to deliver public value: weight to the philosophy of different, and search beyond the own walls",
                standard = false)
        boolean publicValue,

        @Switch(meaning = "ethical limits: a floor for guard-rails", standard = false)
        boolean ethicalLimits,

        @Switch(
                meaning =
                        "demands on cooperation with third parties such as big tech: clauses, exit plans, more than one supplier",
                standard = false)
        boolean thirdParties,

        @Switch(
                meaning = "how old is replaced by new: a duty to end what is superfluous, and modular replacement",
                standard = false)
        boolean renewal,

        @Switch(meaning = "how organisation and staff change along: retraining ahead of need", standard = false)
        boolean people) {
    /** How many parts there are. */
    public int parts() {
        return (publicValue ? 1 : 0)
                + (ethicalLimits ? 1 : 0)
                + (thirdParties ? 1 : 0)
                + (renewal ? 1 : 0)
                + (people ? 1 : 0);
    }
}
