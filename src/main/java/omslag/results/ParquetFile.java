package omslag.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import omslag.results.TableReader.Row;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * One table as a Parquet file: every column optional, an empty cell null.
 *
 * <p>Rows are passed on as they are read; those of one group stand in memory. Nothing is compressed but what repeats,
 * which the format itself keeps once: the compressors are native code, whose bytes differ between processors.
 */
final class ParquetFile {
    /** The bytes of a group of rows, about. */
    private static final long GROUP = 1L << 24;

    private ParquetFile() {}

    /** Writes the rows of a table of CSV. */
    static void write(Path csv, OutputStream out) throws IOException {
        try (TableReader table = new TableReader(csv, List.of())) {
            List<ColumnType> types = types(csv, table.columns());
            try (ParquetWriter<Row> rows = new Builder(out, schema(table.columns(), types), types).build()) {
                for (Row row = table.row(""); row != null; row = table.row("")) {
                    put(rows, row);
                }
            }
        }
    }

    private static void put(ParquetWriter<Row> rows, Row row) throws IOException {
        try {
            rows.write(row);
        } catch (IllegalArgumentException e) {
            throw new IOException(row.table() + ":" + row.line() + ": " + e.getMessage(), e);
        }
    }

    private static List<ColumnType> types(Path csv, List<String> columns) throws IOException {
        List<ColumnType> types = new ArrayList<>();
        for (String column : columns) {
            types.add(ColumnType.find(column)
                    .orElseThrow(() -> new IOException(csv + ":1: the column " + column + " is not known")));
        }
        return types;
    }

    private static MessageType schema(List<String> columns, List<ColumnType> types) {
        List<Type> fields = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            fields.add(
                    switch (types.get(c)) {
                        case TEXT ->
                            Types.optional(PrimitiveTypeName.BINARY)
                                    .as(LogicalTypeAnnotation.stringType())
                                    .named(columns.get(c));
                        case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(columns.get(c));
                        case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(columns.get(c));
                        case SWITCH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(columns.get(c));
                    });
        }
        return new MessageType("table", fields);
    }

    /** How the library is told what to write and where. */
    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
        private final MessageType schema;
        private final List<ColumnType> types;

        Builder(OutputStream out, MessageType schema, List<ColumnType> types) {
            super(new Target(out));
            this.schema = schema;
            this.types = types;
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
            withRowGroupSize(GROUP);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the one that the library has no answer of its own for
        protected WriteSupport<Row> getWriteSupport(Configuration unused) {
            return new Rows(schema, types);
        }
    }

    /** Hands rows to the library cell by cell. */
    @SuppressWarnings("NullAway.Init") // the library says where to before the first row
    private static final class Rows extends WriteSupport<Row> {
        private final MessageType schema;
        private final List<ColumnType> types;
        private RecordConsumer consumer;

        Rows(MessageType schema, List<ColumnType> types) {
            this.schema = schema;
            this.types = types;
        }

        @Override
        @SuppressWarnings("deprecation") // as above
        public WriteContext init(Configuration unused) {
            return new WriteContext(schema, Collections.emptyMap());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void write(Row row) {
            consumer.startMessage();
            for (int c = 0; c < types.size(); c++) {
                String text = row.cells().get(c);
                if (!text.isEmpty()) {
                    String name = schema.getFieldName(c);
                    consumer.startField(name, c);
                    put(name, types.get(c), text);
                    consumer.endField(name, c);
                }
            }
            consumer.endMessage();
        }

        private void put(String name, ColumnType type, String text) {
            try {
                switch (type) {
                    case TEXT -> consumer.addBinary(Binary.fromString(text));
                    case WHOLE -> consumer.addLong(Long.parseLong(text));
                    case REAL -> consumer.addDouble(Double.parseDouble(text));
                    case SWITCH -> consumer.addBoolean(truth(text));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + " cannot hold this: " + text, e);
            }
        }

        private static boolean truth(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
            }
            return text.equals("true");
        }
    }

    /** The stream as the library wants it: it asks how far it is. */
    private record Target(OutputStream out) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSize) {
            return new Counted(out);
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    /** A stream that counts its bytes. */
    private static final class Counted extends PositionOutputStream {
        private final OutputStream out;
        private long written;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return written;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            written += count;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
