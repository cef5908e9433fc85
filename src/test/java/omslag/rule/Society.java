package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Task;
import omslag.world.Citizens;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.ProcessKind;
import omslag.world.Work;
import omslag.world.World;

/** Small societies to test needs and chains in: one place that some organisations serve, all of them in one chain. */
final class Society {
    /** The citizens of a small society. */
    static final int CITIZENS = 20;

    private static final List<Double> ADMINISTRATION = List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    private Society() {}

    /** This many municipalities alike that serve one place, with work for safety and as much for policy. */
    static World of(Settings settings, int count) {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(organisation(i));
        }
        Citizens citizens = HandMade.citizens(CITIZENS);
        World world = HandMade.world(all, citizens);
        FirstChains.tie(world, settings, new Draws(5));
        new FirstNeeds(settings).begin(world);
        return world;
    }

    private static Organisation organisation(int index) {
        List<ProcessKind> kinds = List.of(
                kind("guarding", Landscape.FRONT_OFFICE, Optional.of(Challenge.SAFETY)),
                kind("policy-making", Landscape.BACK_OFFICE, Optional.empty()));
        Organisation made = new Organisation(
                index,
                new Organisation.Identity("body-" + index, "Body", Kind.MUNICIPALITY, Draws.key(31, index), 0, 1000, 1),
                new Finances(HandMade.BUDGET),
                new Estate(2),
                new Work(kinds, new double[] {0.5, 0.5}));
        for (int p = 0; p < 2; p++) {
            made.estate().install(p, HandMade.VALUE / 2, 0, 0, 1, 0);
            made.work().begin(p, HandMade.STAFF / 2, 1, 0);
        }
        made.workforce().employ(Task.ADMINISTRATION, HandMade.STAFF, HandMade.STAFF, 0.5);
        made.board().decide(HandMade.decisions(0, 3));
        perform(made, 1);
        made.work().markStart(0, 1);
        return made;
    }

    private static ProcessKind kind(String id, Landscape landscape, Optional<Challenge> challenge) {
        return new ProcessKind(id, landscape, Field.E_GOVERNANCE, ADMINISTRATION, 0, challenge);
    }

    /** Lets an organisation do its work in the chain this well, against the start. */
    static void perform(Organisation organisation, double performance) {
        organisation.work().serve(0, 1, 0, 0, performance, performance);
        organisation.work().serve(1, 1, 0, 0, 1, 1);
    }

    /** The output of the chain for safety. */
    static double output(World world) {
        return world.chains().brought(Challenge.SAFETY.ordinal(), 0);
    }
}
