package omslag.rule;

import omslag.parameter.Settings;
import omslag.term.Field;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.Work;
import omslag.world.World;

/**
 * How well the approach of an organisation fits an innovation (ODD 7.17). With one policy for all, the approach is that of
 * the field in which most of its work lies, and it loses by every field in between; with a policy for each field it fits.
 */
final class Approach {
    private final double mismatch;
    private final boolean differentiated;
    private final boolean on;

    Approach(Settings settings) {
        mismatch = settings.parameters().fields().mismatch();
        differentiated = settings.levers().differentiatedPolicy();
        on = settings.mechanisms().playingFields();
    }

    /** How well it fits an innovation of this field; with one policy 1 on average over those known at the start. */
    double fit(Organisation organisation, Field field) {
        if (!on) {
            return 1;
        }
        double raw = differentiated ? 1 : match(dominant(organisation.work()), field);
        return raw / organisation.capabilities().match();
    }

    /** What the approach of one field is worth in another, 1 in its own. */
    double match(Field approach, Field field) {
        return 1 - mismatch * Math.abs(approach.ordinal() - field.ordinal());
    }

    /** The field in which most work of an organisation lies, the first of equals. */
    static Field dominant(Work work) {
        double[] shares = new double[Field.values().length];
        for (int p = 0; p < work.size(); p++) {
            shares[work.kind(p).field().ordinal()] += work.share(p);
        }
        int most = 0;
        for (int f = 1; f < shares.length; f++) {
            most = shares[f] > shares[most] ? f : most;
        }
        return Field.values()[most];
    }

    /** How well one policy fits the innovations that an organisation can use, mean over those there are. */
    double mean(Organisation organisation, World world) {
        Field approach = dominant(organisation.work());
        double sum = 0;
        int count = 0;
        for (int k = 0; k < organisation.portfolio().known(); k++) {
            if (organisation.portfolio().process(k) >= 0) {
                Innovation innovation = world.technology().innovation(k);
                sum += match(approach, innovation.nature().field());
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }
}
