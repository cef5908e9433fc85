package omslag.results;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The SHA-256 of a value made of records, lists, maps, enums, texts and numbers: the same for equal values on any JDK.
 *
 * <p>Numbers count by their bits and not by their text, which differs between JDKs.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** The fingerprint of a value, in hexadecimal. */
    public static String of(Object value) {
        MessageDigest digest = sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hex(digest);
    }

    /** The SHA-256 of the bytes of a file, in hexadecimal; empty when there is no such file. */
    public static String ofFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Record record) {
            record(record, out);
        } else if (value instanceof List<?> list) {
            out.writeByte('l');
            out.writeInt(list.size());
            for (Object item : list) {
                write(item, out);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte('m');
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue(), out);
            }
        } else if (value instanceof Optional<?> optional) {
            out.writeByte(optional.isPresent() ? 'p' : 'a');
            if (optional.isPresent()) {
                write(optional.get(), out);
            }
        } else {
            plain(value, out);
        }
    }

    private static void plain(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Double || value instanceof Float) {
            out.writeByte('d');
            out.writeLong(Double.doubleToLongBits(((Number) value).doubleValue()));
        } else if (value instanceof Number number) {
            out.writeByte('i');
            out.writeLong(number.longValue());
        } else if (value instanceof Enum<?> word) {
            text('e', word.name(), out);
        } else if (value instanceof String text) {
            text('t', text, out);
        } else if (value instanceof Boolean truth) {
            out.writeByte(truth ? 'y' : 'n');
        } else {
            throw new IllegalArgumentException("no fingerprint of a " + value.getClass());
        }
    }

    private static void record(Record record, DataOutputStream out) throws IOException {
        text('r', record.getClass().getSimpleName(), out);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                text('c', component.getName(), out);
                write(component.getAccessor().invoke(record), out);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalArgumentException("records to fingerprint must be public: " + record.getClass(), e);
            }
        }
    }

    private static void text(char mark, String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(mark);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
