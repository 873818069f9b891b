package no.bevilling.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A session that ends and a network that is lost take nothing that was typed; two windows are in {@link ApplicantPagesTest}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NothingTypedIsLostTest extends BrowserTest {
    @Inject
    OpenCases open;

    private static final String SESSION = "bevilling-session";

    @Test
    void what_was_sent_after_the_session_had_ended_is_back_after_signing_in() {
        String draft = draft();
        open(draft + "/sted");
        page.locator("[id='place.name']").fill("Kroa ved elva");
        page.locator("[id='place.concept']").fill("Mat og musikk\nhver kveld");
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(SESSION));
        button("Lagre og fortsett senere").click();
        assertThat(page).hasURL(Pattern.compile(".*/logg-inn.*"));
        signIn("kari");

        open(draft + "/sted");

        assertThat(page.locator("[id='place.name']")).hasValue("Kroa ved elva");
        assertThat(page.locator("[id='place.concept']")).hasValue("Mat og musikk\nhver kveld");
        assertThat(page.getByText("Vi har hentet fram det du skrev her")).isVisible();
        checkPage();
        screenshot("soknad-hentet-fram");
        button("Lagre og fortsett senere").click();
        assertThat(page).hasURL(Pattern.compile(".*" + draft + "$"));
    }

    @Test
    void what_was_typed_when_the_network_was_lost_is_back_when_the_page_is() {
        String draft = draft();
        open(draft + "/personer");
        page.locator("[id='people.manager.name']").fill("Mona Styrer");
        page.locator("[id='people.manager.identityNumber']").fill(ApplicantDriver.MANAGER);
        page.locator("input[name='people.manager.employed'][value='true']").check();
        page.context().setOffline(true);
        try {
            button("Lagre og fortsett senere").click();
        } catch (PlaywrightException noNetwork) {
            // The browser shows its own page.
        }
        page.context().setOffline(false);

        open(draft + "/personer");

        assertThat(page.locator("[id='people.manager.name']")).hasValue("Mona Styrer");
        assertThat(page.locator("input[name='people.manager.employed'][value='true']"))
                .isChecked();
        assertThat(page.locator("[id='people.manager.identityNumber']")).hasValue("");
        assertThat(page.getByText("Vi har hentet fram det du skrev her")).isVisible();
        checkPage();
        page.locator("[id='people.manager.identityNumber']").fill(ApplicantDriver.MANAGER);
        button("Lagre og fortsett senere").click();
        assertThat(page).hasURL(Pattern.compile(".*" + draft + "$"));
        open(draft + "/personer");
        assertThat(page.getByText("Vi har hentet fram det du skrev her")).isHidden();
    }

    @Test
    void the_rules_answer_what_is_written_now_and_the_page_can_be_saved_afterwards() {
        String draft = draft();
        open(draft + "/sted");
        new ApplicantDriver(page).place();
        new ApplicantDriver(page).licence();
        page.locator("input[name='outdoor.wanted'][value='false']").check();
        button("Lagre og fortsett").click();
        page.locator("[id='licence.hours.INDOOR.1-2.FRIDAY_AND_SATURDAY.to']").fill("02:30");

        focusAfterSwap(
                () -> button("Sjekk det jeg har skrevet nå").click(),
                button("Sjekk det jeg har skrevet nå"),
                "Ut fra det du har svart, blir dette ikke gitt");
        checkPage();
        screenshot("soknad-regelsjekk");
        button("Lagre og fortsett senere").click();

        assertThat(page).hasURL(Pattern.compile(".*" + draft + "$"));
        assertThat(page.getByText("Ut fra det du har svart, blir dette ikke gitt"))
                .isVisible();
        checkPage();
        screenshot("soknad-oversikt-regelsjekk");
    }

    @Test
    void without_scripts_a_form_of_an_ended_session_is_offered_again_after_sign_in() {
        Page phone = phoneWithoutScripts();
        ApplicantDriver kari = new ApplicantDriver(phone);
        kari.signIn("kari");
        kari.start("3451");
        String draft = phone.url().replaceAll("^https?://[^/]+/", "");
        phone.navigate(draft + "/sted");
        phone.locator("[id='place.name']").fill("Skriptfrikroa");
        phone.locator("[id='place.concept']").fill("Mat & «musikk»\nhver kveld");
        phone.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(SESSION));
        phone.locator("main form button[value], main form button[type=submit]")
                .first()
                .click();
        assertThat(phone).hasURL(Pattern.compile(".*/logg-inn\\?til=.*hentet-fram.*"));
        signInThere(phone, "kari");

        assertThat(phone.getByText("Det du skrev, er ikke sendt ennå").first()).isVisible();
        assertThat(phone.getByText("Skriptfrikroa")).isVisible();
        phone.getByText("Send det nå").click();
        phone.navigate(draft + "/sted");
        assertThat(phone.locator("[id='place.name']")).hasValue("Skriptfrikroa");
        assertThat(phone.locator("[id='place.concept']")).hasValue("Mat & «musikk»\nhver kveld");
    }

    @Test
    void a_caseworkers_form_is_kept_too_and_opens_for_nobody_else() {
        UUID id = open.restaurant("3451", "kari", "Glemtkroa");
        signIn("sara");
        open("/k/3451/saker/" + id + "/notater");
        field("Notat").fill("Ringte brannvesenet om rømningsveien.");
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(SESSION));
        button("Lagre notatet").click();
        assertThat(page).hasURL(Pattern.compile(".*/logg-inn\\?til=.*hentet-fram.*"));
        String offered = java.net.URLDecoder.decode(page.url().replaceAll(".*til=", ""), StandardCharsets.UTF_8);
        Browser.signedIn("tove").request().get(offered).then().statusCode(404);

        signInThere(page, "sara");
        assertThat(page.getByText("Ringte brannvesenet om rømningsveien.")).isVisible();
        checkPage();
        screenshot("form-of-ended-session");
        button("Send det nå").click();

        assertThat(page.getByText("Notatet er lagret.")).isVisible();
        assertThat(page.getByText("Ringte brannvesenet om rømningsveien.").first())
                .isVisible();
        // Taken away it is offered no more, and signing out leaves nothing that says whose browser it is.
        open(offered);
        button("Ikke send, gå tilbake til siden").click();
        assertThat(page).hasURL(Pattern.compile(".*/notater"));
        Browser.signedIn("sara").request().get(offered).then().statusCode(404);
        button("Logg ut").click();
        org.assertj.core.api.Assertions.assertThat(page.context().cookies())
                .noneMatch(cookie -> cookie.name.equals("bevilling-sist"));
    }

    private static void signInThere(Page on, String username) {
        on.locator("input[name=j_username]").fill(username);
        on.locator("input[name=j_password]").fill("demo");
        on.locator("form:has(input[name=j_password]) button[type=submit]")
                .first()
                .click();
        on.waitForURL(url -> !url.contains("/logg-inn"));
    }

    private String draft() {
        signIn("kari");
        new ApplicantDriver(page).start("3451");
        return page.url().replaceAll("^https?://[^/]+", "");
    }
}
