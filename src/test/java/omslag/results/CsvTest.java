package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a table is written. */
class CsvTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_table_has_a_header_and_ends_every_row_with_a_line_feed() throws IOException {
        try (Csv csv = new Csv(out, List.of("a", "b", "c", "d"))) {
            csv.cell("x").cell(3).cell(0.25).cell(true).end();
        }
        assertThat(text()).isEqualTo("a,b,c,d\nx,3,0.25,true\n");
    }

    @Test
    void a_number_that_is_undefined_is_an_empty_cell() throws IOException {
        try (Csv csv = new Csv(out, List.of("a", "b", "c"))) {
            csv.cell(Double.NaN).empty().cell(Double.NaN).end();
        }
        assertThat(text()).isEqualTo("a,b,c\n,,\n");
    }

    @Test
    void only_cells_that_need_quotes_have_them() throws IOException {
        try (Csv csv = new Csv(out, List.of("name"))) {
            for (String name :
                    List.of("Súdwest-Fryslân", "'s-Hertogenbosch", "a, b", "say \"so\"", "two\nlines", " space")) {
                csv.cell(name).end();
            }
        }
        assertThat(text())
                .isEqualTo(
                        "name\nSúdwest-Fryslân\n's-Hertogenbosch\n\"a, b\"\n\"say \"\"so\"\"\"\n\"two\nlines\"\n space\n");
    }

    @Test
    void every_number_reads_back_as_it_was() throws IOException {
        double[] numbers = {0, -0.0, 1, 0.1, 1.0 / 3, 1e-300, 123456789.125, Double.MAX_VALUE, Double.MIN_VALUE};
        try (Csv csv = new Csv(out, List.of("x"))) {
            for (double number : numbers) {
                csv.cell(number).end();
            }
        }
        String[] lines = text().split("\n");
        for (int i = 0; i < numbers.length; i++) {
            assertThat(Double.parseDouble(lines[i + 1])).isEqualTo(numbers[i]);
        }
    }

    @Test
    void a_row_with_a_cell_too_few_or_too_many_is_a_mistake() throws IOException {
        try (Csv csv = new Csv(out, List.of("a", "b"))) {
            csv.cell("x");
            assertThatThrownBy(csv::end)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("1");
            csv.cell("y").cell("z");
            assertThatThrownBy(csv::end)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("3");
        }
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
