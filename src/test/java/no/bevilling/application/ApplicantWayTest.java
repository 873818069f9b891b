package no.bevilling.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The whole way of an applicant, as people go it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicantWayTest extends BrowserTest {
    private static final String WIDER_THAN_THE_SCREEN =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    @Test
    void a_restaurant_applies_to_serve_and_gets_a_receipt() {
        ApplicantDriver applicant = new ApplicantDriver(page).lookingAt(this::checkAndPicture);
        signIn("kari");
        applicant.start("3451");
        applicant.firstStep();
        withoutAnOrganisationNumber(applicant);
        applicant.holder();
        applicant.place();
        applicant.licence();
        withAnOutdoorAreaNobodyKnows(applicant);
        applicant.outdoor();
        applicant.hours();
        withAnIdentityNumberThatIsNone(applicant);
        applicant.people();
        identityNumbersStayAtHome(applicant);
        applicant.turnover();
        withAProgramForAPlan(applicant);
        applicant.attachments();
        withoutTheDeclaration();
        String number = applicant.handIn();
        assertThat(heading("Søknaden er sendt")).isVisible();
        page.reload();
        assertThat(page.locator("main")).containsText("Mottatt");
        assertThat(page.locator("main")).containsText(number);
        open("/soknad");
        Locator mine = page.locator("main li", new Page.LocatorOptions().setHasText("Fjellkroa"));
        assertThat(mine.first()).containsText("Mottatt");
    }

    @Test
    void the_whole_way_can_be_gone_on_a_telephone_without_scripts() {
        Page phone = phoneWithoutScripts();
        List<String> tooWide = new ArrayList<>();
        ApplicantDriver applicant = new ApplicantDriver(phone).at("Telefonkroa").lookingAt(step -> {
            if ((boolean) phone.evaluate(WIDER_THAN_THE_SCREEN)) tooWide.add(step);
        });
        applicant.signIn("kari");
        String number = applicant.apply("3451");
        assertThat(number).matches("\\d{4}/\\d+");
        assertThat(phone.locator("h1")).hasText("Søknaden er sendt");
        assertThat(tooWide).as("steps that must be scrolled sideways").isEmpty();
    }

    private void checkAndPicture(String step) {
        checkPage();
        screenshot("soknad-" + step);
    }

    private void withoutAnOrganisationNumber(ApplicantDriver applicant) {
        applicant.next();
        assertThat(page.locator("#error-summary")).containsText("Organisasjonsnummer må fylles ut");
        applicant.fill("holder.organisationNumber", "123 456 789");
        applicant.next();
        assertThat(page.locator("[id='holder.organisationNumber-error']")).containsText("er ikke gyldig");
    }

    private void withAnOutdoorAreaNobodyKnows(ApplicantDriver applicant) {
        applicant.choose("outdoor.wanted", "true");
        applicant.next();
        assertThat(page.locator("#error-summary")).containsText("Beskriv området");
    }

    private void withAnIdentityNumberThatIsNone(ApplicantDriver applicant) {
        applicant.fill("people.manager.name", "Mona Styrer");
        applicant.fill("people.manager.identityNumber", "12345678901");
        applicant.next();
        assertThat(page.locator("#error-summary")).containsText("Styrer: Fødselsnummer er ikke gyldig");
        assertThat(page.locator("[id='people.manager.identityNumber']")).hasValue("");
    }

    private void identityNumbersStayAtHome(ApplicantDriver applicant) {
        link("Tilbake til oversikten").click();
        link("Personer").click();
        assertThat(page.locator("main").innerText()).contains("Fødselsnummeret er lagret");
        assertThat(page.content()).doesNotContain(ApplicantDriver.MANAGER).doesNotContain(ApplicantDriver.DEPUTY);
        applicant.next();
    }

    private void withAProgramForAPlan(ApplicantDriver applicant) {
        applicant.attach(
                "plan.pdf",
                "MZ\u0090\u0000 this program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(page.locator("#file-error")).containsText("ikke en PDF, PNG eller JPEG");
        assertThat(page.locator("#kind")).hasValue("FLOOR_PLAN");
        checkPage();
    }

    private void withoutTheDeclaration() {
        button("Send søknaden").click();
        assertThat(page.locator("#error-summary")).containsText("Bekreft at opplysningene er riktige");
    }
}
