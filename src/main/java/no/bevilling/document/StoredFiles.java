package no.bevilling.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;

/** Puts files into the database and takes them out, chunk by chunk: no file is ever held whole in memory. */
@ApplicationScoped
public class StoredFiles {
    private static final int CHUNK = 256 * 1024;
    private static final String PUT =
            "insert into stored_file_chunk (municipality_id, file_id, position, bytes) values (:municipality, :file, :position, :bytes)";
    private static final String GET =
            "select bytes from stored_file_chunk where municipality_id = :municipality and file_id = :file and position = :position";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Stores what the stream holds, in the municipality and transaction that run.
     *
     * @param name as people know the file; folders and control characters are dropped
     * @param mediaType what the content is, already proved
     */
    public StoredFile store(InputStream content, String name, String mediaType) throws IOException {
        StoredFile file = new StoredFile();
        file.name = FileName.clean(name);
        file.mediaType = mediaType;
        file.storedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        MessageDigest digest = sha256();
        int position = 0;
        for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            digest.update(chunk);
            file.sizeBytes += chunk.length;
            entities.createNativeQuery(PUT)
                    .setParameter("municipality", Tenant.id())
                    .setParameter("file", file.id)
                    .setParameter("position", position++)
                    .setParameter("bytes", chunk)
                    .executeUpdate();
        }
        file.sha256 = digest.digest();
        file.persist();
        return file;
    }

    /**
     * Writes a file out, each chunk in a short transaction of its own, so that a slow reader holds no connection. To
     * be called outside of transactions.
     */
    public void write(int municipalityId, UUID fileId, OutputStream out) throws IOException {
        int position = 0;
        for (byte[] chunk = chunk(municipalityId, fileId, 0);
                chunk != null;
                chunk = chunk(municipalityId, fileId, position)) {
            out.write(chunk);
            position++;
        }
    }

    /** Erases a file of the municipality of the transaction. */
    public void remove(UUID fileId) {
        StoredFile.deleteById(TenantKey.of(fileId));
    }

    private byte[] chunk(int municipalityId, UUID fileId, int position) {
        return Tenant.call(municipalityId, () -> {
            List<?> found = entities.createNativeQuery(GET, byte[].class)
                    .setParameter("municipality", municipalityId)
                    .setParameter("file", fileId)
                    .setParameter("position", position)
                    .getResultList();
            return found.isEmpty() ? null : (byte[]) found.get(0);
        });
    }

    /** What names the bytes of a file on disk: SHA-256, in hexadecimal digits. */
    public static String sha256(Path file) {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
