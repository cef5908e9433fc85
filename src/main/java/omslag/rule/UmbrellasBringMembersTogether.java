package omslag.rule;

import omslag.parameter.AttentionParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.Kind;
import omslag.term.Philosophy;
import omslag.unit.Step;
import omslag.world.Board;
import omslag.world.Organisation;
import omslag.world.Umbrellas;
import omslag.world.World;

/**
 * Umbrella organisations campaign, learn what members achieve, and bring them together once a year (ODD umbrella
 * organisations). Those who come take over a part of what has changed among them, in weights and in blind spots.
 */
final class UmbrellasBringMembersTogether implements Rule {
    /** Rate per year at which a campaign gets going, or ends. */
    private static final double CAMPAIGN_STARTS = 2;

    private static final Kind[] KINDS = Kind.values();
    private static final Philosophy[] ALL = Philosophy.values();
    private static final int QUARTERS = 4;

    private final AttentionParameters attention;
    private final double campaign;

    UmbrellasBringMembersTogether(Settings settings) {
        attention = settings.parameters().attention();
        campaign = settings.levers().awarenessCampaign();
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void apply(World world, Draws draws, Step step) {
        Umbrellas umbrellas = world.umbrellas();
        double[] known = knowledge(world);
        for (Kind kind : KINDS) {
            double effort = umbrellas.effort(kind);
            umbrellas.campaign(kind, effort + step.relaxation(CAMPAIGN_STARTS) * (campaign - effort));
            umbrellas.learn(kind, known[kind.ordinal()]);
            int date = 1 + (int) (QUARTERS * draws.uniform(Strand.UMBRELLA, kind.ordinal(), 0));
            if (step.opensQuarter() && date == step.quarter().number()) {
                meet(world, kind, draws, step);
            }
        }
    }

    /** For each kind what its members gained, on average. */
    private static double[] knowledge(World world) {
        double[] gained = new double[KINDS.length];
        double[] members = new double[KINDS.length];
        for (Organisation organisation : world.organisations()) {
            int kind = organisation.kind().ordinal();
            gained[kind] += organisation.board().figures().gained();
            members[kind]++;
        }
        for (int kind = 0; kind < gained.length; kind++) {
            gained[kind] = members[kind] <= 0 ? 0 : gained[kind] / members[kind];
        }
        return gained;
    }

    /** The annual event: first all look at one another, then each goes home with a part of it. */
    private void meet(World world, Kind kind, Draws draws, Step step) {
        double[] changed = new double[ALL.length];
        double overlooked = 0;
        double guests = 0;
        for (Organisation organisation : world.organisations()) {
            if (comes(organisation, kind, draws, step)) {
                for (Philosophy one : ALL) {
                    changed[one.ordinal()] += changed(organisation.board(), one);
                }
                overlooked += organisation.board().blindSpot();
                guests++;
            }
        }
        for (Organisation organisation : world.organisations()) {
            if (comes(organisation, kind, draws, step)) {
                takeHome(organisation.board(), changed, overlooked, guests);
            }
        }
    }

    private void takeHome(Board board, double[] changed, double overlooked, double guests) {
        double[] weights = new double[ALL.length];
        double sum = 0;
        for (Philosophy one : ALL) {
            int i = one.ordinal();
            double heard = changed[i] / guests - changed(board, one);
            weights[i] = Math.max(0, board.philosophy(one) + attention.event() * heard);
            sum += weights[i];
        }
        for (Philosophy one : ALL) {
            board.weigh(one, weights[one.ordinal()] / sum);
        }
        double eyes = Math.min(board.blindSpot(), overlooked / guests);
        board.overlook(board.blindSpot() + attention.event() * (eyes - board.blindSpot()));
    }

    private static double changed(Board board, Philosophy one) {
        return board.philosophy(one) - board.character(one);
    }

    private boolean comes(Organisation organisation, Kind kind, Draws draws, Step step) {
        return organisation.kind() == kind
                && draws.chance(attention.attendance(), Strand.UMBRELLA, organisation.key(), step.index());
    }
}
