package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import omslag.parameter.LegacyParameters;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.scenario.PackReader;
import omslag.term.Task;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What upkeep costs. */
class MaintenanceTest {
    @ParameterizedTest
    @CsvSource({"2.5, .12, .41, .3", "4.5, .15, .7, .3", "3, .1, .5, .6"})
    void the_price_of_debt_gives_the_declared_share_of_upkeep_at_the_declared_debt(
            double ratio, double maintenance, double share, double debt) {
        Settings settings = Plain.settings(
                "parameters.legacy.value-ratio", ratio,
                "parameters.legacy.maintenance", maintenance,
                "parameters.legacy.maintenance-share", share,
                "parameters.legacy.debt-start", debt);
        Organisation organisation = Plain.world(settings, 1).organisations().get(0);
        organisation.estate().install(0, ratio * Plain.BUDGET, 3, debt, 1, 0);
        double yearly = new Maintenance(settings).yearly(organisation);
        assertThat(yearly / Plain.BUDGET).isCloseTo(Math.max(share, ratio * maintenance), Offset.offset(1e-12));
    }

    @Test
    void debt_is_never_a_discount() {
        Settings settings = Plain.settings("parameters.legacy.maintenance-share", 0.3);
        assertThat(Maintenance.debtPrice(settings.parameters().legacy())).isZero();
    }

    @Test
    void the_declared_price_of_debt_is_this() {
        LegacyParameters legacy = Plain.settings().parameters().legacy();
        assertThat(Maintenance.debtPrice(legacy)).isCloseTo((0.41 / 0.3 - 1) / 0.3, Offset.offset(1e-12));
    }

    @Test
    void a_world_starts_with_the_declared_shares_of_upkeep_and_debt() {
        Settings settings = Plain.settings("population.citizens", 20);
        double share = 0;
        double debt = 0;
        double age = 0;
        double systems = 0;
        double organisations = 0;
        for (int seed = 0; seed < 60; seed++) {
            World world = Beginning.world(settings, PackReader.shipped("example"), new Draws(seed));
            for (Organisation organisation : world.organisations()) {
                share += new Maintenance(settings).yearly(organisation)
                        / organisation.finances().budget();
                organisations++;
                for (int j = 0; j < organisation.estate().size(); j++) {
                    debt += organisation.estate().debt(j);
                    age += organisation.estate().age(j);
                    systems++;
                }
            }
        }
        assertThat(debt / systems).isCloseTo(0.3, Offset.offset(0.01));
        assertThat(age / systems).isCloseTo(10, Offset.offset(40 / Math.sqrt(systems)));
        assertThat(share / organisations).isCloseTo(0.41, Offset.offset(0.01));
    }

    @Test
    void scarce_experts_make_upkeep_dearer_and_plentiful_ones_do_not_make_it_cheaper() {
        Settings settings = Plain.settings("parameters.legacy.scarcity", 0.5);
        Organisation organisation = Plain.world(settings, 1).organisations().get(0);
        double plain = new Maintenance(settings).yearly(organisation);
        organisation.workforce().employ(Task.LEGACY_IT, 4, 4, 0.5);
        organisation.workforce().reassign(Task.LEGACY_IT, Task.DIGITAL, 3, 1);
        assertThat(new Maintenance(settings).yearly(organisation)).isCloseTo(2 * plain, Offset.offset(1e-9));
        organisation.workforce().hire(Task.LEGACY_IT, 10, 0.5, 0);
        assertThat(new Maintenance(settings).yearly(organisation)).isEqualTo(plain);
    }
}
