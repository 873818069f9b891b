package no.bevilling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.IdentityNumber;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every test has a municipality, and so a chain, of its own: what it breaks stays broken. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTest {
    private static final UUID CASE = UUID.fromString("6b2a1a52-6c0e-4b9a-9d52-1f0c6ad5e001");

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

    @Test
    void what_was_seen_and_changed_is_sealed_into_a_chain_that_verifies() {
        record(5);
        assertThat(verify().notSealed()).isEqualTo(5);

        assertThat(sealer.seal(municipality)).isEqualTo(5);

        AuditReport report = verify();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.sealed()).isEqualTo(5);
        assertThat(report.notSealed()).isZero();
    }

    @Test
    void the_chain_goes_on_where_it_ended() {
        record(2);
        sealer.seal(municipality);
        record(2);
        sealer.seal(municipality);
        assertThat(verify().sealed()).isEqualTo(4);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void an_entry_is_rolled_back_with_its_transaction() {
        assertThatThrownBy(() -> Tenant.run(municipality, () -> {
                    audit.saw("case", CASE);
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessageContaining("the work failed");
        assertThat(sealer.seal(municipality)).isZero();
    }

    @Test
    void an_entry_that_commits_late_is_sealed_late_and_not_lost() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        Future<?> slow = thread.submit(() -> Tenant.run(municipality, () -> {
            audit.changed("case", CASE, "slow");
            written.countDown();
            await(mayCommit);
        }));
        await(written);
        record(1);
        assertThat(sealer.seal(municipality)).isEqualTo(1);
        mayCommit.countDown();
        slow.get();
        thread.shutdown();

        assertThat(sealer.seal(municipality)).isEqualTo(1);
        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().sealed()).isEqualTo(2);
    }

    @Test
    void several_instances_that_seal_at_once_seal_each_entry_once() throws Exception {
        record(40);
        var threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> sealed = IntStream.range(0, 4)
                .mapToObj(i -> threads.submit(() -> sealer.seal(municipality)))
                .toList();
        int sum = 0;
        for (Future<Integer> one : sealed) {
            sum += one.get();
        }
        threads.shutdown();
        sum += sealer.seal(municipality);
        assertThat(sum).isEqualTo(40);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void the_installation_has_a_chain_too() {
        Tenant.run(Tenant.INSTALLATION, () -> audit.changed("account", CASE, "granted"));
        assertThat(sealer.seal(Tenant.INSTALLATION)).isPositive();
        assertThat(log.verify(Tenant.INSTALLATION, Optional.empty()).isWhole()).isTrue();
    }

    @Test
    void a_changed_payload_is_named() {
        record(5);
        sealer.seal(municipality);
        asOwner(
                "alter table audit_payload disable trigger append_only",
                "update audit_payload set payload = replace(payload, 'approved', 'refused ') where entry_id = "
                        + entryAt(3),
                "alter table audit_payload enable trigger append_only");
        assertBroken(3, AuditReport.Kind.PAYLOAD_CHANGED);
    }

    @Test
    void a_changed_payload_that_is_not_sealed_yet_is_named_too() {
        record(1);
        asOwner(
                "alter table audit_payload disable trigger append_only",
                "update audit_payload set payload = replace(payload, 'approved', 'refused ')",
                "alter table audit_payload enable trigger append_only");
        assertBroken(0, AuditReport.Kind.PAYLOAD_CHANGED);
    }

    @Test
    void a_changed_entry_is_named_even_when_its_payload_was_fitted_to_it() {
        record(5);
        sealer.seal(municipality);
        asOwner(
                "alter table audit_entry disable trigger append_only",
                "update audit_entry set digest = sha256('other'::bytea) where id = " + entryAt(2),
                "alter table audit_entry enable trigger append_only");
        assertBroken(2, AuditReport.Kind.ENTRY_CHANGED);
    }

    @Test
    void a_changed_link_is_named() {
        record(5);
        sealer.seal(municipality);
        asOwner(
                "alter table audit_chain disable trigger append_only",
                "update audit_chain set recorded_at = recorded_at + interval '1 hour' where position = 4",
                "alter table audit_chain enable trigger append_only");
        assertBroken(4, AuditReport.Kind.LINK_CHANGED);
    }

    @Test
    void a_link_cut_out_of_the_middle_is_named() {
        record(5);
        sealer.seal(municipality);
        asOwner(
                "alter table audit_chain disable trigger append_only",
                "delete from audit_chain where position = 3",
                "alter table audit_chain enable trigger append_only");
        assertBroken(3, AuditReport.Kind.LINK_MISSING);
    }

    @Test
    void a_middle_cut_out_and_renumbered_is_named() {
        record(5);
        sealer.seal(municipality);
        asOwner(
                "alter table audit_chain disable trigger append_only",
                "delete from audit_chain where position = 3",
                "update audit_chain set position = 3 where position = 4",
                "update audit_chain set position = 4 where position = 5",
                "alter table audit_chain enable trigger append_only");
        assertBroken(3, AuditReport.Kind.NOT_CONNECTED);
    }

    @Test
    void a_tail_cut_off_is_named() {
        record(5);
        sealer.seal(municipality);
        asOwner(
                "alter table audit_chain disable trigger append_only",
                "delete from audit_chain where position > 3",
                "alter table audit_chain enable trigger append_only");
        assertBroken(4, AuditReport.Kind.TAIL_CUT);
    }

    @Test
    void a_tail_cut_off_everywhere_shows_against_the_head_that_was_printed() {
        record(5);
        sealer.seal(municipality);
        AuditHead printed = AuditHead.parse(verify().head().printed());
        asOwner(
                "alter table audit_chain disable trigger user",
                "alter table audit_entry disable trigger user",
                "alter table audit_payload disable trigger user",
                "alter table audit_head disable trigger user",
                "create temp table cut on commit drop as select entry_id from audit_chain where position > 3",
                "delete from audit_chain where position > 3",
                "delete from audit_payload where entry_id in (select entry_id from cut)",
                "delete from audit_entry where id in (select entry_id from cut)",
                "update audit_head set position = 3, hash = (select hash from audit_chain where position = 3)",
                "alter table audit_chain enable trigger user",
                "alter table audit_entry enable trigger user",
                "alter table audit_payload enable trigger user",
                "alter table audit_head enable trigger user");
        assertThat(verify().isWhole())
                .as("nothing inside the database can tell")
                .isTrue();

        AuditReport against = log.verify(municipality, Optional.of(printed));
        assertThat(against.broken().orElseThrow().kind()).isEqualTo(AuditReport.Kind.TAIL_CUT);

        record(3);
        sealer.seal(municipality);
        assertThat(log.verify(municipality, Optional.of(printed))
                        .broken()
                        .orElseThrow()
                        .kind())
                .as("grown again")
                .isEqualTo(AuditReport.Kind.OTHER_CHAIN);
    }

    @Test
    void an_entry_taken_out_of_the_queue_is_named() {
        record(2);
        asOwner("delete from audit_waiting");
        assertBroken(0, AuditReport.Kind.NOT_IN_CHAIN);
    }

    @Test
    void a_payload_erased_by_law_leaves_the_chain_whole_and_tells_who_erased_it() {
        record(3);
        sealer.seal(municipality);
        UUID second = Tenant.call(municipality, () -> log.newest(1, 10).get(1).id());

        Tenant.run(municipality, () -> audit.erase(second, "personvernforordningen artikkel 17"));

        assertThat(verify().isWhole()).as("before the erasure itself is sealed").isTrue();
        sealer.seal(municipality);
        AuditReport report = verify();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.erased()).isEqualTo(1);
        List<AuditLog.Entry> entries = Tenant.call(municipality, () -> log.newest(1, 10));
        assertThat(entries).filteredOn(entry -> entry.payload() == null).hasSize(1);
        assertThat(entries.get(0).payload().kind()).isEqualTo(AuditKind.ERASED);
        assertThat(entries.get(0).payload().details()).containsEntry("reason", "personvernforordningen artikkel 17");
    }

    @Test
    void a_payload_that_vanished_without_a_reason_is_named() {
        record(3);
        sealer.seal(municipality);
        asOwner("delete from audit_payload where entry_id = " + entryAt(2));
        assertBroken(2, AuditReport.Kind.PAYLOAD_MISSING);
    }

    @Test
    void the_telling_of_an_erasure_cannot_be_erased() {
        record(1);
        Tenant.run(municipality, () -> audit.erase(log.newest(1, 10).get(0).id(), "arkivlova"));
        assertThatThrownBy(() -> Tenant.run(
                        municipality, () -> audit.erase(log.newest(1, 10).get(0).id(), "arkivlova")))
                .hasStackTraceContaining("cannot be erased");
    }

    @Test
    void the_application_can_neither_change_nor_delete_the_log() {
        record(1);
        sealer.seal(municipality);
        for (String attack : List.of(
                "update audit_chain set hash = digest",
                "delete from audit_chain",
                "update audit_entry set recorded_at = now()",
                "delete from audit_entry",
                "update audit_payload set payload = '{}'",
                "update audit_head set position = 0",
                "truncate audit_chain")) {
            assertThatThrownBy(() -> as("bevilling_app", attack)).as(attack).isInstanceOf(SQLException.class);
            if (!attack.contains("audit_payload")) {
                assertThatThrownBy(() -> as("bevilling_owner", attack))
                        .as(attack + " as the owner")
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void an_identity_number_is_refused_in_the_log() {
        String number = IntStream.range(0, 100_000)
                .mapToObj(end -> "018170%05d".formatted(end))
                .filter(IdentityNumber::isSynthetic)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Tenant.run(
                        municipality, () -> audit.changed("person", CASE, "named", Map.of("note", "født " + number))))
                .hasStackTraceContaining("identity number")
                .hasStackTraceContaining("IllegalArgumentException");
        Tenant.run(municipality, () -> audit.changed("person", CASE, "named", Map.of("note", "tlf 99 99 99 99")));
    }

    @Test
    void the_command_names_the_break_and_says_so_with_its_exit_code() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> Municipality.getEntityManager()
                        .createNativeQuery(
                                "insert into municipality_number values (?1, '9' || lpad(cast(?1 as text), 3, '0'), '2020-01-01', null)")
                        .setParameter(1, municipality)
                        .executeUpdate());
        String number = "9%03d".formatted(municipality);
        record(3);
        sealer.seal(municipality);
        String head = verify().head().printed();
        assertThat(command(0, number))
                .startsWith("Prøvekommunen: whole, 3 sealed, 0 not sealed yet")
                .contains(head);
        assertThat(command(0, number, "0", number)).as("several at once").hasLineCount(3);
        assertThat(command(0, number + "=" + head)).contains("whole");
        assertThat(command(1, number + "=3:" + "0".repeat(64))).contains("BROKEN at 3", "head was printed");
        asOwner(
                "alter table audit_chain disable trigger append_only",
                "delete from audit_chain where position > 1",
                "alter table audit_chain enable trigger append_only");
        assertThat(command(1, number)).contains("BROKEN at 2: the chain is cut");
    }

    private static String command(int exitCode, String... arguments) throws SQLException {
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

    private void record(int entries) {
        for (int i = 0; i < entries; i++) {
            Tenant.run(municipality, () -> audit.changed("case", CASE, "approved", Map.of("outcome", "GRANTED")));
        }
    }

    private AuditReport verify() {
        return log.verify(municipality, Optional.empty());
    }

    private void assertBroken(long position, AuditReport.Kind kind) {
        AuditReport.Break found = verify().broken().orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.position()).isEqualTo(position);
    }

    private static String entryAt(int position) {
        return "(select entry_id from audit_chain where position = " + position + ")";
    }

    private void asOwner(String... statements) {
        try {
            as("bevilling_owner", statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void as(String role, String... statements) throws SQLException {
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
