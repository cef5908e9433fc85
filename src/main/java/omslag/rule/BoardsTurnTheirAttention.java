package omslag.rule;

import omslag.parameter.AttentionParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.Peers;
import omslag.world.World;

/**
 * Attention turns between policy and the own organisation, and blind spots shrink and return (ODD attention): by campaigns,
 * by what goes wrong, by what peers achieve, and by what society suffers.
 */
final class BoardsTurnTheirAttention implements Rule {
    private static final Wave[] WAVES = Wave.values();

    private final AttentionParameters attention;
    private final Relaxation relaxation = new Relaxation();

    BoardsTurnTheirAttention(Settings settings) {
        attention = settings.parameters().attention();
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        double society = attention.hardship() * hardship(world) + (world.needs().storm() ? attention.storm() : 0);
        for (Organisation organisation : world.organisations()) {
            double trouble = organisation.standing().salience() - attention.ordinary();
            double effort = world.umbrellas().effort(organisation.kind());
            turn(organisation.board(), effort, trouble, society, step);
            look(organisation, world, effort, trouble, step);
        }
    }

    private void turn(Board board, double effort, double trouble, double society, Step step) {
        double odds = Numbers.log(Board.START_POLITY / (1 - Board.START_POLITY))
                + attention.campaign() * effort
                + attention.incident() * trouble
                - society;
        double target = Numbers.logistic(odds);
        board.turn(board.polity() + relaxation.in(step, attention.turn()) * (target - board.polity()));
    }

    private void look(Organisation organisation, World world, double effort, double trouble, Step step) {
        double good = goodResults(world.peers(), organisation.group());
        double shrinks = attention.campaignSight() * effort
                + attention.peerSight() * good / (1 + good)
                + attention.incidentSight() * trouble;
        Board board = organisation.board();
        double rate = attention.forgetting() + shrinks;
        if (rate <= 0) {
            return;
        }
        double target = Math.min(1, attention.forgetting() * Board.START_BLIND_SPOT / rate);
        board.overlook(board.blindSpot() + relaxation.in(step, rate) * (target - board.blindSpot()));
    }

    /** Good results of peers that are remembered, for each of them. */
    private static double goodResults(Peers peers, int group) {
        double good = 0;
        for (Wave wave : WAVES) {
            good += peers.resultCount(wave, group) * peers.results(wave, group);
        }
        return good;
    }

    private static double hardship(World world) {
        double sum = 0;
        double people = 0;
        for (int p = 0; p < world.citizens().places(); p++) {
            sum += world.citizens().residents(p) * world.needs().hardship(p);
            people += world.citizens().residents(p);
        }
        return people <= 0 ? 0 : sum / people;
    }
}
