package no.bevilling.audit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.audit.AuditReport.Break;
import no.bevilling.audit.AuditReport.Kind;

/**
 * Reads the chain of one municipality from its beginning and names the first break. It needs nothing but a connection,
 * so that it can run beside the application as well as in it.
 */
final class AuditVerifier {
    private static final int FETCH = 500;
    private static final String CHAIN = """
            select c.position, c.entry_id, c.recorded_at, c.digest, c.previous_hash, c.hash,
                   e.recorded_at as entry_at, e.digest as entry_digest, p.salt, p.payload
            from audit_chain c
            left join audit_entry e on e.municipality_id = c.municipality_id and e.id = c.entry_id
            left join audit_payload p on p.municipality_id = c.municipality_id and p.entry_id = c.entry_id
            where c.municipality_id = ?
            order by c.position
            """;
    private static final String OUTSIDE = """
            select e.id, w.entry_id is not null as waiting, e.digest, p.salt, p.payload
            from audit_entry e
            left join audit_waiting w on w.municipality_id = e.municipality_id and w.entry_id = e.id
            left join audit_payload p on p.municipality_id = e.municipality_id and p.entry_id = e.id
            where e.municipality_id = ? and not exists (
              select 1 from audit_chain c where c.municipality_id = e.municipality_id and c.entry_id = e.id)
            order by e.recorded_at, e.id
            """;

    private final Connection connection;
    private final int municipality;
    private final Optional<AuditHead> printed;
    private final Map<UUID, Long> withoutPayload = new HashMap<>();
    private final Set<UUID> erasures = new HashSet<>();
    private AuditHead head = new AuditHead(0, AuditHash.beginning());
    private Break broken;
    private long notSealed;

    private AuditVerifier(Connection connection, int municipality, Optional<AuditHead> printed) {
        this.connection = connection;
        this.municipality = municipality;
        this.printed = printed;
    }

    /**
     * Verifies the chain.
     *
     * @param connection outside any transaction; one is begun on it, read in one snapshot, and rolled back
     * @param printed a head that was printed earlier, to be found in the chain
     */
    static AuditReport verify(Connection connection, int municipality, Optional<AuditHead> printed)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (PreparedStatement tenant =
                    connection.prepareStatement("select set_config('app.municipality', ?, true)")) {
                tenant.setString(1, Integer.toString(municipality));
                tenant.execute();
            }
            AuditVerifier verifier = new AuditVerifier(connection, municipality, printed);
            verifier.readChain();
            verifier.checkEnd();
            verifier.readOutside();
            verifier.checkErased();
            return verifier.report();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void readChain() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
            statement.setFetchSize(FETCH);
            statement.setInt(1, municipality);
            try (ResultSet link = statement.executeQuery()) {
                while (link.next() && broken == null) {
                    read(link);
                }
            }
        }
    }

    private void read(ResultSet link) throws SQLException {
        long position = link.getLong("position");
        UUID entry = link.getObject("entry_id", UUID.class);
        Instant recordedAt = instant(link, "recorded_at");
        byte[] digest = link.getBytes("digest");
        byte[] hash = link.getBytes("hash");
        Kind wrong = null;
        if (position != head.position() + 1) {
            broken = new Break(head.position() + 1, null, Kind.LINK_MISSING);
            return;
        } else if (!Arrays.equals(link.getBytes("previous_hash"), head.hash())) {
            wrong = Kind.NOT_CONNECTED;
        } else if (!Arrays.equals(
                hash, AuditHash.chained(head.hash(), municipality, position, entry, recordedAt, digest))) {
            wrong = Kind.LINK_CHANGED;
        } else if (!recordedAt.equals(instant(link, "entry_at"))
                || !Arrays.equals(digest, link.getBytes("entry_digest"))) {
            wrong = Kind.ENTRY_CHANGED;
        } else if (!payloadHolds(entry, position, digest, link)) {
            wrong = Kind.PAYLOAD_CHANGED;
        }
        if (wrong != null) {
            broken = new Break(position, entry, wrong);
            return;
        }
        head = new AuditHead(position, hash);
        if (printed.isPresent()
                && printed.get().position() == position
                && !Arrays.equals(printed.get().hash(), hash)) {
            broken = new Break(position, entry, Kind.OTHER_CHAIN);
        }
    }

    /** False when the payload differs from what was recorded; a missing one is settled when all is read. */
    private boolean payloadHolds(UUID entry, long position, byte[] digest, ResultSet row) throws SQLException {
        String payload = row.getString("payload");
        if (payload == null) {
            withoutPayload.put(entry, position);
            return true;
        }
        if (!Arrays.equals(digest, AuditHash.digest(row.getBytes("salt"), payload.getBytes(StandardCharsets.UTF_8)))) {
            return false;
        }
        AuditPayload read = AuditPayload.read(payload);
        if (read.kind() == AuditKind.ERASED) {
            erasures.add(UUID.fromString(read.subjectId()));
        }
        return true;
    }

    private void readOutside() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OUTSIDE)) {
            statement.setFetchSize(FETCH);
            statement.setInt(1, municipality);
            try (ResultSet entry = statement.executeQuery()) {
                while (entry.next()) {
                    UUID id = entry.getObject("id", UUID.class);
                    if (entry.getBoolean("waiting")) {
                        notSealed++;
                        if (!payloadHolds(id, 0, entry.getBytes("digest"), entry)) {
                            breakUnlessBroken(new Break(0, id, Kind.PAYLOAD_CHANGED));
                        }
                    } else {
                        breakUnlessBroken(new Break(0, id, Kind.NOT_IN_CHAIN));
                    }
                }
            }
        }
    }

    private void checkEnd() throws SQLException {
        AuditHead kept = keptHead();
        boolean shorter = kept.position() > head.position()
                || printed.isPresent() && printed.get().position() > head.position();
        if (shorter) {
            breakUnlessBroken(new Break(head.position() + 1, null, Kind.TAIL_CUT));
        } else if (!Arrays.equals(kept.hash(), head.hash())) {
            breakUnlessBroken(new Break(head.position(), null, Kind.OTHER_CHAIN));
        }
    }

    private void checkErased() {
        withoutPayload.entrySet().stream()
                .filter(entry -> !erasures.contains(entry.getKey()))
                .min(Map.Entry.comparingByValue())
                .ifPresent(
                        entry -> breakUnlessBroken(new Break(entry.getValue(), entry.getKey(), Kind.PAYLOAD_MISSING)));
    }

    private AuditHead keptHead() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select position, hash from audit_head where municipality_id = ?")) {
            statement.setInt(1, municipality);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new AuditHead(row.getLong(1), row.getBytes(2))
                        : new AuditHead(0, AuditHash.beginning());
            }
        }
    }

    private AuditReport report() {
        return new AuditReport(
                municipality, head.position(), withoutPayload.size(), notSealed, head, Optional.ofNullable(broken));
    }

    private void breakUnlessBroken(Break found) {
        if (broken == null) {
            broken = found;
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
