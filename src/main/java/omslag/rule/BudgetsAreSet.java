package omslag.rule;

import omslag.parameter.BudgetParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Purse;
import omslag.unit.Numbers;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.World;

/** Each January the ICT budget follows growth, requests, friction and legitimacy; a quarter of it comes in, and
 * money for change that found no use is divided anew (ODD budget). */
final class BudgetsAreSet implements Rule.OfOrganisations {
    private final BudgetParameters parameters;
    private final Maintenance maintenance;
    private final double growth;
    private final boolean moves;
    private final double window;
    private final int start;
    private final Past past;

    BudgetsAreSet(Settings settings) {
        parameters = settings.parameters().budget();
        maintenance = new Maintenance(settings);
        growth = settings.environment().budgetGrowth();
        moves = settings.mechanisms().budget();
        window = settings.parameters().needs().windowBudget();
        start = settings.period().start().index();
        past = new Past(settings);
    }

    @Override
    public Phase phase() {
        return Phase.BUDGETS_ARE_SET;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Finances finances = organisation.finances();
        finances.open(finances.budget() * step.years());
        double most = (past.before(step.quarter()) ? Past.KEPT : parameters.carryMost()) * finances.budget();
        double surplus = Math.max(0, finances.in(Purse.CHANGE) - most - restOfQuarter(organisation, step));
        finances.move(Purse.CHANGE, Purse.FREE, surplus * past.handedBack(step));
        if (!step.opensYear() || step.quarterIndex() == start) {
            return;
        }
        if (moves) {
            double yearly = maintenance.yearly(organisation);
            finances.grant(next(organisation, world, yearly, step.quarter()), yearly);
        }
    }

    /**
     * The money for change that the other steps of a quarter bring, nothing by default: boards keep what a quarter brings, or
     * they would try less the shorter the steps are, for want of the price of a pilot in one sum. It is a mean over a
     * quarter, for what is handed back in one step would else be kept in the next.
     */
    private static double restOfQuarter(Organisation organisation, Step step) {
        if (step.parts() == 1) {
            return 0;
        }
        Finances finances = organisation.finances();
        double brought = finances.discretionary() * organisation.decisions().changeShare();
        return finances.forChange(brought, step.parts()) * (step.parts() - 1);
    }

    private double next(Organisation organisation, World world, double maintenanceNow, Quarter quarter) {
        Finances finances = organisation.finances();
        double budget = finances.budget();
        if (past.prescribed(quarter)) {
            return budget * past.growth(quarter.year());
        }
        double asked = (maintenanceNow - finances.maintenanceLastYear() + finances.wish()) / budget;
        double trust = world.opinion().trust(organisation.kind().layer())
                - world.opinion().startTrust(organisation.kind().layer());
        double friction = parameters.friction() * (world.needs().storm() ? 1 - window : 1);
        double granted = parameters.response()
                * Math.max(0, 1 - friction * organisation.decisions().vetoes())
                * Math.max(0, 1 + parameters.legitimacy() * trust);
        return budget * (1 + growth + granted * Numbers.clip(asked, -parameters.most(), parameters.most()));
    }
}
