package omslag.rule;

import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.term.Wave;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.Project;
import omslag.world.World;

/**
 * Stewardship money repays debt and replaces old systems (ODD 3d, D7). What a replacement turns out to cost is drawn from
 * a cascade of troubles, so that the fat tail of overruns is made and not assumed.
 */
final class ProjectsProgress implements Rule.OfOrganisations {
    /** Cost over plan that counts as an overrun, as in the statistics of large projects. */
    static final double OVERRUN = 1.5;

    /** The most troubles in a cascade: systems and modules of a large organisation. */
    static final int MOST_TROUBLES = 160;

    /** The most that one trouble can make: beyond it cascades would not end. */
    private static final double MOST_CASCADE = 0.95;

    /** The modularity and the mean cascade that the overrun parameters were fitted to. */
    private static final double FITTED_MODULARITY = 0.3;

    private static final double FITTED_CASCADE = 0.8;

    /** How much earlier the most careful owner replaces, and how much later the least careful one. */
    private static final double EARLIER = 0.5;

    /** The furthest a project of the start can be. */
    private static final double NEARLY = 0.95;

    private final Settings settings;
    private final LegacyParameters legacy;

    ProjectsProgress(Settings settings) {
        this.settings = settings;
        legacy = settings.parameters().legacy();
    }

    @Override
    public Phase phase() {
        return Phase.PROJECTS_PROGRESS;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        repay(organisation, step);
        Estate estate = organisation.estate();
        for (int j = 0; j < estate.size(); j++) {
            Project project = estate.project(j);
            if (project != null) {
                progress(organisation, world, step, j, project);
            }
        }
        int running = estate.projects();
        start(organisation, draws, step);
        if (settings.mechanisms().supportFunctions() && estate.projects() > running) {
            organisation.support().ask(settings.parameters().support().projectWork(), false);
        }
    }

    private void repay(Organisation organisation, Step step) {
        Finances finances = organisation.finances();
        Estate estate = organisation.estate();
        double line = MoneyIsDivided.line(organisation, settings, step);
        double money = Math.min(
                Math.max(0, finances.in(Purse.STEWARDSHIP)),
                line * (1 - organisation.decisions().replacementShare()));
        double left = money;
        for (int round = 0; round < estate.size() && left > 0; round++) {
            left = estate.repay(deepest(estate), left);
        }
        finances.spend(Purse.STEWARDSHIP, Spending.REPAIR, money - left);
    }

    private static int deepest(Estate estate) {
        int deepest = 0;
        for (int j = 1; j < estate.size(); j++) {
            deepest = estate.debt(j) > estate.debt(deepest) ? j : deepest;
        }
        return deepest;
    }

    private void progress(Organisation organisation, World world, Step step, int system, Project project) {
        Finances finances = organisation.finances();
        double pace = project.planned() / legacy.projectYears() * step.years();
        double money = Math.min(
                Math.min(pace, project.needed() - project.spent()), Math.max(0, finances.in(Purse.STEWARDSHIP)));
        finances.spend(Purse.STEWARDSHIP, Spending.REPLACEMENT, money);
        project.spend(money);
        double ratio = project.spent() / project.planned();
        boolean cancelled = !project.done() && ratio >= legacy.cancelAt();
        if (!project.done() && !cancelled) {
            return;
        }
        organisation.estate().end(system, project.done());
        organisation.standing().endProject(ratio);
        if (cancelled || ratio > OVERRUN) {
            String id = organisation.identity().id();
            EventKind kind = cancelled ? EventKind.PROJECT_CANCELLED : EventKind.PROJECT_OVERRUN;
            world.journal()
                    .write(
                            step.index(),
                            kind,
                            id,
                            organisation.work().kind(system).id(),
                            ratio);
            for (Wave wave : Wave.values()) {
                organisation.board().believe(wave, organisation.board().belief(wave) * (1 - legacy.beliefLoss()));
            }
        }
    }

    /** The projects that are under way at the start, somewhere between their beginning and their plan. */
    void begin(Organisation organisation, Draws draws, Step step) {
        Estate estate = organisation.estate();
        for (int j = 0; j < estate.size(); j++) {
            start(organisation, draws, step);
        }
        for (int j = 0; j < estate.size(); j++) {
            Project project = estate.project(j);
            if (project != null) {
                long key = Draws.key(organisation.key(), j);
                double along = draws.uniform(Strand.START_STATE, key, -1) * project.planned();
                project.spend(Math.min(along, NEARLY * project.needed()));
            }
        }
    }

    /** Starts one project a quarter at most: the oldest system past the agenda age that the line can carry. */
    private void start(Organisation organisation, Draws draws, Step step) {
        Estate estate = organisation.estate();
        double agenda = legacy.support()
                * (1 + EARLIER / 2 - EARLIER * organisation.board().stewardship());
        int oldest = -1;
        double running = 0;
        for (int j = 0; j < estate.size(); j++) {
            Project project = estate.project(j);
            running += project == null ? 0 : project.planned();
            boolean due = project == null && estate.core(j) > agenda;
            oldest = due && (oldest < 0 || estate.core(j) > estate.core(oldest)) ? j : oldest;
        }
        if (oldest < 0) {
            return;
        }
        double carried = MoneyIsDivided.line(organisation, settings, step)
                        / step.years()
                        * organisation.decisions().replacementShare()
                        * legacy.projectYears()
                + Math.max(0, organisation.finances().in(Purse.STEWARDSHIP));
        if (running + estate.value(oldest) <= carried) {
            estate.start(oldest, plan(organisation, draws, step, oldest));
        }
    }

    private Project plan(Organisation organisation, Draws draws, Step step, int system) {
        double value = organisation.estate().value(system);
        double r = cascade(legacy, organisation.estate().coupling(system));
        long key = Draws.key(organisation.key(), system);
        int troubles = draws.borel(r, MOST_TROUBLES, Strand.CASCADE, key, step.quarterIndex());
        return new Project(value, value * overrun(legacy, troubles));
    }

    /** Troubles that one trouble makes: fewer in modular projects, more in coupled systems. */
    static double cascade(LegacyParameters legacy, double coupling) {
        double r = legacy.cascade() * (1 - legacy.modularity()) / (1 - FITTED_MODULARITY) * coupling;
        return Math.max(0, Math.min(MOST_CASCADE, r));
    }

    /** Cost over plan after this many troubles; the reference cascade is fixed, so that modularity matters. */
    static double overrun(LegacyParameters legacy, int troubles) {
        return legacy.overrunBase() + legacy.overrunTrouble() * troubles * (1 - FITTED_CASCADE);
    }
}
