package omslag.experiment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import omslag.parameter.GovernmentPack;
import omslag.parameter.Period;
import omslag.parameter.Population;
import omslag.random.Draws;
import omslag.results.Fingerprint;
import omslag.results.PlanRecord;
import omslag.results.RunKey;
import omslag.scenario.Prepared;
import omslag.scenario.Scenario;

/**
 * Many runs: some scenarios, each with the same replications, which share their chance.
 *
 * @param arms the scenarios, in the order of the tables; the first is the one the others are compared with
 * @param replications how many of each, 1 or more
 * @param seed the seed of the plan
 * @param model the version of the model
 */
public record Plan(List<Arm> arms, int replications, long seed, String model) {
    /** Refuses a plan without scenarios or replications, or with two scenarios of one name. */
    public Plan {
        arms = List.copyOf(arms);
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
    }

    /** The plan of scenarios that were read together, which agree on replications and seed. */
    public static Plan of(List<Prepared> prepared, String model) {
        Scenario first = prepared.get(0).scenario();
        return new Plan(prepared.stream().map(Arm::of).toList(), first.replications(), first.seed(), model);
    }

    /** The seed of a replication: the same in every scenario. */
    public long runSeed(int replication) {
        return Draws.runSeed(seed, replication);
    }

    /** The scenario of a run. */
    public Arm arm(RunKey key) {
        return arms.get(key.scenario());
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

    /** The runs in the order of work: the first replication of every scenario, then the second, made as asked for. */
    public Iterator<RunKey> order(Predicate<RunKey> wanted) {
        int scenarios = arms.size();
        return IntStream.range(0, Math.multiplyExact(replications, scenarios))
                .mapToObj(i -> new RunKey(i % scenarios, 0, i / scenarios + 1))
                .filter(wanted)
                .iterator();
    }

    /** The plan as it stands on disk. */
    public PlanRecord record() {
        List<PlanRecord.Entry> entries = new ArrayList<>();
        for (Arm arm : arms) {
            Period period = arm.course().settings().period();
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
        return new PlanRecord(model, seed, replications, entries);
    }
}
