package no.bevilling.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import no.bevilling.platform.StartupFailure;

/**
 * The database server of an earlier run, still alive because the application was killed. It is stopped, so that it
 * starts again with this run's settings. It is ours only when it says that its data are our files.
 */
final class LeftoverServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Lines of PostgreSQL's {@code postmaster.pid}. */
    private static final int PROCESS_LINE = 0;

    private static final int PORT_LINE = 3;

    private LeftoverServer() {}

    /**
     * Stops what is left of an earlier run, and makes sure that {@code port} is free.
     *
     * @throws StartupFailure when something else is on the port, or the earlier server cannot be stopped
     */
    static void takeOver(Path files, int port, DatabaseSecrets secrets) {
        Path pidFile = files.resolve("postmaster.pid");
        if (Files.isRegularFile(pidFile)) {
            List<String> lines = read(pidFile);
            Optional<ProcessHandle> process = lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(PROCESS_LINE).trim()));
            if (process.isPresent()
                    && lines.size() > PORT_LINE
                    && isOurs(files, Integer.parseInt(lines.get(PORT_LINE).trim()), secrets)) {
                stop(process.get(), files);
            }
            if (process.filter(LeftoverServer::isDeadButListed).isPresent()) {
                forget(pidFile);
            }
        }
        if (answers(port)) {
            throw new StartupFailure("The database port " + port + " is taken by something that is not the database in "
                    + files + ". Stop it, or choose another port with BEVILLING_DATABASE_PORT.");
        }
    }

    private static boolean isOurs(Path files, int port, DatabaseSecrets secrets) {
        if (!answers(port)) {
            return false;
        }
        try (Connection connection = EmbeddedDatabase.connect(port, secrets)) {
            return Files.isSameFile(Path.of(EmbeddedDatabase.single(connection, "show data_directory")), files);
        } catch (SQLException | IOException notOurs) {
            return false;
        }
    }

    private static void stop(ProcessHandle server, Path files) {
        try {
            // SIGINT is PostgreSQL's fast shutdown; what Java itself can send waits for clients or loses the cache.
            if (System.getProperty("os.name").startsWith("Windows")) {
                server.destroy();
            } else {
                new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                        .start()
                        .waitFor();
            }
            awaitEnd(files);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while stopping the earlier database in " + files, e);
        } catch (Exception e) {
            throw new StartupFailure(
                    "The database of an earlier run in " + files + " (process " + server.pid()
                            + ") still runs and could not be stopped. Stop it and start again.",
                    e);
        }
    }

    /** The server removes its file last. Its process may stay listed for ever where nobody asks for its exit code. */
    private static void awaitEnd(Path files) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(files.resolve("postmaster.pid"))) {
            if (System.nanoTime() > end) {
                throw new TimeoutException();
            }
            Thread.sleep(50);
        }
    }

    /**
     * A killed server whose parent never asks for its exit code (a container without an init process) stays in the
     * list of processes, and PostgreSQL would take it for a living one.
     */
    private static boolean isDeadButListed(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException noSuchSystem) {
            return false;
        }
    }

    private static void forget(Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StartupFailure("The file " + pidFile + " of a server that was killed cannot be removed.", e);
        }
    }

    private static List<String> read(Path pidFile) {
        try {
            return Files.readAllLines(pidFile);
        } catch (IOException e) {
            throw new StartupFailure("The file " + pidFile + " cannot be read.", e);
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(EmbeddedDatabase.LOOPBACK, port), 500);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
