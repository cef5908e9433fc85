package omslag.rule;

import omslag.term.Layer;
import omslag.world.Organisation;
import omslag.world.Use;
import omslag.world.World;

/**
 * A layer of government as the citizens of one place meet it: the mean of its organisations, weighted by contacts.
 *
 * @param performance performance of this quarter
 * @param startPerformance performance at the start
 * @param fairness perceived fairness
 * @param shock the fall of trust that scandals of this quarter bring
 * @param digital how much more of the work is digital than at the start, −1 to 1
 */
record LayerView(double performance, double startPerformance, double fairness, double shock, double digital) {
    /** The layer seen from a place. */
    static LayerView of(World world, Layer layer, int place) {
        int[] members = world.audience().members(layer, place);
        double[] weights = world.audience().weights(layer, place);
        double performance = 0;
        double start = 0;
        double fairness = 0;
        double shock = 0;
        double digital = 0;
        for (int i = 0; i < members.length; i++) {
            Organisation organisation = world.organisations().get(members[i]);
            performance += weights[i] * organisation.work().meanPerformance();
            start += weights[i] * organisation.work().meanStartPerformance();
            fairness += weights[i] * organisation.standing().fairness();
            // A scandal of one among many is laid at the door of the layer more than in proportion.
            shock += Math.sqrt(weights[i]) * organisation.standing().shock();
            digital += weights[i] * (digital(organisation) - organisation.work().startDigital());
        }
        return new LayerView(performance, start, fairness, shock, digital);
    }

    /** How much of the work of an organisation is digital: scaled innovations against processes. */
    static double digital(Organisation organisation) {
        double scaled = organisation.portfolio().count(Use.Stage.SCALED);
        return scaled / (scaled + organisation.work().size());
    }
}
