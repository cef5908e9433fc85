package omslag.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import omslag.measure.Recorded;
import omslag.term.IndicatorId;
import org.junit.jupiter.api.Test;

/** The types of the columns. */
class ColumnTypeTest {
    @Test
    void no_column_has_two_types() {
        List<String> columns = new ArrayList<>();
        for (ColumnType type : ColumnType.values()) {
            columns.addAll(type.columns());
        }
        assertThat(columns)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        Stream.of(IndicatorId.values()).map(IndicatorId::id).toList())
                .doesNotContainAnyElementsOf(Recorded.ORGANISATION_COLUMNS);
    }

    @Test
    void a_column_that_was_never_declared_has_none() {
        assertThat(ColumnType.find("colour")).isEmpty();
        assertThat(ColumnType.find("legitimacy")).contains(ColumnType.REAL);
        assertThat(ColumnType.find("seed")).contains(ColumnType.WHOLE);
    }
}
