package no.bevilling;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar against a PostgreSQL server that its administrator prepared with docs/drift/roles.sql. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseServerIT {
    private static final Path ROLES = Path.of("docs", "drift", "roles.sql");
    private static final Map<String, String> PASSWORDS = Map.of(
            "owner_password",
            "owner's secret",
            "app_password",
            "app's secret",
            "register_password",
            "register's secret");
    private static final String SUPERUSER = "administrator";
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @TempDir
    Path folder;

    static EmbeddedPostgres server;

    @BeforeAll
    static void prepareServer() throws Exception {
        Path password = Files.writeString(Files.createTempFile("superuser", ".txt"), SUPERUSER);
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setConnectConfig("password", SUPERUSER)
                .start();
        Files.delete(password);
        administratorRuns(Files.readString(ROLES));
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    /** psql where the machine has it; else its variables and statements one by one, as psql would send them. */
    private static void administratorRuns(String script) throws Exception {
        if (psqlRan()) {
            return;
        }
        Matcher variables = Pattern.compile(":'(\\w+)'").matcher(script.replaceAll("(?m)^--.*$", ""));
        String sql = variables.replaceAll(variable ->
                Matcher.quoteReplacement("'" + PASSWORDS.get(variable.group(1)).replace("'", "''") + "'"));
        for (String statement : sql.split(";")) {
            if (!statement.isBlank()) {
                execute("postgres", statement);
            }
        }
    }

    private static boolean psqlRan() throws InterruptedException {
        try {
            ProcessBuilder psql = new ProcessBuilder(
                    "psql",
                    "-v",
                    "ON_ERROR_STOP=1",
                    "-h",
                    "localhost",
                    "-p",
                    Integer.toString(server.getPort()),
                    "-U",
                    "postgres",
                    "-f",
                    ROLES.toString());
            PASSWORDS.forEach((name, password) -> psql.command().add("--set=" + name + "=" + password));
            psql.environment().put("PGPASSWORD", SUPERUSER);
            int code = psql.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            assertThat(code).as("psql on roles.sql").isZero();
            return true;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String query) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", "bevilling").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, String> settings(String... changes) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:" + server.getPort() + "/bevilling",
                "QUARKUS_DATASOURCE_PASSWORD",
                PASSWORDS.get("app_password"),
                "QUARKUS_DATASOURCE_REGISTER_PASSWORD",
                PASSWORDS.get("register_password"),
                "QUARKUS_FLYWAY_PASSWORD",
                PASSWORDS.get("owner_password"),
                "QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY",
                KEY,
                "BEVILLING_IDENTITY_KEY",
                KEY,
                "BEVILLING_IDENTITY_LOOKUP_KEY",
                KEY));
        for (int i = 0; i < changes.length; i += 2) {
            settings.put(changes[i], changes[i + 1]);
        }
        return settings;
    }

    private String refusal(Map<String, String> settings) throws InterruptedException {
        try (PackagedProduct product = new PackagedProduct(folder)) {
            assertThat(product.startAndAwaitRefusal(settings)).isEqualTo(1);
            assertThat(product.data()).doesNotExist();
            String[] lines = product.output().trim().split("\n");
            return lines[lines.length - 1];
        }
    }

    @Test
    @Order(1)
    void it_migrates_the_server_starts_nothing_of_its_own_and_loads_no_demo_data() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder).start(settings())) {
            assertThat(product.data()).doesNotExist();
            assertThat(ask("select count(*) > 0 from flyway_schema_history where success"))
                    .isEqualTo("t");
            assertThat(ask("select tableowner from pg_tables where tablename = 'municipality'"))
                    .isEqualTo("bevilling_owner");
            assertThat(ask("select count(*) from municipality where demo")).isEqualTo("0");
        }
    }

    @Test
    @Order(2)
    void demo_data_come_with_the_demo_profile_and_stay() throws Exception {
        try (PackagedProduct product = new PackagedProduct(folder).start(settings("QUARKUS_PROFILE", "demo"))) {
            assertThat(ask("select count(*) from municipality where demo")).isEqualTo("17");
        }
    }

    @Test
    @Order(3)
    void it_does_not_run_as_a_superuser() throws Exception {
        execute("postgres", "create role boss login superuser password 'boss'");
        assertThat(refusal(settings("QUARKUS_DATASOURCE_USERNAME", "boss", "QUARKUS_DATASOURCE_PASSWORD", "boss")))
                .contains("The database role boss is a superuser")
                .contains("Sign in as bevilling_app");
    }

    @Test
    @Order(3)
    void it_does_not_run_as_the_owner_of_the_tables() throws Exception {
        assertThat(refusal(settings(
                        "QUARKUS_DATASOURCE_USERNAME",
                        "bevilling_owner",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        PASSWORDS.get("owner_password"))))
                .contains("The database role bevilling_owner is a superuser, bypasses row level security or owns");
    }

    @Test
    @Order(3)
    void it_does_not_run_as_a_role_that_row_level_security_does_not_hold() throws Exception {
        execute("postgres", "create role loose login bypassrls password 'loose'");
        execute("postgres", "grant connect on database bevilling to loose");
        assertThat(refusal(settings("QUARKUS_DATASOURCE_USERNAME", "loose", "QUARKUS_DATASOURCE_PASSWORD", "loose")))
                .contains("The database role loose");
    }

    @Test
    void it_names_the_secrets_that_all_instances_must_share() throws Exception {
        Map<String, String> settings = settings("BEVILLING_IDENTITY_KEY", "c2hvcnQ=");
        settings.remove("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY");
        settings.remove("BEVILLING_IDENTITY_LOOKUP_KEY");
        assertThat(refusal(settings))
                .contains("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY")
                .contains("BEVILLING_IDENTITY_KEY")
                .contains("BEVILLING_IDENTITY_LOOKUP_KEY")
                .contains("openssl rand -base64 32");
    }

    @Test
    void a_wrong_password_is_said_in_a_sentence() throws Exception {
        assertThat(refusal(settings("QUARKUS_FLYWAY_PASSWORD", "wrong")))
                .contains("password authentication failed for user \"bevilling_owner\"");
    }
}
