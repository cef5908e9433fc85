package omslag.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which years a difference can be told from zero.
 *
 * <p>A year counts when every quarter in which the difference is defined lies apart from zero on the same side.
 */
final class Years {
    /** More ranges than this are counted instead of listed. */
    private static final int LISTED = 5;

    private final Map<Integer, Integer> sides = new TreeMap<>();
    private final boolean partly;

    Years(Series pair) {
        partly = pair.rows().stream().anyMatch(row -> row.flag("distinguishable"));
        for (Row row : pair.rows()) {
            double difference = row.number("difference");
            if (!Double.isNaN(difference)) {
                int side = row.flag("distinguishable") ? (int) Math.signum(difference) : 0;
                sides.merge(row.quarter().year(), side, (a, b) -> a.equals(b) ? a : 0);
            }
        }
    }

    /** The sentence under a chart of this difference, without a full stop. */
    String text(ChartTexts texts) {
        boolean belowFirst = first(-1) < first(1);
        List<String> told = new ArrayList<>();
        add(told, texts, belowFirst ? -1 : 1);
        add(told, texts, belowFirst ? 1 : -1);
        if (told.isEmpty()) {
            return texts.get(partly ? "years.partly" : "years.never");
        }
        boolean all = sides.values().stream().noneMatch(side -> side == 0);
        return texts.get("years.told", texts.list(told)) + (all ? "" : "; " + texts.get("years.rest"));
    }

    private int first(int side) {
        return sides.entrySet().stream()
                .filter(year -> year.getValue() == side)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private void add(List<String> told, ChartTexts texts, int side) {
        List<String> ranges = ranges(side);
        if (ranges.isEmpty()) {
            return;
        }
        long years = sides.values().stream().filter(s -> s == side).count();
        String when = years == sides.size()
                ? texts.get("years.all")
                : ranges.size() > LISTED ? texts.get("years.count", years, sides.size()) : String.join(", ", ranges);
        told.add(texts.get(side > 0 ? "years.above" : "years.below", when));
    }

    /** The years on this side, runs of them drawn together: 2027–2031. */
    List<String> ranges(int side) {
        List<String> ranges = new ArrayList<>();
        int first = Integer.MIN_VALUE;
        int last = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> year : sides.entrySet()) {
            if (year.getValue() != side) {
                continue;
            }
            if (first != Integer.MIN_VALUE && year.getKey() > last + 1) {
                ranges.add(range(first, last));
                first = year.getKey();
            } else if (first == Integer.MIN_VALUE) {
                first = year.getKey();
            }
            last = year.getKey();
        }
        if (first != Integer.MIN_VALUE) {
            ranges.add(range(first, last));
        }
        return ranges;
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
