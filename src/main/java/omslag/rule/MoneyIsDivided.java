package omslag.rule;

import omslag.parameter.IncidentParameters;
import omslag.parameter.LegacyParameters;
import omslag.parameter.LeverParameters;
import omslag.parameter.Levers;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.unit.Relaxation;
import omslag.unit.Step;
import omslag.world.Contracts;
import omslag.world.Decisions;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.Project;
import omslag.world.Uses;
import omslag.world.World;

/**
 * The money of the quarter is divided (ODD decisions, D1): upkeep first, then levers, guard-rails and data, what projects cost
 * over plan and the stewardship line, and only the rest is for the board to divide.
 */
final class MoneyIsDivided implements Rule.OfOrganisations {
    /** Rate per year at which service follows the operations money. */
    private static final double OPERATIONS_FOLLOW = 2;

    /** Rate per year at which moves to another supplier are paid: most of it within two years. */
    private static final double MOVING = 1;

    private final Settings settings;
    private final LegacyParameters legacy;
    private final IncidentParameters incidents;
    private final LeverParameters prices;
    private final Levers levers;
    private final Maintenance maintenance;
    private final LeverPrices leverPrices;
    private final DataArePaid data;
    private final double contribution;
    private final Past past;
    private final boolean procurement;
    private final double supplierShare;
    private final Relaxation relaxation = new Relaxation();

    MoneyIsDivided(Settings settings) {
        this.settings = settings;
        legacy = settings.parameters().legacy();
        incidents = settings.parameters().incidents();
        prices = settings.parameters().levers();
        levers = settings.levers();
        maintenance = new Maintenance(settings);
        leverPrices = new LeverPrices(settings);
        data = new DataArePaid(settings);
        contribution =
                settings.mechanisms().chains() ? settings.parameters().chains().contribution() : 0;
        past = new Past(settings);
        procurement = settings.mechanisms().procurement();
        supplierShare = settings.parameters().procurement().lockIn().supplierShare();
    }

    @Override
    public Phase phase() {
        return Phase.BOARDS_DECIDE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Finances finances = organisation.finances();
        payUpkeep(organisation, step);
        payInfrastructure(organisation, world, step);
        payLevers(organisation, world, step);
        if (settings.mechanisms().sensing()) {
            data.pay(organisation, world, step);
        }
        double most = legacy.overrunDebit() * Math.max(0, finances.in(Purse.FREE));
        setAside(finances, Purse.STEWARDSHIP, Math.min(most, overPlan(organisation.estate(), step)));
        setAside(finances, Purse.STEWARDSHIP, line(organisation, settings, past, step));
        setAside(finances, Purse.CHANGE, levers.innovationBudget() * finances.budget() * step.years());
        divide(organisation, step);
    }

    /** The stewardship line of a step: what the board sets aside for its estate before anything else. */
    static double line(Organisation organisation, Settings settings, Step step) {
        return line(organisation, settings, new Past(settings), step);
    }

    private static double line(Organisation organisation, Settings settings, Past past, Step step) {
        double share = organisation.board().stewardship()
                        * settings.parameters().legacy().stewardshipShare()
                + settings.levers().replacementProgramme();
        return share * past.runMoneyUsed(organisation) * organisation.finances().budget() * step.years();
    }

    /** The provider of shared infrastructure is paid by all who use it. */
    private void payInfrastructure(Organisation organisation, World world, Step step) {
        Finances finances = organisation.finances();
        double due = contribution * finances.budget() * step.years();
        world.infrastructure().collect(pay(finances, Spending.INFRASTRUCTURE, due));
    }

    /**
     * Upkeep, with what suppliers ask above the price of a free market and what moving to others costs. What upkeep costs
     * at the start holds the mark-ups and the moves of the start.
     */
    private void payUpkeep(Organisation organisation, Step step) {
        Finances finances = organisation.finances();
        Contracts contracts = organisation.contracts();
        double due = maintenance.yearly(organisation) * step.years();
        double plain = procurement ? due / contracts.load() : due;
        double missing = plain - pay(finances, Spending.MAINTENANCE, plain);
        if (procurement) {
            double markUp = plain * supplierShare * contracts.meanMarkUp(organisation.estate());
            missing += markUp - pay(finances, Spending.LOCK_IN, markUp);
            double moving = contracts.owed() * relaxation.in(step, MOVING);
            contracts.pay(pay(finances, Spending.SWITCHING, moving));
        }
        finances.fallShort(missing);
    }

    private void payLevers(Organisation organisation, World world, Step step) {
        Finances finances = organisation.finances();
        pay(finances, Spending.LEVERS, leverPrices.money() * finances.budget() * step.years());
        double algorithms = 0;
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            boolean guarded = uses.scaled(u) && world.technology().algorithm(uses.innovation(u));
            algorithms += guarded ? uses.cost(u) : 0;
        }
        double guards = organisation.decisions().guardRails() * prices.guardMoney() * algorithms;
        pay(finances, Spending.GUARD_RAILS, guards * step.years());
    }

    /** What projects that have spent their plan ask on top of it in this step. */
    private double overPlan(Estate estate, Step step) {
        double sum = 0;
        for (int j = 0; j < estate.size(); j++) {
            Project project = estate.project(j);
            if (project != null && project.spent() >= project.planned()) {
                sum += project.planned() / legacy.projectYears() * step.years();
            }
        }
        return sum;
    }

    private void divide(Organisation organisation, Step step) {
        Finances finances = organisation.finances();
        Decisions decisions = organisation.decisions();
        double free = Math.max(0, finances.in(Purse.FREE));
        finances.divide(free);
        double use = past.runMoneyUsed(organisation);
        double idle = free * (decisions.hardeningShare() + decisions.operationsShare()) * (1 - use);
        finances.move(Purse.FREE, Purse.CHANGE, free * decisions.changeShare() + idle);
        double hardening = free * decisions.hardeningShare() * use;
        double operations = free * decisions.operationsShare() * use;
        finances.spend(Purse.FREE, Spending.HARDENING, hardening);
        finances.spend(Purse.FREE, Spending.RESKILLING, free * decisions.reskillingShare());
        finances.spend(Purse.FREE, Spending.OPERATIONS, operations);
        Estate estate = organisation.estate();
        if (settings.mechanisms().incidents()) {
            estate.harden(estate.hardening() * (1 - relaxation.in(step, incidents.hardeningDecay())) + hardening);
        }
        double level = organisation.standing().operations();
        double follow = relaxation.in(step, OPERATIONS_FOLLOW);
        organisation.standing().operate(level + follow * (operations / step.years() - level));
    }

    private static double pay(Finances finances, Spending what, double due) {
        double paid = Math.max(0, Math.min(due, finances.in(Purse.FREE)));
        finances.spend(Purse.FREE, what, paid);
        return paid;
    }

    private static void setAside(Finances finances, Purse purse, double amount) {
        finances.move(Purse.FREE, purse, Math.max(0, Math.min(amount, finances.in(Purse.FREE))));
    }
}
