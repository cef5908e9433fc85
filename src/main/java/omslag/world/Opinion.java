package omslag.world;

import java.util.Arrays;
import omslag.term.Layer;
import omslag.unit.Benches;
import omslag.unit.Hands;

/** What citizens of each place think, added up: sums over citizens in the order of blocks, and start values. */
public final class Opinion {
    /** Having a say as citizens perceive it at the start, 0 to 1: a reference, only changes count. */
    public static final double START_INPUT = 0.5;

    private static final Layer[] EVERY = Layer.values();
    private static final int LAYERS = EVERY.length;

    private final double[][] trust;
    private final double[][] output;
    private final double[][] input;
    private final double[] throughput = new double[LAYERS];
    private final double[] above;
    private final double[][] byEducation;
    private final double[][] educated;
    private final double[][] byAge;
    private final double[][] aged;
    private final double[][] byNeighbourhood;
    private final double[][] neighbours;
    private final double[] meanTrust = new double[LAYERS];
    private final double[] startTrust = new double[LAYERS];
    private double nationalMood;
    private final boolean[] present = new boolean[LAYERS];
    private final Benches<Tally> tallies = new Benches<>(Tally::new);

    /** For this many places. */
    public Opinion(int places) {
        trust = new double[LAYERS][places];
        output = new double[LAYERS][places];
        input = new double[LAYERS][places];
        for (double[] layer : input) {
            Arrays.fill(layer, START_INPUT);
        }
        above = new double[places];
        byEducation = new double[places][Citizens.EDUCATIONS];
        educated = new double[places][Citizens.EDUCATIONS];
        byAge = new double[places][Citizens.AGES];
        aged = new double[places][Citizens.AGES];
        byNeighbourhood = new double[places][Citizens.NEIGHBOURHOODS];
        neighbours = new double[places][Citizens.NEIGHBOURHOODS];
    }

    /** Mean trust of the citizens of a place in a layer. */
    public double trust(Layer layer, int place) {
        return trust[layer.ordinal()][place];
    }

    /** Mean satisfaction of the citizens of a place with a layer. */
    public double output(Layer layer, int place) {
        return output[layer.ordinal()][place];
    }

    /** Having a say in a layer, as citizens of a place perceive it. */
    public double input(Layer layer, int place) {
        return input[layer.ordinal()][place];
    }

    /** Mean perceived fairness of a layer. */
    public double throughput(Layer layer) {
        return throughput[layer.ordinal()];
    }

    /** Share of the citizens of a place whose trust, averaged over layers, lies above one half. */
    public double above(int place) {
        return above[place];
    }

    /** Sum over citizens of a place with this education of their trust, averaged over layers. */
    public double byEducation(int place, int education) {
        return byEducation[place][education];
    }

    /** Citizens of a place with this education. */
    public double educated(int place, int education) {
        return educated[place][education];
    }

    /** Sum over citizens of a place in this age group of their trust, averaged over layers. */
    public double byAge(int place, int age) {
        return byAge[place][age];
    }

    /** Citizens of a place in this age group. */
    public double aged(int place, int age) {
        return aged[place][age];
    }

    /** Sum over citizens of a place in this class of neighbourhood of their trust, averaged over layers. */
    public double byNeighbourhood(int place, int neighbourhood) {
        return byNeighbourhood[place][neighbourhood];
    }

    /** Citizens of a place in this class of neighbourhood. */
    public double neighbours(int place, int neighbourhood) {
        return neighbours[place][neighbourhood];
    }

    /** Mean trust in a layer over all citizens at the start. */
    public double startTrust(Layer layer) {
        return startTrust[layer.ordinal()];
    }

    /** Whether any organisation makes up this layer. */
    public boolean present(Layer layer) {
        return present[layer.ordinal()];
    }

    /** How far what comes from outside the model has lifted trust in national government so far. */
    public double nationalMood() {
        return nationalMood;
    }

