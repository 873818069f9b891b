package no.bevilling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping, being killed and starting again, with the packaged jar. */
class StartAndStopIT {
    private static final Map<String, String> DEMO = Map.of("QUARKUS_PROFILE", "demo");

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_write_survives_the_kill_of_application_and_database() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder).start(DEMO)) {
            Queue<String> acknowledged = writeUntilKilled(product);
            product.start(DEMO);
            assertThat(acknowledged).hasSizeGreaterThan(300);
            assertThat(regions(product)).containsAll(acknowledged);

            // The application alone is killed: its server is left over, and the next start takes it over.
            ProcessHandle leftover = product.databaseServer();
            product.killApplication();
            assertThat(PackagedProduct.runs(leftover)).isTrue();
            product.start(DEMO);
            assertThat(product.databaseServer().pid()).isNotEqualTo(leftover.pid());
            assertThat(regions(product)).containsAll(acknowledged);
        }
    }

    /** Four clients write as the application's role as fast as they can; all is killed in the middle of it. */
    private static Queue<String> writeUntilKilled(PackagedProduct product) throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(400);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            Connection connection = product.database("bevilling_app", "app");
            String prefix = "written-" + writer + "-";
            writers.add(new Thread(() -> write(connection, prefix, acknowledged, enough)));
        }
        writers.forEach(Thread::start);
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        product.killDatabase();
        product.killApplication();
        for (Thread writer : writers) {
            writer.join();
        }
        return acknowledged;
    }

    private static void write(Connection connection, String prefix, Queue<String> acknowledged, CountDownLatch enough) {
        try (PreparedStatement insert = connection.prepareStatement("insert into region values (?, 'x')")) {
            for (int number = 0; ; number++) {
                insert.setString(1, prefix + number);
                insert.executeUpdate();
                acknowledged.add(prefix + number);
                enough.countDown();
            }
        } catch (SQLException killed) {
            // The write under way was not acknowledged, and may be lost.
        }
    }

    private static Set<String> regions(PackagedProduct product) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = product.database("bevilling_app", "app");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from region")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    @Test
    void it_says_where_to_begin_stops_in_order_and_keeps_its_data() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder).start(DEMO)) {
            String installed = product.ask("select min(installed_on)::text from flyway_schema_history");
            assertThat(product.output())
                    .contains("http://localhost:" + product.webPort())
                    .contains("sara")
                    .contains("caseworker, Nord-Aurdal");
            ProcessHandle server = product.databaseServer();
            assertThat(product.stop()).isEqualTo(143);
            assertThat(PackagedProduct.runs(server)).isFalse();
            assertThat(product.data().resolve("postgres/postmaster.pid")).doesNotExist();
            // The application leaves first: nothing loses its connection, and the server writes all and ends.
            assertThat(product.output()).contains("bevilling stopped in").doesNotContain("terminating connection");
            assertThat(databaseLog(product)).contains("database system is shut down");

            product.start(DEMO);
            assertThat(product.ask("select min(installed_on)::text from flyway_schema_history"))
                    .isEqualTo(installed);
            assertThat(product.ask("select count(*) from account where username = 'sara'"))
                    .isEqualTo("1");
        }
    }

    private static String databaseLog(PackagedProduct product) throws Exception {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(product.data().resolve("log"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void a_database_port_taken_by_something_else_stops_the_start_with_a_sentence() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder);
                ServerSocket other = new ServerSocket(product.databasePort(), 5, InetAddress.getByName("127.0.0.1"))) {
            assertThat(product.startAndAwaitRefusal(Map.of())).isEqualTo(1);
            assertThat(product.output())
                    .contains("The database port " + other.getLocalPort() + " is taken by something that is not the")
                    .contains("BEVILLING_DATABASE_PORT")
                    .doesNotContain("\tat ");
            assertThat(product.data().resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void a_first_start_that_was_killed_half_way_is_repeated() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder)) {
            Path half = Files.createDirectories(product.data().resolve("postgres"));
            Files.writeString(half.resolve("postgresql.conf"), "# initdb was killed here");
            product.start(Map.of());
            try (var files = Files.list(product.data())) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .anyMatch(name -> name.startsWith("postgres-incomplete-"));
            }
        }
    }

    @Test
    void a_folder_that_cannot_be_made_stops_the_start_with_a_sentence() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        try (PackagedProduct product = new PackagedProduct(folder)) {
            assertThat(product.startAndAwaitRefusal(
                            Map.of("BEVILLING_DATA_FOLDER", file.resolve("data").toString())))
                    .isEqualTo(1);
            assertThat(product.output())
                    .contains("cannot be written by the user")
                    .contains("BEVILLING_DATA_FOLDER")
                    .doesNotContain("\tat ");
        }
    }
}
