package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Regime;
import omslag.world.Organisation;
import omslag.world.World;

/** How many organisations have become what. */
final class RegimeMeasure implements Measure {
    @Override
    public void take(World world, Scope scope, Reading reading) {
        double[] count = new double[Regime.values().length];
        double members = 0;
        for (Organisation organisation : world.organisations()) {
            if (scope.covers(organisation.kind())) {
                members++;
                Regimes.of(organisation, world).ifPresent(regime -> count[regime.ordinal()]++);
            }
        }
        for (Regime regime : Regime.values()) {
            reading.put(indicator(regime), Measure.ratio(count[regime.ordinal()], members));
        }
    }

    private static IndicatorId indicator(Regime regime) {
        return switch (regime) {
            case EXTRA_CHANNEL -> IndicatorId.REGIME_EXTRA_CHANNEL;
            case OPTIMISED_BUREAUCRACY -> IndicatorId.REGIME_OPTIMISED;
            case HYBRID -> IndicatorId.REGIME_HYBRID;
            case HOLLOWED_OUT -> IndicatorId.REGIME_HOLLOWED_OUT;
            case TRANSFORMED -> IndicatorId.REGIME_TRANSFORMED;
        };
    }
}
