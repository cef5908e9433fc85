package omslag.measure;

import omslag.term.IndicatorId;
import omslag.term.Regime;
import omslag.world.Organisation;
import omslag.world.World;

/** How many organisations have become what. */
final class RegimeMeasure extends OverOrganisations<Regime> {
    private static final Regime[] REGIMES = Regime.values();

    RegimeMeasure() {
        super(REGIMES);
    }

    @Override
    void add(Organisation organisation, World world, Sums<Regime> counts) {
        Regimes.of(organisation, world).ifPresent(regime -> counts.add(regime, 1));
    }

    @Override
    void put(Sums.Of<Regime> counts, World world, Scope scope, Reading reading) {
        double members = 0;
        for (Organisation organisation : world.organisations()) {
            members += scope.covers(organisation.kind()) ? 1 : 0;
        }
        for (Regime regime : REGIMES) {
            reading.put(indicator(regime), Measure.ratio(counts.get(regime), members));
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
