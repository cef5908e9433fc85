package omslag.world;

import java.util.Arrays;
import java.util.List;
import omslag.term.Task;

/**
 * The work processes of an organisation in a quarter. Work is counted in the FTE that it took at the start, so demand is
 * in FTE and a quarter's flow of it in FTE-quarters.
 */
public final class Work {
    private final List<ProcessKind> kinds;
    private final double[][] parts;
    private final double[] share;
    private final double[] demand;
    private final double[] room;
    private final double[] backlog;
    private final double[] served;
    private final double[] givenUp;
    private final double[] timeliness;
    private final double[] quality;
    private final double[] performance;
    private final double[] startPerformance;
    private final double[] wrong;
    private final double[] startGain;
    private final double[] effort;
    private final double[] load;
    private final double[] superfluous;
    private final double[] startSuperfluous;
    private final double[] startBetter;
    private final double[] departed;
    private final double[] needed;
    private final boolean[] retired;
    private Standstill standstill;
    private final double[] shed;
    private double startDigital;
    private double startStandard;
    private double startCost;

    /** The processes of an organisation and their shares of its work, summing to 1. */
    public Work(List<ProcessKind> kinds, double[] shares) {
        this.kinds = List.copyOf(kinds);
        this.share = shares.clone();
        parts = parts(this.kinds);
        int n = shares.length;
        demand = new double[n];
        room = new double[n];
        backlog = new double[n];
        served = new double[n];
        givenUp = new double[n];
        timeliness = new double[n];
        quality = new double[n];
        performance = new double[n];
        startPerformance = new double[n];
        wrong = new double[n];
        startGain = new double[n];
        effort = new double[n];
        Arrays.fill(effort, 1);
        load = new double[n];
        superfluous = new double[n];
        startSuperfluous = new double[n];
        startBetter = new double[n];
        departed = new double[n];
        needed = new double[n];
        retired = new boolean[n];
        standstill = new Standstill(n);
        shed = new double[n];
    }

    /** How many processes there are. */
    public int size() {
        return share.length;
    }

    /** What kind of process this is. */
    public ProcessKind kind(int process) {
        return kinds.get(process);
    }

    /** The part of the work of a process that is of a task. */
    public double part(int process, Task task) {
        return parts[process][task.ordinal()];
    }

    /** The process of this kind; -1 when the organisation has none. */
    public int find(String id) {
        for (int p = 0; p < kinds.size(); p++) {
            if (kinds.get(p).id().equals(id)) {
                return p;
            }
        }
        return -1;
    }

    /** The share of a process in the work at the start. */
    public double share(int process) {
        return share[process];
    }

    /** Demand that arises, as FTE at the productivity of the start. */
    public double demand(int process) {
        return demand[process];
    }

    /**
     * What is asked of the organisation: demand less what innovations elsewhere make superfluous and what challengers serve,
     * and what unmet needs add; nothing of a process that is retired.
     */
    public double asked(int process) {
        return retired[process]
                ? 0
                : demand[process] * (1 - superfluous[process]) * (1 - departed[process]) + needed[process];
    }

    /** Share of the demand that innovations elsewhere have made superfluous. */
    public double superfluous(int process) {
        return superfluous[process];
    }

    /** Share of the demand of before that innovations had made superfluous when the run began. */
    public double startSuperfluous(int process) {
        return startSuperfluous[process];
    }

    /** What innovations already added to the quality of a process at the start. */
    public double startBetter(int process) {
        return startBetter[process];
    }

    /** Share of the demand that challengers serve. */
    public double departed(int process) {
        return departed[process];
    }

    /** Work that unmet needs of society add, in FTE. */
    public double needed(int process) {
        return needed[process];
    }

    /** What stands still because others keep it waiting. */
    public Standstill standstill() {
        return standstill;
    }

    /** Whether a process is retired. */
    public boolean retired(int process) {
        return retired[process];
    }

    /** Share of its posts that a process has given up because its demand departed, less what it gained. */
    public double shed(int process) {
        return shed[process];
    }

    /** Capacity over demand at the start. */
    public double room(int process) {
        return room[process];
    }

    /** The part of the staff that works on a process, against the start; weighted by share it is 1 on average. */
    public double effort(int process) {
        return effort[process];
    }

    /** Work asked and waiting over what the staff of a process could do in this quarter. */
    public double load(int process) {
        return load[process];
    }

    /** Work that waits, in FTE-quarters. */
    public double backlog(int process) {
        return backlog[process];
    }

    /** Work done in this quarter, in FTE-quarters. */
    public double served(int process) {
        return served[process];
    }

    /** Waiting work that was given up in this quarter, in FTE-quarters. */
    public double givenUp(int process) {
        return givenUp[process];
    }

    /** Work done over what was asked and waiting. */
    public double timeliness(int process) {
        return timeliness[process];
    }

    /** Quality, 1 for the reference at the start. */
    public double quality(int process) {
        return quality[process];
    }

    /** Performance: the square root of timeliness times quality. */
    public double performance(int process) {
        return performance[process];
    }

    /** Performance in the first quarter. */
    public double startPerformance(int process) {
        return startPerformance[process];
    }

