package no.bevilling.licence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The public register as people read it: narrowed, on a map, on another day; a paper checked; what is applied for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenRegisterPagesTest extends BrowserTest {
    private static final String HERE = "5046";
    private static final byte[] TILE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    @Inject
    RegisterGround ground;

    @Inject
    OpenCases cases;

    @Inject
    Clock clock;

    private final String word = "Kro" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anyone_narrows_the_search_opens_the_map_and_sees_how_it_was_on_another_day() {
        LocalDate today = LocalDate.now(clock);
        String beta = ground.granted(
                HERE,
                made -> made.named(word + " Beta")
                        .heldBy("Betakroa Drift AS", "AS", "post@betakroa.example", "74 32 00 00")
                        .at("Vegen 2", 64.6202, 12.3102));
        ground.granted(HERE, made -> made.named(word + " Alfa").at("Vegen 1", 64.6201, 12.3101));
        ground.granted(HERE, made -> made.named(word + " Gamma").at("Vegen 3", 64.71, 12.45));
        ground.withdrawn(beta, today.minusDays(10), today.minusDays(3));
        page.route(
                "https://tiles.bevilling.test/**",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("image/png").setBodyBytes(TILE)));

        open("/register");
        page.getByLabel("Navn, adresse eller nummer").fill(word);
        page.getByText("Flere valg").click();
        page.getByLabel("Status").selectOption("inndratt");
        page.getByLabel("Slik det var den").fill(today.minusDays(5).toString());
        button("Søk i registeret").click();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(word + " Beta");
        assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("Alfa");
        checkPage();
        screenshot("register-narrowed-nb");

        link(word + " Beta").click();
        assertThat(page.getByText("inndratt").first()).isVisible();
        assertThat(page.getByText("post@betakroa.example")).isVisible();
        checkPage();
        screenshot("register-licence-on-a-day-nb");
        link("Se hvordan det er nå").click();
        assertThat(page.getByText("gjelder").first()).isVisible();

        read("nn");
        open("/register?sok=" + word);
        Locator show = button("Vis kartet");
        show.focus();
        page.keyboard().press("Enter");
        assertThat(show).hasAttribute("aria-expanded", "true");
        page.locator("#register-map img.leaflet-tile-loaded").first().waitFor();
        assertThat(page.locator(".register-count").first()).hasText("2");
        page.locator(".register-marks").first().click();
        assertThat(page.locator("#register-map-told a")).hasText(new String[] {word + " Alfa", word + " Beta"});
        checkPage();
        screenshot("register-map-nn");
    }

    @Test
    void one_field_takes_the_number_of_a_licence_and_the_code_of_a_paper() {
        String number = ground.granted(HERE, made -> made.named(word + " Sjekk"));
        open("/register/sjekk");
        checkPage();
        page.getByLabel("Kontrollkode eller bevillingsnummer").fill("5046-1899-0001");
        button("Kontroller").click();
        assertThat(page.getByText("ikke en kontrollkode").first()).isVisible();
        checkPage();
        screenshot("register-check-unknown");
        page.getByLabel("Kontrollkode eller bevillingsnummer").fill(number);
        button("Kontroller").click();
        assertThat(heading(word + " Sjekk")).isVisible();

        open("/register/sjekk?kode=ZZZZ-ZZZZ-ZZZZ");
        assertThat(page.getByText("ikke en kontrollkode").first()).isVisible();
    }

    @Test
    void applications_are_shown_where_the_municipality_has_chosen_to_and_gone_when_it_has_not() {
        cases.restaurant("3454", "kari", word + " Søknad");
        open("/register/soknader?kommune=3454");
        assertThat(page.getByText(word + " Søknad")).hasCount(0);

        signIn("admin");
        open("/k/3454/innstillinger");
        link("Søknader til behandling i bevillingsregisteret").click();
        checkPage();
        page.getByLabel("Ja, fra og med nå").check();
        button("Lagre").click();
        assertThat(page.getByText("Valget er lagret.").first()).isVisible();
        // One that comes in after the choice is shown at once, too.
        cases.restaurant("3454", "kari", word + " Etterpå");

        Page anybody = newTelephone();
        anybody.navigate("register/soknader?kommune=3454");
        screenshot(anybody, "register-applications");
        assertThat(anybody.getByText(word + " Søknad").first()).isVisible();
        assertThat(anybody.getByText(word + " Etterpå").first()).isVisible();
        open("/register/soknader?kommune=3454");
        checkPage();
        open("/k/3454/innstillinger/soknader");
        page.getByLabel("Nei").check();
        button("Lagre").click();
        anybody.reload();
        assertThat(anybody.getByText(word + " Søknad")).hasCount(0);
    }

    @Test
    void the_administrator_of_the_installation_sees_how_far_the_national_register_has_come() {
        signIn("admin");
        open("/installasjon/bevillingsregisteret");
        assertThat(page.getByText("ikke satt opp").first()).isVisible();
        checkPage();
        screenshot("national-register");
    }
}
