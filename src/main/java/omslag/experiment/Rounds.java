package omslag.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import omslag.random.Draws;
import omslag.results.PointTable;
import omslag.results.Refused;
import omslag.results.ResultsFolder;
import omslag.results.RunKey;
import omslag.results.RunOutcome;
import omslag.scenario.ExperimentReader;
import omslag.scenario.Points;
import omslag.scenario.Sought;

/**
 * A search carried out in a results folder: the points of each round are added to the plan and run, what they gave is read,
 * and the search goes on. At the end the tables of all points are made, and those of the search.
 *
 * <p>A search that is taken up again is gone through from the beginning. It comes by the same points, whose finished runs
 * are there; points of later rounds that the folder holds stay in the plan from the start. Only the points of the first
 * round, which depend on no run, tell whether a folder holds this search or another. Later rounds may differ when a run
 * that failed before completes now.
 */
final class Rounds {
    private final Experiment experiment;
    private final Sought sought;
    private final Search search;
    private final Model model;
    private final Stop stop;
    private final Instant started = Instant.now();
    private final NavigableMap<RunKey, RunOutcome.Failed> failed = new TreeMap<>();
    private final Points there;
    private final Trail trail;
    private boolean fresh;

    Rounds(Experiment experiment, Sought sought, Model model, Stop stop) throws IOException {
        this.experiment = experiment;
        this.sought = sought;
        this.search = Search.of(sought);
        this.model = model;
        this.stop = stop;
        this.fresh = experiment.fresh();
        this.there = fresh ? Points.NONE : there(experiment.folder());
        this.trail = new Trail(sought.factors(), there);
    }

    /** The points that a folder holds of these settings; those of others are for the folder to refuse. */
    private Points there(Path folder) throws IOException {
        Path table = folder.resolve(PointTable.FILE);
        return Files.isRegularFile(table) && PointTable.paths(table).equals(Trail.paths(sought.factors()))
                ? ExperimentReader.points(table)
                : Points.NONE;
    }

    /** The search was cut short: by a request to stop, or by what is wrong with the folder. */
    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cut() {}

        Cut(Exception cause) {
            super(cause);
        }
    }

    /**
     * Carries it out.
     *
     * @throws Refused when the folder is not ours to write to
     * @throws IOException when it cannot be read or written
     */
    Experiment.Ending conduct() throws Refused, IOException {
        Draws draws = new Draws(experiment.plan().seed());
        Optional<Search.Found> found;
        try {
            found = Optional.of(search.go(this::ask, draws, sought.rounds()));
        } catch (Cut cut) {
            if (cut.getCause() instanceof IOException io) {
                throw io;
            }
            if (cut.getCause() instanceof Refused refused) {
                throw refused;
            }
            // What the rounds that were finished come to is what a search of so many rounds finds.
            found = trail.rounds() == 0
                    ? Optional.empty()
                    : Optional.of(search.go((round, candidates) -> trail.answers(round), draws, trail.rounds()));
        }
        return end(found);
    }

    private List<Answer> ask(int round, double[][] candidates) {
        try {
            return answers(round, candidates);
        } catch (IOException | Refused wrong) {
            throw new Cut(wrong);
        }
    }

    private List<Answer> answers(int round, double[][] candidates) throws IOException, Refused {
        List<List<Object>> rows = new ArrayList<>();
        int[] numbers = new int[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            rows.add(trail.row(candidates[i]));
            numbers[i] = isSound(rows.get(i)) ? trail.number(rows.get(i)) : 0;
        }
        if (round == 0) {
            refuseOthers(rows, numbers);
        }
        Experiment stage = experiment.at(trail.points());
        List<Answer> answers = new ArrayList<>();
        try (ResultsFolder results = open(stage)) {
            stage.begin(results);
            search.begin(results);
            run(stage, results, round, numbers);
            for (int i = 0; i < numbers.length; i++) {
                List<String> cells = Trail.cells(rows.get(i));
                answers.add(
                        numbers[i] == 0
                                ? Answer.none(0, cells)
                                : Answer.read(results, numbers[i], cells, search.figures()));
            }
        }
        trail.note(answers);
        return answers;
    }

    /** Whether settings are a scenario together, whatever scenario they are laid over. */
    private boolean isSound(List<Object> row) {
        Points lone = Points.of(Trail.paths(sought.factors()), List.of(row));
        Plan plan = experiment.plan().at(lone);
        return IntStream.range(0, plan.arms().size())
                .mapToObj(s -> plan.arm(new RunKey(s, 1, 1)))
                .allMatch(arm -> Points.isSound(arm.course(), arm.pack()));
    }

    /** Refuses a folder whose first points are not those of the first round. */
    private void refuseOthers(List<List<Object>> rows, int[] numbers) throws Refused {
        Trail alone = new Trail(sought.factors(), Points.NONE);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0 && alone.number(rows.get(i)) != numbers[i]) {
                throw new Refused(
                        Refused.Reason.OTHER_POINTS, experiment.folder(), there.count() + " / " + numbers.length);
            }
        }
    }

    /** The folder with what failed in this session, which is not tried again before the next. */
    private ResultsFolder open(Experiment stage) throws IOException, Refused {
        ResultsFolder results =
                ResultsFolder.open(experiment.folder(), stage.plan().record(), fresh);
        fresh = false;
        for (RunOutcome.Failed run : failed.values()) {
            results.keep(run, stage.plan().runSeed(run.key().replication()));
        }
        return results;
    }

    private void run(Experiment stage, ResultsFolder results, int round, int[] numbers) throws IOException {
        int[] asked = IntStream.of(numbers)
                .filter(number -> number > 0)
                .sorted()
                .distinct()
                .toArray();
        Predicate<RunKey> wanted = key -> !results.has(key) && !failed.containsKey(key) && isAmong(asked, key.point());
        int unfinished = (int) IntStream.of(asked)
                .filter(point -> stage.plan().order(point, wanted).hasNext())
                .count();
        Progress progress = stage.progress();
        if (round == 0) {
            progress.resumed(results.completed());
        } else {
            progress.carriedOn(results.completed(), failed.size());
        }
        progress.say(
                experiment.telling().texts().get("run.round", round + 1, sought.rounds(), numbers.length, unfinished));
        if (unfinished > 0) {
            progress.begin();
            stage.run(results, model, stop, progress, wanted);
            results.failed().forEach(run -> failed.put(run.key(), run));
        }
        if (stop.asked()) {
            throw new Cut();
        }
    }

    private static boolean isAmong(int[] sorted, int point) {
        return Arrays.binarySearch(sorted, point) >= 0;
    }

    private Experiment.Ending end(Optional<Search.Found> found) throws IOException, Refused {
        Experiment stage = experiment.at(trail.points());
        try (ResultsFolder results = open(stage)) {
            results.seal();
            Experiment.Ending ending = stage.assemble(results, stop, stage.progress(), started, batch -> {
                if (found.isPresent()) {
                    found.get().write(batch);
                }
            });
            found.ifPresent(
                    what -> stage.progress().say(what.text(experiment.telling().texts())));
            return ending;
        }
    }
}
