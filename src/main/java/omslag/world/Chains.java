package omslag.world;

import java.util.Arrays;
import omslag.term.Challenge;
import omslag.term.Layer;

/**
 * The chains of organisations that answer the needs of society, and the links within them. A chain belongs to a place and
 * a line of work; its partners are the organisations that serve the place with processes of that line. A link is the tie
 * of an organisation to the chains of one line.
 */
public final class Chains {
    /** The lines of work that chains have: one for each challenge, one for benefits, one for permits. */
    public static final int LINES = Challenge.values().length + 2;

    private static final int BENEFITS = LINES - 2;
    private static final int PERMITS = LINES - 1;

    private final int organisations;
    private final double[] part;
    private final double[] output;
    private final double[] waiting;
    private final double[] lag;
    private final boolean[] rerouted;
    private final boolean[] standards;
    private final double[] threshold;
    private final double[] startFit;
    private final double[][] brought;

    /** For each layer the reach of the members of its publics one after another; none where all reach all. */
    private final double[][] reach = new double[Layer.values().length][0];

    /** Chains of so many organisations in so many places, in which nobody is a partner yet. */
    public Chains(int organisations, int places) {
        this.organisations = organisations;
        int links = organisations * LINES;
        part = new double[links];
        output = new double[links];
        Arrays.fill(output, 1);
        waiting = new double[links];
        lag = new double[links];
        rerouted = new boolean[links];
        standards = new boolean[organisations];
        threshold = new double[organisations];
        Arrays.fill(threshold, 1);
        startFit = new double[organisations];
        Arrays.fill(startFit, 1);
        brought = new double[LINES][places];
        for (double[] line : brought) {
            Arrays.fill(line, 1);
        }
    }

    /** The same chains, apart from these. */
    public Chains copy() {
        Chains copy = new Chains(organisations, brought[0].length);
        System.arraycopy(part, 0, copy.part, 0, part.length);
        System.arraycopy(output, 0, copy.output, 0, output.length);
        System.arraycopy(waiting, 0, copy.waiting, 0, waiting.length);
        System.arraycopy(lag, 0, copy.lag, 0, lag.length);
        System.arraycopy(rerouted, 0, copy.rerouted, 0, rerouted.length);
        System.arraycopy(standards, 0, copy.standards, 0, organisations);
        System.arraycopy(threshold, 0, copy.threshold, 0, organisations);
        System.arraycopy(startFit, 0, copy.startFit, 0, organisations);
        for (int l = 0; l < LINES; l++) {
            System.arraycopy(brought[l], 0, copy.brought[l], 0, brought[l].length);
        }
        for (int l = 0; l < reach.length; l++) {
            copy.reach[l] = reach[l].clone();
        }
        return copy;
    }

    /** The line of a process; -1 when it stands in no chain. */
    public static int line(ProcessKind kind) {
        if (kind.challenge().isPresent()) {
            return kind.challenge().get().ordinal();
        }
        return switch (kind.id()) {
            case "benefits" -> BENEFITS;
            case "permits" -> PERMITS;
            default -> -1;
        };
    }

    /** The line of a challenge. */
    public static int line(Challenge challenge) {
        return challenge.ordinal();
    }

    /** How many organisations there are. */
    public int organisations() {
        return organisations;
    }

    /** Work of an organisation in a line for each resident it serves, in FTE at the start; 0 when it is no partner. */
    public double part(int organisation, int line) {
        return part[organisation * LINES + line];
    }

    /** What the chains of a line that an organisation stands in bring about, 1 at the start. */
    public double output(int organisation, int line) {
        return output[organisation * LINES + line];
    }

    /** The share of its capability that an organisation cannot use because partners in a line lag behind. */
    public double waiting(int organisation, int line) {
        return waiting[organisation * LINES + line];
    }

    /** How far partners in a line remember that an organisation stayed behind them. */
    public double lag(int organisation, int line) {
        return lag[organisation * LINES + line];
    }

    /** Whether partners in a line have found a way around an organisation. */
    public boolean rerouted(int organisation, int line) {
        return rerouted[organisation * LINES + line];
    }

    /** Whether an organisation uses open standards. */
    public boolean standards(int organisation) {
        return standards[organisation];
    }

    /** Cost over benefit of open standards at the start: the share of partners from which they pay. */
    public double threshold(int organisation) {
        return threshold[organisation];
    }

    /** How well the systems of an organisation fit those of its partners at the start. */
    public double startFit(int organisation) {
        return startFit[organisation];
    }

    /** What the chain of a line brings about in a place, 1 at the start. */
    public double brought(int line, int place) {
        return brought[line][place];
    }

    /** The share of the residents of its public that a member serves, by its place among those of the layer. */
    public double reach(Layer layer, int place) {
        double[] known = reach[layer.ordinal()];
        return known.length == 0 ? 1 : known[place];
    }

    /** Notes the shares of the residents of each public of a layer that its members serve. */
    public void reach(Layer layer, double[][] ofPublics) {
        reach[layer.ordinal()] =
                Arrays.stream(ofPublics).flatMapToDouble(Arrays::stream).toArray();
    }

    /** An organisation is a partner in a line, with so much work for each resident. */
    public void join(int organisation, int line, double work) {
        part[organisation * LINES + line] = work;
    }

    /** Open standards pay for an organisation from this share of its partners on. */
    public void weigh(int organisation, double share) {
        threshold[organisation] = share;
    }

    /** An organisation goes over to open standards. */
    public void open(int organisation) {
        standards[organisation] = true;
    }

    /** Notes how well systems fit at the start. */
    public void fit(int organisation, double share) {
        startFit[organisation] = share;
    }

    /** The chain of a line brings about so much in a place. */
    public void bring(int line, int place, double much) {
        brought[line][place] = much;
    }

    /** An organisation sees what its chains in a line bring about, and waits for partners. */
    public void work(int organisation, int line, double much, double waitingShare) {
        output[organisation * LINES + line] = much;
        waiting[organisation * LINES + line] = waitingShare;
    }

    /** Partners remember so much of waiting for an organisation. */
    public void lag(int organisation, int line, double remembered) {
        lag[organisation * LINES + line] = remembered;
    }

    /** Partners in a line find a way around an organisation, or come back to it. */
    public void route(int organisation, int line, boolean around) {
        rerouted[organisation * LINES + line] = around;
    }
}
