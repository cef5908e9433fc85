package omslag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown that grows by rows. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        lines.add(row((Object[]) heads));
        lines.add("|---".repeat(heads.length) + "|");
    }

    /** Adds a row: whole numbers as they are, others with three digits or more, texts as they are. */
    void add(Object... cells) {
        lines.add(row(cells));
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(text(cell)).append(" |");
        }
        return row.toString();
    }

    private static String text(Object cell) {
        if (cell instanceof Integer count) {
            return String.format(Locale.ROOT, "%,d", count);
        }
        if (!(cell instanceof Double number)) {
            return cell.toString();
        }
        String format = Math.abs(number) >= 100 ? "%,.0f" : Math.abs(number) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, number);
    }

    void print() {
        lines.forEach(System.out::println);
        System.out.println();
    }
}
