package omslag.rule;

import omslag.parameter.FieldParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.random.Strand;
import omslag.term.EventKind;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.Uses;
import omslag.world.Work;
import omslag.world.World;

/**
 * Work of which little is left is ended in time: sooner by careful owners, within about a year by duty; until then it is
 * kept for nothing (ODD 7.17). Mindset is not in it. An organisation keeps its last process.
 */
final class ProcessesAreRetired implements Rule.OfOrganisations {
    private static final double AVERAGE_OWNER = 0.5;

    private final FieldParameters fields;
    private final Generations generations;
    private final boolean duty;
    private final boolean estates;
    private final boolean pilots;
    private final double estate;

    ProcessesAreRetired(Settings settings) {
        fields = settings.parameters().fields();
        generations = new Generations(settings);
        duty = settings.levers().vision().renewal();
        estates = settings.mechanisms().legacy();
        pilots = settings.mechanisms().pilots();
        estate = settings.parameters().pilots().estate();
    }

    @Override
    public Phase phase() {
        return Phase.FIELDS_SHIFT;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        double rate = fields.retireRate() * organisation.board().stewardship() / AVERAGE_OWNER;
        double hazard = step.relaxation(duty ? Math.max(rate, fields.dutyRate()) : rate);
        Work work = organisation.work();
        for (int p = 0; p < work.size(); p++) {
            boolean little = !work.retired(p) && 1 - work.superfluous(p) < fields.retireBelow();
            if (little && others(work) && dropped(organisation, p, hazard, draws, step)) {
                retire(organisation, world, step, p);
            }
        }
    }

    private static boolean dropped(Organisation organisation, int process, double hazard, Draws draws, Step step) {
        long key = Draws.key(organisation.key(), process);
        return draws.chance(hazard, Strand.OBSOLESCENCE, key, step.index());
    }

    private static boolean others(Work work) {
        int kept = 0;
        for (int p = 0; p < work.size(); p++) {
            kept += work.retired(p) ? 0 : 1;
        }
        return kept > 1;
    }

    private void retire(Organisation organisation, World world, Step step, int process) {
        Work work = organisation.work();
        String id = work.kind(process).id();
        double freed = work.asked(process);
        work.retire(process);
        double kept = 0;
        Uses uses = organisation.portfolio().uses();
        for (int u = 0; u < uses.size(); u++) {
            if (uses.process(u) == process && !uses.at(u, Use.Stage.STOPPED)) {
                Use use = uses.get(u);
                Innovation innovation = world.technology().innovation(use.innovation());
                boolean serves = use.stage() == Use.Stage.SCALED && innovation.viable() && displaces(innovation, id);
                kept += serves ? estate * use.cost() : 0;
                if (!serves && pilots) {
                    generations.end(organisation, world, use);
                }
            }
        }
        if (estates) {
            organisation.estate().retire(process, kept);
        }
        world.journal()
                .write(
                        step.index(),
                        EventKind.PROCESS_RETIRED,
                        organisation.identity().id(),
                        id,
                        freed);
    }

    /** What makes a process superfluous goes on without it. */
    private static boolean displaces(Innovation innovation, String process) {
        for (Nature.Displacement one : innovation.nature().displaces()) {
            if (one.process().equals(process)) {
                return true;
            }
        }
        return false;
    }
}
