package omslag.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Layer;
import omslag.term.Purse;
import omslag.term.SupportFunction;
import omslag.term.Task;
import omslag.term.Wave;
import omslag.unit.Quarter;
import omslag.unit.Step;
import omslag.world.Audience;
import omslag.world.Citizens;
import omslag.world.Companies;
import omslag.world.Decisions;
import omslag.world.Estate;
import omslag.world.Finances;
import omslag.world.Innovation;
import omslag.world.Nature;
import omslag.world.Organisation;
import omslag.world.Peers;
import omslag.world.ProcessKind;
import omslag.world.Work;
import omslag.world.World;

/**
 * Plain worlds to test rules in: organisations with one process and one system each, that differ in nothing but their
 * address in chance, with boards that say yes and money that does not run out.
 */
final class Plain {
    /** The first quarter of a run. */
    static final int START = new Quarter(2020, 1).index();

    /** The ICT budget of a year. */
    static final double BUDGET = 1_000;

    private static final ProcessKind PERMITS = new ProcessKind(
            "permits",
            Landscape.FRONT_OFFICE,
            Field.E_GOVERNANCE,
            List.of(0.5, 0.3, 0.1, 0.05, 0.03, 0.02),
            0,
            Optional.empty());

    private Plain() {}

    /** The step this many steps after the start. */
    static Step step(int number) {
        return new Step(START + number, Step.QUARTER);
    }

    /** Settings that differ from the declared ones in these paths and values. */
    static Settings settings(Object... pathsAndValues) {
        Map<String, Object> values = new TreeMap<>();
        values.put("mechanisms.procurement", false);
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            String path = (String) pathsAndValues[i];
            if (Declarations.find(path).isEmpty()) {
                throw new IllegalArgumentException("no setting " + path);
            }
            values.put(path, pathsAndValues[i + 1]);
        }
        return Declarations.settings(values);
    }

    /** A world of this many organisations, all in one group of peers. */
    static World world(Settings settings, int organisations) {
        return world(settings, organisations, organisations);
    }

    /** A world in which the first organisations are the group 0 and the others the group 1. */
    static World world(Settings settings, int organisations, int firstGroup) {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < organisations; i++) {
            all.add(organisation(settings, i, i < firstGroup ? 0 : 1));
        }
        return new World(
                List.of(PERMITS),
                all,
                new Citizens(new int[] {0}, new double[] {1_000}, new int[0]),
                new Audience(List.of(), new int[Layer.values().length][1]),
                new Peers(2),
                new Companies(List.of("big")),
                settings.parameters().labour().wage());
    }

    private static Organisation organisation(Settings settings, int index, int group) {
        Organisation.Identity identity = new Organisation.Identity(
                "O" + index, "O" + index, Kind.MUNICIPALITY, Draws.key(index, 7), group, 1_000, 1);
        Organisation organisation = new Organisation(
                index, identity, new Finances(BUDGET), new Estate(1), new Work(List.of(PERMITS), new double[] {1}));
        organisation.estate().install(0, settings.parameters().legacy().valueRatio() * BUDGET, 0, 0, 1, 0);
        organisation.work().begin(0, 10, 1, 0);
        organisation
                .workforce()
                .employ(Task.DIGITAL, 1, 1, settings.parameters().start().skill());
        for (SupportFunction function : SupportFunction.values()) {
            double format = settings.parameters().support().formatStart();
            organisation.support().equip(function, 1e9, format);
        }
        organisation.board().decide(decisions(0, 0, 0));
        for (Wave wave : Wave.values()) {
            organisation.board().believe(wave, 1);
        }
        organisation.finances().open(1e15);
        organisation.finances().move(Purse.FREE, Purse.CHANGE, 1e15);
        return organisation;
    }

    /** Decisions in which only D2, D3 and D4 count. */
    static Decisions decisions(double aversion, double evidence, double vetoes) {
        return new Decisions(0, 0, 0, aversion, evidence, vetoes, 0, 0, 0, 0, 0, 0);
    }

    /** Innovations arrive at the start: all mature, all of the same promise, working or not. */
    static void arrive(World world, Draws draws, int count, boolean viable) {
        int first = world.technology().innovations().size();
        for (int k = first; k < first + count; k++) {
            double promised = 0.2;
            world.technology()
                    .arrive(new Innovation(
                            Draws.key(k, 3),
                            "i" + k,
                            Wave.DATAFICATION,
                            START,
                            List.of("permits"),
                            viable,
                            viable ? promised : 0,
                            promised,
                            0.1,
                            false,
                            0,
                            Nature.plain(Field.E_GOVERNANCE, Landscape.OUT_OF_OFFICE)));
            world.technology().develop(k, 1, 1);
        }
        for (Organisation organisation : world.organisations()) {
            OrganisationsConsider.meet(organisation, world, draws);
        }
    }
}
