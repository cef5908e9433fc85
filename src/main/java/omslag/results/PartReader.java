package omslag.results;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import omslag.measure.Causes;
import omslag.measure.Recorded;
import omslag.term.EventKind;
import omslag.term.Kind;
import omslag.term.Regime;
import omslag.unit.Quarter;

/** Reads the part of one run: any stretch of its history at its place in the file, or its other tables whole. */
public final class PartReader implements Closeable {
    private static final Kind[] KINDS = Kind.values();
    private static final Regime[] REGIMES = Regime.values();

    private final FileChannel channel;
    private final Part part;

    private PartReader(FileChannel channel, Part part) {
        this.channel = channel;
        this.part = part;
    }

    static PartReader open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ByteBuffer head = ByteBuffer.allocate(Part.SIZE);
            fill(channel, head, 0);
            return new PartReader(channel, Part.of(head));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof IOException io ? io : new IOException("no part of a run: " + file.getFileName(), e);
        }
    }

    /** The head of a file that is whole; empty when it is missing, torn or damaged. */
    static Optional<Part> whole(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) < Part.SIZE + Part.SUM) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.allocate(Part.SIZE);
        try (InputStream in = Files.newInputStream(file)) {
            if (!sumHolds(in, Files.size(file), head)) {
                return Optional.empty();
            }
            return Optional.of(Part.of(head));
        } catch (IllegalArgumentException otherFormat) {
            return Optional.empty();
        }
    }

    private static boolean sumHolds(InputStream in, long size, ByteBuffer head) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        long left = size - Part.SUM;
        while (left > 0) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            if (read == 0) {
                return false;
            }
            head.put(buffer, 0, Math.min(read, head.remaining()));
            sum.update(buffer, 0, read);
            left -= read;
        }
        byte[] written = in.readNBytes(Part.SUM);
        head.flip();
        return written.length == Part.SUM && ByteBuffer.wrap(written).getInt() == (int) sum.getValue();
    }

    /** The wall-clock seconds the run took. */
    public double seconds() {
        return part.seconds();
    }

    /** The first quarter. */
    public Quarter start() {
        return part.start();
    }

    /** How many quarters. */
    public int quarters() {
        return part.quarters();
    }

    /**
     * Reads a stretch of the history.
     *
     * @param first the first cell: quarter × row length + scope × indicators + indicator
     * @param into where the cells go
     * @param at the place of the first one there
     * @param count how many
     */
    public void cells(long first, double[] into, int at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(count, Double.BYTES));
        fill(channel, buffer, Part.SIZE + first * Double.BYTES);
        buffer.asDoubleBuffer().get(into, at, count);
    }

    /** The row of a quarter: scopes by indicators. */
    public double[] row(int quarter) throws IOException {
        double[] row = new double[part.row()];
        cells((long) quarter * part.row(), row, 0, row.length);
        return row;
    }

    /** The causes of a quarter: scopes by causes. */
    double[] causes(int quarter) throws IOException {
        double[] row = new double[Causes.rowLength()];
        ByteBuffer buffer = ByteBuffer.allocate(row.length * Double.BYTES);
        fill(channel, buffer, part.afterHistory() + (long) quarter * row.length * Double.BYTES);
        buffer.asDoubleBuffer().get(row);
        return row;
    }

    /** Its events. */
    public List<Recorded.Event> events() throws IOException {
        return events(tail());
    }

    /** Takes the rows of organisations. */
    @FunctionalInterface
    interface Rows {
        /** Takes one row; the array of values is used again, and a regime of -1 stands for none. */
        void take(int year, String organisation, String name, Kind kind, long population, double[] values, int regime)
                throws IOException;
    }

    /** Its organisations by year. */
    public List<Recorded.OrganisationYear> organisations() throws IOException {
        List<Recorded.OrganisationYear> rows = new ArrayList<>();
        organisations((year, organisation, name, kind, population, values, regime) -> {
            List<Double> copies = new ArrayList<>();
            for (double value : values) {
                copies.add(value);
            }
            rows.add(new Recorded.OrganisationYear(
                    year,
                    organisation,
                    name,
                    kind,
                    population,
                    copies,
                    regime < 0 ? Optional.empty() : Optional.of(REGIMES[regime])));
        });
        return rows;
    }

    /** Its organisations by year, without an object for each. */
    void organisations(Rows rows) throws IOException {
        DataInputStream data = tail();
        events(data);
        double[] values = new double[Recorded.ORGANISATION_COLUMNS.size()];
        byte[] bytes = new byte[values.length * Double.BYTES];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            int year = data.readInt();
            String organisation = text(data);
            String name = text(data);
            Kind kind = KINDS[data.readInt()];
            long population = data.readLong();
            data.readFully(bytes);
            for (int v = 0; v < values.length; v++) {
                values[v] = buffer.getDouble(v * Double.BYTES);
            }
            rows.take(year, organisation, name, kind, population, values, data.readInt());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private DataInputStream tail() throws IOException {
        channel.position(part.afterCauses());
        return new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    }

    private static List<Recorded.Event> events(DataInputStream data) throws IOException {
        List<Recorded.Event> events = new ArrayList<>();
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            events.add(new Recorded.Event(
                    Quarter.ofIndex(data.readInt()),
                    EventKind.values()[data.readInt()],
                    text(data),
                    text(data),
                    data.readDouble()));
        }
        return events;
    }

    private static String text(DataInputStream data) throws IOException {
        return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
    }

    private static void fill(FileChannel channel, ByteBuffer buffer, long position) throws IOException {
        long at = position;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw new EOFException("a part ends too soon");
            }
            at += read;
        }
        buffer.flip();
    }
}
