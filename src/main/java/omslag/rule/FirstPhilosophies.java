package omslag.rule;

import omslag.parameter.PhilosophyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Philosophy;
import omslag.unit.Numbers;
import omslag.world.Board;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.World;

/** The philosophies of the start: the declared weights, with a spread between organisations (ODD more, better, different). */
final class FirstPhilosophies {
    private final PhilosophyParameters parameters;
    private final Claims claims;

    FirstPhilosophies(Settings settings) {
        parameters = settings.parameters().philosophy();
        claims = new Claims(settings);
    }

    /** Gives every board its philosophy, and norms what the benefit of the average innovation that there is is worth to it. */
    void fill(World world, Draws draws) {
        for (Organisation organisation : world.organisations()) {
            begin(organisation.board(), organisation.key(), draws);
            organisation.board().appreciate(usualWorth(organisation.board(), world));
        }
    }

    private void begin(Board board, long key, Draws draws) {
        double[] declared = {parameters.more(), parameters.better(), parameters.different()};
        double[] weights = new double[declared.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = declared[i] * Numbers.exp(parameters.spread() * draws.normal(Strand.PHILOSOPHY, key, i));
            sum += weights[i];
        }
        for (Philosophy one : Philosophy.values()) {
            board.begin(one, sum <= 0 ? 1.0 / weights.length : weights[one.ordinal()] / sum);
        }
    }

    private double usualWorth(Board board, World world) {
        double sum = 0;
        for (Innovation innovation : world.technology().innovations()) {
            sum += claims.appreciation(claims.startClaim(board, Claims.of(innovation)));
        }
        int n = world.technology().count();
        return n == 0 || sum <= 0 ? 1 : sum / n;
    }
}
