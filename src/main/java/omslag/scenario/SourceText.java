package omslag.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a file that a user named, refused before it is read when it cannot be sound. */
final class SourceText {
    private SourceText() {}

    /** The text of a file of at most this many bytes in UTF-8; faults of the file itself are told at the place given. */
    static Optional<String> read(Path file, String label, Place told, long most, Faults faults) {
        if (!Files.exists(file)) {
            faults.add(Fault.of(FaultId.MISSING_FILE, told, label).maybe(siblings(file)));
        } else if (Files.isDirectory(file)) {
            faults.add(FaultId.DIRECTORY, told, label);
        } else if (!Files.isRegularFile(file)) {
            faults.add(FaultId.NOT_A_FILE, told, label);
        } else {
            return readRegular(file, label, told, most, faults);
        }
        return Optional.empty();
    }

    private static List<String> siblings(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(folder)) {
            List<String> known = names.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
            return Suggestions.nearest(name.toString(), known);
        } catch (IOException e) {
            return List.of(); // a folder that cannot be listed gives no advice
        }
    }

    private static Optional<String> readRegular(Path file, String label, Place told, long most, Faults faults) {
        try {
            long size = Files.size(file);
            if (size > most) {
                faults.add(FaultId.TOO_LARGE, told, Long.toString(size), Long.toString(most));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), label, faults);
        } catch (IOException e) {
            faults.add(FaultId.UNREADABLE, told, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The bytes as UTF-8, without a byte order mark; a fault says where they are not. */
    static Optional<String> decode(byte[] bytes, String label, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int wrong = bytes[in.position()] & 0xff;
            faults.add(FaultId.NOT_UTF_8, placeAt(label, text, text.length()), "0x" + Integer.toHexString(wrong));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The place of this offset in a text. */
    static Place placeAt(String label, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(label, line, offset - lineStart + 1);
    }
}
