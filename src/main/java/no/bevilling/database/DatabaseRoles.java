package no.bevilling.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs {@code docs/drift/roles.sql}, the very file a server's administrator runs, against the embedded server.
 * Each part is skipped where it has been done, so that a start that was interrupted can be repeated.
 */
final class DatabaseRoles {
    static final String DATABASE = "bevilling";
    private static final Pattern PART = Pattern.compile("(?m)^-- part: (\\w+)$");
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    private DatabaseRoles() {}

    static void ensure(Connection superuser, Map<String, String> passwords) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = 'bevilling_search'")) {
            superuser.setAutoCommit(false);
            run(superuser, "roles", passwords);
            superuser.commit();
            superuser.setAutoCommit(true);
        }
        if (!exists(superuser, "select 1 from pg_roles where rolname = 'bevilling_erasure'")) {
            superuser.setAutoCommit(false);
            run(superuser, "erasure", passwords);
            superuser.commit();
            superuser.setAutoCommit(true);
        }
        if (!exists(superuser, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
            run(superuser, "database", passwords);
        }
        run(superuser, "connect", passwords);
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private static void run(Connection connection, String part, Map<String, String> passwords) throws SQLException {
        String sql = VARIABLE.matcher(part(part))
                .replaceAll(variable -> Matcher.quoteReplacement(
                        "'" + passwords.get(variable.group(1)).replace("'", "''") + "'"));
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String part(String name) {
        String file;
        try (InputStream in = DatabaseRoles.class.getResourceAsStream("/db/roles.sql")) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher parts = PART.matcher(file);
        while (parts.find()) {
            if (parts.group(1).equals(name)) {
                int start = parts.end();
                return file.substring(start, parts.find() ? parts.start() : file.length());
            }
        }
        throw new IllegalStateException("roles.sql has no part " + name);
    }
}
