package omslag.world;

import omslag.term.Layer;

/** What citizens of each place think, added up: sums over citizens in the order of blocks, and start values. */
public final class Opinion {
    private static final Layer[] EVERY = Layer.values();
    private static final int LAYERS = EVERY.length;

    private final double[][] trust;
    private final double[][] output;
    private final double[] throughput = new double[LAYERS];
    private final double[] above;
    private final double[][] byEducation;
    private final double[][] educated;
    private final double[] meanTrust = new double[LAYERS];
    private final double[] startTrust = new double[LAYERS];
    private final boolean[] present = new boolean[LAYERS];

    /** For this many places. */
    public Opinion(int places) {
        trust = new double[LAYERS][places];
        output = new double[LAYERS][places];
        above = new double[places];
        byEducation = new double[places][Citizens.EDUCATIONS];
        educated = new double[places][Citizens.EDUCATIONS];
    }

    /** Mean trust of the citizens of a place in a layer. */
    public double trust(Layer layer, int place) {
        return trust[layer.ordinal()][place];
    }

    /** Mean satisfaction of the citizens of a place with a layer. */
    public double output(Layer layer, int place) {
        return output[layer.ordinal()][place];
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

    /** Mean trust in a layer over all citizens at the start. */
    public double startTrust(Layer layer) {
        return startTrust[layer.ordinal()];
    }

    /** Whether any organisation makes up this layer. */
    public boolean present(Layer layer) {
        return present[layer.ordinal()];
    }

    /** Notes which layers there are. */
    public void recognise(Layer layer, boolean exists) {
        present[layer.ordinal()] = exists;
    }

    /** Notes satisfaction with a layer in a place. */
    public void satisfy(Layer layer, int place, double mean) {
        output[layer.ordinal()][place] = mean;
    }

    /** Notes the perceived fairness of a layer. */
    public void perceive(Layer layer, double mean) {
        throughput[layer.ordinal()] = mean;
    }

    /** Adds up what the citizens say. */
    public void count(Citizens citizens) {
        for (int p = 0; p < citizens.places(); p++) {
            count(citizens, p);
        }
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

    private void count(Citizens citizens, int place) {
        int n = citizens.count(place);
        double[] sums = new double[LAYERS];
        double many = 0;
        double[] trusts = new double[Citizens.EDUCATIONS];
        double[] people = new double[Citizens.EDUCATIONS];
        for (int from = 0; from < n; from += Citizens.BLOCK) {
            Block block = new Block(citizens, place, from, Math.min(n, from + Citizens.BLOCK));
            for (int l = 0; l < LAYERS; l++) {
                sums[l] += block.sums[l];
            }
            many += block.many;
            for (int e = 0; e < Citizens.EDUCATIONS; e++) {
                trusts[e] += block.trusts[e];
                people[e] += block.people[e];
            }
        }
        for (int l = 0; l < LAYERS; l++) {
            trust[l][place] = sums[l] / n;
        }
        above[place] = many / n;
        byEducation[place] = trusts;
        educated[place] = people;
    }

    /** The partial sums of one block. */
    private final class Block {
        private final double[] sums = new double[LAYERS];
        private final double[] trusts = new double[Citizens.EDUCATIONS];
        private final double[] people = new double[Citizens.EDUCATIONS];
        private double many;

        Block(Citizens citizens, int place, int from, int to) {
            int base = citizens.first(place);
            for (int slot = from; slot < to; slot++) {
                double sum = 0;
                int layers = 0;
                for (Layer layer : EVERY) {
                    float t = citizens.trust(base + slot, layer);
                    sums[layer.ordinal()] += t;
                    sum += present(layer) ? t : 0;
                    layers += present(layer) ? 1 : 0;
                }
                double mean = sum / layers;
                many += mean > 0.5 ? 1 : 0;
                int e = citizens.education(base + slot);
                trusts[e] += mean;
                people[e]++;
            }
        }
    }
}
