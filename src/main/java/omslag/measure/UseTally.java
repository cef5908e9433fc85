package omslag.measure;

import java.util.Arrays;
import omslag.term.Field;
import omslag.term.Wave;
import omslag.world.Innovation;
import omslag.world.Technology;
import omslag.world.Use;
import omslag.world.Uses;

/**
 * What the uses of one organisation come to, for all measures that ask about them.
 *
 * <p>Implementation note. There are tens of thousands of uses, and each costs a wait for memory, so they are walked once a
 * quarter, in {@link #read}. What matters of an innovation is looked up once a quarter and packed in a number.
 */
final class UseTally {
    /** An innovation that challenges the order is in use. */
    static final int CHALLENGING = 1 << 3;

    /** An innovation that supports the order is in use. */
    static final int SUPPORTING = 1 << 4;

    /** One that supports the order and belongs to the second or third wave is in use. */
    static final int CHANNEL = 1 << 5;

    /** The lowest bits stand for the waves, in their order; with those above they tell what is in use in a process. */
    private static final int OF_PROCESS = (1 << 6) - 1;

    private static final int DATA = 1 << Wave.DATAFICATION.ordinal();
    private static final int VIABLE = 1 << 6;
    private static final int ALGORITHM = 1 << 7;
    private static final int FIELD = 8;

    private static final int FIELDS = Field.values().length;
    private static final int STAGES = Use.Stage.values().length;

    private int[] traits = new int[0];
    private int[] inUse = new int[0];
    private final int[] atStage = new int[STAGES];
    private final double[] pilots = new double[FIELDS];
    private final double[] costs = new double[FIELDS];
    private double allCosts;
    private int viable;
    private int algorithms;
    private int flawed;
    private int conforming;
    private int dataUnderWay;
    private int dataScaled;
    private int all;

    /** Looks up what there is to know of innovations in this quarter. */
    void learn(Technology technology) {
        if (traits.length < technology.count()) {
            traits = new int[technology.count()];
        }
        for (int i = 0; i < technology.count(); i++) {
            traits[i] = traits(technology.innovation(i));
        }
    }

    private static int traits(Innovation innovation) {
        Wave wave = innovation.wave();
        int supports = wave == Wave.AUTOMATION ? SUPPORTING : SUPPORTING | CHANNEL;
        return 1 << wave.ordinal()
                | (innovation.nature().challengesOrder() ? CHALLENGING : supports)
                | (innovation.viable() ? VIABLE : 0)
                | (innovation.algorithm() ? ALGORITHM : 0)
                | innovation.nature().field().ordinal() << FIELD;
    }

    /** Reads the uses of an organisation with this many processes. */
    void read(Uses uses, int processes) {
        empty(processes);
        all = uses.size();
        for (int i = 0; i < uses.size(); i++) {
            Use.Stage stage = uses.stage(i);
            int trait = traits[uses.innovation(i)];
            atStage[stage.ordinal()]++;
            conforming += uses.conforming(i) && stage != Use.Stage.STOPPED ? 1 : 0;
            dataUnderWay += stage.underWay() ? trait / DATA & 1 : 0;
            switch (stage) {
                case SCALED -> {
                    inUse[uses.process(i)] |= trait & OF_PROCESS;
                    viable += trait / VIABLE & 1;
                    dataScaled += trait / DATA & 1;
                    algorithms += trait / ALGORITHM & 1;
                    flawed += uses.harms(i) ? 1 : 0;
                }
                case PILOT -> pilots[trait >> FIELD]++;
                case APPROVAL -> {
                    costs[trait >> FIELD] += uses.cost(i);
                    allCosts += uses.cost(i);
                }
                case JUDGED, ZOMBIE, STOPPED -> {}
            }
        }
    }

    private void empty(int processes) {
        if (inUse.length < processes) {
            inUse = new int[processes];
        }
        Arrays.fill(inUse, 0, processes, 0);
        Arrays.fill(atStage, 0);
        Arrays.fill(pilots, 0);
        Arrays.fill(costs, 0);
        allCosts = 0;
        viable = 0;
        algorithms = 0;
        flawed = 0;
        conforming = 0;
        dataUnderWay = 0;
        dataScaled = 0;
    }

    /** What is in use at full size in a process: a bit for each wave in its order, and the bits named above. */
    int inUse(int process) {
        return inUse[process];
    }

    /** How many uses stand at a stage. */
    int at(Use.Stage stage) {
        return atStage[stage.ordinal()];
    }

    /** How many use money or attention or are in use: all but those that ended. */
    int going() {
        return all - at(Use.Stage.STOPPED);
    }

    /** How many use money or attention and are not in use at full size. */
    int underWay() {
        return going() - at(Use.Stage.SCALED);
    }

    /** How many of those in use work. */
    int viable() {
        return viable;
    }

    /** How many of those in use are algorithms. */
    int algorithms() {
        return algorithms;
    }

    /** How many of those in use have a flaw that nobody has noticed. */
    int flawed() {
        return flawed;
    }

    /** How many of those that have not ended were begun to conform. */
    int conforming() {
        return conforming;
    }

    /** How many innovations of datafication use money or attention and are not in use at full size. */
    int dataUnderWay() {
        return dataUnderWay;
    }

    /** How many innovations of datafication are in use at full size. */
    int dataScaled() {
        return dataScaled;
    }

    /** Pilots that run, of innovations of a playing field. */
    double pilots(Field field) {
        return pilots[field.ordinal()];
    }

    /** What the scaling costs that is under way, of innovations of a playing field. */
    double costs(Field field) {
        return costs[field.ordinal()];
    }

    /** What all scaling costs that is under way. */
    double costs() {
        return allCosts;
    }
}
