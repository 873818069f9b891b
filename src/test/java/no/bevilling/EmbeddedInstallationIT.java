package no.bevilling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation with nothing configured: the packaged jar and the database it starts itself. */
class EmbeddedInstallationIT {
    private static final String PERSONAL = "01815012345";

    @TempDir
    static Path folder;

    static PackagedProduct product;

    @BeforeAll
    static void start() {
        product = new PackagedProduct(folder).start(Map.of());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        product.close();
    }

    @Test
    void what_is_acknowledged_is_on_the_disk() throws SQLException {
        assertThat(product.ask("show fsync")).isEqualTo("on");
        assertThat(product.ask("show synchronous_commit")).isEqualTo("on");
        assertThat(product.ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void nobody_is_trusted_without_a_password() throws Exception {
        List<String> rules = Files.readAllLines(product.data().resolve("postgres/pg_hba.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(rules).isNotEmpty().allMatch(line -> line.endsWith("scram-sha-256"));
        for (String role : List.of("postgres", "bevilling_owner", "bevilling_app", "bevilling_register")) {
            assertThatThrownBy(() -> DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + product.databasePort() + "/bevilling", role, "guess"))
                    .as(role)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(product.ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(product.ask("show unix_socket_directories")).isEmpty();
    }

    @Test
    void secrets_can_be_read_by_their_owner_only() throws IOException {
        Path secrets = product.data().resolve("secrets");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(secrets)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(product.data().resolve("postgres"))))
                .isEqualTo("rwx------");
    }

    @Test
    void the_server_logs_neither_statements_nor_what_people_wrote() throws Exception {
        try (Connection connection = product.database("bevilling_app", "app");
                Statement statement = connection.createStatement()) {
            refused(statement, "select cast('" + PERSONAL + "' as date)");
            refused(statement, "insert into region values ('" + PERSONAL + "', null)");
            refused(statement, "this is no statement " + PERSONAL);
            refused(statement, "do $$ begin raise exception 'about " + PERSONAL + "'; end $$");
        }
        try (Stream<Path> files = Files.list(product.data().resolve("log"))) {
            assertThat(files)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .isNotBlank()
                            .doesNotContain(PERSONAL)
                            .doesNotContainIgnoringCase("select ")
                            .doesNotContainIgnoringCase("insert "));
        }
    }

    private static void refused(Statement statement, String sql) {
        assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void without_the_demo_profile_there_is_nothing_of_the_demo() throws SQLException {
        assertThat(product.ask("select count(*) from account")).isEqualTo("0");
        assertThat(product.ask("select count(*) from municipality where demo")).isEqualTo("0");
        assertThat(product.output()).doesNotContain("Sign in with");
    }

    @Test
    void without_the_demo_everything_is_meant_for_https_whatever_the_proxy_tells() {
        HttpResponse<String> page = product.get("/logg-inn");
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; secure"));
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_and_the_first_goes_on(@TempDir Path elsewhere) throws Exception {
        try (PackagedProduct second = new PackagedProduct(elsewhere)) {
            int code = second.startAndAwaitRefusal(
                    Map.of("BEVILLING_DATA_FOLDER", product.data().toString()));
            assertThat(code).isEqualTo(1);
            assertThat(second.output())
                    .contains("Another running bevilling uses the data folder")
                    .doesNotContain("\tat ");
        }
        assertThat(product.get("/q/health/ready").statusCode()).isEqualTo(200);
    }
}
