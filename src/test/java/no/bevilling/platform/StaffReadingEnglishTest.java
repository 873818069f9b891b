package no.bevilling.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Pages for staff have no English: one who reads it gets them all the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StaffReadingEnglishTest extends BrowserTest {
    @Test
    void a_caseworker_who_reads_English_gets_the_worklist_in_bokmal() {
        read("en");
        signIn("sara");
        open("/k/3451/saker");
        assertThat(page.locator("h1")).hasText("Saker");
        assertThat(page.locator("main nav, main form").first()).isVisible();
    }
}
