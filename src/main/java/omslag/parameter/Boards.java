package omslag.parameter;

/**
 * How boards decide.
 *
 * @param policy what answers the decision points: mindset, a frozen average board, a script, or a mindset drawn anew each
 *     quarter (shuffled)
 * @param mindset where boards stand
 * @param mindsetDynamics whether mindsets move by themselves (3n); off where a scenario fixes a mindset
 * @param byKind where kinds of government differ
 * @param decisions decision points set apart
 * @param script what a script decides
 * @param stewardship care for what one owns
 * @param ethics capability to guard algorithms
 */
public record Boards(
        @Choice(
                meaning = "what answers the decision points: mindset, a frozen average board, a script, or a mindset"
                        + " drawn anew each quarter",
                options = {"mindset", "frozen", "script", "shuffled"},
                standard = "mindset")
        String policy,

        Mindset mindset,

        @Switch(
                meaning = "whether mindsets move by themselves (3n); off where a scenario fixes a mindset",
                standard = false)
        boolean mindsetDynamics,

        ByKind byKind,
        DecisionMinds decisions,
        Script script,
        Trait stewardship,
        EthicsTrait ethics) {}
