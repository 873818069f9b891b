package no.bevilling.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
    private static final String LOOPBACK = "127.0.0.1";

    private final EmbeddedPostgres server;
    private final DatabaseSecrets secrets;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseSecrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /**
     * Starts the server on {@code port} with its data in {@code <dataFolder>/postgres}, and makes roles and database
     * where they are missing.
     *
     * @throws IllegalStateException with a sentence for the operator when the port is taken by something else
     */
    public static EmbeddedDatabase start(Path dataFolder, int port) {
        return start(dataFolder, port, true);
    }

    /** A throw-away server on a free port for tests: same roles and passwords, no durability. */
    public static EmbeddedDatabase startThrowaway(Path dataFolder) {
        return start(dataFolder, 0, false);
    }

    private static EmbeddedDatabase start(Path dataFolder, int port, boolean durable) {
        DatabaseSecrets secrets = new DatabaseSecrets(dataFolder);
        Path files = dataFolder.resolve("postgres").toAbsolutePath();
        if (durable) {
            takeOver(files, port, secrets);
        }
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(launch(dataFolder, files, port, durable, secrets), secrets);
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
            }
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start the embedded database in " + files, e);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not prepare the embedded database in " + files, e);
        }
    }

    private static EmbeddedPostgres launch(
            Path dataFolder, Path files, int port, boolean durable, DatabaseSecrets secrets) throws IOException {
        String onOff = durable ? "on" : "off";
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(dataFolder.resolve("postgres-binaries").toFile())
                .setPGStartupWait(PATIENCE)
                // initdb with a password from the first second: there is no moment of trust.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secrets.file("postgres").toAbsolutePath().toString())
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", secrets.value("postgres"))
                .setServerConfig("listen_addresses", LOOPBACK)
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("fsync", onOff)
                .setServerConfig("synchronous_commit", onOff)
                .setServerConfig("full_page_writes", onOff)
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                // What people wrote does not belong in a server log.
                .setServerConfig("log_statement", "none")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("log_error_verbosity", "terse");
        if (port != 0) {
            builder.setPort(port);
        }
        return builder.start();
    }

    private static void takeOver(Path files, int port, DatabaseSecrets secrets) {
        if (!answers(port)) {
            return;
        }
        String told = "Port " + port + " is taken by something that is not the database in " + files
                + ". Stop it, or choose another port with BEVILLING_DATABASE_PORT.";
        if (!Files.isDirectory(files)) {
            throw new IllegalStateException(told);
        }
        try (Connection connection = DriverManager.getConnection(
                url(port, "postgres") + "?connectTimeout=5&loginTimeout=5", "postgres", secrets.value("postgres"))) {
            Path theirs = Path.of(single(connection, "show data_directory"));
            if (!Files.isSameFile(theirs, files)) {
                throw new IllegalStateException(told);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(told, e);
        }
        stopLeftover(files);
    }

    /** Stops the server of an earlier run by the process number that it wrote into its own folder. */
    private static void stopLeftover(Path files) {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(files.resolve("postmaster.pid")).get(0).trim());
            Optional<ProcessHandle> process = ProcessHandle.of(pid);
            if (process.isPresent()) {
                // SIGINT is PostgreSQL's fast shutdown; Java can only send SIGTERM, which waits for clients.
                new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
                process.get().onExit().get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping the earlier database in " + files, e);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The database of an earlier run in " + files + " still runs and could not be stopped.", e);
        }
    }

    private static void assertDurable(Connection superuser) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            String value = single(superuser, "show " + setting);
            if (!"on".equals(value)) {
                throw new IllegalStateException("The embedded database runs with " + setting + "=" + value
                        + ": acknowledged writes could be lost. Refusing to start.");
            }
        }
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK, port), 500);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
    }

    /** A connection as the server's superuser, for preparing the database and for tests of it. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(server.getPort(), "postgres"), "postgres", secrets.value("postgres"));
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
