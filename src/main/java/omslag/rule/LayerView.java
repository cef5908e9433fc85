package omslag.rule;

import java.util.List;
import java.util.stream.Stream;
import omslag.term.Layer;
import omslag.world.Audience;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/**
 * A layer of government as one of its publics meets it: the mean of its organisations, weighted by contacts.
 *
 * @param performance performance of this quarter
 * @param startPerformance performance at the start
 * @param fairness perceived fairness
 * @param careless the part of what fairness lacks that data breaches took
 * @param shock the fall of trust that scandals of this quarter bring
 * @param digital how much more of the work is digital than at the start, −1 to 1
 */
record LayerView(
        double performance, double startPerformance, double fairness, double careless, double shock, double digital) {
    /** What organisations bring to a layer, by their number: read once, however many publics meet them. */
    private record Read(
            double[] performance,
            double[] startPerformance,
            double[] fairness,
            double[] careless,
            double[] shock,
            double[] digital) {
        static Read of(World world) {
            int n = world.organisations().size();
            Read read =
                    new Read(new double[n], new double[n], new double[n], new double[n], new double[n], new double[n]);
            for (Organisation organisation : world.organisations()) {
                int o = organisation.index();
                read.performance[o] = organisation.work().meanPerformance();
                read.startPerformance[o] = organisation.work().meanStartPerformance();
                read.fairness[o] = organisation.standing().fairness();
                read.careless[o] = organisation.standing().careless();
                read.shock[o] = organisation.standing().shock();
                read.digital[o] =
                        LayerView.digital(organisation) - organisation.work().startDigital();
            }
            return read;
        }
    }

    /** All layers, in their order, as each of their publics sees them, in theirs. */
    static List<List<LayerView>> all(World world) {
        Read read = Read.of(world);
        return Stream.of(Layer.values()).map(layer -> of(world, layer, read)).toList();
    }

    private static List<LayerView> of(World world, Layer layer, Read read) {
        return world.audience().publics(layer).stream()
                .map(these -> of(these, read))
                .toList();
    }

    private static LayerView of(Audience.Public these, Read read) {
        int[] members = these.members();
        double[] weights = these.weights();
        double performance = 0;
        double start = 0;
        double fairness = 0;
        double careless = 0;
        double digital = 0;
        for (int i = 0; i < members.length; i++) {
            int o = members[i];
            performance += weights[i] * read.performance[o];
            start += weights[i] * read.startPerformance[o];
            fairness += weights[i] * read.fairness[o];
            careless += weights[i] * read.careless[o];
            digital += weights[i] * read.digital[o];
        }
        return new LayerView(performance, start, fairness, careless, shock(these, read.shock), digital);
    }

    /** The fall of trust that scandals of this quarter bring, by layer and public. */
    static double[][] shocks(World world) {
        double[] of = new double[world.organisations().size()];
        for (Organisation organisation : world.organisations()) {
            of[organisation.index()] = organisation.standing().shock();
        }
        return Stream.of(Layer.values())
                .map(layer -> world.audience().publics(layer).stream()
                        .mapToDouble(these -> shock(these, of))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** A scandal of one among many is laid at the door of the layer more than in proportion. */
    private static double shock(Audience.Public these, double[] of) {
        double shock = 0;
        for (int i = 0; i < these.members().length; i++) {
            double one = of[these.members()[i]];
            shock += one == 0 ? 0 : Math.sqrt(these.weights()[i]) * one;
        }
        return shock;
    }

    /** How much of the work of an organisation is digital: scaled innovations against processes. */
    static double digital(Organisation organisation) {
        double scaled = organisation.portfolio().count(Use.Stage.SCALED);
        return scaled / (scaled + organisation.work().size());
    }
}
