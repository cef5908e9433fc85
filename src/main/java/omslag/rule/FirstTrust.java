package omslag.rule;

import omslag.parameter.TrustParameters;
import omslag.term.Layer;
import omslag.unit.Numbers;

/** The trust of a citizen at the start: that of the layer, and how much more this citizen trusts than others. */
final class FirstTrust {
    /** Nobody is quite without trust, nobody without doubt. */
    private static final double LEAST = 0.02;

    private FirstTrust() {}

    /** Mean trust in a layer at the start. */
    static double mean(TrustParameters trust, Layer layer) {
        return switch (layer) {
            case NATIONAL -> trust.nationalStart();
            case EXECUTIVE -> trust.executiveStart();
            case REGIONAL -> trust.regionalStart();
            case LOCAL -> trust.localStart();
        };
    }

    /** Trust of a citizen with this disposition. */
    static double of(double mean, double disposition) {
        return Numbers.clip(mean + disposition, LEAST, 1 - LEAST);
    }
}
