package omslag.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a draw by address promises, whatever its distribution. */
class DrawsTest {
    private static final int N = 100_000;

    private final Draws draws = new Draws(2026);

    @Test
    void a_draw_depends_on_its_address_alone() {
        double first = draws.normal(Strand.BENEFIT, 12, 8_101);
        for (int i = 0; i < 100; i++) {
            draws.normal(Strand.BENEFIT, i, 8_100);
        }
        assertThat(draws.normal(Strand.BENEFIT, 12, 8_101)).isEqualTo(first);
        assertThat(new Draws(2026).normal(Strand.BENEFIT, 12, 8_101)).isEqualTo(first);
        assertThat(draws.normal(Strand.VIABILITY, 12, 8_101)).isNotEqualTo(first);
        assertThat(draws.normal(Strand.BENEFIT, 13, 8_101)).isNotEqualTo(first);
        assertThat(draws.normal(Strand.BENEFIT, 12, 8_102)).isNotEqualTo(first);
        assertThat(new Draws(2027).normal(Strand.BENEFIT, 12, 8_101)).isNotEqualTo(first);
    }

    /** Changing these changes every published run: do it knowingly. */
    @Test
    void the_bits_at_an_address_stay_what_they_were() {
        assertThat(Long.toHexString(draws.bits(Strand.MINDSET, 0, 0))).isEqualTo("ee9b83315b235a08");
        assertThat(Long.toHexString(draws.bits(Strand.CONTACT, 17_900_000, 8_180)))
                .isEqualTo("58406f00f1e3838e");
        assertThat(Long.toHexString(draws.bits(Strand.FLAW, -1, -1))).isEqualTo("3a861a9b2f0c8763");
        assertThat(Long.toHexString(Draws.runSeed(2026, 30))).isEqualTo("f3597bea03201b3a");
        assertThat(Long.toHexString(Draws.key(342, 7))).isEqualTo("8901789597e4dd16");
        assertThat(draws.normal(Strand.BENEFIT, 12, 8_101)).isEqualTo(0.7561320337067835);
    }

    @Test
    void the_bits_on_a_lane_are_those_at_the_address() {
        for (Strand strand : Strand.values()) {
            for (long time = -3; time < 3; time++) {
                long lane = draws.lane(strand, time);
                for (long agent = -50; agent < 50; agent++) {
                    assertThat(Draws.inLane(lane, agent)).isEqualTo(draws.bits(strand, agent, time));
                    assertThat(Draws.uniform(Draws.inLane(lane, agent))).isEqualTo(draws.uniform(strand, agent, time));
                }
            }
        }
    }

    @Test
    void a_replication_draws_with_its_own_seed() {
        assertThat(Draws.ofRun(2026, 3).bits(Strand.VETO, 1, 2))
                .isEqualTo(new Draws(Draws.runSeed(2026, 3)).bits(Strand.VETO, 1, 2));
    }

    @Test
    void a_uniform_draw_is_never_0_and_never_1_and_as_far_from_the_one_as_from_the_other() {
        assertThat(Draws.uniform(0)).isEqualTo(0x1p-53);
        assertThat(Draws.uniform(-1)).isEqualTo(1 - 0x1p-53);
        assertThat(Draws.uniform(-1)).isLessThan(1);
        for (int shift = 0; shift < 64; shift++) {
            long word = -1L >>> shift;
            assertThat(Draws.uniform(word) + Draws.uniform(~word)).isEqualTo(1);
        }
        assertThat(Quantiles.normal(Draws.uniform(-1))).isEqualTo(-Quantiles.normal(Draws.uniform(0)));
    }

    @Test
    void what_is_certain_always_happens_and_what_is_impossible_never() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(draws.chance(1, Strand.FLAW, i, 0)).isTrue();
            assertThat(draws.chance(0, Strand.FLAW, i, 0)).isFalse();
        }
    }

    @Test
    void what_has_a_chance_of_a_fifth_happens_in_a_fifth_of_the_cases() {
        int happened = 0;
        for (int i = 0; i < N; i++) {
            happened += draws.chance(0.2, Strand.FLAW, i, 0) ? 1 : 0;
        }
        assertThat((double) happened / N).isCloseTo(0.2, Offset.offset(4 * Math.sqrt(0.16 / N)));
    }

    @Test
    void what_happens_at_a_small_chance_happens_at_a_larger_one_too() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(!draws.chance(0.2, Strand.FLAW, i, 0) || draws.chance(0.3, Strand.FLAW, i, 0))
                    .isTrue();
        }
    }
}
