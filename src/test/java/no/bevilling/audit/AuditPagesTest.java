package no.bevilling.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditPagesTest extends BrowserTest {
    @Test
    void the_administrator_reads_the_log_and_has_it_checked() {
        signIn("admin");
        open("/k/3451/revisjon");
        assertThat(heading("Revisjonslogg")).isVisible();

        button("Kontroller loggen").click();

        assertThat(page.getByText("Loggen er hel")).isVisible();
        assertThat(page.getByText("Lenkens ende:")).isVisible();
        assertThat(page.getByText("så revisjonsloggen").first()).isVisible();
        checkPage();
        screenshot("audit-log");
    }

    @Test
    void the_sign_ins_stand_in_the_log_of_the_installation() {
        signIn("admin");
        open("/installasjon/revisjon");
        assertThat(page.getByText("endret brukeren").first()).isVisible();
        checkPage();
    }
}
