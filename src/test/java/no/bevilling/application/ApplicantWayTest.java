package no.bevilling.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.bevilling.demo.SyntheticNumbers;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The whole way of an applicant, as people go it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicantWayTest extends BrowserTest {
    private static final byte[] PLAN = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    /** Made up: month + 80. */
    private static final String MANAGER = SyntheticNumbers.identityNumber(1990, 5, 17, 0);

    private static final String DEPUTY = SyntheticNumbers.identityNumber(1985, 2, 3, 0);

    @Test
    void a_restaurant_applies_to_serve_and_gets_a_receipt() {
        signIn("kari");
        start("3451", "SERVING");
        checkPage();
        screenshot("soknad-oversikt");

        link("Virksomheten").click();
        next();
        assertThat(page.locator("#error-summary")).containsText("Organisasjonsnummer må fylles ut");
        checkPage();
        fill("holder.organisationNumber", "123 456 789");
        next();
        assertThat(page.locator("[id='holder.organisationNumber-error']")).containsText("er ikke gyldig");
        holder();
        place();
        licence();
        outdoor();
        hours();
        people();
        turnover();
        attachment();
        review();
    }

    private void start(String municipality, String type) {
        open("/soknad");
        checkPage();
        screenshot("soknad-start");
        page.locator("#municipality").selectOption(municipality);
        page.locator("input[name=licenceType][value=" + type + "]").check();
        button("Start søknaden").click();
        assertThat(page).hasURL(Pattern.compile(".*/soknad/" + municipality + "/[0-9a-f-]{36}$"));
    }

    private void holder() {
        fill("holder.organisationNumber", ApplicationSamples.validOrganisationNumber(31029384));
        fill("holder.name", "Fjellkroa Fagernes AS");
        fill("holder.form", "AS");
        fill("holder.postalAddress", "Jernbanevegen 7, 2900 Fagernes");
        fill("holder.contactName", "Kari Søker");
        fill("holder.email", "kari@fjellkroa.example");
        fill("holder.telephone", "61 00 00 00");
        next();
    }

    private void place() {
        assertThat(heading("Stedet")).isVisible();
        checkPage();
        fill("place.name", "Fjellkroa");
        fill("place.streetAddress", "Jernbanevegen 7");
        fill("place.postalCode", "2900");
        fill("place.postalPlace", "Fagernes");
        page.locator("[id='place.venueKind']").selectOption("RESTAURANT");
        fill("place.concept", "Lokal mat");
        fill("place.seats", "80");
        choose("place.foodServiceLicence", "GRANTED");
        choose("place.otherLicence", "NONE");
        screenshot("soknad-sted");
        next();
    }

    private void licence() {
        checkPage();
        choose("licence.drinkGroups", "1,2,3");
        choose("licence.clientele", "GENERAL");
        fill("licence.periodFrom", "2027-01-01");
        fill("licence.periodTo", "2028-09-30");
        choose("licence.ownProduction", "false");
        screenshot("soknad-grupper");
        next();
    }

    private void outdoor() {
        checkPage();
        choose("outdoor.wanted", "true");
        next();
        assertThat(page.locator("#error-summary")).containsText("Beskriv området");
        choose("outdoor.delimitation", "FENCE");
        fill("outdoor.description", "Terrasse mot elva");
        choose("outdoor.landownerConsent", "true");
        next();
    }

    private void hours() {
        assertThat(heading("Tider")).isVisible();
        checkPage();
        for (String block : new String[] {"INDOOR.1-2", "INDOOR.3", "OUTDOOR.1-2", "OUTDOOR.3"}) {
            hour(block, "MONDAY_TO_THURSDAY", block.endsWith("3") ? "13:00" : "11:00", "00:00");
            hour(block, "FRIDAY_AND_SATURDAY", block.endsWith("3") ? "13:00" : "11:00", "01:00");
        }
        screenshot("soknad-tider");
        next();
    }

    private void hour(String block, String days, String from, String to) {
        fill("licence.hours." + block + "." + days + ".from", from);
        fill("licence.hours." + block + "." + days + ".to", to);
    }

    private void people() {
        assertThat(heading("Personer")).isVisible();
        checkPage();
        fill("people.manager.name", "Mona Styrer");
        fill("people.manager.identityNumber", "12345678901");
        next();
        assertThat(page.locator("#error-summary")).containsText("Styrer: Fødselsnummer er ikke gyldig");
        assertThat(page.locator("[id='people.manager.identityNumber']")).hasValue("");
        person("manager", "Mona Styrer", MANAGER);
        choose("people.manager.hasAuthority", "true");
        person("deputy", "Didrik Stedfortreder", DEPUTY);
        fill("people.influential[0].name", "Oda Eier");
        fill("people.influential[0].role", "Styreleder");
        fill("people.influential[0].birthDate", "1970-03-04");
        fill("people.influential[0].sharePercent", "60,5");
        button("Legg til en person").click();
        assertThat(page.locator("[id='people.influential[0].birthDate']")).hasValue("1970-03-04");
        fill("people.influential[1].name", "Per Eier");
        fill("people.influential[1].role", "Eier");
        fill("people.influential[1].birthDate", "1972-03-04");
        screenshot("soknad-personer");
        next();
        link("Tilbake til oversikten").click();
        link("Personer").click();
        assertThat(page.locator("main").innerText()).contains("Fødselsnummeret er lagret");
        assertThat(page.content()).doesNotContain(MANAGER).doesNotContain(DEPUTY);
        next();
    }

    private void person(String role, String name, String number) {
        fill("people." + role + ".name", name);
        fill("people." + role + ".identityNumber", number);
        choose("people." + role + ".knowledgeTest", "true");
        choose("people." + role + ".employed", "true");
    }

    private void turnover() {
        assertThat(heading("Forventet omsetning")).isVisible();
        checkPage();
        fill("turnover.group1Litres", "4 000");
        fill("turnover.group2Litres", "900");
        fill("turnover.group3Litres", "50");
        next();
    }

    private void attachment() {
        assertThat(heading("Vedlegg")).isVisible();
        attach("plan.pdf", "MZ\u0090\u0000 this program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(page.locator("#file-error")).containsText("ikke en PDF, PNG eller JPEG");
        checkPage();
        attach("../plan.pdf", PLAN);
        assertThat(link("plan.pdf")).isVisible();
        checkPage();
        screenshot("soknad-vedlegg");
        link("Fortsett").click();
    }

    private void attach(String name, byte[] content) {
        page.locator("#kind").selectOption("FLOOR_PLAN");
        page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
        button("Legg ved").click();
    }

    private void review() {
        assertThat(heading("Se over og send")).isVisible();
        checkPage();
        screenshot("soknad-sammendrag");
        button("Send søknaden").click();
        assertThat(page.locator("#error-summary")).containsText("Bekreft at opplysningene er riktige");
        page.locator("#truthful").check();
        button("Send søknaden").click();
        assertThat(heading("Søknaden er sendt")).isVisible();
        checkPage();
        screenshot("soknad-kvittering");
        page.reload();
        assertThat(page.locator("main")).containsText("Mottatt");
        open("/soknad");
        Locator mine = page.locator("main li", new Page.LocatorOptions().setHasText("Fjellkroa"));
        assertThat(mine.first()).containsText("Mottatt");
    }

    private void fill(String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
    }

    private void choose(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
    }

    private void next() {
        button("Lagre og fortsett").click();
    }
}
