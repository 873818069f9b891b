package no.bevilling.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Makes a stock of living serving licences with the cases, checks and decisions they rest on: kinds of place, zones,
 * hours, groups and distances in the mix of a Norwegian town. The same numbers make the same stock.
 */
public final class LicenceStock {
    private LicenceStock() {}

    /**
     * Adds licences to the municipality of the transaction.
     *
     * @param connection of a transaction of the municipality
     * @param municipality internal id
     * @param number the municipality's number
     * @param count how many licences
     * @param first sequence of the first place; two stocks of one municipality must not overlap
     */
    public static void add(Connection connection, int municipality, String number, int count, int first)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql())) {
            insert.setInt(1, municipality);
            insert.setString(2, number);
            insert.setInt(3, count);
            insert.setInt(4, first);
            insert.executeUpdate();
        }
    }

    private static String sql() {
        try (InputStream file = LicenceStock.class.getResourceAsStream("licence-stock.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
