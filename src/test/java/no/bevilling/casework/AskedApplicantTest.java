package no.bevilling.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the applicant is asked for, the answer, and what happens without one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AskedApplicantTest extends BrowserTest {
    private static final byte[] PDF = "%PDF-1.7\nplan".getBytes(StandardCharsets.UTF_8);

    @Inject
    CaseDesk desk;

    @Test
    void what_is_missing_is_named_in_a_letter_and_the_answer_goes_back_into_the_case() {
        UUID id = desk.received("Mangelkroa");

        desk.send(
                        "sara",
                        id,
                        "/komplett",
                        "answer",
                        "MISSING",
                        "items",
                        "FLOOR_PLAN",
                        "missing",
                        "Terrassen mangler på tegningen.",
                        "dueOn",
                        desk.today().plusDays(14))
                .statusCode(303);

        ApplicantTask asked = only(id);
        assertThat(asked.kind).isEqualTo(ApplicantTask.Kind.MISSING_INFORMATION);
        assertThat(asked.items).singleElement().asString().startsWith("Plantegning");
        assertThat(letters(id, DocumentKind.MISSING_INFORMATION)).hasSize(1);
        assertThat(desk.get(id).completeOn).isNull();

        answer("kari", id, asked, "Her er tegningen.", "tegning.pdf", PDF).statusCode(303);

        desk.read("sara", id, "/sporsmal/" + asked.id)
                .body(containsString("Her er tegningen."), containsString("tegning.pdf"));
        desk.read("sara", id, "")
                .body(containsString("Søkeren har svart på hva som manglet"), containsString("tegning.pdf"));
        desk.send("sara", id, "/komplett", "answer", "COMPLETE", "completeOn", desk.today())
                .statusCode(303);
        assertThat(desk.get(id).completeOn).isEqualTo(desk.today());
    }

    @Test
    void an_answer_is_sent_whole_or_not_at_all() {
        UUID id = desk.received("Helsvarkroa");
        ApplicantTask asked = missing(id, 14);

        answer("kari", id, asked, "Se vedlegget.", "virus.exe", "MZ".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("virus.exe"), containsString("Se vedlegget."));

        assertThat(only(id).answer).isNull();
    }

    @Test
    void nobody_but_the_applicant_reads_or_answers_what_the_applicant_was_asked() {
        UUID id = desk.received("Egetsvarkroa");
        ApplicantTask asked = missing(id, 14);
        String page = "/soknad/3451/sak/" + id + "/svar/" + asked.id;

        Browser.signedIn("nils").request().get(page).then().statusCode(404);
        Browser.signedIn("sara").request().get(page).then().statusCode(404);
        answer("nils", id, asked, "Nei.", null, null).statusCode(404);
        Browser.signedIn("kari").request().get(page).then().statusCode(200);
        Browser.signedIn("kari")
                .request()
                .get(page.replace("3451", "3454"))
                .then()
                .statusCode(404);
        assertThat(only(id).answer).isNull();
    }

    @Test
    void a_question_stops_the_decision_until_it_is_answered_or_not_needed_any_more() {
        UUID id = desk.completeSince("Spørsmålskroa", 3);

        desk.send(
                        "sara",
                        id,
                        "/sporsmal/ny",
                        "text",
                        "Hvem eier inventaret?",
                        "dueOn",
                        desk.today().plusDays(7))
                .statusCode(303);

        ApplicantTask asked = only(id);
        assertThat(letters(id, DocumentKind.QUESTION)).hasSize(1);
        desk.read("sara", id, "").body(containsString("Søkeren har ikke svart på et spørsmål"));
        desk.read("sara", id, "/vedtak").body(containsString("Søkeren har ikke svart på et spørsmål"));
        Browser.signedIn("sara")
                .form()
                .formParam("version", 0)
                .post("/k/3451/saker/" + id + "/sporsmal/" + asked.id + "/lukk")
                .then()
                .statusCode(303);
        desk.read("sara", id, "").body(not(containsString("Søkeren har ikke svart på et spørsmål")));
        answer("kari", id, asked, "For sent.", null, null).statusCode(409);
    }

    @Test
    void an_application_is_not_rejected_without_guidance_nor_while_there_is_time_nor_after_an_answer() {
        UUID id = desk.received("Ikkeavvistkroa");
        reject(id).statusCode(409).body(containsString("ikke fått brev om hva som mangler"));

        ApplicantTask asked = missing(id, 14);
        reject(id).statusCode(409).body(containsString("fortsatt tid til å svare"));

        answer("kari", id, asked, "Her er det.", null, null).statusCode(303);
        reject(id).statusCode(409).body(containsString("Søkeren har svart"));
        assertThat(desk.get(id).status).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void an_application_without_an_answer_is_rejected_by_two_people_with_a_letter() {
        UUID id = desk.received("Avvistkroa");
        missing(id, 14);
        timePasses(id);
        reject(id).statusCode(303);
        assertThat(desk.get(id).status).isEqualTo(CaseStatus.PROPOSED);
        assertThat(letters(id, DocumentKind.REJECTION_LETTER)).isEmpty();
        Browser.signedIn("gunnar")
                .request()
                .get("/k/3451/godkjenning")
                .then()
                .body(containsString("/saker/" + id + "/avvisning"));
        review("sara", id).statusCode(403);

        review("gunnar", id).statusCode(303);

        assertThat(desk.get(id).status).isEqualTo(CaseStatus.DECIDED);
        assertThat(letters(id, DocumentKind.REJECTION_LETTER)).hasSize(1);
        desk.read("sara", id, "").body(containsString("Søknaden er avvist"));
        Browser.signedIn("kari")
                .request()
                .get("/soknad/3451/" + desk.get(id).applicationId)
                .then()
                .body(containsString("Søknaden er avvist"));
    }

    @Test
    void the_pages_can_be_used_by_everybody() {
        UUID id = desk.received("Svarkroa");
        ApplicantTask asked = missing(id, 14);
        signIn("sara");
        open("/k/3451/saker/" + id + "/komplett");
        checkPage();
        screenshot("completeness-nb");
        open("/k/3451/saker/" + id + "/sporsmal/ny");
        button("Send spørsmålet").click();
        assertThat(page.locator("#error-summary")).isFocused();
        checkPage();
        open("/k/3451/saker/" + id + "/sporsmal/" + asked.id);
        checkPage();
        timePasses(id);
        open("/k/3451/saker/" + id + "/avvisning");
        checkPage();
        screenshot("rejection-nb");
        read("nn");
        open("/k/3451/saker/" + id);
        checkPage();
        screenshot("case-asked-nn");
    }

    @Test
    void the_applicant_answers_on_the_own_page() {
        UUID id = desk.received("Innbokskroa");
        ApplicantTask asked = missing(id, 14);
        signIn("kari");
        open("/soknad/3451/" + desk.get(id).applicationId);
        checkPage();
        screenshot("own-case-asked-nb");
        link("Svar kommunen").click();
        checkPage();
        screenshot("answer-nb");
        button("Send svaret").click();
        assertThat(page.locator("#error-summary")).isFocused();
        page.locator("#answer").fill("Tegningen ligger ved.");
        page.locator("#files")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload("plan.pdf", "application/pdf", PDF));
        button("Send svaret").click();
        assertThat(page.getByText("Svaret ditt er sendt til kommunen.")).isVisible();
        assertThat(page.getByText("plan.pdf")).isVisible();
        checkPage();
        for (String language : List.of("nn", "en")) {
            read(language);
            open("/soknad/3451/sak/" + id + "/svar/" + asked.id);
            checkPage();
        }
    }

    private ApplicantTask missing(UUID id, int days) {
        desk.send(
                        "sara",
                        id,
                        "/komplett",
                        "answer",
                        "MISSING",
                        "missing",
                        "Leiekontrakt",
                        "dueOn",
                        desk.today().plusDays(days))
                .statusCode(303);
        return only(id);
    }

    private void timePasses(UUID id) {
        desk.sql(
                "update applicant_task set due_on = current_date - 2, asked_at = now() - interval '20 days' where case_id = '"
                        + id + "'");
    }

    private ValidatableResponse reject(UUID id) {
        return desk.send("sara", id, "/avvisning", "reasons", "Uten leiekontrakt vet vi ikke hvem som driver stedet.");
    }

    private ValidatableResponse review(String username, UUID id) {
        return Browser.signedIn(username)
                .form()
                .formParam("version", 0)
                .post("/k/3451/saker/" + id + "/avvisning/godkjenn")
                .then();
    }

    private ApplicantTask only(UUID id) {
        return desk.call(() -> ApplicantTask.<ApplicantTask>list("caseId", id)).get(0);
    }

    private List<Document> letters(UUID id, DocumentKind kind) {
        return desk.call(() -> Document.<Document>list("caseId = ?1 and kind = ?2", id, kind));
    }

    private ValidatableResponse answer(
            String username, UUID id, ApplicantTask asked, String text, String name, byte[] content) {
        Browser browser = Browser.signedIn(username);
        var form = browser.request()
                .multiPart("csrf-token", browser.token())
                .multiPart("version", String.valueOf(only(id).version))
                .multiPart(new io.restassured.builder.MultiPartSpecBuilder(text)
                        .controlName("answer")
                        .charset("UTF-8")
                        .build());
        if (name != null) {
            form.multiPart("files", name, content, "application/pdf");
        }
        return form.post("/soknad/3451/sak/" + id + "/svar/" + asked.id).then();
    }
}
