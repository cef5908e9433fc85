package omslag.rule;

import java.util.List;
import omslag.decision.Appointments;
import omslag.decision.BoardPolicy;
import omslag.decision.BoardView;
import omslag.parameter.Declarations;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Layer;
import omslag.term.Wave;
import omslag.unit.Hands;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Citizens;
import omslag.world.Organisation;
import omslag.world.World;

/**
 * How the first world is made: data and stated defaults, no spin-up (ODD initialisation). It starts at rest: posts,
 * backlogs, hardening and operations are those of average boards, and every citizen's expectation and trust fit what they
 * meet, so that what moves afterwards moves for a reason.
 */
public final class Beginning {
    /** Quarters before the start from which innovations may still be new to somebody. */
    static final int LOOK_BACK = 60;

    /** Rounds of talk after which what citizens say has settled. */
    private static final int TALK = 12;

    private Beginning() {}

    /** A world for these settings. */
    public static World world(Settings settings, GovernmentPack pack, Draws draws) {
        return world(settings, pack, draws, Hands.ONE, new Groundwork());
    }

    /** A world for these settings, where these hands make what happens to citizens. */
    public static World world(Settings settings, GovernmentPack pack, Draws draws, Hands hands) {
        return world(settings, pack, draws, hands, new Groundwork());
    }

    /** The same world, for who makes many runs. */
    public static World world(Settings settings, GovernmentPack pack, Draws draws, Hands hands, Groundwork groundwork) {
        Reach reach = new Reach(pack);
        FirstCitizens people = new FirstCitizens(settings, pack, draws);
        FirstOrganisations bodies = new FirstOrganisations(settings, pack, reach, draws);
        World world = new World(
                bodies.processes(),
                bodies.organisations(),
                people.citizens(),
                new FirstAudience(pack, reach).audience(),
                bodies.peers(),
                bodies.companies(),
                settings.parameters().labour().wage(),
                hands);
        for (Layer layer : Layer.values()) {
            boolean exists =
                    world.organisations().stream().anyMatch(o -> o.kind().layer() == layer);
            world.opinion().recognise(layer, exists);
        }
        people.settle(hands, world.citizens());
        Appointments.fill(world, settings.boards(), draws);
        Step first = settings.period().first();
        new FirstSupport(settings).begin(world);
        innovate(world, settings, pack, draws, first);
        new FirstPhilosophies(settings).fill(world, draws);
        FirstCapabilities.settle(world, settings);
        new SupervisorsCatchUp(settings).begin(world);
        new FirstSensing(settings, draws).begin(world);
        bodies.open(world, first);
        new BoardsReadTheirFigures(settings).begin(world);
        talk(world, settings, Step.of(first.quarter()));
        new FirstChallengers(settings, pack, reach, draws, groundwork).begin(world, first);
        new FirstChains(settings, pack).begin(world, draws);
        new FirstNeeds(settings).begin(world);
        book(world, settings, first);
        return world;
    }

    /** The ledger of causes begins where the world begins. */
    private static void book(World world, Settings settings, Step first) {
        for (int place = 0; place < world.citizens().places(); place++) {
            world.ledger().trust().turnTo(world.citizens(), place);
        }
        for (Organisation organisation : world.organisations()) {
            world.ledger().service().close(organisation);
        }
        if (settings.mechanisms().labour()) {
            new StaffMove(settings).begin(world, first);
        }
    }

    private static void innovate(World world, Settings settings, GovernmentPack pack, Draws draws, Step first) {
        // What is drawn or happens before the first step is the same whatever the length of steps.
        Step quarter = Step.of(first.quarter());
        Invention invention = new Invention(settings, pack);
        for (int index = new Past(settings).knownFrom(); index < first.quarterIndex(); index++) {
            Step past = Step.of(Quarter.ofIndex(index));
            invention.arrive(world, draws, past, first.opening(index), 1);
        }
        for (Wave wave : Wave.values()) {
            world.technology().expect(wave, settings.parameters().start().hype());
        }
        new TechnologyMatures(settings).mature(world, first);
        BoardPolicy average = BoardPolicy.frozen(withoutLevers(settings));
        FirstContracts contracts = new FirstContracts(settings, withoutLevers(settings), draws);
        contracts.open(world, average);
        double[] installed = contracts.installed(world);
        FirstUses uses = new FirstUses(settings, draws);
        ProjectsProgress projects = new ProjectsProgress(settings);
        for (Organisation organisation : world.organisations()) {
            organisation.board().decide(average.decide(BoardView.of(organisation), draws, quarter));
            for (Wave wave : Wave.values()) {
                organisation.board().believe(wave, settings.parameters().start().belief());
            }
            OrganisationsConsider.meet(organisation, world, draws);
            contracts.stand(organisation, installed);
            uses.begin(organisation, world, first);
            if (settings.mechanisms().legacy()) {
                projects.begin(organisation, draws, quarter);
            }
        }
        new PeersAreSeen(settings).apply(world, draws, first);
    }

    /** The levers of a scenario are pulled from the start on, not before it. */
    private static Settings withoutLevers(Settings settings) {
        Settings standard = Declarations.standard();
        return new Settings(
                settings.period(),
                settings.population(),
                settings.boards(),
                standard.levers(),
                settings.environment(),
                settings.mechanisms(),
                settings.parameters());
    }

    private static void talk(World world, Settings settings, Step quarter) {
        Citizens citizens = world.citizens();
        if (settings.mechanisms().trust() && settings.mechanisms().socialInfluence()) {
            float weight = (float) new TrustChange(settings.parameters().trust()).susceptibility(quarter);
            for (int round = 0; round < TALK; round++) {
                for (Layer layer : Layer.values()) {
                    citizens.talk(world.hands(), layer, weight);
                }
            }
        }
        world.opinion().count(world.hands(), citizens);
        world.opinion().markStart();
        List<List<LayerView>> all = LayerView.all(world);
        for (Layer layer : Layer.values()) {
            world.opinion().perceive(layer, 1);
            List<LayerView> views = all.get(layer.ordinal());
            for (int place = 0; place < citizens.places(); place++) {
                LayerView view = views.get(world.audience().publicOf(layer, place));
                world.opinion().satisfy(layer, place, view.performance());
            }
        }
    }
}
