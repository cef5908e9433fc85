package omslag.experiment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import omslag.measure.Asked;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Period;
import omslag.parameter.Population;
import omslag.random.Draws;
import omslag.results.Fingerprint;
import omslag.results.OutputChoice;
import omslag.results.PlanRecord;
import omslag.results.PointTable;
import omslag.results.RunKey;
import omslag.scenario.Points;
import omslag.scenario.Prepared;
import omslag.scenario.Scenario;
import omslag.unit.Quarter;

/** Many runs: some scenarios at the points of a design, each with the same replications, which share their chance. */
public final class Plan {
    private final List<Arm> arms;
    private final Points points;
    private final PointTable table;
    private final List<Points.Over> over;
    private final int replications;
    private final long seed;
    private final String model;

    /**
     * A plan with a design.
     *
     * @param arms the scenarios, in the order of the tables; the first is the one the others are compared with
     * @param points what is laid over each of them in turn
     * @param replications how many of each, 1 or more
     * @param seed the seed of the plan
     * @param model the version of the model
     * @throws IllegalArgumentException for a plan without scenarios or replications, or with two scenarios of one name
     */
    public Plan(List<Arm> arms, Points points, int replications, long seed, String model) {
        this.arms = List.copyOf(arms);
        this.points = points;
        this.replications = replications;
        this.seed = seed;
        this.model = model;
        if (arms.isEmpty() || replications < 1) {
            throw new IllegalArgumentException(
                    "a plan needs scenarios and replications, not " + arms.size() + " and " + replications);
        }
        Set<String> names = new TreeSet<>();
        for (Arm arm : arms) {
            if (!names.add(arm.name())) {
                throw new IllegalArgumentException("two scenarios named " + arm.name());
            }
        }
        table = new PointTable(
                points.paths(),
                IntStream.rangeClosed(1, points.count()).mapToObj(points::cells).toList());
        over = this.arms.stream().map(arm -> points.over(arm.course())).toList();
    }

    /** A plan without a design. */
    public Plan(List<Arm> arms, int replications, long seed, String model) {
        this(arms, Points.NONE, replications, seed, model);
    }

    /** The plan of scenarios that were read together, which agree on replications and seed. */
    public static Plan of(List<Prepared> prepared, String model) {
        return of(prepared, Points.NONE, model);
    }

    /**
     * The plan of scenarios that were read together, at the points of a design; a search has none at first, but what they
     * set is known.
     */
    public static Plan of(List<Prepared> prepared, Points points, String model) {
        Scenario first = prepared.get(0).scenario();
        boolean design = !points.paths().isEmpty();
        List<Arm> arms = prepared.stream().map(one -> Arm.of(one, design)).toList();
        return new Plan(arms, points, first.replications(), first.seed(), model);
    }

    /** The same plan with another number of replications. */
    public Plan replicated(int times) {
        return new Plan(arms, points, times, seed, model);
    }

    /** The same plan at other points. */
    Plan at(Points others) {
        return new Plan(arms, others, replications, seed, model);
    }

    /** The scenarios, in the order of the tables. */
    public List<Arm> arms() {
        return arms;
    }

    /** What is laid over each of them in turn. */
    public Points points() {
        return points;
    }

    /** How many replications of each. */
    public int replications() {
        return replications;
    }

    /** The seed of the plan. */
    public long seed() {
        return seed;
    }

    /** The version of the model. */
    public String model() {
        return model;
    }

    /** How many runs. */
    public int runs() {
        return Math.multiplyExact(Math.multiplyExact(replications, arms.size()), Math.max(1, points.count()));
    }

    /** The seed of a replication: the same in every scenario. */
    public long runSeed(int replication) {
        return Draws.runSeed(seed, replication);
    }

    /** The scenario of a run, at its point. */
    public Arm arm(RunKey key) {
        Arm arm = arms.get(key.scenario());
        return key.point() == 0 ? arm : arm.on(over.get(key.scenario()).at(key.point()));
    }

    /** What will be read of a run: what the tables of the plan are made of. */
    Asked asked(RunKey key) {
        Arm arm = arms.get(key.scenario());
        OutputChoice output = arm.output();
        return new Asked(
                kept(arm).start(),
                output.causes().covers(key, runs()),
                output.organisations().covers(key, runs()));
    }

    /** How many citizens the largest of the worlds has. */
    long citizens() {
        return arms.stream().mapToLong(Plan::citizens).max().orElse(0);
    }

    private static long citizens(Arm arm) {
        int agents = arm.course().settings().population().citizens();
        return agents == Population.FULL
                ? arm.pack().places().stream()
                        .mapToLong(GovernmentPack.Place::residents)
                        .sum()
                : agents;
    }

    /**
     * The runs in the order of work, made as asked for: the first replication of every scenario at the first point, at the
     * second and so on, then the second replication, so that a part of the work is balanced.
     */
    public Iterator<RunKey> order(Predicate<RunKey> wanted) {
        int scenarios = arms.size();
        int at = Math.max(1, points.count());
        int first = points.count() == 0 ? 0 : 1;
        return IntStream.range(0, runs())
                .mapToObj(i -> new RunKey(i % scenarios, first + i / scenarios % at, i / scenarios / at + 1))
                .filter(wanted)
                .iterator();
    }

    /** The runs at one point, made as asked for. */
    Iterator<RunKey> order(int point, Predicate<RunKey> wanted) {
        return IntStream.range(0, replications * arms.size())
                .mapToObj(i -> new RunKey(i % arms.size(), point, i / arms.size() + 1))
                .filter(wanted)
                .iterator();
    }

    /** The plan as it stands on disk. */
    public PlanRecord record() {
        List<PlanRecord.Entry> entries = new ArrayList<>();
        for (Arm arm : arms) {
            Period period = kept(arm);
            entries.add(new PlanRecord.Entry(
                    arm.name(),
                    arm.question(),
                    arm.yaml(),
                    Fingerprint.of(arm.course()),
                    arm.pack().id(),
                    Fingerprint.of(arm.pack()),
                    period.start(),
                    period.quarters(),
                    arm.output()));
        }
        return new PlanRecord(model, seed, replications, entries, table);
    }

    /** The quarters that are kept of a run. */
    private static Period kept(Arm arm) {
        Period whole = arm.course().settings().period();
        Quarter year = new Quarter(whole.end().year(), 1);
        boolean cut = arm.output().quarters() == OutputChoice.Quarters.LAST_YEAR && year.compareTo(whole.start()) > 0;
        return cut ? new Period(year, whole.end(), whole.stepsPerQuarter()) : whole;
    }
}
