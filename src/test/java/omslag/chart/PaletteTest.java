package omslag.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines can be seen on white, and the first scenario is dashed. */
class PaletteTest {
    @Test
    void every_line_has_a_contrast_of_three_with_the_background() {
        for (int place = 0; place < 7; place++) {
            assertThat(Shipped.contrastWithWhite(Shipped.palette(place).colour()))
                    .as("place " + place)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(Shipped.contrastWithWhite(Shipped.LOOK.more())).isGreaterThanOrEqualTo(3);
        assertThat(Shipped.contrastWithWhite(Shipped.LOOK.less())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void the_first_scenario_is_dashed_and_the_second_is_not() {
        assertThat(Shipped.palette(0).dash()).isNotEmpty();
        assertThat(Shipped.palette(1).dash()).isEmpty();
    }
}
