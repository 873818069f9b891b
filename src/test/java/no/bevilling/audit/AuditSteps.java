package no.bevilling.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

/** Every test has a municipality, and so a chain, of its own: what it breaks stays broken. */
abstract class AuditSteps {
    static final UUID CASE = UUID.fromString("6b2a1a52-6c0e-4b9a-9d52-1f0c6ad5e001");

    @Inject
    Audit audit;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditLog log;

    int municipality;

    @BeforeEach
    void a_municipality_of_its_own() {
        municipality = QuarkusTransaction.requiringNew().call(() -> {
            Municipality made = new Municipality();
            made.name = "Prøvekommunen";
            made.languageForm = LanguageForm.nb;
            made.persistAndFlush();
            return made.id;
        });
    }

    static String command(int exitCode, String... arguments) throws SQLException {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (Connection connection = DriverManager.getConnection(
                known.get("quarkus.datasource.jdbc.url"), "bevilling_app", known.get("quarkus.datasource.password"))) {
            assertThat(new VerifyAudit(connection, new PrintStream(said, true, StandardCharsets.UTF_8))
                            .verify(List.of(arguments)))
                    .isEqualTo(exitCode);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    void record(int entries) {
        for (int i = 0; i < entries; i++) {
            Tenant.run(municipality, () -> audit.changed("case", CASE, "approved", Map.of("outcome", "GRANTED")));
        }
    }

    AuditReport verify() {
        return log.verify(municipality, Optional.empty());
    }

    void assertBroken(long position, AuditReport.Kind kind) {
        AuditReport.Break found = verify().broken().orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.position()).isEqualTo(position);
    }

    static String entryAt(int position) {
        return "(select entry_id from audit_chain where position = " + position + ")";
    }

    void asOwner(String... statements) {
        try {
            as("bevilling_owner", statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void as(String role, String... statements) throws SQLException {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        String password =
                known.get(role.equals("bevilling_owner") ? "quarkus.flyway.password" : "quarkus.datasource.password");
        try (Connection connection =
                        DriverManager.getConnection(known.get("quarkus.datasource.jdbc.url"), role, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.municipality', '" + municipality + "', true)");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