    /** Share of decisions that wrong a citizen by an algorithm. */
    public double wrong(int process) {
        return wrong[process];
    }

    /** What innovations already added to the capacity of a process at the start. */
    public double startGain(int process) {
        return startGain[process];
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
        for (int p = 0; p < served.length; p++) {
            sum += served[p] * Math.min(1, quality[p]);
        }
        return sum;
    }

    /** Sets what innovations already add to the capacity of a process at the start. */
    public void gainAtStart(int process, double gain) {
        startGain[process] = gain;
    }

    /** Sets what innovations already add to the quality of a process, and make superfluous of it, at the start. */
    public void improvedAtStart(int process, double better, double lessWork) {
        startBetter[process] = better;
        startSuperfluous[process] = lessWork;
    }

    /** Sets demand, room and backlog at the start. */
    public void begin(int process, double newDemand, double newRoom, double newBacklog) {
        demand[process] = newDemand;
        room[process] = newRoom;
        backlog[process] = newBacklog;
    }

    /** Sets the state by which later quarters are judged. */
    public void markStart(double digital, double cost) {
        System.arraycopy(performance, 0, startPerformance, 0, performance.length);
        startDigital = digital;
        startStandard = standard();
        startCost = cost;
    }

    /** Innovations elsewhere make a share of the demand superfluous. */
    public void makeSuperfluous(int process, double share) {
        superfluous[process] = share;
    }

    /** Challengers serve a share of the demand. */
    public void depart(int process, double share) {
        departed[process] = share;
    }

    /** Unmet needs add work. */
    public void need(int process, double fte) {
        needed[process] = fte;
    }

    /** Retires a process. */
    public void retire(int process) {
        retired[process] = true;
    }

    /** Posts follow demand that departed. */
    public void shed(int process, double shareOfPosts) {
        shed[process] = shareOfPosts;
    }

    /** Notes how heavily a process was loaded. */
    public void load(int process, double waitingOverCapacity) {
        load[process] = waitingOverCapacity;
    }

    /** Moves staff to a process, or away from it. */
    public void redeploy(int process, double newEffort) {
        effort[process] = newEffort;
    }

    /** Lets demand grow by a factor. */
    public void growDemand(double factor) {
        for (int p = 0; p < demand.length; p++) {
            growDemand(p, factor);
        }
    }

    /** Lets the demand of one process grow by a factor. */
    public void growDemand(int process, double factor) {
        demand[process] *= factor;
    }

    /** Notes a quarter of service. */
    public void serve(int process, double done, double waiting, double lost, double onTime, double good) {
        served[process] = done;
        backlog[process] = waiting;
        givenUp[process] = lost;
        timeliness[process] = onTime;
        quality[process] = good;
        performance[process] = Math.sqrt(onTime * good);
    }

    /** Sets the share of decisions that wrong a citizen. */
    public void goWrong(int process, double shareWrong) {
        wrong[process] = shareWrong;
    }

    /** What is asked in all processes. */
    public double totalAsked() {
        double sum = 0;
        for (int p = 0; p < demand.length; p++) {
            sum += asked(p);
        }
        return sum;
    }

    /** Performance of the organisation: the mean over its processes, weighted by what is asked. */
    public double meanPerformance() {
        return weighted(performance);
    }

    /** Performance of the organisation in the first quarter, with the weights of today. */
    public double meanStartPerformance() {
        return weighted(startPerformance);
    }

    private double weighted(double[] of) {
        double sum = 0;
        double weight = 0;
        for (int p = 0; p < demand.length; p++) {
            double asked = asked(p);
            sum += of[p] * asked;
            weight += asked;
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private static double[][] parts(List<ProcessKind> kinds) {
        double[][] parts = new double[kinds.size()][];
        for (int p = 0; p < parts.length; p++) {
            parts[p] = kinds.get(p).tasks().stream().mapToDouble(x -> x).toArray();
        }
        return parts;
    }

    /** A copy that has nothing in common with this one. */
    Work copy() {
        Work copy = new Work(kinds, share);
        Copies.over(demand, copy.demand);
        Copies.over(room, copy.room);
        Copies.over(backlog, copy.backlog);
        Copies.over(served, copy.served);
        Copies.over(givenUp, copy.givenUp);
        Copies.over(timeliness, copy.timeliness);
        Copies.over(quality, copy.quality);
        Copies.over(performance, copy.performance);
        Copies.over(startPerformance, copy.startPerformance);
        Copies.over(wrong, copy.wrong);
        Copies.over(startGain, copy.startGain);
        Copies.over(startSuperfluous, copy.startSuperfluous);
        Copies.over(startBetter, copy.startBetter);
        Copies.over(effort, copy.effort);
        Copies.over(load, copy.load);
        Copies.over(superfluous, copy.superfluous);
        Copies.over(departed, copy.departed);
        Copies.over(needed, copy.needed);
        copy.standstill = standstill.copy();
        Copies.over(shed, copy.shed);
        Copies.over(retired, copy.retired);
        copy.startDigital = startDigital;
        copy.startStandard = startStandard;
        copy.startCost = startCost;
        return copy;
    }
}
