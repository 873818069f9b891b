package no.bevilling.database;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A connection for commands, in the application's role. The running application and its database are left in peace; an
 * embedded database that does not run is started for the command and stopped after it.
 */
public final class BesideTheApplication {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int PATIENCE_MILLIS = 500;

    /** What a command does with its connection; the result is its exit code. */
    public interface Command {
        int run(Connection connection) throws SQLException;
    }

    private BesideTheApplication() {}

    /** Runs the command with the settings of the installation. */
    public static int run(Command command) throws SQLException {
        StartupSettings settings = StartupSettings.load();
        if (!settings.wantsEmbeddedDatabase()) {
            SmallRyeConfig config = StartupSettings.config();
            return run(
                    command,
                    config.getValue("quarkus.datasource.jdbc.url", String.class),
                    config.getOptionalValue("quarkus.datasource.username", String.class)
                            .orElse("bevilling_app"),
                    config.getValue("quarkus.datasource.password", String.class));
        }
        if (answers(settings.databasePort())) {
            return runEmbedded(command, settings);
        }
        try (EmbeddedDatabase started = EmbeddedDatabase.start(settings.dataFolder(), settings.databasePort())) {
            return runEmbedded(command, settings);
        }
    }

    private static int runEmbedded(Command command, StartupSettings settings) throws SQLException {
        return run(
                command,
                "jdbc:postgresql://" + LOOPBACK + ":" + settings.databasePort() + "/" + DatabaseRoles.DATABASE,
                "bevilling_app",
                new DatabaseSecrets(settings.dataFolder()).value("app"));
    }

    private static int run(Command command, String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return command.run(connection);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
