package omslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
     * A variable that one class writes and another reads.
     *
     * @param variable its name, as {@code Class.field}
     * @param writer a class of rule or decision
     * @param reader another, or the same
     */
    record Carrier(String variable, String writer, String reader) {
        /** Whether the writer writes, at the start or later, and the reader reads, each because of some rule. */
        boolean carries(Loop loop, Flows flows) {
            boolean written = loop.variable(variable).first.contains(writer)
                    || !from(flows).isEmpty();
            return written && !to(flows).isEmpty();
        }

        /** Where its writer does so. */
        Set<String> from(Flows flows) {
            return flows.homes(
                    doing -> doing.writes.getOrDefault(variable, Set.of()).contains(writer));
        }

        /** Where its reader does so. */
        Set<String> to(Flows flows) {
            return flows.homes(
                    doing -> doing.reads.getOrDefault(variable, Set.of()).contains(reader));
        }

        @Override
        public String toString() {
            return "`" + variable.replace('$', '.') + "`: " + writer + " → " + reader;
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
