package no.bevilling.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.bevilling.application.FormAnswers.EVENT;
import static no.bevilling.application.FormAnswers.GUESTS;
import static no.bevilling.application.FormAnswers.change;
import static no.bevilling.application.FormAnswers.holder;
import static no.bevilling.application.FormAnswers.people;
import static no.bevilling.application.FormAnswers.place;
import static no.bevilling.application.FormAnswers.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import org.junit.jupiter.api.Test;

/**
 * Each kind of application in a browser: every page of its form is opened and looked at, and it is handed in. A new serving licence
 * is applied for by hand in {@link ApplicantWayTest}; here the same forms have been filled in beforehand.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KindsInTheBrowserTest extends BrowserTest {
    private static final String NUMBER = "3451";

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Test
    void a_licence_is_renewed_changed_for_good_or_for_one_night_and_closed_down() {
        Licence licence = granted("Nettleserkroa");
        signIn("kari");
        Browser kari = Browser.signedIn("kari");

        handIn(about(kari, licence, ApplicationKind.RENEWAL)
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups", "1,2",
                                "licence.clientele", "GENERAL",
                                "licence.periodFrom", "2028-10-01",
                                "licence.periodTo", "2032-09-30",
                                "licence.ownProduction", "false"))
                .fill("omsetning", Map.of("turnover.group1Litres", "4000", "turnover.group2Litres", "900"))
                .attach(AttachmentKind.FLOOR_PLAN));
        handIn(about(kari, licence, ApplicationKind.HOURS_CHANGE).fill("endring", change()));
        handIn(about(kari, licence, ApplicationKind.AREA_CHANGE)
                .fill("endring", change())
                .fill(
                        "uteomrade",
                        Map.of(
                                "outdoor.wanted", "true",
                                "outdoor.delimitation", "PLANTERS",
                                "outdoor.description", "Bakgården",
                                "outdoor.backyard", "true",
                                "outdoor.landownerConsent", "true"))
                .attach(AttachmentKind.FLOOR_PLAN));
        handIn(about(kari, licence, ApplicationKind.CONCEPT_CHANGE)
                .fill("endring", change())
                .fill(
                        "sted",
                        Map.of(
                                "place.venueKind", "BAR",
                                "place.concept", "Bar med konserter",
                                "place.seats", "120",
                                "place.otherLicence", "NONE")));
        Map<String, String> manager = people(false);
        manager.put("people.manager.name", "Nina Ny");
        manager.put("people.manager.knowledgeTest", "true");
        manager.put("people.deputy.knowledgeTest", "true");
        handIn(about(kari, licence, ApplicationKind.MANAGER_CHANGE)
                .fill("endring", Map.of("change.from", "2027-01-01"))
                .fill("personer", manager));
        handIn(about(kari, licence, ApplicationKind.AREA_EXTENSION)
                .fill("arrangement", EVENT)
                .fill("gjester", GUESTS)
                .attach(AttachmentKind.FLOOR_PLAN));
        handIn(about(kari, licence, ApplicationKind.HOURS_EXTENSION)
                .fill("arrangement", EVENT)
                .fill("gjester", GUESTS));
        handIn(about(kari, licence, ApplicationKind.CLOSING_DOWN)
                .fill("endring", Map.of("change.lastDay", "2027-01-31")));
    }

    @Test
    void a_festival_a_wedding_and_spirits_are_applied_for() {
        signIn("kari");
        Browser kari = Browser.signedIn("kari");
        handIn(FormDriver.wish(kari, NUMBER, "SINGLE_OCCASION-SERVING")
                .fill("virksomhet", holder("Bygdelaget", ApplicationSamples.validOrganisationNumber(31029386)))
                .fill("sted", room("Nettlåven"))
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups", "1,2",
                                "licence.clientele", "GENERAL",
                                "licence.ownProduction", "false"))
                .fill("arrangement", EVENT)
                .fill("gjester", GUESTS)
                .fill("personer", people(true)));

        Map<String, String> wedding = new HashMap<>(EVENT);
        wedding.putAll(Map.of("event.name", "Bryllup", "event.kind", "PRIVATE_CELEBRATION", "event.areas", "INDOOR"));
        Map<String, String> guests = new HashMap<>(GUESTS);
        guests.put("event.invitedBy", "NAMED_GUESTS");
        Map<String, String> herself = holder("Guri Brud", "");
        herself.put("holder.privatePerson", "true");
        handIn(FormDriver.wish(kari, NUMBER, "AMBULATORY-SERVING")
                .fill("virksomhet", herself)
                .fill("sted", room("Nettgrendehuset"))
                .fill("grupper", Map.of("licence.drinkGroups", "1,2", "licence.ownProduction", "false"))
                .fill("arrangement", wedding)
                .fill("gjester", guests)
                .fill("personer", people(false)));
    }

    @Test
    void a_business_is_taken_over() {
        Licence licence = granted("Nettovertakelsen");
        signIn("nils");
        Browser nils = Browser.signedIn("nils");
        Map<String, String> people = people(true);
        people.put("people.manager.knowledgeTest", "true");
        people.put("people.deputy.knowledgeTest", "true");
        handIn(FormDriver.takeOver(nils, NUMBER, licence.licenceNumber)
                .fill("virksomhet", holder("Nye Nettkroa AS", ApplicationSamples.validOrganisationNumber(41029387)))
                .fill("endring", Map.of("change.takeover", "2026-12-01", "change.ground", "AGREEMENT"))
                .fill("sted", place("Nettovertakelsen"))
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups", "1,2",
                                "licence.clientele", "GENERAL",
                                "licence.periodFrom", "2026-12-01",
                                "licence.periodTo", "2028-09-30",
                                "licence.ownProduction", "false"))
                .fill("uteomrade", Map.of("outdoor.wanted", "false"))
                .fill("personer", people)
                .fill("omsetning", Map.of("turnover.group1Litres", "4000", "turnover.group2Litres", "900"))
                .attach(AttachmentKind.FLOOR_PLAN));
    }

    private void handIn(FormDriver form) {
        String draft = "/soknad/" + NUMBER + "/" + form.id();
        open(draft);
        checkPage();
        Set<String> steps = new LinkedHashSet<>();
        for (Object href : (List<?>) page.locator("main a[href^='" + draft + "/']")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))")) {
            steps.add(href.toString());
        }
        org.assertj.core.api.Assertions.assertThat(steps).isNotEmpty();
        for (String step : steps) {
            open(step);
            checkPage();
        }
        open(draft + "/sammendrag");
        page.locator("[name=truthful]").check();
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("main")).containsText("Mottatt");
        checkPage();
    }

    private Licence granted(String place) {
        UUID id = scenario.at(NUMBER).by("sara").granted(place, "gunnar");
        return Tenant.call(
                open.municipality(NUMBER),
                () -> Licence.<Licence>find("caseId", id).singleResult());
    }

    private static FormDriver about(Browser browser, Licence licence, ApplicationKind kind) {
        return FormDriver.about(browser, NUMBER, licence.id, kind.name());
    }
}
