package omslag.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarters: how they are written and read, and how they are counted. */
class QuarterTest {
    @Test
    void a_quarter_reads_back_as_it_is_written() {
        for (int year = 1960; year <= 2060; year++) {
            for (int number = 1; number <= 4; number++) {
                Quarter quarter = new Quarter(year, number);
                assertThat(Quarter.find(quarter.toString())).contains(quarter);
            }
        }
        assertThat(new Quarter(2031, 3)).hasToString("2031Q3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2031", "2031Q0", "2031Q5", "2031q3", " 2031Q3", "2031Q3 ", "31Q3", "20311Q3", "2031-Q3", "٢٠٣١Q3"
            })
    void what_is_not_a_quarter_is_not_read(String text) {
        assertThat(Quarter.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void a_quarter_that_is_not_1_to_4_is_refused(int number) {
        assertThatThrownBy(() -> new Quarter(2031, number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(number));
    }

    @ParameterizedTest
    @CsvSource({"2020,4,1,2021,1", "2020,1,-1,2019,4", "2020,2,0,2020,2", "2020,1,103,2045,4", "2045,4,-103,2020,1"})
    void quarters_are_added_across_years(int year, int number, int quarters, int endYear, int endNumber) {
        assertThat(new Quarter(year, number).plus(quarters)).isEqualTo(new Quarter(endYear, endNumber));
    }

    @Test
    void the_index_counts_quarters_from_the_year_0_one_by_one() {
        assertThat(new Quarter(0, 1).index()).isZero();
        assertThat(new Quarter(2020, 1).index()).isEqualTo(8_080);
        for (int index = -9; index < 9; index++) {
            assertThat(Quarter.ofIndex(index).index()).isEqualTo(index);
            assertThat(Quarter.ofIndex(index).plus(1)).isEqualTo(Quarter.ofIndex(index + 1));
        }
    }

    @Test
    void quarters_are_ordered_by_time() {
        assertThat(IntStream.of(3, -5, 8_080, 0, 7).mapToObj(Quarter::ofIndex).sorted())
                .extracting(Quarter::index)
                .containsExactly(-5, 0, 3, 7, 8_080);
    }
}
