package omslag.rule;

import java.util.Arrays;
import omslag.parameter.PhilosophyParameters;
import omslag.parameter.Settings;
import omslag.term.BenefitType;
import omslag.term.Landscape;
import omslag.term.Philosophy;
import omslag.world.Board;
import omslag.world.Innovation;

/**
 * What the IT manager, the head of public services and those who speak for different claim, and what follows from it (ODD
 * more, better, different): each claims by the weight of a philosophy times a bargaining weight. All that follows is
 * counted from the claims of the start, so that it is 1 there.
 *
 * <p>Implementation note. What changes cost is asked for each innovation of an organisation in turn, and follows from six
 * numbers of its board. The answer is kept until these are others, so it can never go stale.
 */
final class Claims {
    private static final Philosophy[] ALL = Philosophy.values();

    private final PhilosophyParameters parameters;
    private final boolean on;
    private final boolean seat;
    private final double[] heard = new double[2 * ALL.length];
    private double cost;
    private double pace;

    Claims(Settings settings) {
        parameters = settings.parameters().philosophy();
        on = settings.mechanisms().philosophy();
        seat = settings.levers().transformationOfficer();
        Arrays.fill(heard, Double.NaN);
    }

    /** The philosophy of a landscape: what its people want. */
    static Philosophy of(Landscape landscape) {
        return switch (landscape) {
            case BACK_OFFICE -> Philosophy.MORE;
            case FRONT_OFFICE -> Philosophy.BETTER;
            case OUT_OF_OFFICE -> Philosophy.DIFFERENT;
        };
    }

    /** The philosophy that wants an innovation. */
    static Philosophy of(Innovation innovation) {
        if (innovation.nature().challengesOrder()) {
            return Philosophy.DIFFERENT;
        }
        return of(innovation.nature().benefit());
    }

    private static Philosophy of(BenefitType benefit) {
        return switch (benefit) {
            case COST -> Philosophy.MORE;
            case QUALITY -> Philosophy.BETTER;
            case SUBSTITUTION -> Philosophy.DIFFERENT;
        };
    }

    /** The share of what is claimed that a philosophy gets; 0 to 1, 1 in all. */
    double claim(Board board, Philosophy one) {
        double all = 0;
        for (Philosophy other : ALL) {
            all += board.philosophy(other) * bargaining(other, seat);
        }
        return claim(board, one, all);
    }

    /** What a philosophy got at the start, when nobody had a seat for different. */
    double startClaim(Board board, Philosophy one) {
        double all = 0;
        for (Philosophy other : ALL) {
            all += board.character(other) * bargaining(other, false);
        }
        return startClaim(board, one, all);
    }

    /** The money for change that a landscape commands, against the start. */
    double share(Board board, Landscape landscape) {
        double before = counts(board) ? startClaim(board, of(landscape)) : 0;
        return before <= 0 ? 1 : claim(board, of(landscape)) / before;
    }

    /** What a benefit of an innovation is worth to a board, 1 on average over the innovations of the start. */
    double worth(Board board, Innovation innovation) {
        return counts(board) ? appreciation(claim(board, of(innovation))) / board.usualWorth() : 1;
    }

    /** What a benefit is worth to a philosophy with this claim, before it is normed. */
    double appreciation(double claim) {
        return 1 - parameters.sway() + parameters.sway() * ALL.length * claim;
    }

    /** What changing the organisation costs, against the start. */
    double changeCost(Board board) {
        hear(board);
        return cost;
    }

    /** The pace of changing it, against the start. */
    double changePace(Board board) {
        hear(board);
        return pace;
    }

    /** The part of the hazard of considering what challenges the order that fear for position leaves. */
    double daring(Board board) {
        return counts(board) ? 1 - parameters.position() * (1 - claim(board, Philosophy.DIFFERENT)) : 1;
    }

    /** Whether claims count: where the mechanism is off, or a board has no philosophy, nothing follows from them. */
    private boolean counts(Board board) {
        double sum = 0;
        for (Philosophy one : ALL) {
            sum += board.character(one);
        }
        return on && sum > 0;
    }

    private void hear(Board board) {
        boolean same = true;
        for (int i = 0; i < ALL.length; i++) {
            double now = board.philosophy(ALL[i]);
            double before = board.character(ALL[i]);
            same &= heard[2 * i] == now && heard[2 * i + 1] == before;
            heard[2 * i] = now;
            heard[2 * i + 1] = before;
        }
        if (!same) {
            cost = mixed(board, parameters.restructuring(), parameters.redesign(), parameters.rethinking());
            pace = mixed(board, parameters.restructuringPace(), parameters.redesignPace(), parameters.rethinkingPace());
        }
    }

    private double mixed(Board board, double more, double better, double different) {
        if (!counts(board)) {
            return 1;
        }
        double all = 0;
        double allBefore = 0;
        for (Philosophy one : ALL) {
            all += board.philosophy(one) * bargaining(one, seat);
            allBefore += board.character(one) * bargaining(one, false);
        }
        double before = startClaim(board, Philosophy.MORE, allBefore) * more
                + startClaim(board, Philosophy.BETTER, allBefore) * better
                + startClaim(board, Philosophy.DIFFERENT, allBefore) * different;
        if (before <= 0) {
            return 1;
        }
        double now = claim(board, Philosophy.MORE, all) * more
                + claim(board, Philosophy.BETTER, all) * better
                + claim(board, Philosophy.DIFFERENT, all) * different;
        return now / before;
    }

    private double claim(Board board, Philosophy one, double all) {
        return all <= 0 ? 0 : board.philosophy(one) * bargaining(one, seat) / all;
    }

    private double startClaim(Board board, Philosophy one, double all) {
        return all <= 0 ? 0 : board.character(one) * bargaining(one, false) / all;
    }

    private double bargaining(Philosophy one, boolean seated) {
        return switch (one) {
            case MORE -> parameters.manager();
            case BETTER -> parameters.services();
            case DIFFERENT -> seated ? parameters.officer() : parameters.outsider();
        };
    }
}
