package no.bevilling.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Generated secrets of an installation with an embedded database, one file each in {@code <data>/secrets}
 * (folder 0700, files 0600). A secret is made once and never changes by itself.
 */
public final class DatabaseSecrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path folder;

    public DatabaseSecrets(Path dataFolder) {
        this.folder = dataFolder.resolve("secrets");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(dataFolder);
                Files.createDirectory(folder, only("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make the folder for secrets " + folder, e);
        }
    }

    /** The file of a secret, made when it is missing: 32 random bytes as base64. */
    public Path file(String name) {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            return file;
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        // Written aside and moved, so that a stop in between leaves no empty secret behind.
        Path aside = folder.resolve(name + ".new");
        try {
            Files.deleteIfExists(aside);
            Files.createFile(aside, only("rw-------"));
            Files.writeString(aside, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.SYNC);
            Files.move(aside, file);
        } catch (FileAlreadyExistsException raced) {
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the secret " + file, e);
        }
        return file;
    }

    /** On file systems without such rights (Windows) the rights of the user's own folder hold. */
    private static FileAttribute<?>[] only(String owner) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner))}
                : new FileAttribute<?>[0];
    }

    /** The secret itself. */
    public String value(String name) {
        try {
            return Files.readString(file(name), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the secret " + name + " in " + folder, e);
        }
    }
}
