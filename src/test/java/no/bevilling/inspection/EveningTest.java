package no.bevilling.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.bevilling.licence.Licence;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** An evening of inspections on telephones, in a real browser: the network comes and goes, and nothing is lost or doubled. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveningTest extends BrowserTest {
    private static final String APP = "/k/3451/kontroll/app";

    @Inject
    InspectedPlaces places;

    @Test
    void an_evening_without_network_on_two_telephones_becomes_one_report() {
        Licence licence = places.serving("Nattkroa");
        Page first = telephone("kristin");
        choose(first, "Nattkroa");
        assertThat(first.getByText("Mona Styrer")).hasCount(1);
        checkPage(first);
        screenshot(first, "inspection-evening");
        Page second = telephone("knut");
        choose(second, "Nattkroa");

        // No network: the page opens all the same, and the visit is written.
        cut(first, true);
        first.reload();
        assertThat(first.getByText("Uten nett")).isVisible();
        button(first, "Start kontroll").click();
        first.getByLabel("anonym", new Page.GetByLabelOptions().setExact(true)).check();
        inspector(first, "Knut Kontrollør").check();
        first.locator("#guests").fill("40");
        point(first, "hours", "FINDING").click();
        Locator seen = first.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Observasjon"));
        assertThat(seen).hasCount(1);
        seen.getByLabel("Hva dere så, hørte eller luktet").fill("Gjesten var åpenbart påvirket");
        assertThat(first.getByText("er en konklusjon")).isVisible();
        checkPage(first);
        screenshot(first, "inspection-visit");

        // The browser is killed and opened again: what was typed is there.
        first.reload();
        button(first, "Fortsett kontrollen").click();
        assertThat(first.locator("#guests")).hasValue("40");
        button(first, "Lever").click();
        assertThat(first.getByText("Svar på om ansvarshavende fikk en muntlig redegjørelse"))
                .isVisible();
        assertThat(first.getByText("Salgs- og skjenketid: skriv tegnene")).isVisible();
        screenshot(first, "inspection-problems");
        button(first, "Gikk ustøtt.").click();
        first.getByLabel("ja, ansvarshavende fikk den").check();
        button(first, "Lever").click();
        assertThat(first.getByText("Venter på nett.")).isVisible();
        screenshot(first, "inspection-queue");

        // The network is back, but the answer is lost after the server has stored it: sent again, and still one.
        AtomicInteger lost = new AtomicInteger();
        first.route("**/api/v1/municipalities/3451/inspections/*", route -> loseFirstAnswer(route, lost));
        cut(first, false);
        first.waitForCondition(() -> lost.get() == 1);
        button(first, "Lever nå").click();
        assertThat(first.getByText("Levert kl.")).isVisible();
        assertThat(lost.get()).isEqualTo(2);
        List<Inspection> stored = places.call(() -> Inspection.list("licenceId", licence.id));
        assertThat(stored).hasSize(1);

        // The other telephone tells the same visit with another count: both are kept, and people choose.
        button(second, "Start kontroll").click();
        second.getByLabel("anonym", new Page.GetByLabelOptions().setExact(true)).check();
        inspector(second, "Kristin Kontrollør").check();
        second.locator("#guests").fill("55");
        second.getByLabel("ja, ansvarshavende fikk den").check();
        button(second, "Lever").click();
        assertThat(second.getByText("To telefoner forteller ulikt")).isVisible();
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se rapporten"))
                .click();
        assertThat(second.getByText("leverte den samme kontrollen")).isVisible();
        checkPage(second);
        screenshot(second, "inspection-conflict");
        second.getByLabel("55 (Knut Kontrollør)").check();
        button(second, "Bruk det jeg har valgt").click();
        assertThat(second.getByText("Valget er lagret.")).isVisible();
        assertThat(places.<Long>call(() -> Inspection.count("licenceId", licence.id)))
                .isEqualTo(1);

        sign(second);
        first.navigate(second.url());
        sign(first);
        assertThat(first.getByText("signert og låst").first()).isVisible();
        checkPage(first);
        screenshot(first, "inspection-report");
    }

    @Test
    void a_place_that_nobody_knew_is_written_down_without_network_with_a_photo_of_one_observation() {
        Page phone = telephone("kristin");
        cut(phone, true);
        phone.reload();
        phone.getByText("Sted som ikke står på lista").click();
        phone.getByLabel("Navn på stedet").fill("Teltet ved brua");
        phone.getByLabel("Adresse, eller hvor det er").fill("Elvevegen, ved brua");
        button(phone, "Start kontroll av stedet").click();
        assertThat(phone.locator("#visit-hours")).hasText("Ingen bevilling fra kommunen");
        phone.getByLabel("åpen", new Page.GetByLabelOptions().setExact(true)).check();
        inspector(phone, "Knut Kontrollør").check();
        for (String text : List.of("Øl ble solgt fra en kasse.", "Ingen ble spurt om alder.")) {
            button(phone, "Ny observasjon").click();
            phone.locator(".observation [name=obs-text]").last().fill(text);
        }
        phone.locator("#photo-file").setInputFiles(new FilePayload("kassa.png", "image/png", picture()));
        Locator shows = phone.getByLabel("Hva bildet viser");
        assertThat(shows).hasCount(1);
        assertThat((String) shows.evaluate("choice => choice.selectedOptions[0].textContent"))
                .as("taken for what was being written")
                .contains("Ingen ble spurt");
        String other = (String)
                shows.evaluate("choice => [...choice.options].find(one => one.textContent.includes('kasse')).value");
        shows.selectOption(other);
        checkPage(phone);
        screenshot(phone, "inspection-unknown-place");
        phone.getByLabel("ja, ansvarshavende fikk den").check();
        button(phone, "Lever").click();
        assertThat(phone.getByText("Venter på nett.")).isVisible();
        cut(phone, false);
        assertThat(phone.getByText("Levert kl.")).isVisible();

        Inspection report = places.call(() -> Inspection.<Inspection>find(
                        "premisesId in (select p.id from Premises p where p.name = ?1)", "Teltet ved brua")
                .singleResult());
        assertThat(report.licenceId).isNull();
        InspectionPhoto photo = places.call(() ->
                InspectionPhoto.<InspectionPhoto>find("visitId", report.visitId).singleResult());
        assertThat(photo.fileId).as("the picture itself has arrived").isNotNull();
        Observation shown = places.call(() -> Observation.<Observation>find(
                        "inspectionId = ?1 and originId = ?2", report.id, photo.observationOriginId)
                .singleResult());
        assertThat(shown.text).contains("kasse");
    }

    private static byte[] picture() {
        try {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_queue_outlives_the_session_and_a_wrong_clock_is_told_of() {
        Licence licence = places.serving("Utloggkroa");
        Page phone = telephone("kristin");
        // The telephone's clock is two hours fast.
        phone.addInitScript(
                "(() => { const now = Date.now; Date.now = () => now() + 7200000; const Real = Date;"
                        + " window.Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(Real.now()); } }; })()");
        phone.reload();
        choose(phone, "Utloggkroa");
        assertThat(phone.getByText("Klokka på telefonen går 120 minutter for fort"))
                .isVisible();
        button(phone, "Start kontroll").click();
        phone.getByLabel("åpen", new Page.GetByLabelOptions().setExact(true)).check();
        inspector(phone, "Knut Kontrollør").check();
        phone.getByLabel("ja, ansvarshavende fikk den").check();
        phone.getByText("Jeg har lest gjennom").click();
        // Signed out in another tab, as when a session has ended.
        phone.context().clearCookies();
        button(phone, "Lever").click();
        assertThat(phone.getByText("Venter til du logger inn.")).isVisible();
        screenshot(phone, "inspection-signed-out");

        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Logg inn for å levere"))
                .click();
        typePassword(phone, "kristin");
        assertThat(phone.getByText("Levert og signert kl.")).isVisible();

        Inspection report = places.call(
                () -> Inspection.<Inspection>find("licenceId", licence.id).singleResult());
        assertThat(report.clockOffSeconds).isBetween(7000, 7400);
        assertThat(places.<List<InspectionInspector>>call(
                        () -> InspectionInspector.list("inspectionId = ?1 and signedAt is not null", report.id)))
                .hasSize(1);
    }

    private static void loseFirstAnswer(Route route, AtomicInteger count) {
        if (count.incrementAndGet() == 1) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    private Page telephone(String username) {
        Page phone = newTelephone();
        phone.navigate("logg-inn?til=" + APP);
        typePassword(phone, username);
        assertThat(phone.getByText("Tilkoblet")).isVisible();
        phone.waitForSelector("#app[data-kept]");
        return phone;
    }

    private static void typePassword(Page phone, String username) {
        phone.locator("input[name=j_username]").fill(username);
        phone.locator("input[name=j_password]").fill("demo");
        phone.locator("form:has(input[name=j_password]) button[type=submit]")
                .first()
                .click();
        phone.waitForURL(url -> url.endsWith(APP));
    }

    private static void choose(Page phone, String place) {
        phone.getByLabel("Legg til sted (trenger nett)").fill(place);
        button(phone, "Finn").click();
        button(phone, "Legg til " + place).click();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(place)))
                .isVisible();
    }

    private static void cut(Page phone, boolean cut) {
        phone.context().setOffline(cut);
    }

    private static Locator inspector(Page phone, String name) {
        return phone.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator point(Page phone, String id, String result) {
        return phone.locator("label[for='check-" + id + "-" + result + "']");
    }

    private static void sign(Page phone) {
        phone.getByLabel("Jeg har ingen tilknytning til stedet").check();
        Locator signs = phone.getByLabel("Tegnene bak konklusjonen står i rapporten");
        if (signs.count() > 0) {
            signs.check();
        }
        button(phone, "Skriv under").click();
        assertThat(phone.getByText("Du har skrevet under.")).isVisible();
    }

    private static Locator button(Page phone, String name) {
        return phone.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
