package omslag.decision;

import omslag.parameter.Script;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Decisions;

/** Every board decides what the scenario says. */
final class ScriptPolicy implements BoardPolicy {
    private final Decisions decisions;

    ScriptPolicy(Script script) {
        decisions = new Decisions(
                script.changeShare(),
                script.hardeningShare(),
                script.reskillingShare(),
                script.riskAversion(),
                script.evidence(),
                script.vetoes(),
                script.challengeShare(),
                script.trainingDays(),
                script.replacementShare(),
                script.openness(),
                script.guardRails(),
                script.extraVetoes());
    }

    @Override
    public Decisions decide(BoardView view, Draws draws, Step step) {
        return decisions;
    }
}
