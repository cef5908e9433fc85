package omslag.world;

import omslag.term.Challenge;

/**
 * What citizens do with public tasks: how loyal they are, which tasks they have left and for whom, and what they said.
 *
 * <p>Implementation note. Two bytes for each citizen: loyalty in 255 parts of its range, and two bits for each of the
 * four tasks: with government, with a community of the place, or with a platform. To which community or platform one
 * belongs is not kept: the parties know how many they serve, and when one ends a draw tells who was with it.
 */
public final class Allegiance {
    private static final int TASKS = Challenge.values().length;
    private static final int KINDS = Challenger.Kind.values().length;
    private static final double LOYALTY_LEAST = -0.3;
    private static final double LOYALTY_RANGE = 1.2;
    private static final int BYTE = 0xFF;

    /** For the tasks left, two bits each, a bit for each task that was. */
    private static final byte[] GONE = gone();

    private final byte[] loyalty;
    private final byte[] left;
    private final int[][][] gone;
    private final double[][] belief;
    private final double[][] startVoice;
    private final double[][] startKnown;
    private final double[][] startLeft;
    private final double[][] startStake;
    private Providers providers;
    private double exits;
    private double returns;

    /** Citizens who have left nothing and said nothing. */
    public Allegiance(int citizens, int places) {
        loyalty = new byte[citizens];
        left = new byte[citizens];
        gone = new int[TASKS][KINDS][places];
        belief = new double[TASKS][places];
        startVoice = new double[TASKS][places];
        startKnown = new double[TASKS][places];
        startLeft = new double[TASKS][places];
        startStake = new double[TASKS][places];
        providers = Providers.none(places);
    }

    /** An independent copy. */
    Allegiance copy() {
        int places = belief[0].length;
        Allegiance copy = new Allegiance(loyalty.length, places);
        System.arraycopy(loyalty, 0, copy.loyalty, 0, loyalty.length);
        System.arraycopy(left, 0, copy.left, 0, left.length);
        for (int t = 0; t < TASKS; t++) {
            for (int k = 0; k < KINDS; k++) {
                System.arraycopy(gone[t][k], 0, copy.gone[t][k], 0, places);
            }
            System.arraycopy(belief[t], 0, copy.belief[t], 0, places);
            System.arraycopy(startVoice[t], 0, copy.startVoice[t], 0, places);
            System.arraycopy(startKnown[t], 0, copy.startKnown[t], 0, places);
            System.arraycopy(startLeft[t], 0, copy.startLeft[t], 0, places);
            System.arraycopy(startStake[t], 0, copy.startStake[t], 0, places);
        }
        copy.providers = providers;
        copy.exits = exits;
        copy.returns = returns;
        return copy;
    }

    /** How loyal a citizen is to public service. */
    public double loyalty(int citizen) {
        return loyaltyOf(loyaltyCode(citizen));
    }

    /** The loyalty that a code stands for, 0 to 255. */
    public static double loyaltyOf(int code) {
        return LOYALTY_LEAST + LOYALTY_RANGE * code / BYTE;
    }

    /** The code of a citizen's loyalty. */
    public int loyaltyCode(int citizen) {
        return loyalty[citizen] & BYTE;
    }

    /** Whether a citizen has left a task to a party of this kind. */
    public boolean with(int citizen, Challenge task, Challenger.Kind kind) {
        return code(citizen, task) == kind.ordinal() + 1;
    }

    /** Whether government still serves a citizen in a task. */
    public boolean stays(int citizen, Challenge task) {
        return code(citizen, task) == 0;
    }

    /** Puts this many citizens on a bench, with doubts about all tasks that they have left. */
    public void look(Doubts bench, int from, int count) {
        bench.open(count);
        byte[] all = left;
        int[] doubts = bench.doubts;
        for (int j = 0; j < count; j++) {
            doubts[j] = GONE[all[from + j] & BYTE];
        }
    }

    private static byte[] gone() {
        byte[] tasks = new byte[BYTE + 1];
        for (int code = 0; code <= BYTE; code++) {
            for (int t = 0; t < TASKS; t++) {
                tasks[code] |= (byte) ((code >> 2 * t & 3) != 0 ? 1 << t : 0);
            }
        }
        return tasks;
    }

