package no.bevilling.licence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A mark that changes when the public register does: by what was written, and by what time has turned. It is read before what
 * it marks, so that an answer may be newer than its mark, and never older.
 */
@ApplicationScoped
public class RegisterVersion {
    /** What the answers look like; to be raised when the same register is written otherwise. */
    private static final String FORM = "1";

    private static final int LENGTH = 16;

    /** Each version of a row has the number of the transaction that wrote it: the sum changes with every write and removal. */
    private static final String STATE = """
            select concat_ws('/',
              (select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from public_licence),
              (select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from public_control_choice),
              (select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from public_inspection),
              (select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from public_points),
              (select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from public_pending_choice),
              (select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from public_pending_application),
              (select max(from_at) from public_licence_period where from_at <= ?))
            """;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    @Inject
    Clock clock;

    /** The mark of what an address answers now. */
    public String of(String address) {
        try (Connection connection = register.getConnection();
                PreparedStatement statement = connection.prepareStatement(STATE)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(String.join("\n", FORM, address, row.getString(1))
                                .getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(Arrays.copyOf(digest, LENGTH));
            }
        } catch (SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The register could not be read", e);
        }
    }
}
