package no.bevilling.database;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The mark on the history of migrations: what the migrations were, to the byte, when Flyway last found the schema up to date, and
 * how many it had applied. A start with the same ones and the same history need not load Flyway and have it read them all again.
 * The mark is a comment of the table, so that it goes with it into a backup and comes back with it.
 */
final class SchemaMark {
    static final String MIGRATIONS = "classpath:db/migration";
    private static final String FOLDER = "db/migration";

    private final String url;
    private final String user;
    private final String password;

    SchemaMark(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Whether Flyway would find nothing to do. A database that cannot be asked, or has no history yet, is left to Flyway. */
    boolean stands() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement read = connection.prepareStatement(
                        "select obj_description(to_regclass('public.flyway_schema_history'))");
                ResultSet found = read.executeQuery()) {
            String mark = found.next() ? found.getString(1) : null;
            return mark != null && mark.equals(mark(connection));
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** After Flyway has applied, or found applied, every migration of this build. */
    void set() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement write = connection.createStatement()) {
            // A comment takes no parameter; the mark is hexadecimal digits, a colon and a number.
            write.execute("comment on table public.flyway_schema_history is '" + mark(connection) + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("The schema is up to date, but could not be marked so", e);
        }
    }

    private static String mark(Connection connection) throws SQLException {
        try (Statement count = connection.createStatement();
                ResultSet applied = count.executeQuery(
                        "select count(*) filter (where success), count(*) from public.flyway_schema_history")) {
            applied.next();
            return digest() + ":" + applied.getInt(1) + "/" + applied.getInt(2);
        }
    }

    private static String digest() {
        Map<String, byte[]> migrations = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> read(folder, migrations));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            migrations.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void read(Path folder, Map<String, byte[]> into) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                into.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
