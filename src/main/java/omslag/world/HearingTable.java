package omslag.world;

/** What they hear from citizens, of many organisations in columns, one for each quantity, as in {@link WorkTable}. */
final class HearingTable {
    final double[] startVoices;
    final double[] startLoad;
    final double[] prior;
    final double[] voices;
    final double[] answered;
    final double[] voiceLevel;
    final double[] answerLevel;
    final double[] startAnswers;
    final double[] voice;
    final double[] mended;

    private final int organisations;

    /** Of this many organisations. */
    HearingTable(int organisations) {
        this.organisations = organisations;
        startVoices = new double[organisations];
        startLoad = new double[organisations];
        prior = new double[organisations];
        voices = new double[organisations];
        answered = new double[organisations];
        voiceLevel = new double[organisations];
        answerLevel = new double[organisations];
        startAnswers = new double[organisations];
        voice = new double[organisations];
        mended = new double[organisations];
    }

    /** Takes over organisations of other columns. */
    void take(HearingTable other, int from, int to, int many) {
        Copies.columns(other.numbers(), from, numbers(), to, many);
    }

    private double[][] numbers() {
        return new double[][] {
            startVoices, startLoad, prior, voices, answered, voiceLevel, answerLevel, startAnswers, voice, mended
        };
    }

    /** Columns that have nothing in common with these. */
    HearingTable copy() {
        HearingTable copy = new HearingTable(organisations);
        copy.take(this, 0, 0, organisations);
        return copy;
    }
}
