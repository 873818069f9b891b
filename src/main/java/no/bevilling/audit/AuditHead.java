package no.bevilling.audit;

import java.util.HexFormat;

/**
 * Where a chain ends. Printed outside the database (the committee's report, the log), it shows later whether the
 * chain was rewritten or cut.
 *
 * @param position the number of the last entry sealed; 0 when there is none
 * @param hash the hash of the chain up to it
 */
public record AuditHead(long position, byte[] hash) {
    /** As it is printed: {@code 1042:9f3a…}. */
    public String printed() {
        return position + ":" + HexFormat.of().formatHex(hash);
    }

    /**
     * Reads what {@link #printed} wrote.
     *
     * @throws IllegalArgumentException when it is not that
     */
    public static AuditHead parse(String printed) {
        String[] parts = printed.strip().split(":", 2);
        if (parts.length != 2 || parts[1].length() != 2 * AuditHash.LENGTH) {
            throw new IllegalArgumentException("Not the head of a chain, as position:sha256");
        }
        return new AuditHead(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }
}
