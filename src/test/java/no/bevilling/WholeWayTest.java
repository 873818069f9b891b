package no.bevilling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import no.bevilling.application.ApplicantDriver;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.Hands;
import no.bevilling.platform.PageCheck;
import no.bevilling.platform.TestDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From the applicant's sign-in to the licence as PDF and the line in the public register. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WholeWayTest extends BrowserTest {
    @Test
    void an_application_becomes_a_licence_and_every_page_on_the_way_is_accessible() throws IOException {
        goTheWholeWay("Heilvegskroa", Hands.mouse());
    }

    @Test
    void the_whole_way_can_be_gone_with_the_keyboard_alone() throws IOException {
        goTheWholeWay("Tastaturkroa", Hands.keyboard(page));
    }

    private void goTheWholeWay(String place, Hands hands) throws IOException {
        ApplicantDriver applicant =
                new ApplicantDriver(page).with(hands).at(place).lookingAt(step -> look(page));
        CaseworkDriver casework = new CaseworkDriver(page, hands, this::look);
        applicant.signIn("kari");
        String caseNumber = applicant.apply("3451");

        signOut(hands);
        applicant.signIn("sara");
        casework.openFromWorklist(place);
        casework.prepare();
        casework.check();
        casework.propose();
        assertThat(page.locator("main")).containsText("Vent til noen andre har godkjent");

        signOut(hands);
        applicant.signIn("gunnar");
        casework.approve(place);

        signOut(hands);
        applicant.signIn("kari");
        page.navigate("soknad");
        look(page);
        hands.press(page.locator("main li a", new Page.LocatorOptions().setHasText(place))
                .first());
        look(page);
        assertThat(page.locator("main")).containsText(caseNumber);
        String licence =
                text(page.locator("main a[href*='/dokument/']", new Page.LocatorOptions().setHasText("evilling"))
                        .first());
        assertThat(licence).contains(place, "Mona Styrer");

        page.navigate("register");
        hands.fill(page.locator("#sok"), place);
        hands.press(page.locator("main form[action='/register'] button[type=submit]"));
        look(page);
        hands.press(page.locator("main table a", new Page.LocatorOptions().setHasText(place)));
        look(page);
        assertThat(page.locator("main")).containsText("3451-");
    }

    private void look(Page shown) {
        PageCheck.axe(shown);
    }

    private void signOut(Hands hands) {
        hands.press(page.locator("form[action='/logg-ut'] button"));
        assertThat(page.locator("header a[href^='/logg-inn']")).isVisible();
    }

    private String text(Locator paper) throws IOException {
        APIResponse file = page.request().get(paper.getAttribute("href"));
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
