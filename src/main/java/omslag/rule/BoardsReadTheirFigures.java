package omslag.rule;

import omslag.parameter.PhilosophyParameters;
import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Philosophy;
import omslag.term.Wave;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Figures;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.World;

/**
 * Boards read the figures by which they judge their organisation (ODD more, better, different): unit cost at once, the worth
 * of services with a lag and noise, and what pilots teach; how much each counts is its philosophy's claim. What they aspire
 * to follows what they and their peers achieve.
 */
final class BoardsReadTheirFigures implements Rule {
    private static final Wave[] WAVES = Wave.values();

    private static final Philosophy[] PHILOSOPHIES = Philosophy.values();

    /** Quarters in a year. */
    private static final double YEARLY = 1 / Step.QUARTER;

    private final Settings settings;
    private final PhilosophyParameters parameters;
    private final PilotParameters pilots;
    private final PilotCase cases;
    private final Claims claims;
    private final Gains gains;
    private final Relaxation relaxation = new Relaxation();

    BoardsReadTheirFigures(Settings settings) {
        this.settings = settings;
        parameters = settings.parameters().philosophy();
        pilots = settings.parameters().pilots();
        cases = new PilotCase(settings);
        claims = new Claims(settings);
        gains = new Gains(settings);
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        double[] sum = new double[world.peers().groups()];
        double[] count = new double[sum.length];
        for (Organisation organisation : world.organisations()) {
            read(organisation, world, draws, step);
            int group = organisation.group();
            sum[group] += organisation.board().figures().index();
            count[group]++;
        }
        double follow = relaxation.in(step, 1 / parameters.aspirationLag());
        for (Organisation organisation : world.organisations()) {
            Figures figures = organisation.board().figures();
            int group = organisation.group();
            double peers = sum[group] / count[group];
            double towards = figures.index() + parameters.aspirationPeers() * (peers - figures.index());
            figures.aspire(figures.aspiration() + follow * (towards - figures.aspiration()));
        }
    }

    /** The figures of the start, by which later ones are judged. */
    void begin(World world) {
        for (Organisation organisation : world.organisations()) {
            Figures figures = organisation.board().figures();
            figures.see(Philosophy.MORE, cheapness(organisation, world));
            figures.see(Philosophy.BETTER, organisation.work().meanPerformance());
            figures.see(Philosophy.DIFFERENT, learning(organisation));
            rememberLosses(organisation, world);
            count(organisation, world);
            figures.markStart();
        }
    }

    private void read(Organisation organisation, World world, Draws draws, Step step) {
        Board board = organisation.board();
        Figures figures = board.figures();
        figures.see(Philosophy.MORE, cheapness(organisation, world));
        double noise = parameters.figuresNoise() * draws.normal(Strand.PHILOSOPHY, organisation.key(), step.quarterIndex());
        double shown = organisation.work().meanPerformance() * (1 + noise);
        double before = figures.seen(Philosophy.BETTER);
        figures.see(Philosophy.BETTER, before + relaxation.in(step, 1 / parameters.figuresLag()) * (shown - before));
        figures.see(Philosophy.DIFFERENT, learning(organisation));
        double index = 0;
        double counted = 0;
        for (Philosophy one : PHILOSOPHIES) {
            double claim = claims.claim(board, one);
            double start = figures.start(one);
            index += start <= 0 ? claim : claim * figures.seen(one) / start;
            counted += claim;
        }
        figures.judge(counted <= 0 ? 1 : index / counted);
        count(organisation, world);
    }

    /** Work served for the money of staff and ICT: what businesslike thinking looks at, which sees no quality. */
    private static double cheapness(Organisation organisation, World world) {
        double served = 0;
        for (int p = 0; p < organisation.work().size(); p++) {
            served += organisation.work().served(p);
        }
        double people =
                organisation.workforce().total() + organisation.workforce().external();
        double cost = organisation.finances().budget() + world.wage() * people;
        return cost <= 0 ? 0 : served * YEARLY * world.wage() / cost;
    }

    /** One, and what is known of pilots: the mean over them of how far the posterior lies from a toss, 0 to 1. */
    private static double learning(Organisation organisation) {
        double sum = 0;
        double pilots = 0;
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.underWay(u)) {
                double posterior = uses.posterior(u);
                sum += 1 - 4 * posterior * (1 - posterior);
                pilots++;
            }
        }
        return 1 + (pilots <= 0 ? 0 : sum / pilots);
    }

    /**
     * What innovations realise in a year and what they cost in a year: the price over the horizon, with upkeep as long as they
     * are in use, of those that failed too; and what pilots cost.
     */
    private void count(Organisation organisation, World world) {
        double[] benefits = new double[WAVES.length];
        double[] costs = new double[benefits.length];
        double upkeep = pilots.estate() * settings.parameters().legacy().maintenance();
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int k = uses.innovation(u);
            int wave = world.technology().innovation(k).wave().ordinal();
            if (uses.scaled(u)) {
                double work = organisation.work().asked(uses.process(u)) * world.wage();
                benefits[wave] += gains.realised(organisation, world, u) * work;
                costs[wave] += uses.cost(u) * (1 / pilots.horizon() + upkeep);
            } else if (uses.at(u, Use.Stage.PILOT)) {
                costs[wave] += cases.pilotCost(organisation, world, k, uses.process(u), uses.challenged(u))
                        / pilots.duration();
            }
        }
        for (Wave wave : WAVES) {
            costs[wave.ordinal()] += organisation.portfolio().lost(wave) / pilots.horizon();
        }
        organisation.board().figures().count(benefits, costs);
    }

    /** Failures were remembered before the start as they will be: as many as an ordinary year brings, for the lag of beliefs. */
    private void rememberLosses(Organisation organisation, World world) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            int k = uses.innovation(u);
            if (uses.scaled(u) && !world.technology().viable(k)) {
                double lost = uses.cost(u) * pilots.decommission() * pilots.beliefLag();
                organisation.portfolio().lose(world.technology().innovation(k).wave(), lost);
            }
        }
    }
}
