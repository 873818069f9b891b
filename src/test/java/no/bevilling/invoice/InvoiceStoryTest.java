package no.bevilling.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxMessage;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** An invoice from what is charged to nothing owed, with what is owed at each step. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvoiceStoryTest {
    @Inject
    InvoiceScenario story;

    @Inject
    Receivables receivables;

    @Inject
    InvoiceEntries entries;

    @Inject
    Reminders reminders;

    @Inject
    EntityManager entities;

    @Test
    void charge_part_payment_reminder_overpayment_refund_and_a_credit_note() {
        story.settings(Map.of());
        story.form("admin", "/innstillinger/faktura/purregebyr")
                .with("validFrom", story.today().minusDays(stepBack()))
                .with("amount", "35")
                .with("source", "Kommunestyret 12. desember 2025, sak 120/25")
                .post()
                .statusCode(303);
        UUID licence = story.licence("Fakturastova");
        UUID invoice = story.charged(licence, 660_000);
        Receivable charged = story.receivable(invoice);
        assertThat(charged.balance()).isEqualTo(660_000);
        assertThat(charged.overdue()).isFalse();
        Invoice stored = story.invoice(invoice);
        assertThat(stored.kid).hasSize(12).isEqualTo(Kid.of(stored.number, 12, KidAlgorithm.MOD10));
        assertThat(story.call(() -> OutboxMessage.count("documentId", stored.documentId)))
                .isEqualTo(1);
        story.page("kari", "/soknad").statusCode(200).body(containsString("Faktura " + stored.number));
        story.page("kari", "/soknad/3451/faktura/" + invoice)
                .statusCode(200)
                .body(containsString(stored.kid))
                .body(containsString("1234 56 78903"));
        story.page("nils", "/soknad/3451/faktura/" + invoice).statusCode(404);

        // A part is paid; the same form sent again is overtaken.
        story.of("sara", invoice, "betaling")
                .with("pay_amount", "1000,50")
                .with("pay_on", story.today())
                .post()
                .statusCode(303);
        assertThat(story.receivable(invoice).balance()).isEqualTo(559_950);
        story.form("sara", "/faktura/" + invoice + "/betaling")
                .with("seen", 1)
                .with("pay_amount", "1000,50")
                .with("pay_on", story.today())
                .post()
                .statusCode(409);
        story.page("sara", "/k/3451/faktura/" + invoice).body(containsString("delbetaling"));
        assertThat(story.receivable(invoice).balance()).isEqualTo(559_950);

        // Not paid in time: reminded once, at what the municipality has entered.
        story.letFallDue(invoice);
        assertThat(story.receivable(invoice).overdue()).isTrue();
        Tenant.run(story.municipality(), reminders::remindLate);
        Tenant.run(story.municipality(), reminders::remindLate);
        assertThat(story.receivable(invoice).balance()).isEqualTo(563_450);
        assertThat(kinds(invoice)).containsExactly(EntryKind.CHARGE, EntryKind.PAYMENT, EntryKind.REMINDER);
        story.page("sara", "/k/3451/faktura?vis=OVERDUE&q=" + stored.number).body(containsString("forfalt"));

        // Too much comes in, and goes back.
        story.of("sara", invoice, "betaling")
                .with("pay_amount", "6000")
                .with("pay_on", story.today())
                .post()
                .statusCode(303);
        assertThat(story.receivable(invoice).balance()).isEqualTo(-36_550);
        story.page("kari", "/soknad/3451/faktura/" + invoice).body(containsString("betalt for mye"));
        story.of("sara", invoice, "tilbake")
                .with("back_direction", "REFUND")
                .with("back_amount", "365,51")
                .with("back_on", story.today())
                .with("back_reason", "Betalt for mye")
                .post()
                .statusCode(422)
                .body(containsString("Skriv et beløp over null"));
        story.of("sara", invoice, "tilbake")
                .with("back_direction", "REFUND")
                .with("back_amount", "365,50")
                .with("back_on", story.today())
                .with("back_reason", "Betalt for mye")
                .post()
                .statusCode(303);
        assertThat(story.receivable(invoice).balance()).isZero();
        assertThat(status(invoice)).isEqualTo(InvoiceStatus.PAID);

        // The whole fee falls: a refund never says paid.
        UUID decision = UUID.randomUUID();
        UUID note = story.call(() -> receivables.credit(invoice, 660_000, decision, "Vedtaket om gebyret er omgjort."));
        assertThat(story.call(() -> receivables.credit(invoice, 660_000, decision, "En gang til")))
                .isEqualTo(note);
        assertThat(story.receivable(invoice).balance()).isEqualTo(-660_000);
        story.of("sara", invoice, "tilbake")
                .with("back_direction", "REFUND")
                .with("back_amount", "6600")
                .with("back_on", story.today())
                .with("back_reason", "Gebyret falt bort")
                .post()
                .statusCode(303);
        assertThat(story.receivable(invoice).balance()).isZero();
        story.page("sara", "/k/3451/faktura/" + invoice)
                .body(containsString("Kreditnota "))
                .body(containsString("Vedtaket om gebyret er omgjort."));
        assertThatThrownBy(() -> story.call(() -> receivables.credit(invoice, 1, UUID.randomUUID(), "Mer")))
                .isInstanceOf(ProblemException.class);
        InvoiceEntry credited =
                story.call(() -> InvoiceEntry.<InvoiceEntry>find("id", note).singleResult());
        assertThat(credited.noteNumber).isGreaterThan(stored.number);
        assertThat(story.call(() -> Document.count("id", credited.documentId))).isEqualTo(1);
    }

    @Test
    void the_same_charge_gives_one_invoice_and_numbers_have_no_gaps() {
        UUID licence = story.licence("Nummerstova");
        UUID reference = UUID.randomUUID();
        UUID first = story.call(() -> receivables.charge(story.charge(licence, reference, 213_000)));
        assertThat(story.call(() -> receivables.charge(story.charge(licence, reference, 999_999))))
                .isEqualTo(first);
        assertThatThrownBy(() -> story.call(() -> {
                    receivables.charge(story.charge(licence, UUID.randomUUID(), 1));
                    throw new IllegalStateException("taken back");
                }))
                .hasMessageContaining("taken back");
        UUID second = story.charged(licence, 213_000);
        assertThat(story.invoice(second).number).isEqualTo(story.invoice(first).number + 1);
        assertThat(story.call(() -> receivables.ofLicence(licence)))
                .extracting(Receivable::invoiceId)
                .containsExactly(second, first);
        UUID caseId = story.invoice(first).caseId;
        assertThat(story.call(() -> receivables.owed(caseId))).isTrue();
        for (UUID invoice : List.of(first, second)) {
            story.call(() -> entries.pay(entries.locked(invoice), 213_000, story.today(), "", null));
        }
        assertThat(story.call(() -> receivables.owed(caseId))).isFalse();
    }

    @Test
    void what_is_below_the_limit_is_written_off_at_once_and_told_to_nobody() {
        story.settings(Map.of("leastCharged", "50"));
        UUID licence = story.licence("Småbeløpstova");
        UUID invoice = story.charged(licence, 4_999);
        assertThat(story.receivable(invoice).balance()).isZero();
        assertThat(status(invoice)).isEqualTo(InvoiceStatus.WRITTEN_OFF);
        assertThat(story.invoice(invoice).documentId).isNull();
        story.page("kari", "/soknad").body(not(containsString("Faktura " + story.invoice(invoice).number)));
        assertThat(story.receivable(story.charged(licence, 5_000)).balance()).isEqualTo(5_000);
        story.settings(Map.of());
    }

    @Test
    void giving_up_what_is_owed_takes_a_reason_and_two_people() {
        UUID invoice = story.charged(story.licence("Avskrivingsstova"), 660_000);
        story.of("sara", invoice, "avskrivning")
                .with("off_amount", "6600,01")
                .with("off_reason", "Konkurs")
                .post()
                .statusCode(422);
        story.of("sara", invoice, "avskrivning")
                .with("off_amount", "6600")
                .with("off_reason", "Konkurs, boet er tomt")
                .post()
                .statusCode(303);
        assertThat(story.receivable(invoice).balance()).isEqualTo(660_000);
        UUID proposal =
                story.call(() -> WriteOff.<WriteOff>find("invoiceId", invoice).<WriteOff>singleResult().id);
        story.form("sara", "/faktura/" + invoice + "/avskrivning/" + proposal + "/godkjenn")
                .post()
                .statusCode(403);
        story.page("gunnar", "/k/3451/faktura").body(containsString("Avskrivninger som venter"));
        story.form("gunnar", "/faktura/" + invoice + "/avskrivning/" + proposal + "/godkjenn")
                .post()
                .statusCode(303);
        assertThat(story.receivable(invoice).balance()).isZero();
        assertThat(status(invoice)).isEqualTo(InvoiceStatus.WRITTEN_OFF);
        story.form("gunnar", "/faktura/" + invoice + "/avskrivning/" + proposal + "/godkjenn")
                .post()
                .statusCode(409);
    }

    /** Whatever is tried in whatever order, past the application's own rules too: the database keeps the sum. */
    @Test
    void the_database_itself_keeps_what_is_owed_as_the_sum_of_the_entries() {
        UUID licence = story.licence("Summestova");
        Random random = new Random(20261130);
        for (int round = 0; round < 10; round++) {
            UUID invoice = story.charged(licence, 10_000 + random.nextInt(500_000));
            for (int step = 0; step < 6; step++) {
                EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
                long amount = (1 + random.nextInt(300_000)) * (random.nextBoolean() ? 1 : -1);
                boolean entered = true;
                try {
                    story.call(() -> entries.add(entries.locked(invoice), kind, amount, story.today(), "grunn", null));
                } catch (RuntimeException refused) {
                    entered = false;
                }
                if (entered) {
                    boolean takes = kind == EntryKind.PAYMENT || kind == EntryKind.WRITE_OFF;
                    assertThat(amount < 0).as(kind.name()).isEqualTo(takes);
                    assertThat(kind).isNotIn(EntryKind.CHARGE, EntryKind.CREDIT);
                    long after = story.invoice(invoice).balance;
                    assertThat(after > 0 && kind == EntryKind.REFUND).isFalse();
                    assertThat(after < 0 && kind == EntryKind.WRITE_OFF).isFalse();
                }
                assertThat(story.invoice(invoice).balance)
                        .isEqualTo(story.call(() -> entries.sums(invoice)).balance());
            }
        }
        UUID any = story.charged(licence, 10_000);
        for (String change : List.of(
                "update invoice_entry set amount_ore = 1 where invoice_id = '" + any + "'",
                "delete from invoice_entry where invoice_id = '" + any + "'",
                "update invoice set kid = '1' where id = '" + any + "'",
                "delete from invoice where id = '" + any + "'")) {
            assertThatThrownBy(() ->
                            story.call(() -> entities.createNativeQuery(change).executeUpdate()))
                    .as(change)
                    .isInstanceOf(RuntimeException.class);
        }
        story.call(() -> entities.createNativeQuery("update invoice set balance_ore = 1 where id = '" + any + "'")
                .executeUpdate());
        assertThat(story.receivable(any).balance()).isEqualTo(10_000);
    }

    private List<EntryKind> kinds(UUID invoice) {
        return story.call(() -> entries.of(invoice)).stream()
                .map(entry -> entry.kind)
                .toList();
    }

    private InvoiceStatus status(UUID invoice) {
        return story.call(() -> entries.sums(invoice).status(story.invoice(invoice).dueOn, story.today()));
    }

    /** A day of its own for each run of the test: a fee is never changed. */
    private static long stepBack() {
        return 1;
    }
}