    /** How many citizens of a place have left a task to parties of this kind. */
    public int gone(Challenge task, Challenger.Kind kind, int place) {
        return gone[task.ordinal()][kind.ordinal()][place];
    }

    /** How many citizens of a place have left a task. */
    public int gone(Challenge task, int place) {
        int sum = 0;
        for (int[] kind : gone[task.ordinal()]) {
            sum += kind[place];
        }
        return sum;
    }

    /** What citizens of a place believe of the chance that who speaks up about a task is answered. */
    public double belief(Challenge task, int place) {
        return belief[task.ordinal()][place];
    }

    /** Citizens who speak up about a task in a year at the start, of each, as expected. */
    public double startVoice(Challenge task, int place) {
        return startVoice[task.ordinal()][place];
    }

    /** What citizens knew of a domain in a place at the start. */
    public double startKnown(Challenge task, int place) {
        return startKnown[task.ordinal()][place];
    }

    /** Share of the citizens of a place who had left a task at the start. */
    public double startLeft(Challenge task, int place) {
        return startLeft[task.ordinal()][place];
    }

    /** The chance at the start that who is ignored in a task leaves. */
    public double startStake(Challenge task, int place) {
        return startStake[task.ordinal()][place];
    }

    /** Who serves what where. */
    public Providers providers() {
        return providers;
    }

    /** Residents who left a task in this quarter. */
    public double exits() {
        return exits;
    }

    /** Residents who came back to a task in this quarter. */
    public double returns() {
        return returns;
    }

    /** Opens the books of a quarter. */
    public void open() {
        exits = 0;
        returns = 0;
    }

    /** Notes who serves what where. */
    public void recognise(Providers all) {
        providers = all;
    }

    /** Gives a citizen loyalty. */
    public void bind(int citizen, double howLoyal) {
        double part = Math.max(0, Math.min(1, (howLoyal - LOYALTY_LEAST) / LOYALTY_RANGE));
        loyalty[citizen] = (byte) (int) Math.rint(BYTE * part);
    }

    /**
     * Notes what is so at the start of a task in a place.
     *
     * @param voiceAYear citizens who speak up in a year, of each, as expected
     * @param known what citizens know of the domain
     * @param leftShare share of the citizens who have left
     * @param stake the chance that who is ignored leaves
     */
    public void expect(Challenge task, int place, double voiceAYear, double known, double leftShare, double stake) {
        startVoice[task.ordinal()][place] = voiceAYear;
        startKnown[task.ordinal()][place] = known;
        startLeft[task.ordinal()][place] = leftShare;
        startStake[task.ordinal()][place] = stake;
    }

    /** Citizens believe this of the chance to be answered. */
    public void believe(Challenge task, int place, double chance) {
        belief[task.ordinal()][place] = chance;
    }

    /** A citizen of a place was with a party of this kind before the start. */
    public void begin(int citizen, int place, Challenge task, Challenger.Kind kind) {
        set(citizen, task, kind.ordinal() + 1);
        gone[task.ordinal()][kind.ordinal()][place]++;
    }

    /** A citizen of a place leaves a task to a party of this kind. */
    public void leave(int citizen, int place, Challenge task, Challenger.Kind kind) {
        begin(citizen, place, task, kind);
    }

    /** A citizen of a place who had left a task comes back. */
    public void comeBack(int citizen, int place, Challenge task) {
        int code = code(citizen, task);
        gone[task.ordinal()][code - 1][place]--;
        set(citizen, task, 0);
    }

    /** Notes how many citizens, who stand for this many residents each, left and came back. */
    public void note(int leaving, int comingBack, double residents) {
        exits += leaving * residents;
        returns += comingBack * residents;
    }

    private int code(int citizen, Challenge task) {
        return (left[citizen] >>> (2 * task.ordinal())) & 3;
    }

    private void set(int citizen, Challenge task, int code) {
        int at = 2 * task.ordinal();
        left[citizen] = (byte) ((left[citizen] & ~(3 << at)) | (code << at));
    }
}
