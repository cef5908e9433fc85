package omslag.measure;

import java.util.List;
import java.util.stream.Stream;
import omslag.term.IndicatorId;
import omslag.term.Layer;
import omslag.world.Citizens;
import omslag.world.Opinion;
import omslag.world.World;

/** Legitimacy: what citizens say and perceive, weighted by residents. Nothing of organisations enters it. */
final class LegitimacyMeasure implements Measure {
    private static final Layer[] LAYERS = Layer.values();

    @Override
    public void take(World world, Readings readings) {
        for (Scope scope : Scope.all()) {
            take(world, scope, readings.of(scope));
        }
    }

    private static void take(World world, Scope scope, Reading reading) {
        List<Layer> layers = layers(world.opinion(), scope);
        if (layers.isEmpty()) {
            return;
        }
        components(world, layers, reading);
        if (scope.kind().isEmpty()) {
            shares(world, reading);
        }
    }

    /** The layers there are that organisations of a scope belong to. */
    static List<Layer> layers(Opinion opinion, Scope scope) {
        return Stream.of(LAYERS)
                .filter(layer -> scope.kind().map(kind -> kind.layer() == layer).orElse(true))
                .filter(opinion::present)
                .toList();
    }

    private static void components(World world, List<Layer> layers, Reading reading) {
        Citizens citizens = world.citizens();
        Opinion opinion = world.opinion();
        double trust = 0;
        double output = 0;
        double input = 0;
        double fairness = 0;
        double people = 0;
        double[] places = new double[citizens.places()];
        for (int p = 0; p < places.length; p++) {
            double residents = citizens.residents(p);
            for (Layer layer : layers) {
                places[p] += opinion.trust(layer, p) / layers.size();
                output += residents * opinion.output(layer, p) / layers.size();
                input += residents * opinion.input(layer, p) / layers.size();
            }
            trust += residents * places[p];
            people += residents;
        }
        for (Layer layer : layers) {
            fairness += opinion.throughput(layer) / layers.size();
        }
        double mean = trust / people;
        double squares = 0;
        for (int p = 0; p < places.length; p++) {
            squares += citizens.residents(p) * (places[p] - mean) * (places[p] - mean);
        }
        reading.put(IndicatorId.LEGITIMACY, mean);
        reading.put(IndicatorId.LEGITIMACY_OUTPUT, output / people);
        reading.put(IndicatorId.LEGITIMACY_THROUGHPUT, fairness);
        reading.put(IndicatorId.LEGITIMACY_INPUT, input / people);
        reading.put(IndicatorId.TRUST_GAP_PLACES, Math.sqrt(squares / people));
    }

    private static void shares(World world, Reading reading) {
        Citizens citizens = world.citizens();
        Opinion opinion = world.opinion();
        double above = 0;
        double people = 0;
        Groups education = new Groups(Citizens.EDUCATIONS);
        Groups age = new Groups(Citizens.AGES);
        for (int p = 0; p < citizens.places(); p++) {
            above += citizens.residents(p) * opinion.above(p);
            people += citizens.residents(p);
            for (int e = 0; e < Citizens.EDUCATIONS; e++) {
                education.add(e, citizens.weight(p), opinion.byEducation(p, e), opinion.educated(p, e));
            }
            for (int a = 0; a < Citizens.AGES; a++) {
                age.add(a, citizens.weight(p), opinion.byAge(p, a), opinion.aged(p, a));
            }
        }
        reading.put(IndicatorId.TRUSTING_SHARE, above / people);
        reading.put(IndicatorId.TRUST_GAP_EDUCATION, education.mean(Citizens.EDUCATIONS - 1) - education.mean(0));
        reading.put(IndicatorId.TRUST_GAP_AGE, age.mean(0) - age.mean(Citizens.AGES - 1));
    }

    /** Trust summed over groups of people. */
    private static final class Groups {
        private final double[] sums;
        private final double[] counts;

        Groups(int groups) {
            sums = new double[groups];
            counts = new double[groups];
        }

        void add(int group, double weight, double sum, double count) {
            sums[group] += weight * sum;
            counts[group] += weight * count;
        }

        double mean(int group) {
            return Measure.ratio(sums[group], counts[group]);
        }
    }
}
