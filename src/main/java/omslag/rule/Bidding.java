package omslag.rule;

import omslag.parameter.ProcurementParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;
import omslag.world.Companies;
import omslag.world.Experience;

/**
 * Why a company bids for a call, or does not (ODD 3j): it bids if {@code p·margin·value − bid cost − delay·burn > 0}. What
 * start-ups take for p, for the delay and for the work that follows a pilot, they learn.
 */
final class Bidding {
    private final ProcurementParameters numbers;
    private final double kept;

    Bidding(Settings settings) {
        numbers = settings.parameters().procurement();
        double clauses = new LockIn(settings).clauses() - numbers.lockIn().clauses();
        kept = 1 - numbers.deterrence() * clauses;
    }

    /** What a bid brings: the margin if it wins, less its cost and what waiting costs. A bid is made if this is positive. */
    static double profit(double win, double margin, double value, double bidCost, double delay, double burn) {
        return win * margin * value - bidCost - delay * burn;
    }

    /** Whether a company bids for a pilot of this value, which scaling may follow. */
    boolean bids(Companies.Company company, boolean challenge, double pilot, double scale) {
        return profit(company, challenge, pilot, scale) > 0;
    }

    /** Whether government as it knows it is no client worth having for a start-up. */
    boolean turnsAway(Companies.Company company, Companies market) {
        double specified = profit(company, false, market.usualPilot(), market.usualScale());
        double challenged = profit(company, true, market.usualPilot(), market.usualScale());
        double usual =
                (1 - market.challenged()) * Math.max(0, specified) + market.challenged() * Math.max(0, challenged);
        return usual <= numbers.presence();
    }

    private double profit(Companies.Company company, boolean challenge, double pilot, double scale) {
        boolean big = company.big();
        Experience known = company.experience();
        double value = pilot + (big ? numbers.followExpected() : follows(known)) * scale;
        double cost = (numbers.bidFixed() + numbers.bidShare() * value) * (challenge ? numbers.challengeBid() : 1);
        double win = big ? numbers.winBig() : wins(known, challenge);
        double burn = big ? 0 : numbers.burn() * pilot;
        return profit(win, numbers.margin() * kept, value, cost, waits(known, challenge), burn);
    }

    /** The chance of winning that a start-up counts on. */
    double wins(Experience known, boolean challenge) {
        double expected = challenge ? numbers.winChallenge() : numbers.winSpecification();
        return (numbers.prior() * expected + known.wins(challenge)) / (numbers.prior() + known.bids(challenge));
    }

    private double waits(Experience known, boolean challenge) {
        double expected = challenge ? numbers.challengeTime() : numbers.specificationTime();
        return (numbers.prior() * expected + known.waited(challenge)) / (numbers.prior() + known.bids(challenge));
    }

    private double follows(Experience known) {
        return (numbers.prior() * numbers.followExpected() + known.followed()) / (numbers.prior() + known.ended());
    }

    /** What stays of what companies remember after a step. */
    double remembered(double years) {
        return Numbers.exp(-years / numbers.memory());
    }
}
