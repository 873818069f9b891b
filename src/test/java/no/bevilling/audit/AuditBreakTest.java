package no.bevilling.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whatever is changed in the log behind the product is found, and the first broken entry named. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditBreakTest extends AuditSteps {
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
}
