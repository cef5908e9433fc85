package omslag.results;

import java.util.List;
import java.util.Optional;
import omslag.measure.Recorded;
import omslag.term.IndicatorId;
import omslag.term.Term;

/** What the cells of a column hold; a column has one name and one type in every table. */
enum ColumnType {
    /** Words. */
    TEXT("scenario a b quarter scope indicator cause kind organisation name regime what status stage reason"),
    /** A whole number of at most 64 bits. */
    WHOLE("point replication seed n year population"),
    /** A real number; so is every indicator. */
    REAL("seconds size change mean sd ci_low ci_high p05 p25 median p75 p95 difference share_b_above_a"),
    /** True or false. */
    SWITCH("distinguishable");

    private final String columns;

    ColumnType(String columns) {
        this.columns = columns;
    }

    /** The columns that are named here. */
    List<String> columns() {
        return List.of(columns.split(" "));
    }

    /** The type of the column with this name; empty when it was never declared. */
    static Optional<ColumnType> find(String column) {
        for (ColumnType type : values()) {
            if (type.columns().contains(column)) {
                return Optional.of(type);
            }
        }
        return Term.find(IndicatorId.class, column).isPresent() || Recorded.ORGANISATION_COLUMNS.contains(column)
                ? Optional.of(REAL)
                : Optional.empty();
    }
}
