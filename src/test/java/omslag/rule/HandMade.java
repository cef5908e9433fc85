package omslag.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import omslag.parameter.Declarations;
import omslag.parameter.Settings;
import omslag.term.Field;
import omslag.term.Kind;
import omslag.term.Landscape;
import omslag.term.Layer;
import omslag.term.SupportFunction;
import omslag.term.Task;
import omslag.term.Wave;
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
import omslag.world.Use;
import omslag.world.Work;
import omslag.world.World;

/** Worlds made by hand, so that a test sees everything in them. */
final class HandMade {
    /** The first quarter of 2020. */
    static final int START = 2020 * 4;

    /** Employees of an organisation. */
    static final double STAFF = 100;

    /** ICT budget of an organisation in thousands of euros a year. */
    static final double BUDGET = 1000;

    /** The value of its one system. */
    static final double VALUE = 2500;

    /** Changes that each support function can handle in a year. */
    static final double CHANGES = 4;

    /** Their format at the start. */
    private static final double FORMAT = settings().parameters().support().formatStart();

    private static final List<Double> ADMINISTRATION = List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    private HandMade() {}

    /** The default settings but for these: path, value, path, value. */
    static Settings settings(Object... pathsAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            String path = (String) pathsAndValues[i];
            if (Declarations.find(path).isEmpty()) {
                throw new IllegalArgumentException("no setting " + path);
            }
            values.put(path, pathsAndValues[i + 1]);
        }
        return Declarations.settings(values);
    }

    /** The step this many quarters after the start. */
    static Step quarter(int after) {
        return new Step(START + after, Step.QUARTER);
    }

    /** An organisation of a kind for this many residents, with one process that is all administration. */
    static Organisation organisation(int index, Kind kind, double residents) {
        return organisation(index, kind, residents, ADMINISTRATION);
    }

    /** An organisation with one process, which takes these shares of tasks and decides about citizens all the time. */
    static Organisation organisation(int index, Kind kind, double residents, List<Double> tasks) {
        ProcessKind process =
                new ProcessKind("work", Landscape.FRONT_OFFICE, Field.values()[0], tasks, 1, Optional.empty());
        Organisation made = new Organisation(
                index,
                new Organisation.Identity("body-" + index, "Body", kind, 1_000L + index, 0, residents, 1),
                new Finances(BUDGET),
                new Estate(1),
                new Work(List.of(process), new double[] {1}));
        made.estate().install(0, VALUE, 0, 0, 1, 0);
        made.standing().operate(100);
        for (Task task : Task.values()) {
            double fte = STAFF * tasks.get(task.ordinal());
            made.workforce().employ(task, fte, fte, 0.5);
        }
        made.workforce().divideByAge(0.2, 0.3);
        made.work().begin(0, STAFF, 1, 0);
        for (SupportFunction function : SupportFunction.values()) {
            made.support().equip(function, CHANGES, FORMAT);
        }
        made.board().decide(decisions(0, 3));
        return made;
    }

    /** This many municipalities of a thousand residents. */
    static List<Organisation> municipalities(int count) {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(organisation(i, Kind.MUNICIPALITY, 1000));
        }
        return all;
    }

    /** Decisions of which only guard-rails and vetoes matter to a test. */
    static Decisions decisions(double guardRails, double vetoes) {
        return new Decisions(0.2, 0.2, 0.05, 2, 0.8, vetoes, 0, 2, 0.75, 0, guardRails, 0);
    }

    /** One place with this many citizens, each of whom stands for one resident and is like the others. */
    static Citizens citizens(int count) {
        int[] shift = new int[Citizens.blocks(new int[] {count})];
        Arrays.fill(shift, 10 % count);
        Citizens citizens = new Citizens(new int[] {count}, new double[] {count}, shift);
        for (int i = 0; i < count; i++) {
            citizens.settle(i, 1, 1, 0.5, 0);
            citizens.live(i, FirstCitizens.neighbourhood(i, count), 1);
        }
        return citizens;
    }

    /** A world of these organisations, all of whom every citizen meets alike. */
    static World world(List<Organisation> organisations, Citizens citizens) {
        List<List<Audience.Public>> publics = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            int[] members = organisations.stream()
                    .filter(o -> o.kind().layer() == layer)
                    .mapToInt(Organisation::index)
                    .toArray();
            double[] weights = new double[members.length];
            Arrays.fill(weights, 1.0 / Math.max(1, members.length));
            publics.add(List.of(new Audience.Public(members, weights)));
        }
        World world = new World(
                List.of(organisations.get(0).work().kind(0)),
                organisations,
                citizens,
                new Audience(publics, new int[Layer.values().length][citizens.places()]),
                new Peers(Kind.values().length),
                new Companies(List.of("big")),
                80);
        for (Layer layer : Layer.values()) {
            boolean exists = organisations.stream().anyMatch(o -> o.kind().layer() == layer);
            world.opinion().recognise(layer, exists);
        }
        return world;
    }

    /** A world of these organisations for one citizen. */
    static World world(List<Organisation> organisations) {
        return world(organisations, citizens(1));
    }

    /** An innovation that works, as mature as this, comes into a world. */
    static Innovation innovation(World world, double maturity, boolean algorithm) {
        int number = world.technology().innovations().size();
        Innovation made = new Innovation(
                77 + number,
                "new",
                Wave.DATAFICATION,
                START - 20,
                List.of("work"),
                true,
                0.1,
                0.1,
                0.1,
                algorithm,
                0,
                Nature.plain(Field.values()[0], Landscape.FRONT_OFFICE));
        world.technology().arrive(made);
        world.technology().develop(number, maturity, 1);
        return made;
    }

    /** An organisation tries the first innovation, to conform or on its merits. */
    static Use pilot(Organisation organisation, boolean conforming) {
        Use use = new Use(0, 0, 0, START - 8, conforming, false, 0.4, 0);
        if (organisation.portfolio().known() == 0) {
            organisation.portfolio().meet(0, 1);
        }
        organisation.portfolio().begin(use, false);
        return use;
    }
}
