package no.bevilling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the law has erased leaves the chain whole; what vanished otherwise is named. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditErasureTest extends AuditSteps {
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
}
