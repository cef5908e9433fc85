package omslag.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import omslag.parameter.Population;
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
