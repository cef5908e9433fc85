package omslag.rule;

import omslag.decision.BoardPolicy;
import omslag.decision.BoardView;
import omslag.parameter.LeverParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.World;

/** Boards decide D1 to D10 by the policy, with the attention that levers and incidents leave them (ODD decisions). */
final class BoardsDecide implements Rule.OfOrganisations {
    private final BoardPolicy policy;
    private final LeverParameters prices;
    private final double leverAttention;

    BoardsDecide(Settings settings, BoardPolicy policy) {
        this.policy = policy;
        prices = settings.parameters().levers();
        leverAttention = new LeverPrices(settings).attention();
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        organisation.board().decide(policy.decide(BoardView.of(organisation), draws, step));
        double taken = leverAttention
                + prices.guardAttention() * organisation.decisions().guardRails()
                + prices.incidentAttention() * organisation.standing().salience();
        organisation.board().attend(Math.max(prices.attentionFloor(), 1 - taken));
    }
}
