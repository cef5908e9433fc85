package omslag.world;

import java.util.Arrays;
import java.util.List;
import omslag.term.SupportFunction;
import omslag.term.Task;

/**
 * The work processes of an organisation in a quarter. Work is counted in the FTE that it took at the start, so demand is
 * in FTE and a quarter's flow of it in FTE-quarters.
 *
 * <p>Implementation note. The numbers stand in columns that all organisations of a world share, see {@link WorkTable}.
 */
public final class Work {
    /** The columns in which its processes stand: those of one organisation, or of all of a world. */
    private WorkTable table;

    /** The place of its first process in the columns. */
    private int first;

    private final int size;
    private WorkKinds kinds;
    private Standstill standstill;
    private double startDigital;
    private double startStandard;
    private double startCost;

    /** The processes of an organisation and their shares of its work, summing to 1. */
    public Work(List<ProcessKind> kinds, double[] shares) {
        this.kinds = WorkKinds.of(kinds);
        size = shares.length;
        table = new WorkTable(size);
        for (int p = 0; p < size; p++) {
            table.share[p] = shares[p];
        }
        table.describe(this.kinds.all());
        Arrays.fill(table.effort, 1);
        standstill = new Standstill(size);
    }

    private Work(Work other, WorkTable table, Standstill standstill) {
        this.table = table;
        this.standstill = standstill;
        first = other.first;
        size = other.size;
        kinds = other.kinds;
        startDigital = other.startDigital;
        startStandard = other.startStandard;
        startCost = other.startCost;
    }

    /** How many processes there are. */
    public int size() {
        return size;
    }

    /** What kind of process this is. */
    public ProcessKind kind(int process) {
        return table.kind[first + process];
    }

    /** The part of the work of a process that is of a task. */
    public double part(int process, Task task) {
        return table.parts[first + process][task.ordinal()];
    }

    /** The line of the chains in which a process stands; -1 when it stands in none. */
    public int line(int process) {
        return table.line[first + process];
    }

    /** The process of this kind; -1 when the organisation has none. */
    public int find(String id) {
        return kinds.find(id);
    }

    /** The process whose staff are a support function; -1 when the organisation has none. */
    public int find(SupportFunction function) {
        return kinds.find(function);
    }

    /** The share of a process in the work at the start. */
    public double share(int process) {
        return table.share[first + process];
    }

    /** Demand that arises, as FTE at the productivity of the start. */
    public double demand(int process) {
        return table.demand[first + process];
    }

    /**
     * What is asked of the organisation: demand less what innovations elsewhere make superfluous and what challengers serve,
     * and what unmet needs add; nothing of a process that is retired.
     */
    public double asked(int process) {
        return table.retired[first + process]
                ? 0
                : table.demand[first + process]
                                * (1 - table.superfluous[first + process])
                                * (1 - table.departed[first + process])
                        + table.needed[first + process];
    }

    /** Share of the demand that innovations elsewhere have made superfluous. */
    public double superfluous(int process) {
        return table.superfluous[first + process];
    }

    /** Share of the demand of before that innovations had made superfluous when the run began. */
    public double startSuperfluous(int process) {
        return table.startSuperfluous[first + process];
    }

    /** What innovations already added to the quality of a process at the start. */
    public double startBetter(int process) {
        return table.startBetter[first + process];
    }

    /** Share of the demand that challengers serve. */
    public double departed(int process) {
        return table.departed[first + process];
    }

    /** Work that unmet needs of society add, in FTE. */
    public double needed(int process) {
        return table.needed[first + process];
    }

    /** What stands still because others keep it waiting. */
    public Standstill standstill() {
        return standstill;
    }

    /** Whether a process is retired. */
    public boolean retired(int process) {
        return table.retired[first + process];
    }

    /** Share of its posts that a process has given up because its demand departed, less what it gained. */
    public double shed(int process) {
        return table.shed[first + process];
    }

    /** Capacity over demand at the start. */
    public double room(int process) {
        return table.room[first + process];
    }

    /** The part of the staff that works on a process, against the start; weighted by share it is 1 on average. */
    public double effort(int process) {
        return table.effort[first + process];
    }

    /** Work asked and waiting over what the staff of a process could do in this quarter. */
    public double load(int process) {
        return table.load[first + process];
    }

    /** Work that waits, in FTE-quarters. */
    public double backlog(int process) {
        return table.backlog[first + process];
    }

    /** Work done in this quarter, in FTE-quarters. */
    public double served(int process) {
        return table.served[first + process];
    }

    /** Waiting work that was given up in this quarter, in FTE-quarters. */
    public double givenUp(int process) {
        return table.givenUp[first + process];
    }

    /** Work done over what was asked and waiting. */
    public double timeliness(int process) {
        return table.timeliness[first + process];
    }

    /** Quality, 1 for the reference at the start. */
    public double quality(int process) {
        return table.quality[first + process];
    }

    /** Performance: the square root of timeliness times quality. */
    public double performance(int process) {
        return table.performance[first + process];
    }

    /** Performance in the first quarter. */
    public double startPerformance(int process) {
        return table.startPerformance[first + process];
    }

