package no.bevilling.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import no.bevilling.platform.StartupFailure;

/**
 * A real PostgreSQL that the product starts itself, its data in a folder: the default for one machine.
 *
 * <p>It is durable ({@code fsync}, {@code synchronous_commit} and {@code full_page_writes} on, against the library's
 * defaults, which are made for throw-away tests) and it lets nobody in without a password from {@code data/secrets}.
 * If our own server of an earlier run is still alive on the port (the application was killed), it is stopped and
 * started again; if something else is there, the start stops with a message.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String LOOPBACK = "127.0.0.1";
    private static final String ROOT = " PostgreSQL does not run as root: it is started through 'unshare -U' where the"
            + " system allows it. Best is to start bevilling as an ordinary user.";

    private final EmbeddedPostgres server;
    private final DatabaseSecrets secrets;
    private final DataFolder folder;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseSecrets secrets, DataFolder folder) {
        this.server = server;
        this.secrets = secrets;
        this.folder = folder;
    }

    /**
     * Starts the server on {@code port} with its data in {@code <dataFolder>/postgres}, and makes roles and database
     * where they are missing.
     *
     * @throws StartupFailure with a sentence for the operator when the port is taken by something else
     */
    public static EmbeddedDatabase start(Path dataFolder, int port) {
        return start(dataFolder, port, true);
    }

    /** A throw-away server on a free port for tests: same roles and passwords, no durability, binaries shared with others beside it. */
    public static EmbeddedDatabase startThrowaway(Path dataFolder) {
        return start(dataFolder, 0, false);
    }

    private static EmbeddedDatabase start(Path given, int port, boolean durable) {
        DataFolder folder = DataFolder.hold(given);
        DatabaseSecrets secrets = new DatabaseSecrets(folder.path());
        if (durable) {
            LeftoverServer.takeOver(folder.postgres(), port, secrets);
        }
        folder.setAsideHalfMade();
        EmbeddedPostgres server = launch(folder, port, durable, secrets);
        EmbeddedDatabase database = new EmbeddedDatabase(server, secrets, folder);
        try (Connection superuser = database.superuser()) {
            DatabaseRoles.ensure(
                    superuser,
                    Map.of(
                            "owner_password", secrets.value("owner"),
                            "app_password", secrets.value("app"),
                            "register_password", secrets.value("register")));
            if (durable) {
                assertDurable(superuser);
            }
            folder.markPrepared();
            return database;
        } catch (SQLException | IOException | RuntimeException e) {
            database.close();
            throw e instanceof StartupFailure known
                    ? known
                    : new StartupFailure(
                            "The embedded database in " + folder.postgres() + " cannot be prepared: " + e.getMessage(),
                            e);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, int port, boolean durable, DatabaseSecrets secrets) {
        String onOff = durable ? "on" : "off";
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries(folder, durable).toFile())
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.startLog().toFile()))
                // Its own hook would stop the server under the running application: who starts it stops it.
                .setRegisterShutdownHook(!durable)
                // initdb with a password from the first second: there is no moment of trust.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile", secrets.file("postgres").toAbsolutePath().toString())
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", secrets.value("postgres"))
                .setServerConfig("listen_addresses", LOOPBACK)
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("fsync", onOff)
                .setServerConfig("synchronous_commit", onOff)
                .setServerConfig("full_page_writes", onOff)
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                // Nobody needs a socket in /tmp: the application comes over the loopback address.
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "../log")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_rotation_age", "1d")
                .setServerConfig("log_truncate_on_rotation", "on")
                // What people wrote does not belong in a server log. The text of an error can quote a value, and the
                // application gets the error anyway: the log keeps what concerns the server (LOG, FATAL, PANIC).
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_statement", "none")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("log_error_verbosity", "terse");
        if (port != 0) {
            builder.setPort(port);
        }
        try {
            return builder.start();
        } catch (IOException | RuntimeException e) {
            throw new StartupFailure(
                    "The embedded database in " + folder.postgres() + " does not start (" + e.getMessage()
                            + "). What PostgreSQL says itself stands in " + folder.log() + "."
                            + (isRoot() ? ROOT : ""),
                    e);
        }
    }

    /** Where the server is unpacked: with the data, so that an installation is one folder. */
    private static Path binaries(DataFolder folder, boolean durable) {
        return durable
                ? folder.path().resolve("postgres-binaries")
                : folder.path().resolveSibling("postgres-binaries");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void assertDurable(Connection superuser) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            String value = single(superuser, "show " + setting);
            if (!"on".equals(value)) {
                throw new StartupFailure("The embedded database runs with " + setting + "=" + value
                        + ": acknowledged writes could be lost. Refusing to start.");
            }
        }
    }

    static String single(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
    }

    /** A connection as the server's superuser, for preparing the database and for tests of it. */
    public Connection superuser() throws SQLException {
        return connect(server.getPort(), secrets);
    }

    static Connection connect(int port, DatabaseSecrets secrets) throws SQLException {
        return DriverManager.getConnection(
                url(port, "postgres") + "?connectTimeout=5&loginTimeout=5", "postgres", secrets.value("postgres"));
    }

    /** Where the application finds its database and its keys, as configuration properties. */
    public Map<String, String> asSystemProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        String url = url(server.getPort(), DatabaseRoles.DATABASE);
        properties.put("quarkus.datasource.jdbc.url", url);
        properties.put("quarkus.datasource.username", "bevilling_app");
        properties.put("quarkus.datasource.password", secrets.value("app"));
        properties.put("quarkus.datasource.register.jdbc.url", url);
        properties.put("quarkus.datasource.register.username", "bevilling_register");
        properties.put("quarkus.datasource.register.password", secrets.value("register"));
        properties.put("quarkus.flyway.username", "bevilling_owner");
        properties.put("quarkus.flyway.password", secrets.value("owner"));
        putUnlessSet(properties, "quarkus.http.auth.session.encryption-key", secrets.value("session"));
        putUnlessSet(properties, "bevilling.identity.key", secrets.value("identity"));
        putUnlessSet(properties, "bevilling.identity.lookup-key", secrets.value("identity-lookup"));
        putUnlessSet(properties, "bevilling.rules.cache-key", secrets.value("rules-cache"));
        return properties;
    }

    private static void putUnlessSet(Map<String, String> properties, String name, String value) {
        if (System.getProperty(name) == null
                && System.getenv(name.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_")) == null) {
            properties.put(name, value);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
