package no.bevilling.sending;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that others pick up: they are there whole, or not at all, and survive a power cut once they are there. */
public final class WholeFile {
    /** What the name of a file or folder ends with until it is whole. */
    public static final String PART = ".part";

    private WholeFile() {}

    /** Writes a file in the place of one that may stand there already. */
    public static void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(target.getFileName() + PART);
        put(part, content);
        moveInPlace(part, target);
    }

    /** Writes a file that nobody looks at yet. */
    public static void put(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Gives a finished file or folder its name. */
    public static void moveInPlace(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            throw new IOException("The folder and its parts must lie on one file system: " + target, otherFileSystem);
        }
    }
}
