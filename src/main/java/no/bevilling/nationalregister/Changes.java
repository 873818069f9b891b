package no.bevilling.nationalregister;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the change log, with the role that may read what is public and nothing else. */
@ApplicationScoped
public class Changes {
    private static final int CHUNK = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String AFTER =
            "select sequence, kind, licence_number, changed_at, entry from public_licence_change"
                    + " where sequence > ? order by sequence limit ?";

    /** The newest line of each licence, in the order of the licences' ids. */
    private static final String NEWEST = """
            select distinct on (licence_id) licence_id, entry from public_licence_change
             where licence_id > ? and sequence <= ? order by licence_id, sequence desc limit ?
            """;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    @Inject
    ObjectMapper json;

    /** The lines after a sequence; 0 is from the beginning. */
    public ChangeBatch after(long sequence, int size) {
        List<LicenceChange> changes = new ArrayList<>();
        try (Connection connection = register.getConnection();
                PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, sequence);
            statement.setInt(2, size + 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(new LicenceChange(
                            row.getLong("sequence"),
                            ChangeKind.valueOf(row.getString("kind")),
                            row.getString("licence_number"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            json.readValue(row.getString("entry"), RegisterEntry.class)));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw unreadable(e);
        }
        return ChangeBatch.of(changes, sequence, size);
    }

    /** The last sequence that there is; 0 while there is none. */
    public long last() {
        try (Connection connection = register.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(sequence), 0) from public_licence_change");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Hands on every licence as the log had it at a sequence; no connection is held meanwhile. */
    public void eachAt(long sequence, Consumer<RegisterEntry> consumer) {
        UUID last = FIRST;
        int read;
        do {
            List<RegisterEntry> chunk = new ArrayList<>();
            read = 0;
            try (Connection connection = register.getConnection();
                    PreparedStatement statement = connection.prepareStatement(NEWEST)) {
                statement.setObject(1, last);
                statement.setLong(2, sequence);
                statement.setInt(3, CHUNK);
                try (ResultSet row = statement.executeQuery()) {
                    for (; row.next(); read++) {
                        last = row.getObject("licence_id", UUID.class);
                        chunk.add(json.readValue(row.getString("entry"), RegisterEntry.class));
                    }
                }
            } catch (SQLException | JsonProcessingException e) {
                throw unreadable(e);
            }
            chunk.forEach(consumer);
        } while (read == CHUNK);
    }

    private static IllegalStateException unreadable(Exception e) {
        return new IllegalStateException("The change log could not be read", e);
    }
}
