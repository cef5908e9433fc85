package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import omslag.parameter.Settings;
import omslag.term.Challenge;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Layer;
import omslag.term.Purse;
import omslag.term.Task;
import omslag.world.Challenger;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Organisation;
import omslag.world.ProcessKind;
import omslag.world.Providers;
import omslag.world.Work;
import omslag.world.World;

/** Worlds with one municipality that does all public tasks for the citizens of one place. */
final class Tasks {
    /** Trust of every citizen. */
    static final double TRUST = 0.5;

    private Tasks() {}

    /** A world of this many alike citizens, each of whom stands for one resident, who are served well. */
    static World world(Settings settings, int citizens) {
        List<ProcessKind> kinds = new ArrayList<>();
        for (Challenge task : Challenge.values()) {
            kinds.add(new ProcessKind(
                    task.id(),
                    Landscape.FRONT_OFFICE,
                    Field.SMART_SOCIETY,
                    List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                    0,
                    Optional.of(task)));
        }
        double[] shares = {0.25, 0.25, 0.25, 0.25};
        Organisation town = new Organisation(
                0,
                new Organisation.Identity("town", "Town", Kind.MUNICIPALITY, 5, 0, citizens, 1),
                new Finances(1_000),
                new Estate(4),
                new Work(kinds, shares));
        for (Task task : Task.values()) {
            double fte = task == Task.ADMINISTRATION ? 100 : 0;
            town.workforce().employ(task, fte, fte, 0.5);
        }
        town.board().decide(HandMade.decisions(0, 3));
        for (int p = 0; p < 4; p++) {
            town.work().begin(p, 25, 1, 0);
        }
        perform(town, 1);
        town.work().markStart(0, 1);
        World world = HandMade.world(List.of(town), HandMade.citizens(citizens));
        int[][][] members = new int[4][1][];
        double[][][] work = new double[4][1][];
        for (int t = 0; t < 4; t++) {
            members[t][0] = new int[] {0};
            work[t][0] = new double[] {25.0 / citizens};
        }
        world.allegiance().recognise(new Providers(members, work));
        for (int i = 0; i < citizens; i++) {
            world.allegiance()
                    .bind(i, settings.parameters().challengers().choice().loyalty());
            for (Layer layer : Layer.values()) {
                world.citizens().trust(i, layer, (float) TRUST);
            }
        }
        world.opinion().count(world.hands(), world.citizens());
        for (Challenge task : Challenge.values()) {
            world.allegiance()
                    .believe(
                            task, 0, settings.parameters().challengers().voice().answered());
        }
        return world;
    }

    /** All processes of an organisation do this well. */
    static void perform(Organisation organisation, double performance) {
        for (int p = 0; p < organisation.work().size(); p++) {
            organisation.work().serve(p, 1, 0, 0, performance, performance);
        }
    }

    /** A challenger is founded. */
    static Challenger found(World world, Challenger.Kind kind, Challenge task, int slot) {
        int place = kind == Challenger.Kind.COMMUNITY ? 0 : Challenger.EVERYWHERE;
        ChallengersComeAndGo.found(world, kind, task, place, HandMade.START, slot);
        return world.challengers().all().get(world.challengers().all().size() - 1);
    }

    /** So many citizens, from this one on, leave a task for a challenger. */
    static void leave(World world, Challenger one, int from, int many) {
        for (int i = from; i < from + many; i++) {
            world.allegiance().leave(i, 0, one.task(), one.kind());
            world.allegiance().note(1, 0, 1);
        }
        one.serve(one.users() + many);
    }

    /** Unused purses are full. */
    static void enrich(Organisation organisation) {
        organisation.finances().open(1e6);
        organisation.finances().move(Purse.FREE, Purse.CHANGE, 1e6);
    }
}
