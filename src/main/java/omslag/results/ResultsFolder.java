package omslag.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import omslag.measure.History;
import omslag.measure.Recorded;

/**
 * A folder of results that this program is writing: the plan, the parts of the runs that are finished, the tables.
 *
 * <p>It remembers one bit for each finished run and a line for each failed one; all else is on disk. Runs may be kept by
 * several threads at once.
 */
public final class ResultsFolder implements AutoCloseable {
    static final String PLAN = "plan.json";
    static final String PARTS = "parts";
    static final String SCENARIOS = "scenarios";
    static final String CHARTS = "charts";
    static final String SHAPLEY = "shapley";

    private final Path path;
    private final PlanRecord plan;
    private final FolderLock lock;
    private final List<BitSet> finished;
    private final NavigableMap<RunKey, RunOutcome.Failed> failed = new TreeMap<>();
    private boolean sealed;

    private ResultsFolder(Path path, PlanRecord plan, FolderLock lock) {
        this.path = path;
        this.plan = plan;
        this.lock = lock;
        this.finished = IntStream.range(0, plan.scenarios().size())
                .mapToObj(s -> new BitSet())
                .toList();
    }

    /**
     * Opens a folder for a plan and writes the plan into it. What is finished there already is kept.
     *
     * @param fresh throw away what an earlier plan left there
     * @throws Refused when the folder is not ours to write to; nothing was changed then
     * @throws IOException when writing fails
     */
    public static ResultsFolder open(Path path, PlanRecord plan, boolean fresh) throws Refused, IOException {
        Optional<String> document = Doorman.look(path);
        if (!fresh && document.isPresent()) {
            Doorman.compare(path, plan, document.get());
        }
        FolderLock lock = FolderLock.take(path);
        try {
            if (fresh) {
                Sweep.all(path, document.map(PlanRecord::files).orElse(List.of()));
            }
            ResultsFolder folder = new ResultsFolder(path, plan, lock);
            folder.settle();
            return folder;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Its plan. */
    public PlanRecord plan() {
        return plan;
    }

    /** Whether a run is finished. */
    public synchronized boolean has(RunKey key) {
        return finished.get(key.scenario()).get(bit(key.point(), key.replication()));
    }

    /** The finished replications of a scenario at a point, in order. */
    public synchronized int[] finished(int scenario, int point) {
        BitSet bits = finished.get(scenario);
        return IntStream.rangeClosed(1, plan.replications())
                .filter(replication -> bits.get(bit(point, replication)))
                .toArray();
    }

    /** The finished runs of a scenario, in the order of the tables. */
    public Stream<RunKey> finished(int scenario) {
        PointTable points = plan.points();
        return IntStream.rangeClosed(points.first(), points.last())
                .boxed()
                .flatMap(point -> IntStream.of(finished(scenario, point))
                        .mapToObj(replication -> new RunKey(scenario, point, replication)));
    }

    private int bit(int point, int replication) {
        return Math.addExact(Math.multiplyExact(point, plan.replications()), replication - 1);
    }

    /** How many runs are finished. */
    public synchronized int completed() {
        return finished.stream().mapToInt(BitSet::cardinality).sum();
    }

    /** The runs that failed since the folder was opened. */
    public synchronized List<RunOutcome.Failed> failed() {
        return List.copyOf(failed.values());
    }

    /** Why a run failed; empty when it did not. */
    public synchronized Optional<RunOutcome.Failed> findFailed(RunKey key) {
        return Optional.ofNullable(failed.get(key));
    }

    /**
     * Keeps the outcome of a run: the part of a completed one is written under another name and put in its place. Once
     * the folder is sealed it does nothing.
     *
     * @param seed the seed of the run
     * @throws IOException when writing fails; the run then counts as not finished
     */
    public void keep(RunOutcome outcome, long seed) throws IOException {
        if (sealed()) {
            return;
        }
        if (outcome instanceof RunOutcome.Completed completed) {
            write(completed, seed);
        }
        note(outcome);
    }

    /** From now on outcomes are no longer counted, so that the tables are made from what is there now. */
    public synchronized void seal() {
        sealed = true;
    }

    /** The part of a finished run. */
    public PartReader part(RunKey key) throws IOException {
        return PartReader.open(file(key));
    }

    /**
     * Looks whether a folder holds results of a plan, or of its beginning, and changes nothing.
     *
     * @throws Refused when it does not
     */
    public static void check(Path path, PlanRecord plan) throws Refused, IOException {
        Optional<String> document = Doorman.look(path);
        if (document.isEmpty()) {
            throw new Refused(Refused.Reason.NO_RESULTS, path, PLAN);
        }
        Doorman.compare(path, plan, document.get());
    }

    /**
     * Takes over finished runs of another folder with results of this plan, or of its beginning; what is here already stays.
     *
     * @return how many runs were taken over
     * @throws Refused when the other folder holds something else; nothing was taken then
     */
    public int adopt(Path other) throws Refused, IOException {
        check(other, plan);
        int taken = 0;
        for (int s = 0; s < plan.scenarios().size(); s++) {
            for (int p = plan.points().first(); p <= plan.points().last(); p++) {
                long identity = plan.identity(s, p);
                for (int r = 1; r <= plan.replications(); r++) {
                    taken += adopt(new RunKey(s, p, r), identity, other) ? 1 : 0;
                }
            }
        }
        return taken;
    }

    private boolean adopt(RunKey key, long identity, Path other) throws IOException {
        Path there = other.resolve(PARTS).resolve(file(key).getFileName());
        if (has(key)
                || PartReader.whole(there)
                        .filter(part -> serves(part, key, identity))
                        .isEmpty()) {
            return false;
        }
        try (Draft draft = Draft.plain(file(key))) {
            Files.copy(there, draft.out());
            draft.publish();
        }
        synchronized (this) {
            finished.get(key.scenario()).set(bit(key.point(), key.replication()));
        }
        return true;
    }

    /** The folder within this one in which a difference between two of its scenarios is divided. */
    public Path division(String name) {
        return path.resolve(SHAPLEY).resolve(name);
    }

    /**
     * Puts the tables of all divisions that were made here into one, in the order of their names.
     *
     * @param table the name of the table in each of their folders and here
     */
    public void gather(String table) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> folders = Files.list(path.resolve(SHAPLEY))) {
            for (Path folder : folders.sorted().toList()) {
                Path rows = folder.resolve(table);
                if (Files.isRegularFile(rows)) {
                    String text = Files.readString(rows, StandardCharsets.UTF_8);
                    int header = text.indexOf('\n') + 1;
                    all.writeBytes((all.size() == 0 ? text : text.substring(header)).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        try (Batch batch = batch()) {
            batch.file(table, all.toByteArray());
            batch.publish();
        }
    }

    /** Tables to be written together. */
    public Batch batch() {
        return new Batch(path);
    }

    /** Writes a document beside the tables, whole or not at all. */
    public void publish(String name, String text) throws IOException {
        Draft.publish(path.resolve(name), text);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private synchronized boolean sealed() {
        return sealed;
    }

    private void write(RunOutcome.Completed completed, long seed) throws IOException {
        RunKey key = completed.key();
        Recorded recorded = completed.recorded();
        PlanRecord.Entry entry = plan.scenarios().get(key.scenario());
        Part part = new Part(
                plan.identity(key.scenario(), key.point()),
                key,
                seed,
                completed.seconds(),
                entry.start(),
                entry.quarters(),
                History.rowLength(),
                plan.writesCauses(key),
                plan.writesEvents(key),
                plan.writesOrganisations(key));
        try (Draft draft = Draft.plain(file(key))) {
            PartWriter.write(draft.out(), part, recorded);
            draft.publish();
        }
    }

    private synchronized void note(RunOutcome outcome) {
        if (sealed) {
            return;
        }
        if (outcome instanceof RunOutcome.Failed failure) {
            failed.put(failure.key(), failure);
        } else {
            RunKey key = outcome.key();
            finished.get(key.scenario()).set(bit(key.point(), key.replication()));
        }
    }

    /** Writes plan and scenarios, clears what was left half done, and counts the parts that are whole. */
    private void settle() throws IOException {
        Sweep.drafts(path);
        // The plan comes first: a folder without one counts as someone else's.
        publish(PLAN, plan.json());
        if (plan.points().isDesign()) {
            publish(PointTable.FILE, plan.points().csv());
        }
        Files.createDirectories(path.resolve(PARTS));
        Files.createDirectories(path.resolve(SCENARIOS));
        Sweep.drafts(path.resolve(PARTS));
        Sweep.drafts(path.resolve(SCENARIOS));
        Sweep.drafts(path.resolve(CHARTS));
        Sweep.drafts(path.resolve(CHARTS).resolve("data"));
        List<String> files = plan.files();
        for (int s = 0; s < files.size(); s++) {
            publish(SCENARIOS + "/" + files.get(s), plan.scenarios().get(s).yaml());
            for (int p = plan.points().first(); p <= plan.points().last(); p++) {
                count(s, p);
            }
        }
    }

    /** Counts the parts of a scenario at a point that are whole. */
    private void count(int scenario, int point) throws IOException {
        long identity = plan.identity(scenario, point);
        for (int r = 1; r <= plan.replications(); r++) {
            RunKey key = new RunKey(scenario, point, r);
            if (PartReader.whole(file(key))
                    .filter(part -> serves(part, key, identity))
                    .isPresent()) {
                finished.get(scenario).set(bit(point, r));
            }
        }
    }

    private boolean serves(Part part, RunKey key, long identity) {
        PlanRecord.Entry entry = plan.scenarios().get(key.scenario());
        return part.identity() == identity
                && part.key().equals(key)
                && part.row() == History.rowLength()
                && part.start().equals(entry.start())
                && part.quarters() == entry.quarters()
                && (part.causes() || !plan.writesCauses(key))
                && (part.events() || !plan.writesEvents(key))
                && (part.organisations() || !plan.writesOrganisations(key));
    }

    private Path file(RunKey key) {
        String name = String.format(
                Locale.ROOT, "s%03d-p%05d-r%06d.part", key.scenario() + 1, key.point(), key.replication());
        return path.resolve(PARTS).resolve(name);
    }
}
