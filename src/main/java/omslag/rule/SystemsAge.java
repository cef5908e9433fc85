package omslag.rule;

import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.unit.Step;
import omslag.world.Estate;
import omslag.world.Organisation;
import omslag.world.World;

/** Systems grow older and deeper in debt, the more so without support, with changes and with upkeep left undone (3d). */
final class SystemsAge implements Rule.OfOrganisations {
    private final LegacyParameters legacy;

    SystemsAge(Settings settings) {
        legacy = settings.parameters().legacy();
    }

    @Override
    public Phase phase() {
        return Phase.SYSTEMS_AGE;
    }

    @Override
    public void act(Organisation organisation, World world, Draws draws, Step step) {
        Estate estate = organisation.estate();
        double value = estate.totalValue();
        double made = legacy.debtChange() * estate.takeChanges()
                + legacy.debtShortfall() * organisation.finances().shortfall();
        for (int j = 0; j < estate.size(); j++) {
            double rate = legacy.debtGrowth() + (estate.core(j) > legacy.support() ? legacy.debtUnsupported() : 0);
            double room = 1 - estate.debt(j) / legacy.debtMost();
            double added = rate * step.years() * room + made / value;
            estate.grow(j, step.years(), added, legacy.debtMost());
        }
    }
}
