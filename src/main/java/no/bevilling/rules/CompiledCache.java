package no.bevilling.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/**
 * Compiled rules on disk, named by content. What lies there is code, so the folder is the owner's alone (0700) and every
 * file carries an HMAC; a file that fails it is compiled again.
 */
public final class CompiledCache {

    private static final Logger LOG = Logger.getLogger(CompiledCache.class);
    private static final int MAC_LENGTH = 32;

    private final Path folder;
    private final byte[] secret;

    /**
     * A cache in the folder.
     *
     * @param secret the key of the HMAC; kept apart from the folder
     * @throws UncheckedIOException when the folder cannot be made private
     */
    public CompiledCache(Path folder, byte[] secret) {
        this.folder = folder;
        this.secret = secret.clone();
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module, or null when there is none that can be trusted. */
    byte[] get(String key) {
        try {
            byte[] file = Files.readAllBytes(folder.resolve(key));
            if (file.length > MAC_LENGTH) {
                byte[] module = Arrays.copyOfRange(file, MAC_LENGTH, file.length);
                if (MessageDigest.isEqual(mac(key, module), Arrays.copyOf(file, MAC_LENGTH))) {
                    return module;
                }
            }
            LOG.warnf("Compiled rules %s do not carry our seal; they are compiled again", key);
        } catch (NoSuchFileException e) {
            LOG.debugf("%s is not in the cache", key);
        } catch (IOException e) {
            LOG.warnf(e, "Compiled rules %s cannot be read; they are compiled again", key);
        }
        return null;
    }

    void put(String key, byte[] module) {
        byte[] file = new byte[MAC_LENGTH + module.length];
        System.arraycopy(mac(key, module), 0, file, 0, MAC_LENGTH);
        System.arraycopy(module, 0, file, MAC_LENGTH, module.length);
        try {
            write(folder.resolve(key), file);
        } catch (IOException e) {
            LOG.warnf(e, "Compiled rules cannot be kept in %s", folder);
        }
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(
                target.getParent(),
                "draft",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, bytes);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private byte[] mac(String key, byte[] module) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return mac.doFinal(module);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
