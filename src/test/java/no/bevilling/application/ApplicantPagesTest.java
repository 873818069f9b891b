package no.bevilling.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.MapTiles;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Pages of an applicant in states that the straight way does not meet. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicantPagesTest extends BrowserTest {
    private static final byte[] TILE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void two_windows_that_save_the_same_page_are_shown_both_answers() {
        String draft = draft();
        open(draft + "/virksomhet");
        Page other = newPage();
        other.navigate(draft.substring(1) + "/virksomhet");
        other.locator("[id='holder.name']").fill("Lagret i det andre vinduet AS");
        other.locator("button[value=later]").click();
        assertThat(other).hasURL(Pattern.compile(".*" + draft + "$"));

        page.locator("[id='holder.name']").fill("Skrevet i dette vinduet AS");
        button("Lagre og fortsett senere").click();

        assertThat(heading(words("nb").conflictTitle())).isVisible();
        assertThat(page.locator("main dl.facts")).containsText("Lagret i det andre vinduet AS");
        assertThat(page.locator("[id='holder.name']")).hasValue("Skrevet i dette vinduet AS");
        checkPage();
        screenshot("soknad-to-vinduer");
        other.reload();
        other.navigate(draft.substring(1) + "/virksomhet");
        assertThat(other.locator("[id='holder.name']")).hasValue("Lagret i det andre vinduet AS");
        button("Lagre og fortsett senere").click();
        open(draft + "/virksomhet");
        assertThat(page.locator("[id='holder.name']")).hasValue("Skrevet i dette vinduet AS");
    }

    @Test
    void start_hours_and_review_are_read_in_nynorsk_and_English() {
        String draft = draft();
        open(draft + "/grupper");
        new ApplicantDriver(page).licence();
        for (String language : List.of("nn", "en")) {
            read(language);
            ApplicationMessages words = words(language);
            assertReads("/soknad", words.title(), language);
            assertReads(draft + "/tider", words.step(Step.HOURS), language);
            assertReads(draft + "/sammendrag", words.reviewTitle(), language);
        }
    }

    @Test
    void the_pages_about_an_event_are_read_by_everybody_in_three_languages() {
        signIn("kari");
        open("/soknad");
        page.locator("#municipality").selectOption("3451");
        page.locator("input[name=wish][value='SINGLE_OCCASION-SERVING']").check();
        page.locator("form[action='/soknad'] button[type=submit]").click();
        String draft = page.url().replaceAll("^https?://[^/]+", "");
        for (String language : List.of("nb", "nn", "en")) {
            read(language);
            ApplicationMessages words = words(language);
            assertReads(draft + "/arrangement", words.step(Step.EVENT), language);
            assertReads(draft + "/gjester", words.step(Step.GUESTS), language);
        }
    }

    @Test
    void a_click_on_the_map_says_where_the_place_is() {
        List<String> fetched = new CopyOnWriteArrayList<>();
        page.route("https://tiles.bevilling.test/**", route -> {
            fetched.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setContentType("image/png").setBodyBytes(TILE));
        });
        open(draft() + "/sted");

        page.locator("#place-map img.leaflet-tile-loaded").first().waitFor();
        assertThat(fetched)
                .allMatch(address -> address.matches("https://tiles\\.bevilling\\.test/\\d+/\\d+/\\d+\\.png"));
        page.locator("#place-map").click();

        assertThat(page.locator("[id='place.latitude']")).hasValue(Pattern.compile("6[01]\\.\\d{6}"));
        assertThat(page.locator("[id='place.longitude']")).hasValue(Pattern.compile("[89]\\.\\d{6}"));
        checkPage();
        screenshot("soknad-kart");
    }

    @Test
    void without_tiles_there_is_no_map_and_the_fields_are_enough() {
        QuarkusMock.installMockForType(new WithoutTiles(), MapTiles.class);
        String draft = draft();
        open(draft + "/sted");

        assertThat(page.locator("#place-map")).hasCount(0);
        page.locator("[id='place.latitude']").fill("60,9857");
        page.locator("[id='place.longitude']").fill("9.2326");
        checkPage();
        button("Lagre og fortsett senere").click();
        open(draft + "/sted");
        assertThat(page.locator("[id='place.latitude']")).hasValue("60.9857");
    }

    /** An installation where no tiles are configured. */
    static class WithoutTiles extends MapTiles {
        @Override
        public String address() {
            return null;
        }
    }

    private void assertReads(String path, String title, String language) {
        open(path);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasText(title);
        checkPage();
        screenshot("soknad" + path.substring(path.lastIndexOf('/')).replace('/', '-') + "-" + language);
    }

    private static ApplicationMessages words(String language) {
        return MessageBundles.get(ApplicationMessages.class, Localized.Literal.of(language));
    }

    /** The address of a new draft of an application to serve. */
    private String draft() {
        signIn("kari");
        new ApplicantDriver(page).start("3451");
        return page.url().replaceAll("^https?://[^/]+", "");
    }
}
