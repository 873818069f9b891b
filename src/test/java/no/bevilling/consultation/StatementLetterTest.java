package no.bevilling.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Formats;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What forvaltningsloven § 17 demands is sent, and not only shown. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementLetterTest {
    @Inject
    OpenCases open;

    @Inject
    Statements statements;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    private int municipality;
    private SignedInAccount sara;
    private UUID id;
    private UUID police;

    @BeforeEach
    void thePoliceHaveRemarks() {
        municipality = open.municipality("3451");
        sara = open.user("sara");
        id = open.restaurant("3451", "kari", "Merknadskroa");
        LocalDate today = LocalDate.now(clock);
        police = call(() -> statements.request(id, StatementBody.POLICE, "", today.plusWeeks(3), sara).id);
        Tenant.run(
                municipality,
                () -> statements.register(
                        id, police, version(), StatementAnswer.REMARKS, "Hemmelig kilde: bråk i fjor", today, sara));
    }

    @Test
    void a_statement_put_to_the_applicant_makes_a_letter_that_waits_in_the_outbox() throws Exception {
        LocalDate due = LocalDate.now(clock).plusWeeks(2);

        put(due);

        Document letter = papers().get(0);
        assertThat(papers()).hasSize(1);
        assertThat(letter.kind).isEqualTo(DocumentKind.STATEMENT_COMMENT_LETTER);
        assertThat(letter.forApplicant).isTrue();
        assertThat(letter.title).isEqualTo("Til kommentar: uttalelse fra politiet om Merknadskroa");
        assertThat(outbox()).singleElement().satisfies(waiting -> {
            assertThat(waiting.documentId).isEqualTo(letter.id);
            assertThat(waiting.recipient).isEqualTo(OutboxRecipient.APPLICANT);
            assertThat(waiting.status).isEqualTo(OutboxStatus.WAITING);
        });
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        files.write(municipality, letter.fileId, pdf);
        assertThat(PdfProof.text(pdf.toByteArray()))
                .contains(
                        "Fjellkroa Fagernes AS",
                        "Merknadskroa",
                        "Politiet viser til bråk i 2025.",
                        "forvaltningsloven § 17")
                .contains(Formats.date(due, java.util.Locale.forLanguageTag("nb")))
                .doesNotContain("Hemmelig kilde");
    }

    @Test
    void put_twice_it_is_sent_once() {
        LocalDate due = LocalDate.now(clock).plusWeeks(2);

        put(due);
        put(due);

        assertThat(outbox()).hasSize(1);
    }

    @Test
    void no_letter_goes_out_where_nothing_was_put_to_the_applicant() {
        assertThatThrownBy(() -> Tenant.run(municipality, () -> {
                    statements.putToApplicant(
                            id,
                            police,
                            version(),
                            "Politiet viser til bråk",
                            LocalDate.now(clock).plusWeeks(2),
                            sara);
                    throw new IllegalStateException("the answer is lost");
                }))
                .hasMessageContaining("the answer is lost");

        assertThat(papers()).isEmpty();
        assertThat(outbox()).isEmpty();
    }

    private void put(LocalDate due) {
        Tenant.run(
                municipality,
                () -> statements.putToApplicant(
                        id, police, version(), "Politiet viser til bråk i 2025.\n\nDe fraråder bevilling.", due, sara));
    }

    private int version() {
        return statements.get(id, police).version;
    }

    private List<Document> papers() {
        return call(() -> Document.<Document>list("caseId", id));
    }

    private List<OutboxMessage> outbox() {
        return call(() -> OutboxMessage.<OutboxMessage>list("caseId = ?1 and documentId is not null", id));
    }

    private <T> T call(Supplier<T> work) {
        return Tenant.call(municipality, work::get);
    }
}
