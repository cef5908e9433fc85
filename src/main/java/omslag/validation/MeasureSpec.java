package omslag.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import omslag.term.EventKind;
import omslag.term.IndicatorId;
import omslag.term.Kind;

/**
 * How a pattern is measured: which gauge, of what, and in which scenarios of its study.
 *
 * @param gauge the gauge
 * @param indicator of which indicator
 * @param beside further indicators
 * @param column of which column of organisations
 * @param columns further columns
 * @param by by which other column
 * @param events of which kinds of events
 * @param item of which innovation; one ending in {@code *} stands for all that begin so
 * @param kind of which kind of organisations; empty for all
 * @param from the first year
 * @param to the last year
 * @param share a share or quantile, as the gauge says
 * @param high a second one
 * @param years a number of years
 * @param least where a tail begins
 * @param plus the scenarios whose figures are added
 * @param minus the scenarios whose figures are taken off
 * @param over the scenarios whose figures it is divided by
 */
public record MeasureSpec(
        Gauge gauge,
        Optional<IndicatorId> indicator,
        List<IndicatorId> beside,
        String column,
        List<String> columns,
        String by,
        List<EventKind> events,
        String item,
        Optional<Kind> kind,
        int from,
        int to,
        double share,
        double high,
        double years,
        double least,
        List<String> plus,
        List<String> minus,
        List<String> over) {
    /** Every scenario that is read. */
    public List<String> scenarios() {
        return Stream.of(plus, minus, over).flatMap(List::stream).distinct().toList();
    }
}
