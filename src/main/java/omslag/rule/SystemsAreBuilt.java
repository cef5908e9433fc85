package omslag.rule;

import omslag.parameter.PilotParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.Uses;
import omslag.world.World;

/**
 * Before 2020, in a run that starts in the past, money for change that finds no innovation builds on where one stands:
 * work that a first system came into is moved into systems step by step (ODD 7.21). From 2020 on estates are what they
 * are, and only innovations add to them.
 */
final class SystemsAreBuilt implements Rule.OfOrganisations {
    private final Past past;
    private final PilotParameters pilots;

    SystemsAreBuilt(Settings settings) {
        past = new Past(settings);
        pilots = settings.parameters().pilots();
    }

    @Override
    public Phase phase() {
        return Phase.PROJECTS_PROGRESS;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        if (!past.before(step.quarter())) {
            return;
        }
        Finances finances = organisation.finances();
        double left = finances.in(Purse.CHANGE) - Past.KEPT * finances.budget();
        Estate estate = organisation.estate();
        double room = 0;
        for (int j = 0; j < estate.size(); j++) {
            room += room(organisation, j);
        }
        // Each system gets the same part of what it lacks.
        double part = Math.min(1, left * pilots.estate() / room);
        if (room <= 0 || part <= 0) {
            return;
        }
        for (int j = 0; j < estate.size(); j++) {
            double added = part * room(organisation, j);
            if (added > 0) {
                estate.extend(j, added, pilots.coupling());
                estate.change(added / pilots.estate());
                finances.spend(Purse.CHANGE, Spending.SCALING, added / pilots.estate());
            }
        }
    }

    /** What is still to be built for a process into which an innovation has brought a system. */
    private static double room(Organisation organisation, int process) {
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.scaled(u) && uses.process(u) == process) {
                return organisation.estate().missing(process);
            }
        }
        return 0;
    }
}
