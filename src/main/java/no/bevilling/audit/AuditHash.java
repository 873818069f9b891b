package no.bevilling.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The two hashes of the log: of one entry, and of the chain up to it. */
final class AuditHash {
    static final int LENGTH = 32;

    private AuditHash() {}

    /** sha256(salt ‖ payload). */
    static byte[] digest(byte[] salt, byte[] payload) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        return sha256.digest(payload);
    }

    /** sha256 over the hash before, the place in the chain and the entry: each field of fixed length, big-endian. */
    static byte[] chained(
            byte[] previous, int municipality, long position, UUID entry, Instant recordedAt, byte[] digest) {
        ByteBuffer place = ByteBuffer.allocate(Integer.BYTES + 4 * Long.BYTES)
                .putInt(municipality)
                .putLong(position)
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits())
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
        MessageDigest sha256 = sha256();
        sha256.update(previous);
        sha256.update(place.array());
        return sha256.digest(digest);
    }

    /** What stands before the first link. */
    static byte[] beginning() {
        return new byte[LENGTH];
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
