package no.bevilling.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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

    @Test
    void the_menu_of_a_caseworker_is_one_line_whose_groups_open_with_the_keyboard() {
        signIn("sara");
        open("/k/3451/saker");
        Locator menu = page.getByRole(
                AriaRole.NAVIGATION, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Hovedmeny"));
        assertThat(menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Saker")))
                .hasAttribute("aria-current", "page");
        org.assertj.core.api.Assertions.assertThat(menu.boundingBox().height)
                .as("one line at 1280 px")
                .isLessThan(70);
        Locator points = menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Prikker"));
        assertThat(points).isHidden();

        Locator group = menu.getByText("Kontroll", new Locator.GetByTextOptions().setExact(true));
        group.focus();
        page.keyboard().press("Enter");
        assertThat(points).isVisible();
        checkPage();
        screenshot("menu-open");
        group.focus();
        page.keyboard().press("Escape");
        assertThat(points).isHidden();
        assertThat(group).isFocused();
        page.keyboard().press("Enter");
        points.click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/k/3451/prikker"));
        assertThat(menu.getByText("Kontroll", new Locator.GetByTextOptions().setExact(true)))
                .hasAttribute("data-current", "");
    }
}
