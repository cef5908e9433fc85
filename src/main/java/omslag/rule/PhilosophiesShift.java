package omslag.rule;

import omslag.parameter.PhilosophyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.Philosophy;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * The weights of more, better and different follow what pulls at them (ODD more, better, different): austerity, new public
 * management, a vision, what worked, and performance that falls short. A landscape that is an institution holds on to its
 * weight.
 */
final class PhilosophiesShift implements Rule {
    private static final Philosophy[] ALL = Philosophy.values();
    private static final double PERCENT = 0.01;

    private final PhilosophyParameters parameters;
    private final double[] institutions;
    private final double[] policy = new double[ALL.length];
    private final Sight sight;
    private final Relaxation relaxation = new Relaxation();

    PhilosophiesShift(Settings settings) {
        parameters = settings.parameters().philosophy();
        institutions = new double[] {parameters.backOffice(), parameters.frontOffice(), parameters.outOfOffice()};
        sight = new Sight(settings);
        double businesslike = parameters.businesslike() * (parameters.newPublicManagement() - 1);
        double shrinks = Math.max(0, -settings.environment().budgetGrowth()) / PERCENT;
        policy[Philosophy.MORE.ordinal()] = businesslike + parameters.austerity() * shrinks;
        policy[Philosophy.BETTER.ordinal()] = businesslike;
        policy[Philosophy.DIFFERENT.ordinal()] = settings.levers().vision().publicValue() ? parameters.vision() : 0;
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        double need = 0;
        for (Challenge challenge : Challenge.values()) {
            need += (world.needs().level(challenge) - 1) / Challenge.values().length;
        }
        double[] target = new double[ALL.length];
        for (Organisation organisation : world.organisations()) {
            aim(organisation.board(), need, target);
            shift(organisation.board(), target, step);
        }
    }

    /** Says where the weights would settle if nothing held them. */
    private void aim(Board board, double need, double[] target) {
        double shortfall = board.figures().aspiration() - board.figures().index();
        double sum = 0;
        for (Philosophy one : ALL) {
            int i = one.ordinal();
            double pull = policy[i] + parameters.success() / 2 * board.figures().gained(wave(one));
            if (one == Philosophy.DIFFERENT) {
                pull += parameters.need() * need + parameters.shortfall() * sight.seen(board) * shortfall;
            }
            target[i] = board.character(one) * Numbers.exp(pull);
            sum += target[i];
        }
        for (int i = 0; i < target.length; i++) {
            target[i] = sum <= 0 ? board.character(ALL[i]) : target[i] / sum;
        }
    }

    /** Who lies above the target loses, slower the firmer its landscape; who lies below it shares what is lost. */
    private void shift(Board board, double[] target, Step step) {
        double lost = 0;
        double wanting = 0;
        for (Philosophy one : ALL) {
            double over = board.philosophy(one) - target[one.ordinal()];
            if (over > 0) {
                double loss = over * relaxation.in(step, parameters.shift() * (1 - institutions[one.ordinal()]));
                board.weigh(one, board.philosophy(one) - loss);
                lost += loss;
                target[one.ordinal()] = Double.NaN;
            } else {
                wanting -= over;
            }
        }
        for (Philosophy one : ALL) {
            double lacking = target[one.ordinal()] - board.philosophy(one);
            if (lacking > 0) {
                board.weigh(one, board.philosophy(one) + lost * lacking / wanting);
            }
        }
    }

    private static Wave wave(Philosophy one) {
        return switch (one) {
            case MORE -> Wave.AUTOMATION;
            case BETTER -> Wave.DIGITALISATION;
            case DIFFERENT -> Wave.DATAFICATION;
        };
    }
}
