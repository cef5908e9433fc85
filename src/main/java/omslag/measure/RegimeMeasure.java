package omslag.measure;

import java.util.Optional;
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
    void add(Organisation organisation, UseTally tally, World world, Sums<Regime> counts) {
        Optional<Regime> regime = Regimes.of(organisation, tally);
        if (regime.isPresent()) {
            counts.add(regime.get(), 1);
        }
    }

    @Override
    void put(Sums.Of<Regime> counts, World world, Scope scope, Reading reading) {
        for (Regime regime : REGIMES) {
            reading.put(indicator(regime), Measure.ratio(counts.get(regime), counts.members()));
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