    /** Notes how far it has lifted trust in national government. */
    public void feel(double mood) {
        nationalMood = mood;
    }

    /** Notes which layers there are. */
    public void recognise(Layer layer, boolean exists) {
        present[layer.ordinal()] = exists;
    }

    /** Notes satisfaction with a layer in a place. */
    public void satisfy(Layer layer, int place, double mean) {
        output[layer.ordinal()][place] = mean;
    }

    /** Notes how much say citizens of a place feel that they have in a layer. */
    public void listen(Layer layer, int place, double say) {
        input[layer.ordinal()][place] = say;
    }

    /** Notes the perceived fairness of a layer. */
    public void perceive(Layer layer, double mean) {
        throughput[layer.ordinal()] = mean;
    }

    /** Adds up what the citizens say. */
    public void count(Hands hands, Citizens citizens) {
        citizens.visit(hands, tallies, (place, tally) -> count(citizens, place, tally));
        for (Layer layer : EVERY) {
            meanTrust[layer.ordinal()] = mean(citizens, layer);
        }
    }

    /** Mean trust in a layer over all residents. */
    public double trust(Layer layer) {
        return meanTrust[layer.ordinal()];
    }

    /** Keeps the trust of today as that of the start. */
    public void markStart() {
        System.arraycopy(meanTrust, 0, startTrust, 0, LAYERS);
    }

    private double mean(Citizens citizens, Layer layer) {
        double sum = 0;
        double people = 0;
        for (int p = 0; p < citizens.places(); p++) {
            sum += citizens.residents(p) * trust(layer, p);
            people += citizens.residents(p);
        }
        return sum / people;
    }

    private void count(Citizens citizens, int place, Tally tally) {
        int n = citizens.count(place);
        if (neighbours[place][0] + neighbours[place][1] + neighbours[place][2] != n) {
            recognise(citizens, place);
        }
        Arrays.fill(byEducation[place], 0);
        Arrays.fill(byAge[place], 0);
        Arrays.fill(byNeighbourhood[place], 0);
        double[] sums = tally.sums;
        Arrays.fill(sums, 0);
        for (int from = 0; from < n; from += Citizens.BLOCK) {
            tally.count(citizens, citizens.first(place) + from, Math.min(Citizens.BLOCK, n - from), present);
            tally.add(byEducation[place], byAge[place], byNeighbourhood[place]);
        }
        for (int l = 0; l < LAYERS; l++) {
            trust[l][place] = sums[l] / n;
        }
        above[place] = sums[LAYERS] / n;
    }

    /** Counts who is who in a place, which never changes. */
    private void recognise(Citizens citizens, int place) {
        Arrays.fill(educated[place], 0);
        Arrays.fill(aged[place], 0);
        Arrays.fill(neighbours[place], 0);
        for (int i = citizens.first(place); i < citizens.first(place) + citizens.count(place); i++) {
            educated[place][citizens.education(i)]++;
            aged[place][citizens.age(i)]++;
            neighbours[place][citizens.neighbourhood(i)]++;
        }
    }

    /** A copy that has nothing in common with this one. */
    Opinion copy() {
        Opinion copy = new Opinion(above.length);
        Copies.over(trust, copy.trust);
        Copies.over(output, copy.output);
        Copies.over(input, copy.input);
        Copies.over(throughput, copy.throughput);
        Copies.over(above, copy.above);
        Copies.over(byEducation, copy.byEducation);
        Copies.over(educated, copy.educated);
        Copies.over(byAge, copy.byAge);
        Copies.over(aged, copy.aged);
        Copies.over(byNeighbourhood, copy.byNeighbourhood);
        Copies.over(neighbours, copy.neighbours);
        Copies.over(meanTrust, copy.meanTrust);
        Copies.over(startTrust, copy.startTrust);
        Copies.over(present, copy.present);
        copy.nationalMood = nationalMood;
        return copy;
    }
}
