package no.bevilling.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import no.bevilling.platform.StartupFailure;

/** The folder of an installation with an embedded database, held by one running application at a time. */
final class DataFolder implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder where it is missing and holds it until the process ends.
     *
     * @throws StartupFailure when it cannot be written, or another running application holds it
     */
    static DataFolder hold(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.createDirectories(folder.resolve("log"));
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartupFailure("Another running bevilling uses the data folder " + folder
                        + ". Stop it, or choose another folder with BEVILLING_DATA_FOLDER.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StartupFailure(
                    "The data folder " + folder + " cannot be written by the user "
                            + System.getProperty("user.name")
                            + ". Give this user the folder, or choose another one with BEVILLING_DATA_FOLDER.",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path path() {
        return folder;
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    /** Where the server writes its log, one file for each day of the week. */
    Path log() {
        return folder.resolve("log");
    }

    /** What the server says before it has opened its log, and while its files are made. */
    Path startLog() {
        return log().resolve("start.log");
    }

    /**
     * A first start that was killed while PostgreSQL prepared its files leaves some that no server can use. Nothing
     * was ever stored in them; they are still only moved aside, so that no mistake here can lose data.
     */
    void setAsideHalfMade() {
        if (!Files.isDirectory(postgres()) || Files.exists(prepared())) {
            return;
        }
        try {
            Instant made = Files.getLastModifiedTime(postgres()).toInstant();
            String stamp = STAMP.format(made.atOffset(ZoneOffset.UTC));
            Files.move(postgres(), folder.resolve("postgres-incomplete-" + stamp));
        } catch (IOException e) {
            throw new StartupFailure("The half-made database in " + postgres() + " cannot be moved aside.", e);
        }
    }

    /** Remembers that roles and database stand, so that the files are a whole database. */
    void markPrepared() throws IOException {
        if (!Files.exists(prepared())) {
            Files.createFile(prepared());
        }
    }

    private Path prepared() {
        return postgres().resolve("bevilling-prepared");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
