package omslag.rule;

import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Wave;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Organisation;
import omslag.world.Peers;
import omslag.world.World;

/**
 * Boards slowly renew what they believe of new technology, from what the media expect, what their peers report and what
 * they saw themselves (ODD 3c): yesterday's logic, for the hawks and the doves alike.
 */
final class BoardsBelieve implements Rule.OfOrganisations {
    private static final Wave[] WAVES = Wave.values();

    /** How many known results weigh as much as what the media say. */
    private static final double MEDIA_WEIGHT = 2;

    private final double lag;
    private final Relaxation relaxation = new Relaxation();

    BoardsBelieve(Settings settings) {
        lag = settings.parameters().pilots().beliefLag();
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Peers peers = world.peers();
        int group = organisation.group();
        for (Wave wave : WAVES) {
            double worked = organisation.portfolio().worked(wave);
            double known = worked + organisation.portfolio().failed(wave);
            double others = peers.resultCount(wave, group);
            double target =
                    (MEDIA_WEIGHT * world.technology().hype(wave) + worked + others * peers.results(wave, group))
                            / (MEDIA_WEIGHT + known + others);
            double belief = organisation.board().belief(wave);
            belief += relaxation.in(step, 1 / lag) * (target - belief);
            organisation.board().believe(wave, belief);
        }
    }
}
