package omslag.decision;

import omslag.parameter.MindParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Kind;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Figures;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/**
 * How mindset moves by itself (ODD 3n): towards a vision, successful peers, the profession and what new technology has shown to
 * yield, up when performance falls short, down after incidents.
 *
 * <p>All boards look at one another as they were before any of them moved, so their order does not matter. Within a step
 * the rates hold still and the move is exact. Every term changes its sign when mindset is relabelled with its targets, and
 * the change is rounded to the grid, not the sum, so that a relabelled world moves alike to the last bit.
 */
public final class MindsetDynamics {
    private final MindParameters mind;
    private final double ordinary;
    private final double lead;

    /** By these settings. */
    public MindsetDynamics(Settings settings) {
        mind = settings.parameters().mind();
        ordinary = settings.parameters().attention().ordinary();
        lead = mind.lead() * settings.levers().vision().parts() / 5.0;
    }

    /** Moves the mindset of every board by one step. */
    public void move(World world, Draws draws, Step step) {
        Means peers = new Means(world.peers().groups());
        Means profession = new Means(Kind.values().length);
        for (Organisation organisation : world.organisations()) {
            Board board = organisation.board();
            peers.add(organisation.identity().group(), board.figures().profit(), board.trait());
            profession.add(organisation.kind().ordinal(), 1, board.trait());
        }
        for (Organisation organisation : world.organisations()) {
            double m = organisation.board().trait();
            Pull pull = pull(organisation, m, peers, profession);
            double moved = pull.after(step.years());
            if (mind.noise() > 0) {
                moved += mind.noise()
                        * pull.unrest(step.years())
                        * draws.normal(Strand.MIND, organisation.key(), step.index());
            }
            organisation.board().move(Numbers.clip(m + Appointments.onGrid(moved), 0, 1));
        }
    }

    private Pull pull(Organisation organisation, double m, Means peers, Means profession) {
        Board board = organisation.board();
        double insight = 1 - mind.stake() * atStake(organisation);
        double sight = 1 - board.blindSpot();
        double shown = board.figures().returns(Wave.DATAFICATION) * sight;
        double salience = organisation.standing().salience();
        Pull pull = new Pull(m);
        pull.to(mind.vision(), insight * lead);
        peers.pull(pull, organisation.identity().group(), insight * mind.mimetic());
        profession.pull(pull, organisation.kind().ordinal(), insight * mind.normative());
        pull.to(shown > 0 ? 1 : 0, insight * mind.awareness() * Math.abs(shown));
        pull.by(insight * mind.aspiration() * search(board.figures(), salience) * sight / (1 - Board.START_BLIND_SPOT));
        pull.by(-mind.blame() * (salience - ordinary));
        return pull;
    }

    /** Search where performance falls short; stiffness instead where survival or blame is near. */
    private double search(Figures figures, double salience) {
        double gap = figures.aspiration() - figures.index();
        boolean rigid = figures.index() < mind.rigidPerformance() || salience > mind.rigidSalience();
        return rigid ? -Math.abs(gap) : gap;
    }

    /** The share of the own work that others take over or make superfluous, and of the staff that has lost its work. */
    private static double atStake(Organisation organisation) {
        Work work = organisation.work();
        double all = 0;
        double kept = 0;
        for (int p = 0; p < work.size(); p++) {
            all += work.demand(p);
            kept += work.demand(p) * (1 - work.superfluous(p)) * (1 - work.departed(p));
        }
        double staff = organisation.workforce().total();
        double displaced = staff <= 0 ? 0 : organisation.workforce().displaced() / staff;
        return Numbers.clip((all <= 0 ? 0 : 1 - kept / all) + displaced, 0, 1);
    }

    /** Weighted means of mindset, on its grid. */
    private static final class Means {
        private final double[] sum;
        private final double[] weight;

        Means(int groups) {
            sum = new double[groups];
            weight = new double[groups];
        }

        void add(int group, double itsWeight, double m) {
            sum[group] += itsWeight * m;
            weight[group] += itsWeight;
        }

        void pull(Pull pull, int group, double rate) {
            if (weight[group] > 0) {
                pull.to(Appointments.onGrid(sum[group] / weight[group]), rate);
            }
        }
    }

    /** What pulls at one mindset: rates towards targets, and drifts. */
    private static final class Pull {
        private final double m;
        private double rate;
        private double speed;

        Pull(double m) {
            this.m = m;
        }

        void to(double target, double itsRate) {
            rate += itsRate;
            speed += itsRate * (target - m);
        }

        void by(double drift) {
            speed += drift;
        }

        /** How far mindset has moved after these years. */
        double after(double years) {
            return rate <= 0 ? speed * years : speed * -Numbers.expm1(-rate * years) / rate;
        }

        /** The standard deviation after these years of a process with unit noise. */
        double unrest(double years) {
            return Numbers.sqrt(rate <= 0 ? years : -Numbers.expm1(-2 * rate * years) / (2 * rate));
        }
    }
}
