package omslag.rule;

import omslag.parameter.Settings;
import omslag.parameter.SupportParameters;
import omslag.random.Draws;
import omslag.term.SupportFunction;
import omslag.term.Wave;
import omslag.unit.Numbers;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Support;
import omslag.world.Uses;
import omslag.world.Workforce;
import omslag.world.World;

/**
 * HR, control and procurement handle what changes ask of them (ODD 3k). A change needs all three, so the slowest decides
 * how many go on in time; what waits too long goes on without them.
 */
final class ChangesAreHandled implements Rule.OfOrganisations {
    private static final SupportFunction[] FUNCTIONS = SupportFunction.values();

    private static final double LN_2 = Numbers.log(2);

    private final SupportParameters support;
    private final Review review;
    private final Gains gains;

    ChangesAreHandled(Settings settings) {
        support = settings.parameters().support();
        review = new Review(support);
        gains = new Gains(settings);
    }

    @Override
    public Phase phase() {
        return Phase.CHANGES_ARE_HANDLED;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.begun(u) == step.index()) {
                Innovation innovation = world.technology().innovation(uses.innovation(u));
                organisation.support().ask(1, isNew(innovation));
            }
        }
        staff(organisation, world);
        takeUp(organisation.support());
        double lost = lost(step);
        for (SupportFunction function : FUNCTIONS) {
            handle(organisation.support(), function, step, lost);
        }
    }

    /** What was asked comes to all functions, and the cases of employees to HR. */
    static void takeUp(Support functions) {
        for (SupportFunction function : FUNCTIONS) {
            double alone = function == SupportFunction.HR ? functions.cases() : 0;
            functions.arrive(function, functions.asked() + alone, functions.askedNew());
        }
        functions.clear();
    }

    /** Whether an innovation is new to the formats of old: one of the third wave, or an algorithm. */
    static boolean isNew(Innovation innovation) {
        return innovation.wave() == Wave.DATAFICATION || innovation.algorithm();
    }

    /** Capacity follows the staff of the process behind a function, and what innovations add to it. */
    private void staff(Organisation organisation, World world) {
        Workforce people = organisation.workforce();
        double staff = (people.total() - people.surplus().total()) / people.totalAtStart();
        for (SupportFunction function : FUNCTIONS) {
            int p = organisation.work().find(function);
            double gained = p < 0 ? 0 : gained(organisation, world, p);
            double own = p < 0
                    ? 1
                    : organisation.work().effort(p)
                            * (1 + gained)
                            / (1 + organisation.work().startGain(p));
            organisation.support().staff(function, organisation.support().startCapacity(function) * staff * own);
        }
    }

    /** What innovations add to the capacity of a process. */
    private double gained(Organisation organisation, World world, int process) {
        double sum = 0;
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            sum += uses.process(u) == process ? gains.capacity(organisation, world, u) : 0;
        }
        return sum;
    }

    /** A step of a function, by fluid: a share of all that waits is handled, and part of the rest goes on without it. */
    void handle(Support functions, SupportFunction function, Step step) {
        handle(functions, function, step, lost(step));
    }

    /** The share of what cannot be handled that goes on without a function. */
    private double lost(Step step) {
        return -Numbers.expm1(-LN_2 * step.years() / support.patience());
    }

    private void handle(Support functions, SupportFunction function, Step step, double lost) {
        double waiting =
                functions.ordinary(function) + functions.novel(function) * review.time(functions.format(function));
        functions.handle(
                function,
                Review.share(waiting, functions.capacity(function) * step.years()),
                lost,
                Review.share(waiting, functions.capacity(function) * support.horizon()));
    }
}
