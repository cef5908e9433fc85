package omslag.world;

import java.util.Arrays;
import omslag.term.Wave;
import org.jspecify.annotations.Nullable;

/** The innovations of an organisation, past and present, and how near it is to considering others. */
public final class Portfolio {
    private static final int WAVES = PortfolioTable.WAVES;

    private final Uses uses = new Uses();
    private @Nullable Use[] latest = new Use[0];
    private boolean[] taken = new boolean[0];
    private double[] urge = new double[0];
    private double[] threshold = new double[0];
    private int[] process = new int[0];
    private int known;
    private int[] attempts = new int[0];

    /** The columns in which its results stand: by themselves, or with those of all organisations of a world. */
    private PortfolioTable table = new PortfolioTable(1);

    /** Its place in the columns. */
    private int at;

    private int started;
    private int scaled;
    private int stopped;
    private int deployed;
    private double wronged;

    /** All that is under way or in use, in order of beginning. */
    public Uses uses() {
        return uses;
    }

    /** The latest use of an innovation; null when there was none. */
    public @Nullable Use latest(int innovation) {
        return latest[innovation];
    }

    /** Whether an innovation is being tried or in use. */
    public boolean taken(int innovation) {
        return taken[innovation];
    }

    /** The hazard of considering an innovation, summed since the last time. */
    public double urge(int innovation) {
        return urge[innovation];
    }

    /** How often an innovation was considered. */
    public int attempts(int innovation) {
        return attempts[innovation];
    }

    /** Pilots and uses of a wave that were seen to fail, as far as they are remembered. */
    public double failed(Wave wave) {
        return table.failed[at * WAVES + wave.ordinal()];
    }

    /** Scaled innovations of a wave that turned out to work, as far as they are remembered. */
    public double worked(Wave wave) {
        return table.worked[at * WAVES + wave.ordinal()];
    }

    /** What scaled innovations of a wave that failed had cost, as far as it is remembered, in thousands of euros. */
    public double lost(Wave wave) {
        return table.lost[at * WAVES + wave.ordinal()];
    }

    /** Pilots started in this quarter. */
    public int started() {
        return started;
    }

    /** Innovations scaled up in this quarter. */
    public int scaled() {
        return scaled;
    }

    /** Pilots stopped in this quarter. */
    public int stopped() {
        return stopped;
    }

    /** Algorithms ever put to use. */
    public int deployed() {
        return deployed;
    }

    /** Residents wronged so far by algorithms of this organisation. */
    public double wronged() {
        return wronged;
    }

    /** How many uses stand at a stage. */
    public int count(Use.Stage stage) {
        int n = 0;
        for (int u = 0; u < uses.size(); u++) {
            n += uses.at(u, stage) ? 1 : 0;
        }
        return n;
    }

    /** How many uses are under way and not yet in full use. */
    public int underWay() {
        int n = 0;
        for (int u = 0; u < uses.size(); u++) {
            n += uses.underWay(u) ? 1 : 0;
        }
        return n;
    }

    /** How many innovations it knows. */
    public int known() {
        return known;
    }

    /** The process that an innovation touches; -1 when it touches none here. */
    public int process(int innovation) {
        return process[innovation];
    }

    /** The urge at which the organisation considers an innovation. */
    public double threshold(int innovation) {
        return threshold[innovation];
    }

    /** Comes to know the next innovation, which touches this process. */
    public void meet(int itsProcess, double itsThreshold) {
        if (known == urge.length) {
            int room = Math.max(16, 2 * known);
            latest = Arrays.copyOf(latest, room);
            taken = Arrays.copyOf(taken, room);
            urge = Arrays.copyOf(urge, room);
            threshold = Arrays.copyOf(threshold, room);
            process = Arrays.copyOf(process, room);
            attempts = Arrays.copyOf(attempts, room);
        }
        process[known] = itsProcess;
        threshold[known] = itsThreshold;
        known++;
    }

    /** Opens the books of a quarter; what ended before is dropped, and results fade to this part. */
    public void open(double remembered) {
        uses.dropStopped();
        for (int i = at * WAVES; i < (at + 1) * WAVES; i++) {
            table.failed[i] *= remembered;
            table.worked[i] *= remembered;
            table.lost[i] *= remembered;
        }
        started = 0;
        scaled = 0;
        stopped = 0;
    }

    /** The urge to consider an innovation grows. */
    public void grow(int innovation, double hazard) {
        urge[innovation] += hazard;
    }

    /** The innovation has been considered; the urge starts anew, up to a new threshold. */
    public void considered(int innovation, double newThreshold) {
        urge[innovation] = 0;
        threshold[innovation] = newThreshold;
        attempts[innovation]++;
    }

    /** A pilot begins, or stands at the start of the run. */
    public void begin(Use use, boolean counts) {
        uses.append(use);
        latest[use.innovation()] = use;
        taken[use.innovation()] = true;
        started += counts ? 1 : 0;
    }

    /** A scale-up is counted. */
    public void countScaled(boolean algorithm, boolean now) {
        scaled += now ? 1 : 0;
        deployed += algorithm ? 1 : 0;
    }

    /** A pilot or a use ends; it is remembered as a failure of its wave if that is what was seen. */
    public void stop(Use use, Wave wave, boolean seenToFail) {
        lose(wave, use.stage() == Use.Stage.SCALED ? use.cost() : 0);
        use.enter(Use.Stage.STOPPED, 0);
        taken[use.innovation()] &= latest[use.innovation()] != use;
        stopped++;
        table.failed[at * WAVES + wave.ordinal()] += seenToFail ? 1 : 0;
    }

    /** What a failure had cost is remembered. */
    public void lose(Wave wave, double cost) {
        table.lost[at * WAVES + wave.ordinal()] += cost;
    }

    /** A scaled innovation turns out to work. */
    public void prove(Wave wave) {
        table.worked[at * WAVES + wave.ordinal()]++;
    }

    /** Residents are wronged. */
    public void wrong(double residents) {
        wronged += residents;
    }

    /** Its results move to a place in these columns. */
    void move(PortfolioTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one; what is the latest use here is the latest use there. */
    Portfolio copy(Twins twins) {
        Portfolio copy = new Portfolio();
        copy.latest = new Use[latest.length];
        for (Use use : uses) {
            Use same = use.copy();
            copy.uses.append(same);
            if (latest[use.innovation()] == use) {
                copy.latest[use.innovation()] = same;
            }
        }
        for (int k = 0; k < latest.length; k++) {
            Use dropped = latest[k];
            if (dropped != null && copy.latest[k] == null) {
                copy.latest[k] = dropped.copy();
            }
        }
        copy.taken = taken.clone();
        copy.urge = urge.clone();
        copy.threshold = threshold.clone();
        copy.process = process.clone();
        copy.attempts = attempts.clone();
        copy.table = twins.of(table, PortfolioTable::copy);
        copy.at = at;
        copy.known = known;
        copy.started = started;
        copy.scaled = scaled;
        copy.stopped = stopped;
        copy.deployed = deployed;
        copy.wronged = wronged;
        return copy;
    }
}
