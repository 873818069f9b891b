package no.bevilling.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionPagesTest extends BrowserTest {
    @Inject
    Clock clock;

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    Approvals approvals;

    @Inject
    Decisions decisions;

    @Inject
    Cases cases;

    @Test
    void a_caseworker_proposes_and_an_approver_decides() {
        UUID id = scenario.at("3451").by("sara").ready("Sidekroa");
        signIn("sara");
        open("/k/3451/saker/" + id + "/vedtak");
        checkPage();
        screenshot("decision-proposal");
        button("Send til godkjenning").click();
        assertThat(heading("Forslag til vedtak")).isVisible();
        assertThat(page.getByText("Vent til noen andre har godkjent")).isVisible();
        checkPage();

        signOut();
        signIn("gunnar");
        open("/k/3451/godkjenning");
        checkPage();
        screenshot("decision-approvals");
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Sidekroa"))
                .click();
        checkPage();
        screenshot("decision-approval");
        button("Send tilbake").click();
        assertThat(page.locator("#comment-error")).isVisible();
        checkPage();
        button("Godkjenn").click();
        assertThat(page.getByText("Ta stilling til dette svaret.").first()).isVisible();
        checkPage();
        Locator disagree = page.locator("input[value=DISAGREES]").first();
        disagree.check();
        button("Send tilbake").click();
        assertThat(page.getByText("Skriv hvorfor du ikke er enig").first()).isVisible();
        checkPage();
        screenshot("decision-approval-disagreed");
        page.locator("textarea[name^='why.']").first().fill("Naboene er ikke vurdert.");
        button("Send tilbake").click();
        page.waitForURL(url -> url.endsWith("/godkjenning") && !url.contains("saker"));

        signOut();
        signIn("sara");
        open("/k/3451/saker/" + id + "/vedtak");
        assertThat(page.getByText("Ikke enig i disse svarene")).isVisible();
        assertThat(page.getByText("Naboene er ikke vurdert.").first()).isVisible();
        checkPage();
        screenshot("decision-sent-back");
        button("Send til godkjenning").click();

        signOut();
        signIn("gunnar");
        open("/k/3451/saker/" + id + "/godkjenning");
        agreeWithAll();
        button("Godkjenn").click();
        page.waitForURL(url -> url.endsWith("/godkjenning") && !url.contains("saker"));

        open("/k/3451/saker/" + id + "/vedtak");
        assertThat(heading("Vedtak")).isVisible();
        checkPage();
        screenshot("decision-decided");
        open("/k/3451/utboks");
        checkPage();
        screenshot("decision-outbox");
        open("/k/3451/saker/" + id);
        checkPage();
    }

    @Test
    void what_stops_a_proposal_stands_on_top() {
        UUID id = scenario.at("3451")
                .by("sara")
                .heard(StatementBody.SOCIAL_SERVICES)
                .ready("Stoppkroa");
        signIn("sara");
        open("/k/3451/saker/" + id + "/vedtak");
        assertThat(heading("Det kan ikke foreslås noe vedtak ennå")).isVisible();
        assertThat(button("Send til godkjenning")).hasCount(0);
        checkPage();
        screenshot("decision-stopped");
    }

    @Test
    void hours_beyond_the_plan_are_told_at_once_and_what_was_typed_is_kept() {
        UUID id = scenario.at("3454")
                .by("viljar")
                .asking(form -> form.withLicence(form.licence()
                        .withHours(List.of(
                                ApplicationSamples.hours(Area.INDOOR, 1, "11:00", "02:30"),
                                ApplicationSamples.hours(Area.INDOOR, 2, "11:00", "02:30"),
                                ApplicationSamples.hours(Area.OUTDOOR, 1, "11:00", "23:00"),
                                ApplicationSamples.hours(Area.OUTDOOR, 2, "11:00", "23:00")))))
                .ready("Nattstova");
        read("nn");
        signIn("viljar");
        open("/k/3454/saker/" + id + "/vedtak");
        page.locator("#h0-to").fill("02.30");
        page.locator("#individualAssessment").fill("Dette skal stå her framleis");
        button("Send til godkjenning").click();

        assertThat(heading("Dette kan ikkje innvilgast")).isVisible();
        assertThat(page.locator("#individualAssessment")).hasValue("Dette skal stå her framleis");
        checkPage();
        screenshot("decision-not-carried-nn");
        page.locator("#h0-to").fill("02.45");
        button("Send til godkjenning").click();
        assertThat(page.getByText("Dette er meir enn det er søkt om.").first()).isVisible();
        page.locator("#h0-to").fill("kveld");
        page.locator("#rules").fill("uten kolon");
        button("Send til godkjenning").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
    }

    @Test
    void a_proposal_sent_twice_stands_once() {
        UUID id = scenario.at("3451").by("sara").ready("Togangskroa");
        signIn("sara");
        open("/k/3451/saker/" + id + "/vedtak");
        com.microsoft.playwright.Page other = newPage();
        other.navigate(page.url());
        button("Send til godkjenning").click();
        other.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Send til godkjenning"))
                .click();
        assertThat(other.getByText("Det var allerede foreslått et vedtak i saken."))
                .isVisible();
        assertThat(scenario.at("3451").<Long>call(() -> Decision.count("caseId", id)))
                .isEqualTo(1);
    }

    @Test
    void papers_are_for_the_staff_of_the_municipality_and_the_applicant() {
        UUID id = decided("Papirvegen");
        CaseScenario.Work here = scenario.at("3451");
        Document letter =
                here.call(() -> Document.<Document>find("caseId = ?1 and kind = ?2", id, DocumentKind.GRANT_LETTER)
                        .singleResult());
        Document notice =
                here.call(() -> Document.<Document>list("caseId = ?1 and kind = ?2", id, DocumentKind.GRANT_NOTICE)
                        .get(0));
        UUID application = here.call(() -> cases.get(id).applicationId);
        String forStaff = "k/3451/dokumenter/" + letter.id;
        String forApplicant = "soknad/3451/" + application + "/dokument/";

        signIn("sara");
        APIResponse file = page.request().get(forStaff);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(file.body(), 0, 5)).isEqualTo("%PDF-");
        assertThat(page.request().get("k/3451/dokumenter/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        signOut();
        signIn("viljar");
        assertThat(page.request().get(forStaff).status()).isEqualTo(403);
        assertThat(page.request().get("k/3454/dokumenter/" + letter.id).status())
                .isEqualTo(404);
        signOut();
        signIn("kari");
        assertThat(page.request().get(forApplicant + letter.id).status()).isEqualTo(200);
        assertThat(page.request().get(forApplicant + notice.id).status()).isEqualTo(404);
        assertThat(page.request().get(forStaff).status()).isEqualTo(403);
        signOut();
        signIn("nils");
        assertThat(page.request().get(forApplicant + letter.id).status()).isEqualTo(404);
    }

    @Test
    void a_decision_and_its_check_are_there_for_programs_and_replay() {
        UUID id = decided("Programkroa");
        UUID decision = scenario.at("3451").call(() -> decisions.newest(id).orElseThrow().id);
        String base = "api/v1/municipalities/3451/decisions/" + decision;
        signIn("sara");

        assertThat(page.request().get(base).text()).contains("\"outcome\":\"GRANTED\"", "\"status\":\"APPROVED\"");
        assertThat(page.request().get(base + "/check").text())
                .contains("\"fingerprint\":\"sha256:", "valdres-serving-hours");
        assertThat(page.request().get("api/v1/municipalities/3451/licences").text())
                .contains("Mona Styrer");
        assertThat(page.request()
                        .get("api/v1/municipalities/3454/decisions/" + decision)
                        .status())
                .isEqualTo(403);
        assertThat(page.evaluate("""
                        async address => {
                          const token = document.querySelector('input[name=csrf-token]')?.value
                              ?? document.querySelector('meta[name=csrf-token]')?.content ?? '';
                          const answer = await fetch(address, { method: 'POST', headers: { 'X-CSRF-TOKEN': token } });
                          return answer.status + ' ' + await answer.text();
                        }
                        """, "/" + base + "/replay").toString()).contains("\"identical\":true");
    }

    @Test
    void the_councils_resolution_is_registered_before_the_letter_goes() {
        CaseScenario.Work here = scenario.at("3451").by("sara");
        UUID id = here.ready("Politikkroa");
        here.run(() -> proposals.propose(
                id, here.version(id), suggestions.of(cases.get(id)).orElseThrow(), open.user("sara")));
        signIn("gunnar");
        open("/k/3451/saker/" + id + "/godkjenning");
        page.locator("input[name=body][value=COUNCIL]").check();
        checkPage();
        screenshot("decision-who-decides");
        agreeWithAll();
        button("Godkjenn").click();
        assertThat(page.getByText("Forslaget er nå en innstilling")).isVisible();
        open("/k/3451/saker/" + id + "/vedtak");
        checkPage();
        screenshot("decision-recommended");
        link("Før inn vedtaket").click();
        button("Før inn vedtaket").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        screenshot("decision-resolution");
        page.locator("#on").fill(LocalDate.now(clock).toString());
        page.locator("#number").fill("45/26");
        page.locator("input[name=followed][value=true]").check();
        button("Før inn vedtaket").click();
        assertThat(page.getByText("Vedtatt av kommunestyret")).isVisible();
        checkPage();
    }

    private void agreeWithAll() {
        for (Locator agree : page.locator("input[value=AGREES]").all()) {
            agree.check();
        }
    }

    private UUID decided(String place) {
        CaseScenario.Work here = scenario.at("3451").by("sara");
        SignedInAccount sara = open.user("sara");
        UUID id = here.ready(place);
        here.run(() -> proposals.propose(
                id, here.version(id), suggestions.of(cases.get(id)).orElseThrow(), sara));
        here.run(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, open.user("gunnar")));
        return id;
    }

    private void signOut() {
        page.context().clearCookies();
    }
}
