package omslag.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The lock that keeps two programs from writing in one results folder; the system drops it when a program dies. */
final class FolderLock implements AutoCloseable {
    private static final String NAME = ".omslag-lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Makes the folder where it is missing and locks it. */
    static FolderLock take(Path folder) throws Refused {
        Path file = folder.resolve(NAME);
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException | SecurityException e) {
            throw new Refused(Refused.Reason.NOT_WRITABLE, folder, e.getClass().getSimpleName());
        }
        if (!lock(channel)) {
            close(channel);
            throw new Refused(Refused.Reason.IN_USE, folder, "");
        }
        return new FolderLock(file, channel);
    }

    static boolean isLock(Path file) {
        return file.getFileName().toString().equals(NAME);
    }

    /** A file system that knows no locks does without. */
    private static boolean lock(FileChannel channel) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops the lock; the file goes first, while the lock still keeps others out. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
