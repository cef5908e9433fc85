package omslag.results;

import java.nio.ByteBuffer;
import omslag.measure.Causes;
import omslag.unit.Quarter;

/**
 * The head of a part: the file that one completed run leaves.
 *
 * <p>Layout, big-endian: this head of {@link #SIZE} bytes; the history as doubles, quarter by quarter, each a row of
 * scopes by indicators; the causes as doubles, quarter by quarter, each a row of scopes by causes, if it holds them; the events;
 * the organisations; a CRC-32C of all before it.
 *
 * @param identity the bits of plan and scenario
 * @param key which run
 * @param seed the seed of the run
 * @param seconds the wall-clock seconds it took
 * @param start the first quarter
 * @param quarters how many quarters
 * @param row doubles in the row of a quarter
 * @param causes whether it holds its causes
 * @param events whether it holds its events
 * @param organisations whether it holds its organisations
 */
record Part(
        long identity,
        RunKey key,
        long seed,
        double seconds,
        Quarter start,
        int quarters,
        int row,
        boolean causes,
        boolean events,
        boolean organisations) {
    /** Bytes of a head. */
    static final int SIZE = 64;

    /** Bytes of the sum at the end. */
    static final int SUM = 4;

    private static final long MAGIC = 0x4F4D534C41475031L; // OMSLAGP1
    private static final int FORMAT = 4;
    private static final int EVENTS = 1;
    private static final int ORGANISATIONS = 2;
    private static final int CAUSES = 4;

    /** The head as bytes. */
    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(SIZE);
        int flags = (causes ? CAUSES : 0) | (events ? EVENTS : 0) | (organisations ? ORGANISATIONS : 0);
        buffer.putLong(MAGIC).putInt(FORMAT).putInt(flags);
        buffer.putLong(identity).putInt(key.scenario()).putInt(key.point()).putInt(key.replication());
        buffer.putLong(seed).putDouble(seconds);
        buffer.putInt(start.index()).putInt(quarters).putInt(row);
        return buffer.array();
    }

    /** The head in these bytes; whether they are one is for the sum of the file to say. */
    static Part of(ByteBuffer buffer) {
        if (buffer.getLong() != MAGIC || buffer.getInt() != FORMAT) {
            throw new IllegalArgumentException("no part of a run");
        }
        int flags = buffer.getInt();
        return new Part(
                buffer.getLong(),
                new RunKey(buffer.getInt(), buffer.getInt(), buffer.getInt()),
                buffer.getLong(),
                buffer.getDouble(),
                Quarter.ofIndex(buffer.getInt()),
                buffer.getInt(),
                buffer.getInt(),
                (flags & CAUSES) != 0,
                (flags & EVENTS) != 0,
                (flags & ORGANISATIONS) != 0);
    }

    /** Where the causes start. */
    long afterHistory() {
        return SIZE + (long) Double.BYTES * row * quarters;
    }

    /** Where the events start. */
    long afterCauses() {
        return afterHistory() + (causes ? (long) Double.BYTES * Causes.rowLength() * quarters : 0);
    }
}
