package omslag.world;

/** What an organisation hears from citizens who speak up about public tasks, and what follows from it. */
public final class Hearing {
    private double startVoices;
    private double startLoad;
    private double prior;
    private double voices;
    private double answered;
    private double voiceLevel;
    private double answerLevel;
    private double startAnswers;
    private double voice;
    private double mended;

    /** An independent copy. */
    Hearing copy() {
        Hearing copy = new Hearing();
        copy.startVoices = startVoices;
        copy.startLoad = startLoad;
        copy.prior = prior;
        copy.voices = voices;
        copy.answered = answered;
        copy.voiceLevel = voiceLevel;
        copy.answerLevel = answerLevel;
        copy.startAnswers = startAnswers;
        copy.voice = voice;
        copy.mended = mended;
        return copy;
    }

    /** Residents who speak up to it in a year at the start, as expected. */
    public double startVoices() {
        return startVoices;
    }

    /** How heavily its public tasks were loaded at the start. */
    public double startLoad() {
        return startLoad;
    }

    /** Residents who spoke up to it in this quarter. */
    public double voices() {
        return voices;
    }

    /** Of whom it answered. */
    public double answered() {
        return answered;
    }

    /** How much it has heard of late, against the start; what few agents say counts less. */
    public double heard() {
        return ratio(voiceLevel, startVoices);
    }

    /** How much it has answered of late, against the start; what few agents say counts less. */
    public double repaired() {
        return ratio(answerLevel, startAnswers);
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
        startVoices = expected;
        startAnswers = chance * expected;
        prior = smallest;
        startLoad = load;
        voiceLevel = startVoices;
        answerLevel = startAnswers;
    }

    /** Opens the books of a quarter. */
    public void open() {
        voices = 0;
        answered = 0;
    }

    /** Residents speak up to it, and it answers some of them. */
    public void hear(double residents, double ofWhomAnswered) {
        voices += residents;
        answered += ofWhomAnswered;
    }

    /** Closes the books of a quarter of this length: levels follow in part. */
    public void close(double part, double years) {
        voiceLevel += part * (voices / years - voiceLevel);
        answerLevel += part * (answered / years - answerLevel);
    }

    private double ratio(double level, double start) {
        double added = startVoices == 0 ? 0 : prior * start / startVoices;
        return start + added == 0 ? 1 : (level + added) / (start + added);
    }

    /** Share of the output that answers to citizens put right, above the start. */
    public double mended() {
        return mended;
    }

    /** Share of staff time that citizens who speak up take, above the start. */
    public double voice() {
        return voice;
    }

    /** Answers to citizens put a share of the output right. */
    public void mend(double share) {
        mended = share;
    }

    /** Citizens who speak up take a share of staff time, above the start. */
    public void takeTime(double shareOfTime) {
        voice = shareOfTime;
    }
}
