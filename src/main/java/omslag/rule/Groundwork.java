package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.ChallengerParameters;
import omslag.parameter.Settings;
import omslag.parameter.TrustParameters;

/**
 * What rules work out of settings alone and takes long, kept by who makes many runs so that it is worked out once. Runs are
 * the same with any groundwork, used before or not; it belongs to one thread.
 */
public final class Groundwork {
    /** For more sets of parameters than this, such as those of a sensitivity analysis, the oldest are forgotten. */
    private static final int KEPT = 16;

    private final List<Choice> choices = new ArrayList<>();

    private record Choice(ChallengerParameters challengers, TrustParameters trust, int steps, ChoiceCosts costs) {}

    /** Nothing was worked out yet. */
    public Groundwork() {}

    /** What leaving and speaking up cost citizens under these settings. */
    ChoiceCosts choice(Settings settings) {
        ChallengerParameters challengers = settings.parameters().challengers();
        TrustParameters trust = settings.parameters().trust();
        int steps = settings.period().stepsPerQuarter();
        for (Choice known : choices) {
            if (known.challengers.equals(challengers) && known.trust.equals(trust) && known.steps == steps) {
                return known.costs;
            }
        }
        ChoiceCosts costs = ChoiceCosts.of(settings);
        if (choices.size() == KEPT) {
            choices.remove(0);
        }
        choices.add(new Choice(challengers, trust, steps, costs));
        return costs;
    }
}
