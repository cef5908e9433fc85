package omslag.rule;

import omslag.parameter.ChainParameters;
import omslag.parameter.IncidentParameters;
import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.parameter.SupportParameters;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/** What happens when a pilot is scaled up (ODD 3c, 3d, 3e): it costs money, adds to the estate, and may hide a flaw. */
final class Scaling {
    /** The most likely a flaw can be. */
    private static final double MOST_FLAWED = 0.9;

    /** How immature an innovation must be for its flaws to be found as often as parameters say, over maturity 0. */
    private static final double MOST_IMMATURE = 1.3;

    /** How much more often an innovation without an owner is flawed. */
    private static final double DECOUPLED = 1.5;

    /** Part of a cost that adding up instalments may leave. */
    private static final double ROUNDING = 1e-9;

    /** What stands behind an innovation in the journal that was begun to conform. */
    private static final String CONFORMING = " conforming";

    private final PilotParameters pilots;
    private final IncidentParameters incidents;
    private final PilotCase cases;
    private final SupportParameters support;
    private final Review review;
    private final boolean estates;
    private final boolean functions;
    private final double saved;
    private final double ordinary;

    Scaling(Settings settings) {
        pilots = settings.parameters().pilots();
        incidents = settings.parameters().incidents();
        cases = new PilotCase(settings);
        support = settings.parameters().support();
        review = new Review(support);
        estates = settings.mechanisms().legacy();
        functions = settings.mechanisms().supportFunctions();
        ChainParameters chains = settings.parameters().chains();
        saved = settings.mechanisms().chains() ? chains.standardsCoupling() : 0;
        ordinary = chains.standardsStart();
    }

    /** What scaling this pilot up costs now. */
    double cost(Organisation organisation, World world, Use use) {
        return cases.scaleCost(organisation, world, use.innovation(), use.process()) * use.price();
    }

    /** A pilot is approved: it will be scaled up at the price of today, after as long as its reviewers take. */
    void approve(Organisation organisation, World world, Use use, double years) {
        use.commit(cost(organisation, world, use));
        use.enter(Use.Stage.APPROVAL, years);
        if (functions) {
            Innovation innovation = world.technology().innovation(use.innovation());
            organisation.support().ask(support.scaleWork(), ChangesAreHandled.isNew(innovation));
        }
    }

    /** Whether the money for change, with that of the year to come, carries a cost. */
    static boolean carries(Organisation organisation, double cost, Step step) {
        double flow = organisation.finances().discretionary()
                * organisation.decisions().changeShare()
                / step.years();
        return organisation.finances().in(Purse.CHANGE) + flow >= cost;
    }

    /** An approved pilot goes on as far as time and money reach; it is paid in instalments. */
    void proceed(Organisation organisation, World world, Draws draws, Step step, Use use) {
        use.pass(step.years());
        if (use.waiting() > 0) {
            return;
        }
        double due = Math.min(use.owed(), use.cost() * step.years() / pilots.scaleYears());
        double paid = Math.min(due, Math.max(0, organisation.finances().in(Purse.CHANGE)));
        organisation.finances().spend(Purse.CHANGE, Spending.SCALING, paid);
        organisation.finances().wishFor(due - paid);
        use.pay(paid);
        if (use.owed() > use.cost() * ROUNDING) {
            return;
        }
        scale(organisation, world, draws, use);
        Innovation innovation = world.technology().innovation(use.innovation());
        world.technology().announce(innovation.wave());
        String what = organisation.work().kind(use.process()).id() + " " + innovation.id()
                + (use.conforming() ? CONFORMING : "");
        world.journal()
                .write(step.index(), EventKind.SCALE_UP, organisation.identity().id(), what, use.cost());
    }

    /** An innovation that already stands at full size at the start: the estate of the start holds it. */
    void stand(Organisation organisation, World world, Draws draws, Use use) {
        use.commit(cost(organisation, world, use));
        use.pay(use.cost());
        double value = organisation.estate().value(use.process());
        double part = value <= 0 ? 0 : Math.min(1, pilots.estate() * use.cost() / value);
        Innovation innovation = world.technology().innovation(use.innovation());
        organisation.estate().compose(use.process(), innovation.nature().landscape(), part);
        deploy(organisation, world, draws, use, false);
    }

    private void scale(Organisation organisation, World world, Draws draws, Use use) {
        deploy(organisation, world, draws, use, true);
        if (estates) {
            Innovation innovation = world.technology().innovation(use.innovation());
            double open = world.chains().standards(organisation.index()) ? 1 : 0;
            double coupling = pilots.coupling() * (1 - saved * (open - ordinary));
            organisation
                    .estate()
                    .extend(
                            use.process(),
                            pilots.estate() * use.cost(),
                            coupling,
                            innovation.nature().landscape());
            organisation.estate().change(use.cost());
        }
    }

    private void deploy(Organisation organisation, World world, Draws draws, Use use, boolean now) {
        Innovation innovation = world.technology().innovation(use.innovation());
        double probability = innovation.algorithm() ? flaw(organisation, world, use) : 0;
        long key = Draws.key(Draws.key(organisation.key(), innovation.key()), use.attempt());
        use.scale(draws.chance(probability, Strand.FLAW, key, 0));
        organisation.portfolio().countScaled(innovation.algorithm(), now);
        organisation.estate().expose(1);
    }

    /** The probability that an algorithm wrongs people: less with guard-rails, maturity and an owner. */
    private double flaw(Organisation organisation, World world, Use use) {
        double guarded = incidents.flawFloor()
                + (1 - incidents.flawFloor()) * (1 - organisation.decisions().guardRails());
        double immature = MOST_IMMATURE - world.technology().maturity(use.innovation());
        double risk = world.technology().innovation(use.innovation()).nature().ethicalRisk();
        double made = Math.min(
                MOST_FLAWED, risk * incidents.flaw() * guarded * immature * (use.conforming() ? DECOUPLED : 1));
        // What is made without control at the start is drawn once; more or less of it passes control now.
        return functions ? Math.min(1, made * review.passes(organisation.support())) : made;
    }
}
