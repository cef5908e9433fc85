package omslag.rule;

import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * The business case of a pilot (ODD decisions, D2): an option on scaling up, bought for the price of the pilot.
 *
 * <p>The certainty equivalent is {@code −(W/ρ)·ln(1 − p + p·exp(−ρ·max(0, V)/W)) − c}: p what the board believes of such
 * innovations, V the net value of one that works, c the cost of the pilot, W the discretionary money of a year, so that ρ
 * is a relative risk aversion. The stake is the pilot alone. To second order this is {@code p·V − ½·(ρ/W)·Var − c}; unlike
 * that form it never falls when an innovation is worth more.
 */
final class PilotCase {
    /** What a board makes of a pilot. */
    enum Verdict {
        /** Worth it. */
        MERIT,
        /** Not worth it by itself, but for being seen to follow. */
        CONFORM,
        /** No. */
        NO
    }

    private final PilotParameters pilots;
    private final Calls calls;
    private final double wage;
    private final double conformity;
    private final double mandate;
    private final Settings settings;
    private final Claims claims;

    PilotCase(Settings settings) {
        this.settings = settings;
        claims = new Claims(settings);
        pilots = settings.parameters().pilots();
        calls = new Calls(settings);
        wage = settings.parameters().labour().wage();
        conformity = settings.parameters().adoption().conformity();
        mandate = settings.environment().mandate();
    }

    /** What the work of a process costs in a year, in thousands of euros. */
    double yearlyWork(Organisation organisation, int process) {
        return organisation.work().asked(process) * wage;
    }

    /** What scaling an innovation would cost now, in thousands of euros. */
    double scaleCost(Organisation organisation, World world, int k, int process) {
        Innovation innovation = world.technology().innovation(k);
        return innovation.cost()
                * world.technology().price(k)
                * yearlyWork(organisation, process)
                * claims.changeCost(organisation.board());
    }

    /** What a pilot usually costs, more when it is bought by challenge or when what is found stays with government. */
    double pilotCost(Organisation organisation, World world, int k, int process, boolean challenged) {
        double extra = challenged ? 1 + calls.challengeExtra() : 1;
        return pilots.cost() * scaleCost(organisation, world, k, process) * extra * calls.research();
    }

    /** The verdict of a board that believes with this probability that the innovation works. */
    Verdict judge(
            Organisation organisation, World world, int k, int process, boolean challenged, double prior, Step step) {
        double cost = pilotCost(organisation, world, k, process, challenged);
        double value = netValue(organisation, world, k, process, step);
        Innovation innovation = world.technology().innovation(k);
        double means = organisation.finances().discretionary()
                / step.years()
                * claims.share(organisation.board(), innovation.nature().landscape());
        double certain =
                certainEquivalent(prior, value, cost, organisation.decisions().riskAversion(), means);
        if (certain > 0) {
            return Verdict.MERIT;
        }
        double pressure = (world.peers().seen(k, organisation.identity().group())
                        + world.peers().adopted(k, organisation.kind())
                        + mandate)
                / 3;
        return certain + conformity * cost * pressure > 0 ? Verdict.CONFORM : Verdict.NO;
    }

    /** What an innovation that works is worth to the board, less what scaling it and keeping it up cost. */
    private double netValue(Organisation organisation, World world, int k, int process, Step step) {
        Innovation innovation = world.technology().innovation(k);
        double speed = settings.environment().technology().speed();
        double age = TechnologyMatures.age(
                        innovation, step, settings.period().start().index(), speed)
                + speed * (pilots.duration() + pilots.horizon() / 2);
        double mature = TechnologyMatures.maturity(settings.parameters().technology(), age);
        double benefit = innovation.promised()
                * mature
                * yearlyWork(organisation, process)
                * pilots.horizon()
                * claims.worth(organisation.board(), innovation);
        double upkeep = pilots.estate() * settings.parameters().legacy().maintenance() * pilots.horizon();
        return benefit - scaleCost(organisation, world, k, process) * (1 + upkeep);
    }

    /**
     * The certainty equivalent of a pilot, in the unit of its value: that of a lottery with gain or nothing under constant
     * absolute risk aversion, less the cost of the ticket.
     */
    static double certainEquivalent(double belief, double value, double cost, double aversion, double means) {
        double gain = Math.max(0, value);
        double absolute = aversion / Math.max(means, 1e-9);
        if (absolute * gain < 1e-9) {
            return belief * gain - cost;
        }
        double lottery = absolute * gain < 1
                ? Numbers.log1p(belief * Numbers.expm1(-absolute * gain))
                : Numbers.log(1 - belief + belief * Numbers.exp(-absolute * gain));
        return -lottery / absolute - cost;
    }
}
