package omslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cause that the design intends.
 *
 * @param number its number in the design
 * @param cause what it comes from
 * @param effect what it works on
 * @param sign whether more makes more
 * @param delay quarters that it takes, as intended
 * @param carriers what carries it in the code; empty when it is not there
 * @param remark what is to be said of it, or why it is not there
 */
record Intended(
        int number, String cause, String effect, String sign, String delay, List<Carrier> carriers, String remark) {
    private static final Path FILE = Path.of("src/test/resources/map/arrows.txt");

    /**
     * A variable that one rule writes and another reads.
     *
     * @param variable its name, as {@code Class.field}
     * @param writer a rule, or a class that makes the first world
     * @param reader another rule, or the same
     */
    record Carrier(String variable, String writer, String reader) {
        /** Whether the writer writes, at the start or later, and the reader reads, by themselves or by a helper. */
        boolean carries(Loop loop, Flows flows) {
            boolean first = loop.variable(variable).first.contains(writer);
            return (first || writing(flows) != null) && reading(flows) != null;
        }

        /** Where it comes from and where it goes to. */
        List<String> ends(Flows flows) {
            return List.of(flows.homes.homes.getOrDefault(writer, ""), flows.homes.homes.get(reader));
        }

        /** What is written and read by whom, helpers in brackets. */
        String told(Flows flows) {
            return "`%s`: %s → %s"
                    .formatted(variable.replace('$', '.'), by(writer, writing(flows)), by(reader, reading(flows)));
        }

        private static String by(String rule, @Nullable Set<String> classes) {
            return classes == null || classes.contains(rule) ? rule : rule + " (" + String.join(", ", classes) + ")";
        }

        private @Nullable Set<String> writing(Flows flows) {
            return flows.rules.containsKey(writer)
                    ? flows.rules.get(writer).writes.get(variable)
                    : null;
        }

        private @Nullable Set<String> reading(Flows flows) {
            return flows.rules.containsKey(reader)
                    ? flows.rules.get(reader).reads.get(variable)
                    : null;
        }
    }

    /** All causes that the design intends, in their order. */
    static List<Intended> all() {
        List<Intended> all = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split(" ?\\| ?", -1);
                    all.add(new Intended(
                            Integer.parseInt(cells[0]),
                            cells[1],
                            cells[2],
                            cells[3],
                            cells[4],
                            carriers(cells[5]),
                            cells[6].strip()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static List<Carrier> carriers(String cell) {
        List<Carrier> carriers = new ArrayList<>();
        for (String one : cell.isBlank() ? new String[0] : cell.split("; ?")) {
            String[] parts = one.strip().split(": | > ");
            carriers.add(new Carrier(parts[0], parts[1], parts[2]));
        }
        return carriers;
    }
}
