package omslag.world;

/** What an organisation hears from citizens who speak up about public tasks, and what follows from it. */
public final class Hearing {
    /** The columns in which its numbers stand: by itself, or with those of all organisations of a world. */
    private HearingTable table;

    /** Its place in the columns. */
    private int at;

    /** With nobody who speaks up. */
    public Hearing() {
        table = new HearingTable(1);
    }

    private Hearing(HearingTable table, int at) {
        this.table = table;
        this.at = at;
    }

    /** Residents who speak up to it in a year at the start, as expected. */
    public double startVoices() {
        return table.startVoices[at];
    }

    /** How heavily its public tasks were loaded at the start. */
    public double startLoad() {
        return table.startLoad[at];
    }

    /** Residents who spoke up to it in this quarter. */
    public double voices() {
        return table.voices[at];
    }

    /** Of whom it answered. */
    public double answered() {
        return table.answered[at];
    }

    /** How much it has heard of late, against the start; what few agents say counts less. */
    public double heard() {
        return ratio(table.voiceLevel[at], table.startVoices[at]);
    }

    /** How much it has answered of late, against the start; what few agents say counts less. */
    public double repaired() {
        return ratio(table.answerLevel[at], table.startAnswers[at]);
    }

    /**
     * Sets what it hears at the start.
     *
     * @param expected residents who speak up in a year
     * @param chance the chance that it answers one
     * @param smallest what few agents say is weighed with this many voices a year, as many as at the start
     * @param load how heavily its public tasks are loaded
     */
    public void begin(double expected, double chance, double smallest, double load) {
        table.startVoices[at] = expected;
        table.startAnswers[at] = chance * expected;
        table.prior[at] = smallest;
        table.startLoad[at] = load;
        table.voiceLevel[at] = table.startVoices[at];
        table.answerLevel[at] = table.startAnswers[at];
    }

    /** Opens the books of a quarter. */
    public void open() {
        table.voices[at] = 0;
        table.answered[at] = 0;
    }

    /** Residents speak up to it, and it answers some of them. */
    public void hear(double residents, double ofWhomAnswered) {
        table.voices[at] += residents;
        table.answered[at] += ofWhomAnswered;
    }

    /** Closes the books of a quarter of this length: levels follow in part. */
    public void close(double part, double years) {
        table.voiceLevel[at] += part * (table.voices[at] / years - table.voiceLevel[at]);
        table.answerLevel[at] += part * (table.answered[at] / years - table.answerLevel[at]);
    }

    private double ratio(double level, double start) {
        double added = table.startVoices[at] == 0 ? 0 : table.prior[at] * start / table.startVoices[at];
        return start + added == 0 ? 1 : (level + added) / (start + added);
    }

    /** Share of the output that answers to citizens put right, above the start. */
    public double mended() {
        return table.mended[at];
    }

    /** Share of staff time that citizens who speak up take, above the start. */
    public double voice() {
        return table.voice[at];
    }

    /** Answers to citizens put a share of the output right. */
    public void mend(double share) {
        table.mended[at] = share;
    }

    /** Citizens who speak up take a share of staff time, above the start. */
    public void takeTime(double shareOfTime) {
        table.voice[at] = shareOfTime;
    }

    /** Its numbers move to a place in these columns. */
    void move(HearingTable columns, int place) {
        columns.take(table, at, place, 1);
        table = columns;
        at = place;
    }

    /** A copy that has nothing in common with this one. */
    Hearing copy(Twins twins) {
        return new Hearing(twins.of(table, HearingTable::copy), at);
    }
}
