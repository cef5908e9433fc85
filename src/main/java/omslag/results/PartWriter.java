package omslag.results;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import omslag.measure.History;
import omslag.measure.Recorded;
import omslag.term.Regime;

/** Writes the part of one run. */
final class PartWriter {
    private PartWriter() {}

    /** Writes a head and what was recorded; the stream stays open. */
    static void write(OutputStream out, Part part, Recorded recorded) throws IOException {
        CRC32C sum = new CRC32C();
        DataOutputStream data =
                new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(out, sum), 1 << 16));
        data.write(part.bytes());
        History history = recorded.history();
        int first = part.start().index() - history.start().index();
        rows(data, part.quarters(), q -> history.row(first + q));
        if (part.causes()) {
            rows(data, part.quarters(), q -> recorded.causes().row(first + q));
        }
        events(data, part.events() ? recorded.events() : List.of());
        organisations(data, part.organisations() ? recorded.organisations() : List.of());
        // The sum is of all that has gone through.
        data.flush();
        data.writeInt((int) sum.getValue());
        data.flush();
    }

    private static void rows(DataOutputStream data, int quarters, IntFunction<double[]> rows) throws IOException {
        for (int q = 0; q < quarters; q++) {
            double[] row = rows.apply(q);
            ByteBuffer buffer = ByteBuffer.allocate(row.length * Double.BYTES);
            buffer.asDoubleBuffer().put(row);
            data.write(buffer.array());
        }
    }

    private static void events(DataOutputStream data, List<Recorded.Event> events) throws IOException {
        data.writeInt(events.size());
        for (Recorded.Event event : events) {
            data.writeInt(event.quarter().index());
            data.writeInt(event.kind().ordinal());
            text(data, event.organisation());
            text(data, event.what());
            data.writeDouble(event.size());
        }
    }

    private static void organisations(DataOutputStream data, List<Recorded.OrganisationYear> rows) throws IOException {
        data.writeInt(rows.size());
        for (Recorded.OrganisationYear row : rows) {
            data.writeInt(row.year());
            text(data, row.organisation());
            text(data, row.name());
            data.writeInt(row.kind().ordinal());
            data.writeLong(row.population());
            for (double value : row.values()) {
                data.writeDouble(value);
            }
            data.writeInt(row.regime().map(Regime::ordinal).orElse(-1));
        }
    }

    private static void text(DataOutputStream data, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }
}
