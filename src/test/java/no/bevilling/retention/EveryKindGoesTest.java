package no.bevilling.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Each kind is found when it is old, held back where points of the place count still, and gone from the database when approved. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryKindGoesTest {
    @Inject
    OpenCases open;

    @Inject
    Retention retention;

    @Inject
    Proposals proposals;

    @Inject
    RetentionWorker worker;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final Map<String, Object> ids = new HashMap<>();

    @Test
    void what_is_old_goes_from_each_table_and_what_points_are_proved_by_stays() {
        int municipality = ofItsOwn();
        SignedInAccount frida = open.user("frida");
        SignedInAccount second = open.user("gudrun");
        Map<RetentionKind, UUID> old = new EnumMap<>(RetentionKind.class);
        UUID[] proof = {null};
        UUID[] refused = {null};
        Tenant.run(municipality, () -> {
            place("quiet");
            place("counted");
            proof[0] = selfCheck("counted");
            run("""
                    insert into points_entry (municipality_id, id, licence_id, kind, committed_at, points, decided_on)
                    values (:m, gen_random_uuid(), :licence_counted, 'OVERSERVING', now() - interval '1 year', 4, current_date - 300)
                    """);
            old.put(RetentionKind.SELF_CHECKS, selfCheck("quiet"));
            old.put(RetentionKind.INSPECTION_PHOTOS, photo());
            old.put(RetentionKind.VISIT_TRANSMISSIONS, (UUID) ids.get("transmission"));
            old.put(RetentionKind.CONFIDENTIAL_STATEMENTS, statement("statement"));
            old.put(RetentionKind.KNOWLEDGE_TESTS, failedTest());
            old.put(RetentionKind.INVOICE_PAYERS, invoice());
            old.put(RetentionKind.PAYMENT_PAYERS, payment());
            old.put(RetentionKind.ALERTS, alert(frida.id()));
            refused[0] = statement("refused");
            run("""
                    insert into archive_entry (municipality_id, id, source, source_id, case_id, folder_key, direction, title, occurred_at,
                      queued_at, status, next_attempt_at, problem)
                    values (:m, gen_random_uuid(), 'STATEMENT', :refused, :case_quiet, 'sak', 'INCOMING', 'Uttalelse', now(), now(),
                      'REFUSED', now(), 'REFUSED')
                    """);
            retention.confirmArchived(LocalDate.now(clock), "Arkivplan 2", frida);
        });

        Proposal proposal =
                Tenant.call(municipality, () -> proposals.propose(frida).orElseThrow());
        assertThat(item(municipality, proposal, RetentionKind.SELF_CHECKS, proof[0]).heldBecause)
                .isEqualTo(HeldBecause.POINTS_COUNT);
        assertThat(item(municipality, proposal, RetentionKind.CONFIDENTIAL_STATEMENTS, refused[0]).heldBecause)
                .isEqualTo(HeldBecause.NOT_ARCHIVED);
        old.forEach((kind, id) -> assertThat(item(municipality, proposal, kind, id).status)
                .as(kind + "")
                .isEqualTo(ItemStatus.WAITING));
        Tenant.call(municipality, () -> proposals.approve(proposal.id, proposal.version, second));
        worker.run(municipality, proposal.id);

        old.forEach((kind, id) -> assertThat(item(municipality, proposal, kind, id).status)
                .as(kind + "")
                .isEqualTo(ItemStatus.ERASED));
        Tenant.run(municipality, () -> {
            assertThat(count("self_check", "id = :self_check_quiet")).isZero();
            assertThat(count("self_check", "id = :self_check_counted")).isEqualTo(1);
            assertThat(count("self_check_photo", "self_check_id = :self_check_quiet"))
                    .isZero();
            assertThat(count("inspection_photo", "id = :photo")).isZero();
            assertThat(count("inspection_hand_in", "id = :transmission")).isZero();
            assertThat(count("inspection", "id = :inspection"))
                    .as("the report stays")
                    .isEqualTo(1);
            assertThat(count("stored_file", "id in (:file_quiet, :file_photo)")).isZero();
            assertThat(count("stored_file_chunk", "file_id in (:file_quiet, :file_photo)"))
                    .isZero();
            assertThat(count("stored_file", "id = :file_counted")).isEqualTo(1);
            assertThat(count("statement", "id = :statement and confidential_text = '' and text = 'Ingen merknader'"))
                    .isEqualTo(1);
            assertThat(count("knowledge_test", "id = :test")).isZero();
            assertThat(count("person", "id = :candidate")).isZero();
            assertThat(count("invoice", "id = :invoice and payer_name = '' and payer_address = '' and balance_ore = 0"))
                    .isEqualTo(1);
            assertThat(count(
                            "payment_transaction",
                            "id = :payment and payer = '' and account = '' and amount_ore = 5000"))
                    .isEqualTo(1);
            assertThat(count("alert", "id = :alert")).isZero();
            assertThat(count("alert_digest", "id = :digest")).isZero();
        });
    }

    private static int ofItsOwn() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Municipality made = new Municipality();
            made.name = "Slettekommunen";
            made.languageForm = LanguageForm.nb;
            made.persistAndFlush();
            return made.id;
        });
    }

    private void place(String name) {
        id("organisation_" + name);
        id("premises_" + name);
        id("case_" + name);
        id("licence_" + name);
        ids.put("name", name);
        ids.put("sequence", name.length());
        run("insert into organisation (municipality_id, id, name) values (:m, :organisation_%s, 'Sletteprøven')", name);
        run(
                "insert into premises (municipality_id, id, name, venue_kind) values (:m, :premises_%s, 'Prøvekroa', 'PUB')",
                name);
        run("""
                insert into licensing_case (municipality_id, id, case_year, case_sequence, title, matter, status, organisation_id,
                  premises_id, received_at, decided_at)
                values (:m, :case_%1$s, 1999, :sequence, 'Gammal sak', 'FOOD_SERVICE_LICENCE', 'DECIDED', :organisation_%1$s,
                  :premises_%1$s, now() - interval '9 years', now() - interval '8 years')
                """, name);
        run("""
                insert into licence (municipality_id, id, licence_number, case_id, licence_type, organisation_id, premises_id,
                  drink_groups, hours, period_from, period_to, granted_on)
                values (:m, :licence_%1$s, 'prøve-' || :name, :case_%1$s, 'SERVING', :organisation_%1$s, :premises_%1$s, '{1}', '[]',
                  current_date - 3000, current_date - 2000, current_date - 3000)
                """, name);
    }

    private UUID selfCheck(String place) {
        UUID check = id("self_check_" + place);
        file("file_" + place);
        ids.put("by", open.user("kari").id());
        run("""
                insert into self_check (municipality_id, id, licence_id, premises_id, check_year, answers, handed_in_at, handed_in_by,
                  handed_in_by_name)
                values (:m, :self_check_%1$s, :licence_%1$s, :premises_%1$s, 2019, '{}', now() - interval '7 years', :by, 'Kari')
                """, place);
        run("""
                insert into self_check_photo (municipality_id, id, self_check_id, position, file_id)
                values (:m, gen_random_uuid(), :self_check_%1$s, 1, :file_%1$s)
                """, place);
        return check;
    }

    private UUID photo() {
        id("visit");
        id("inspection");
        file("file_photo");
        id("transmission");
        UUID photo = id("photo");
        run("""
                insert into inspection (municipality_id, id, visit_id, premises_id, licence_type, mode, started_at, ended_at, oral_account,
                  findings, status, handed_in_at, handed_in_by, handed_in_by_name, signed_at, report_due_on)
                values (:m, :inspection, :visit, :premises_quiet, 'SERVING', 'OPEN', now() - interval '7 years',
                  now() - interval '7 years', 'GIVEN', false, 'SIGNED', now() - interval '7 years', :by, 'Kari',
                  now() - interval '7 years', current_date - 2500)
                """);
        run("""
                insert into inspection_photo (municipality_id, id, visit_id, caption, taken_at, file_id)
                values (:m, :photo, :visit, 'Ved baren', now() - interval '7 years', :file_photo)
                """);
        run("""
                insert into inspection_hand_in (municipality_id, id, visit_id, account_id, account_name, sha256, content, received_at)
                values (:m, :transmission, :visit, :by, 'Kari', decode('00', 'hex'), '{}', now() - interval '7 years')
                """);
        return photo;
    }

    private UUID statement(String name) {
        UUID statement = id(name);
        ids.put("body", name.equals("refused") ? "CUSTOMS" : "TAX");
        run("""
                insert into statement (municipality_id, id, case_id, body, mandatory, requested_on, answer, text, confidential_text,
                  confidential_because)
                values (:m, :%1$s, :case_quiet, :body, false, current_date - 3000, 'REMARKS', 'Ingen merknader', 'Skyldig skatt',
                  'BUSINESS')
                """, name);
        return statement;
    }

    private UUID failedTest() {
        id("candidate");
        UUID test = id("test");
        run("insert into person (municipality_id, id, name) values (:m, :candidate, 'Prøve Kandidat')");
        run("""
                insert into knowledge_test (municipality_id, id, test_year, test_sequence, person_id, kind, name, requested_on, status, taken_on)
                values (:m, :test, 1999, 1, :candidate, 'SERVING', 'Prøve Kandidat', current_date - 2500, 'FAILED', current_date - 2400)
                """);
        return test;
    }

    private UUID invoice() {
        UUID invoice = id("invoice");
        run("""
                insert into invoice (municipality_id, id, number, kid, kind, reference, organisation_id, fee_year, issued_on, due_on,
                  payer_name, payer_address, buyer_reference)
                values (:m, :invoice, 199900001, '1999000018', 'KNOWLEDGE_TEST', gen_random_uuid(), :organisation_quiet, 2017,
                  '2017-02-01', '2017-03-01', 'Privat Betaler', 'Gata 1', 'Privat')
                """);
        return invoice;
    }

    private UUID payment() {
        id("payment_file");
        UUID payment = id("payment");
        run("""
                insert into payment_file (municipality_id, id, name, sha256, format, read_by, read_at)
                values (:m, :payment_file, 'gammal.csv', decode('0102', 'hex'), 'CSV', 'Frida', now() - interval '9 years')
                """);
        run("""
                insert into payment_transaction (municipality_id, id, file_id, position, fingerprint, incoming, amount_ore, booked_on, payer,
                  account, outcome)
                values (:m, :payment, :payment_file, 1, gen_random_uuid(), true, 5000, '2017-02-10', 'Privat Betaler', '12345678903',
                  'DUPLICATE')
                """);
        return payment;
    }

    private UUID alert(UUID account) {
        ids.put("by", account);
        id("digest");
        UUID alert = id("alert");
        run("""
                insert into alert_digest (municipality_id, id, account_id, made_at, next_attempt_at, sent_at)
                values (:m, :digest, :by, now() - interval '4 years', now(), now() - interval '4 years')
                """);
        run("""
                insert into alert (municipality_id, id, account_id, kind, case_id, raised_at, on_page, by_email, digest_id)
                values (:m, :alert, :by, 'CASE_ASSIGNED', :case_quiet, now() - interval '4 years', true, true, :digest)
                """);
        return alert;
    }

    private void file(String name) {
        id(name);
        run("""
                insert into stored_file_chunk (municipality_id, file_id, position, bytes) values (:m, :%1$s, 0, decode('00', 'hex'))
                """, name);
        run("""
                insert into stored_file (municipality_id, id, name, media_type, size_bytes, sha256, stored_at)
                values (:m, :%1$s, 'bilde.jpg', 'image/jpeg', 1, decode('00', 'hex'), now())
                """, name);
    }

    private UUID id(String name) {
        UUID id = UUID.randomUUID();
        ids.put(name, id);
        return id;
    }

    private void run(String sql, Object... names) {
        String whole = names.length == 0 ? sql : sql.formatted(names);
        var query = entities.createNativeQuery(whole);
        ids.forEach((name, value) -> {
            if (whole.matches("(?s).*:" + name + "\\b.*")) {
                query.setParameter(name, value);
            }
        });
        query.setParameter("m", Tenant.id()).executeUpdate();
    }

    private long count(String table, String where) {
        String sql = "select count(*) from " + table + " where municipality_id = :m and " + where;
        var query = entities.createNativeQuery(sql, Long.class);
        ids.forEach((name, value) -> {
            if (sql.matches("(?s).*:" + name + "\\b.*")) {
                query.setParameter(name, value);
            }
        });
        return (Long) query.setParameter("m", Tenant.id()).getSingleResult();
    }

    private static ProposalItem item(int municipality, Proposal proposal, RetentionKind kind, UUID subject) {
        return Tenant.call(
                municipality,
                () -> ProposalItem.<ProposalItem>find(
                                "proposalId = ?1 and kind = ?2 and subjectId = ?3", proposal.id, kind, subject)
                        .singleResult());
    }
}
