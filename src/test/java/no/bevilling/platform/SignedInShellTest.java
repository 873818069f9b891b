package no.bevilling.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The frame of a page for those who are signed in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignedInShellTest extends BrowserTest {
    @Test
    void whoever_is_signed_in_sees_so_on_every_page_and_can_sign_out() {
        signIn("sara");
        open("/personvern");

        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.BANNER))
                .containsText("Sara Saksbehandler");
        checkPage();
        screenshot("shell-signed-in");
        button("Logg ut").click();
        assertThat(link("Logg inn")).isVisible();
        open("/personvern");
        assertThat(page.getByText("Sara Saksbehandler")).hasCount(0);
    }
}
