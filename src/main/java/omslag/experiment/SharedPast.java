package omslag.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import omslag.engine.Simulation;
import omslag.measure.Asked;
import omslag.parameter.Course;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.unit.Quarter;

/**
 * Runs of one replication whose scenarios have a past in common, made as one run that branches: what they share is
 * simulated once, and each goes on from a copy of it.
 *
 * <p>A past that breaks, or memory that does not hold a copy, changes no outcome: the runs that are left are then made one
 * by one, and each says itself what breaks it.
 */
final class SharedPast {
    private final Plan plan;
    private final Model model;
    private final Stop stop;
    private final Keep keep;
    private final List<RunKey> left = new ArrayList<>();
    private final Map<RunKey, Arm> arms = new TreeMap<>();

    /** What takes the outcomes. */
    @FunctionalInterface
    interface Keep {
        /** Takes one outcome. */
        void accept(RunOutcome outcome) throws IOException;
    }

    SharedPast(Plan plan, Model model, Stop stop, Keep keep) {
        this.plan = plan;
        this.model = model;
        this.stop = stop;
        this.keep = keep;
    }

    /** Makes these runs of one replication. */
    void make(List<RunKey> keys) throws IOException {
        left.addAll(keys);
        if (keys.size() > 1) {
            makeTogether(keys);
        }
        for (RunKey key : List.copyOf(left)) {
            if (!stop.asked()) {
                Asked asked = plan.asked(key);
                long seed = plan.runSeed(key.replication());
                keep.accept(
                        Attempt.of(arm(key), key, () -> model.run(arm(key).course(), arm(key).pack(), seed, asked)));
            }
        }
    }

    private void makeTogether(List<RunKey> keys) throws IOException {
        Optional<Simulation> trunk = begin(keys);
        if (trunk.isPresent()) {
            grow(trunk.get(), keys);
        }
    }

    /** A run goes on, by the course of the first of these keys, and branches wherever others part from it. */
    private void grow(Simulation run, List<RunKey> keys) throws IOException {
        List<RunKey> same = keys;
        while (same.size() > 1) {
            Quarter split = Pasts.split(arms(same));
            List<List<RunKey>> groups = parted(same, split);
            for (List<RunKey> others : groups.subList(1, groups.size())) {
                Optional<Simulation> branch =
                        branch(run, split, arm(others.get(0)).course());
                if (branch.isEmpty()) {
                    return;
                }
                grow(branch.get(), others);
            }
            same = groups.get(0);
        }
        if (!stop.asked()) {
            RunKey key = same.get(0);
            left.remove(key);
            keep.accept(Attempt.of(arm(key), key, run::run));
        }
    }

    /** Those that are still alike after a date, the ones like the first in front. */
    private List<List<RunKey>> parted(List<RunKey> keys, Quarter date) {
        List<List<RunKey>> groups = new ArrayList<>();
        for (RunKey key : keys) {
            Optional<List<RunKey>> like = groups.stream()
                    .filter(group -> Pasts.split(arm(group.get(0)), arm(key)).compareTo(date) > 0)
                    .findFirst();
            if (like.isPresent()) {
                like.get().add(key);
            } else {
                groups.add(new ArrayList<>(List.of(key)));
            }
        }
        return groups;
    }

    /** The scenario of a run; it is asked for several times, and at the points of a design it has to be made. */
    private Arm arm(RunKey key) {
        return arms.computeIfAbsent(key, plan::arm);
    }

    private List<Arm> arms(List<RunKey> keys) {
        return keys.stream().map(this::arm).toList();
    }

    private Optional<Simulation> begin(List<RunKey> keys) {
        RunKey key = keys.get(0);
        Arm arm = arm(key);
        Asked asked = keys.stream().map(plan::asked).reduce(plan.asked(key), Asked::and);
        try {
            return model.begin(arm.course(), arm.pack(), plan.runSeed(key.replication()), asked);
        } catch (Throwable broken) {
            return Optional.empty();
        }
    }

    private Optional<Simulation> branch(Simulation run, Quarter date, Course course) {
        if (stop.asked()) {
            return Optional.empty();
        }
        try {
            run.goTo(date);
            return Optional.of(run.branch(course));
        } catch (Throwable broken) {
            return Optional.empty();
        }
    }
}