    /** Share of decisions that wrong a citizen by an algorithm. */
    public double wrong(int process) {
        return table.wrong[first + process];
    }

    /** What innovations already added to the capacity of a process at the start. */
    public double startGain(int process) {
        return table.startGain[first + process];
    }

    /** How much of the work was digital at the start, 0 to 1. */
    public double startDigital() {
        return startDigital;
    }

    /** Work done at standard in a quarter at the start, in FTE-quarters. */
    public double startStandard() {
        return startStandard;
    }

    /** What staff and ICT cost in a year at the start, in thousands of euros. */
    public double startCost() {
        return startCost;
    }

    /**
     * Work done at standard in this quarter, in FTE-quarters: what was served, less what its quality lacks of that of the
     * reference at the start. Doing better than the standard does not make it more.
     */
    public double standard() {
        double sum = 0;
        for (int p = 0; p < size; p++) {
            sum += table.served[first + p] * Math.min(1, table.quality[first + p]);
        }
        return sum;
    }

    /** Sets what innovations already add to the capacity of a process at the start. */
    public void gainAtStart(int process, double gain) {
        table.startGain[first + process] = gain;
    }

    /** Sets what innovations already add to the quality of a process, and make superfluous of it, at the start. */
    public void improvedAtStart(int process, double better, double lessWork) {
        table.startBetter[first + process] = better;
        table.startSuperfluous[first + process] = lessWork;
    }

    /** Sets demand, room and backlog at the start. */
    public void begin(int process, double newDemand, double newRoom, double newBacklog) {
        table.demand[first + process] = newDemand;
        table.room[first + process] = newRoom;
        table.backlog[first + process] = newBacklog;
    }

    /** Sets the state by which later quarters are judged. */
    public void markStart(double digital, double cost) {
        System.arraycopy(table.performance, first, table.startPerformance, first, size);
        startDigital = digital;
        startStandard = standard();
        startCost = cost;
    }

    /** Innovations elsewhere make a share of the demand superfluous. */
    public void makeSuperfluous(int process, double share) {
        table.superfluous[first + process] = share;
    }

    /** Challengers serve a share of the demand. */
    public void depart(int process, double share) {
        table.departed[first + process] = share;
    }

    /** Unmet needs add work. */
    public void need(int process, double fte) {
        table.needed[first + process] = fte;
    }

    /** Retires a process. */
    public void retire(int process) {
        table.retired[first + process] = true;
    }

    /** Posts follow demand that departed. */
    public void shed(int process, double shareOfPosts) {
        table.shed[first + process] = shareOfPosts;
    }

    /** Notes how heavily a process was loaded. */
    public void load(int process, double waitingOverCapacity) {
        table.load[first + process] = waitingOverCapacity;
    }

    /** Moves staff to a process, or away from it. */
    public void redeploy(int process, double newEffort) {
        table.effort[first + process] = newEffort;
    }

    /** Lets demand grow by a factor. */
    public void growDemand(double factor) {
        for (int p = 0; p < size; p++) {
            growDemand(p, factor);
        }
    }

    /** Lets the demand of one process grow by a factor. */
    public void growDemand(int process, double factor) {
        table.demand[first + process] *= factor;
    }

    /** Notes a quarter of service. */
    public void serve(int process, double done, double waiting, double lost, double onTime, double good) {
        table.served[first + process] = done;
        table.backlog[first + process] = waiting;
        table.givenUp[first + process] = lost;
        table.timeliness[first + process] = onTime;
        table.quality[first + process] = good;
        table.performance[first + process] = Math.sqrt(onTime * good);
    }

    /** Sets the share of decisions that wrong a citizen. */
    public void goWrong(int process, double shareWrong) {
        table.wrong[first + process] = shareWrong;
    }

    /** What is asked in all processes. */
    public double totalAsked() {
        double sum = 0;
        for (int p = 0; p < size; p++) {
            sum += asked(p);
        }
        return sum;
    }

    /** Performance of the organisation: the mean over its processes, weighted by what is asked. */
    public double meanPerformance() {
        return weighted(table.performance);
    }

    /** Performance of the organisation in the first quarter, with the weights of today. */
    public double meanStartPerformance() {
        return weighted(table.startPerformance);
    }

    private double weighted(double[] of) {
        double sum = 0;
        double weight = 0;
        for (int p = 0; p < size; p++) {
            double asked = asked(p);
            sum += of[first + p] * asked;
            weight += asked;
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** Its processes move to these columns, from this place on. */
    void move(WorkTable columns, int place) {
        columns.take(table, first, place, size);
        table = columns;
        first = place;
    }

    /** What kinds of process it has. */
    WorkKinds kinds() {
        return kinds;
    }

    /** The same kinds, which it has in common with others. */
    void share(WorkKinds same) {
        kinds = same;
    }

    /** Its waiting moves to these columns too. */
    void move(StandstillTable columns, int place) {
        standstill.move(columns, place, size);
    }

    /** A copy that has nothing in common with this one. */
    Work copy(Twins twins) {
        return new Work(this, twins.of(table, WorkTable::copy), standstill.copy(twins));
    }
}
