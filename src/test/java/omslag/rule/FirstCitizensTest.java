package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import omslag.acceptance.Runs;
import omslag.parameter.Population;
import omslag.world.Citizens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many agents live where: the largest remainder, with at least one everywhere. */
class FirstCitizensTest {
    @Test
    void the_largest_remainders_get_the_last_agents() {
        // 10 agents over 100 residents: 4.6, 2.7, 1.5 and 1.2, so 4, 2, 1 and 1, and then the .7 and the .6.
        assertThat(FirstCitizens.counts(new long[] {46, 27, 15, 12}, 10)).containsExactly(5, 3, 1, 1);
    }

    @Test
    void a_place_too_small_for_an_agent_has_one() {
        assertThat(FirstCitizens.counts(new long[] {1_000_000, 1, 1_000_000}, 100))
                .containsExactly(50, 1, 49);
    }

    @Test
    void in_a_full_population_everybody_is_an_agent() {
        assertThat(FirstCitizens.counts(new long[] {17, 4, 1}, Population.FULL)).containsExactly(17, 4, 1);
    }

    @Test
    void neighbourhoods_are_contiguous_and_as_many_are_poor_as_prosperous() {
        for (int n = 1; n < 200; n++) {
            int[] counts = new int[Citizens.NEIGHBOURHOODS];
            int before = 0;
            for (int slot = 0; slot < n; slot++) {
                int now = FirstCitizens.neighbourhood(slot, n);
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
                counts[now]++;
            }
            assertThat(counts[0]).isEqualTo(counts[2]);
            assertThat((double) counts[0]).isEqualTo(0.25 * n, within(1.0));
        }
    }

    @Test
    void education_differs_by_neighbourhood_and_in_all_is_what_it_was() {
        Citizens citizens = Runs.after(Runs.settings("population.citizens", 40_000, "period.end", Runs.START), 3)
                .citizens();
        double[][] shares = new double[Citizens.NEIGHBOURHOODS][Citizens.EDUCATIONS];
        double[] people = new double[Citizens.NEIGHBOURHOODS];
        double[] all = new double[Citizens.EDUCATIONS];
        for (int i = 0; i < citizens.count(); i++) {
            people[citizens.neighbourhood(i)]++;
            shares[citizens.neighbourhood(i)][citizens.education(i)]++;
            all[citizens.education(i)] += 1.0 / citizens.count();
        }
        assertThat(all[0]).isEqualTo(0.27, within(Chance.ofShare(0.27, citizens.count())));
        assertThat(all[2]).isEqualTo(0.36, within(Chance.ofShare(0.36, citizens.count())));
        assertThat(shares[0][0] / people[0]).isEqualTo(0.39, within(Chance.ofShare(0.39, people[0])));
        assertThat(shares[2][0] / people[2]).isEqualTo(0.15, within(Chance.ofShare(0.15, people[2])));
        assertThat(shares[2][2] / people[2]).isEqualTo(0.48, within(Chance.ofShare(0.48, people[2])));
    }

    @Test
    void what_shares_a_byte_is_read_back_as_it_was_written() {
        Citizens citizens = new Citizens(new int[] {108}, new double[] {108}, new int[] {1});
        for (int i = 0; i < 108; i++) {
            citizens.settle(i, i % 4, i / 4 % 3, 0.5, 0);
            citizens.live(i, i / 12 % 3, i / 36);
        }
        for (int i = 0; i < 108; i++) {
            assertThat(citizens.age(i)).isEqualTo(i % 4);
            assertThat(citizens.education(i)).isEqualTo(i / 4 % 3);
            assertThat(citizens.neighbourhood(i)).isEqualTo(i / 12 % 3);
            assertThat(citizens.attitude(i)).isEqualTo(i / 36);
            citizens.settle(i, 3 - i % 4, 2 - i / 4 % 3, 0.5, 0);
            assertThat(citizens.neighbourhood(i)).isEqualTo(i / 12 % 3);
            assertThat(citizens.age(i)).isEqualTo(3 - i % 4);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agents_add_up_and_no_place_is_off_by_one_or_more(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] residents = random.longs(50, 2_000, 500_000).toArray();
        double all = Arrays.stream(residents).sum();
        int asked = 20_000;
        int[] counts = FirstCitizens.counts(residents, asked);
        assertThat(Arrays.stream(counts).sum()).isEqualTo(asked);
        for (int p = 0; p < counts.length; p++) {
            assertThat((double) counts[p]).isEqualTo(asked * residents[p] / all, within(1.0));
        }
    }
}
