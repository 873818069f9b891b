package no.bevilling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping, being killed and starting again, with the packaged jar. */
class StartAndStopIT {
    private static final Map<String, String> DEMO = Map.of("QUARKUS_PROFILE", "demo");

    /** With everything that the demo shows, decisions and what follows from them too. */
    private static final Map<String, String> WHOLE_DEMO =
            Map.of("QUARKUS_PROFILE", "demo", "BEVILLING_DEMO_DECISIONS", "true");

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_write_survives_the_kill_of_application_and_database() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder).start(DEMO)) {
            AcknowledgedDrafts drafts = new AcknowledgedDrafts(product.webPort(), 300);
            drafts.writeUntil(() -> {
                product.killDatabase();
                product.killApplication();
            });
            product.start(DEMO);
            drafts.areAllThere();

            // The application alone is killed: its server is left over, and the next start takes it over.
            ProcessHandle leftover = product.databaseServer();
            product.killApplication();
            assertThat(PackagedProduct.runs(leftover)).isTrue();
            product.start(DEMO);
            assertThat(product.databaseServer().pid()).isNotEqualTo(leftover.pid());
            drafts.areAllThere();
        }
    }

    @Test
    void it_says_where_to_begin_stops_in_order_and_keeps_its_data() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder).start(WHOLE_DEMO)) {
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

            product.start(WHOLE_DEMO);
            assertThat(product.ask("select min(installed_on)::text from flyway_schema_history"))
                    .isEqualTo(installed);
            assertThat(product.ask("select count(*) from account where username = 'sara'"))
                    .isEqualTo("1");
            assertThat(product.output())
                    .as("the schema is marked: Flyway need not read every migration again")
                    .doesNotContain("Successfully validated");

            // Another build was here: the mark does not hide it.
            product.ask("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                      installed_by, execution_time, success)
                    values (9999, '20260101', 'of another build', 'SQL', 'V20260101__of_another_build.sql', 1, 'x', 1, true)
                    returning version
                    """);
            product.stop();
            assertThat(product.startAndAwaitRefusal(WHOLE_DEMO)).isEqualTo(1);
            assertThat(product.output()).contains("20260101");
        }
    }

    @Test
    void without_options_of_Java_a_second_process_does_the_work_and_ends_with_the_first() throws Exception {
        try (PackagedProduct product =
                new PackagedProduct(folder).withoutOptions().start(Map.of())) {
            ProcessHandle second = product.secondProcess();
            ProcessHandle server = product.databaseServer();
            product.killApplication();
            PackagedProduct.awaitEnd(second);
            assertThat(PackagedProduct.runs(server)).isTrue();

            product.start(Map.of());
            ProcessHandle another = product.secondProcess();
            ProcessHandle takenOver = product.databaseServer();
            assertThat(product.stop()).isEqualTo(143);
            assertThat(PackagedProduct.runs(another)).isFalse();
            assertThat(PackagedProduct.runs(takenOver)).isFalse();
            assertThat(product.data().resolve("postgres/postmaster.pid")).doesNotExist();
            try (var files =
                    Files.list(Path.of(System.getProperty("bevilling.jar")).getParent())) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as("the archive of classes, for the next start")
                        .anyMatch(name -> name.startsWith("classes-") && name.endsWith(".jsa"));
            }
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
