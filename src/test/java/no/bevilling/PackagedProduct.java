package no.bevilling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as an operator runs it: {@code java -jar} in a folder of its own, on free ports. */
final class PackagedProduct implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final int webPort = freePort();
    private final int databasePort = freePort();
    private Process process;
    private Path output;
    private int starts;
    private boolean withoutOptions;

    PackagedProduct(Path folder) {
        this.folder = folder;
    }

    /** As the README says: the product then starts a Java process of its own. */
    PackagedProduct withoutOptions() {
        withoutOptions = true;
        return this;
    }

    /** The process that it started by itself. */
    ProcessHandle secondProcess() {
        return process.children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    /** Starts it and waits until it says that it is ready. */
    PackagedProduct start(Map<String, String> settings) {
        launch(settings);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!process.isAlive()) {
                throw new AssertionError("The product stopped instead of starting:\n" + output());
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("The product was not ready in " + PATIENCE + ":\n" + output());
            }
            pause();
        }
        return this;
    }

    /** Starts it and expects it to stop by itself; its exit code. */
    int startAndAwaitRefusal(Map<String, String> settings) throws InterruptedException {
        launch(settings);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The product started instead of refusing:\n" + output());
        }
        return process.exitValue();
    }

    private void launch(Map<String, String> settings) {
        output = folder.resolve("output-" + ++starts + ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        if (!withoutOptions) {
            // None of these lives long enough for the second compiler to pay.
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-jar", System.getProperty("bevilling.jar")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("BEVILLING_"));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(webPort));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("BEVILLING_DATABASE_PORT", Integer.toString(databasePort));
        // The cases run among the rule tests, and what is decided in the demo is nothing to these.
        environment.put("BEVILLING_RULES_RUN_CASES", "false");
        environment.put("BEVILLING_DEMO_DECISIONS", "false");
        environment.putAll(settings);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ready() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + webPort + path))
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** SIGTERM, as a service manager sends it; waits until the application and its database have ended. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The product did not stop on SIGTERM:\n" + output());
        }
        return process.exitValue();
    }

    /** SIGKILL to the application alone. */
    void killApplication() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGKILL to PostgreSQL and all its children. */
    void killDatabase() {
        ProcessHandle server = databaseServer();
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** The server's process, by the number that it wrote into its folder. */
    ProcessHandle databaseServer() {
        try {
            String number = Files.readAllLines(data().resolve("postgres/postmaster.pid"))
                    .get(0)
                    .trim();
            return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a process runs; a dead one whose parent did not ask for its exit code is listed, but has no command. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Waits until a process has ended that is nobody's child any more: its end is told to no one. */
    static void awaitEnd(ProcessHandle process) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (runs(process)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Process " + process.pid() + " goes on");
            }
            pause();
        }
    }

    Connection database(String role, String secret) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/bevilling", role, secret(secret));
    }

    /** What a query answers to the superuser, as text. */
    String ask(String query) throws SQLException {
        try (Connection connection = database("postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private String secret(String name) {
        try {
            return Files.readString(data().resolve("secrets").resolve(name)).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    int databasePort() {
        return databasePort;
    }

    int webPort() {
        return webPort;
    }

    /** What the latest start wrote to the terminal. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
        if (Files.exists(data().resolve("postgres/postmaster.pid")) && runs(databaseServer())) {
            killDatabase();
        }
    }
}
