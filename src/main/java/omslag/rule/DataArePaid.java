package omslag.rule;

import omslag.parameter.KnowledgeParameters;
import omslag.parameter.Settings;
import omslag.term.Challenge;
import omslag.term.Purse;
import omslag.term.Spending;
import omslag.unit.Step;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * What data cost an organisation (ODD 3g): statistics where its innovations need them, taking in data of citizens as far as
 * it is open to them, and what platforms were made to open. What it cannot pay it does not get.
 */
final class DataArePaid {
    private final KnowledgeParameters knowledge;

    DataArePaid(Settings settings) {
        knowledge = settings.parameters().sensing().knowledge();
    }

    /** Pays for the data of a step, before the board divides anything. */
    void pay(Organisation organisation, World world, Step step) {
        Finances finances = organisation.finances();
        int index = organisation.index();
        boolean[] needs = DataView.needs(organisation, world);
        int domains = 0;
        for (boolean need : needs) {
            domains += need ? 1 : 0;
        }
        double yearly = finances.budget() * step.years();
        double statistics = domains * knowledge.bureauPrice() * yearly;
        double opened = world.knowledge().access() * knowledge.accessPrice() * yearly;
        double intake = knowledge.donationPrice()
                * organisation.decisions().openness()
                * world.knowledge().givers(index)
                * step.years();
        double due = statistics + opened + intake;
        double part = due == 0 ? 1 : Math.min(1, Math.max(0, finances.in(Purse.FREE)) / due);
        finances.spend(Purse.FREE, Spending.DATA, part * due);
        world.bureau().earn(part * statistics);
        world.knowledge().accept(index, part);
        for (Challenge domain : Challenge.values()) {
            world.bureau().serve(domain, index, needs[domain.ordinal()] ? part : 0);
        }
    }
}
