package no.bevilling.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import no.bevilling.casework.CaseDesk;
import no.bevilling.casework.CaseStatus;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** An application that was rejected (avvist), and the appeal against that, by the pages that people use. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RejectionAppealTest {
    @Inject
    CaseDesk desk;

    @Inject
    StoredFiles files;

    @Test
    void an_applicant_who_is_right_gets_the_case_opened_again_by_two_people() throws Exception {
        UUID id = rejected("Avvistklagekroa");
        Browser.signedIn("kari")
                .request()
                .get("/soknad/3451/" + desk.get(id).applicationId)
                .then()
                .body(containsString("/soknad/3451/sak/" + id + "/klage"));
        as("nils", "/soknad/3451/sak/" + id + "/klage", "wanted", "Behandle den.")
                .statusCode(404);

        as(
                        "kari",
                        "/soknad/3451/sak/" + id + "/klage",
                        "wanted",
                        "Søknaden skal behandles.",
                        "grounds",
                        "Alt er sendt.")
                .statusCode(303);

        Appeal appeal = only(id);
        assertThat(appeal.decisionType).isEqualTo(DecisionType.REJECTION);
        assertThat(appeal.legalityOnly).isTrue();
        assertThat(appeal.inTime).isTrue();
        desk.read("sara", id, "").body(containsString("Klage venter"));
        onAppeal("sara", id, "/forslag", "outcome", "CHANGED", "reasons", "Leiekontrakten lå i en annen e-post.")
                .statusCode(303);
        onAppeal("sara", id, "/godkjenning").statusCode(403);
        onAppeal("gunnar", id, "/godkjenning").statusCode(303);

        assertThat(desk.get(id).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(desk.get(id).rejection).isFalse();
        assertThat(desk.get(id).appealPending).isFalse();
        assertThat(text(id, DocumentKind.APPEAL_CHANGED))
                .contains("tatt bort vedtaket", "avvisning av søknaden om skjenkebevilling for Avvistklagekroa");
        desk.read("sara", id, "/avvisning").body(containsString("Avvisningen er tatt bort etter klage"));
        desk.send("sara", id, "/komplett", "answer", "COMPLETE", "completeOn", desk.today())
                .statusCode(303);
        assertThat(desk.get(id).completeOn).isEqualTo(desk.today());
    }

    @Test
    void one_on_paper_that_is_upheld_goes_to_the_appeal_body_whose_annulment_opens_the_case() throws Exception {
        UUID id = rejected("Papiravvistkroa");
        desk.send(
                        "sara",
                        id,
                        "/klage/ny",
                        "sentOn",
                        desk.today(),
                        "receivedOn",
                        desk.today(),
                        "wanted",
                        "Avvisningen skal bort.")
                .statusCode(303);
        onAppeal("sara", id, "/forslag", "outcome", "UPHELD", "reasons", "Leiekontrakten mangler fortsatt.")
                .statusCode(303);
        onAppeal("gunnar", id, "/tilbake", "comment", "Svar på det han skriver om fristen.")
                .statusCode(303);
        desk.read("sara", id, "/klage").body(containsString("Svar på det han skriver om fristen."));
        onAppeal("sara", id, "/forslag", "outcome", "UPHELD", "reasons", "Fristen var lang nok.")
                .statusCode(303);
        onAppeal("gunnar", id, "/godkjenning").statusCode(303);

        assertThat(only(id).status).isEqualTo(AppealStatus.FORWARDED);
        assertThat(text(id, DocumentKind.APPEAL_FORWARDED)).contains("opprettholder vedtaket", "Avvisning");
        assertThat(desk.call(() -> OutboxMessage.<OutboxMessage>list(
                        "caseId = ?1 and kind = ?2", id, DocumentKind.APPEAL_FORWARDED)))
                .extracting(message -> message.recipient)
                .containsExactlyInAnyOrder(OutboxRecipient.APPEAL_BODY, OutboxRecipient.APPLICANT);
        assertThat(desk.get(id).status).isEqualTo(CaseStatus.DECIDED);

        onAppeal("sara", id, "/avgjorelse", "outcome", "ANNULLED", "on", desk.today(), "reference", "2026/812")
                .statusCode(303);

        assertThat(desk.get(id).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(desk.get(id).rejection).isFalse();
        Browser.signedIn("kari")
                .request()
                .get("/soknad/3451/sak/" + id + "/klage")
                .then()
                .body(containsString("Vedtaket er opphevet"));
    }

    /** Guided, no answer, rejected by two. */
    private UUID rejected(String place) {
        UUID id = desk.received(place);
        desk.send(
                        "sara",
                        id,
                        "/komplett",
                        "answer",
                        "MISSING",
                        "missing",
                        "Leiekontrakt",
                        "dueOn",
                        desk.today().plusDays(14))
                .statusCode(303);
        desk.sql(
                "update applicant_task set due_on = current_date - 2, asked_at = now() - interval '20 days' where case_id = '"
                        + id + "'");
        desk.send("sara", id, "/avvisning", "reasons", "Uten leiekontrakt vet vi ikke hvem som driver stedet.")
                .statusCode(303);
        as("gunnar", "/k/3451/saker/" + id + "/avvisning/godkjenn", "version", 0)
                .statusCode(303);
        return id;
    }

    private ValidatableResponse onAppeal(String username, UUID id, String path, Object... fields) {
        Object[] all = new Object[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "version";
        all[fields.length + 1] = only(id).version;
        return as(username, "/k/3451/saker/" + id + "/klage/" + only(id).id + path, all);
    }

    private static ValidatableResponse as(String username, String address, Object... fields) {
        var form = Browser.signedIn(username).form();
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(String.valueOf(fields[i]), String.valueOf(fields[i + 1]));
        }
        return form.post(address).then();
    }

    private Appeal only(UUID id) {
        return desk.call(() -> Appeal.<Appeal>find("caseId", id).singleResult());
    }

    private String text(UUID id, DocumentKind kind) throws Exception {
        Document letter = desk.call(() ->
                Document.<Document>find("caseId = ?1 and kind = ?2", id, kind).singleResult());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(letter.municipalityId, letter.fileId, out);
        return PdfProof.text(out.toByteArray());
    }
}
