package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import omslag.parameter.Settings;
import omslag.random.Draws;
import omslag.scenario.PackReader;
import omslag.term.Wave;
import omslag.unit.Step;
import omslag.world.Innovation;
import omslag.world.Organisation;
import omslag.world.World;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The certainty equivalent of a pilot. */
class PilotCaseTest {
    private static final double[] SHARES = {0.05, 0.4, 0.5, 0.95, 1};

    @Test
    void without_aversion_a_pilot_is_worth_what_it_yields_on_average() {
        for (double p : SHARES) {
            assertThat(PilotCase.certainEquivalent(p, 100, 7, 0, 50)).isCloseTo(100 * p - 7, Offset.offset(1e-12));
        }
    }

    @Test
    void a_pilot_that_can_yield_nothing_loses_its_cost_and_no_more_whatever_the_aversion() {
        for (double aversion : new double[] {0, 0.5, 6, 20}) {
            assertThat(PilotCase.certainEquivalent(0.4, -1e9, 7, aversion, 50)).isEqualTo(-7);
            assertThat(PilotCase.certainEquivalent(0, 1e9, 7, aversion, 50)).isEqualTo(-7);
        }
    }

    @Test
    void what_is_certain_is_worth_the_same_to_all() {
        for (double aversion : new double[] {0, 0.5, 6, 20}) {
            assertThat(PilotCase.certainEquivalent(1, 100, 7, aversion, 50)).isEqualTo(93);
        }
    }

    @Test
    void more_aversion_never_makes_a_pilot_worth_more() {
        for (double p : SHARES) {
            double before = Double.POSITIVE_INFINITY;
            for (double aversion = 0; aversion <= 20; aversion += 0.25) {
                double worth = PilotCase.certainEquivalent(p, 100, 7, aversion, 500);
                assertThat(worth).isLessThanOrEqualTo(before);
                before = worth;
            }
        }
    }

    @Test
    void aversion_costs_half_of_it_times_the_variance_over_the_means() {
        double worth = PilotCase.certainEquivalent(0.3, 100, 7, 4, 800);
        assertThat(worth).isCloseTo(30 - 7 - 0.5 * 4 * 0.3 * 0.7 * 100 * 100 / 800, Offset.offset(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 3, 1e6})
    void aversion_is_relative_so_that_large_and_small_organisations_decide_alike(double scale) {
        double worth = PilotCase.certainEquivalent(0.3, 100, 7, 4, 800);
        assertThat(PilotCase.certainEquivalent(0.3, 100 * scale, 7 * scale, 4, 800 * scale) / scale)
                .isCloseTo(worth, Offset.offset(1e-9));
    }

    /** Third-wave pilots that the boards of the invented country would start at the start of a run. */
    private static List<String> worthwhile(double aversion) {
        Settings settings = Plain.settings(
                "boards.policy", "script", "boards.script.risk-aversion", aversion, "population.citizens", 200);
        List<String> worthwhile = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            Draws draws = new Draws(seed);
            World world = Beginning.world(settings, PackReader.shipped("example"), draws);
            Step first = Plain.step(0);
            for (Rule rule : Rules.of(settings)) {
                if (rule.phase().compareTo(Phase.BOARDS_DECIDE) <= 0) {
                    rule.apply(world, draws, first);
                }
            }
            new PeersAreSeen(settings).apply(world, draws, first);
            PilotCase cases = new PilotCase(settings);
            for (Organisation organisation : world.organisations()) {
                for (int k = 0; k < world.technology().innovations().size(); k++) {
                    Innovation innovation = world.technology().innovations().get(k);
                    int process = organisation.portfolio().process(k);
                    if (innovation.wave() == Wave.DATAFICATION
                            && process >= 0
                            && cases.judge(
                                            organisation,
                                            world,
                                            k,
                                            process,
                                            false,
                                            organisation.board().belief(innovation.wave()),
                                            first)
                                    == PilotCase.Verdict.MERIT) {
                        worthwhile.add(seed + organisation.identity().id() + innovation.id());
                    }
                }
            }
        }
        return worthwhile;
    }

    @Test
    void no_declared_aversion_blocks_every_pilot_of_the_third_wave_and_less_starts_more() {
        List<String> most = worthwhile(0);
        for (double aversion : new double[] {0.5, 2, 4, 6}) {
            List<String> fewer = worthwhile(aversion);
            assertThat(most).containsAll(fewer);
            most = fewer;
        }
        assertThat(most).hasSizeGreaterThan(50);
    }
}
