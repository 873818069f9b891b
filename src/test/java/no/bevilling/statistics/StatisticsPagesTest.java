package no.bevilling.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.turnover.ReportedVolume;
import no.bevilling.turnover.Sold;
import org.junit.jupiter.api.Test;

/** What a caseworker sees of the year's numbers, and of what is selected from them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatisticsPagesTest extends BrowserTest {
    private static final String HERE = "/k/3451";

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Clock clock;

    @Test
    void the_year_is_on_one_page_drawn_and_as_tables_and_a_number_opens_its_list() {
        int year = LocalDate.now(clock).getYear();
        String place = "Bildekroa " + UUID.randomUUID().toString().substring(0, 8);
        scenario.at("3451").by("sara").granted(place, "gunnar");
        List<Licence> some = Tenant.call(
                open.municipality("3451"),
                () -> Licence.<Licence>findAll().page(0, 3).list());
        Sold.told(Map.of(
                some.get(0).id,
                new ReportedVolume(
                        null,
                        Map.of(1, new BigDecimal("15000"), 2, new BigDecimal("3000.5"), 3, new BigDecimal("500")),
                        null)));

        signIn("sara");
        open(HERE + "/statistikk");
        assertThat(page.getByText("Skjenkebevillinger").first()).isVisible();
        assertThat(page.locator("svg[role=img] > title")).hasCount(3);
        assertThat(page.locator("#literaar tbody tr")).hasCount(3);
        assertThat(page.locator("#literaar tbody tr").nth(2)).containsText("500");
        checkPage();
        screenshot("statistics-nb");
        link("Søknader innvilget").click();
        assertThat(page.getByText(place)).isVisible();
        checkPage();
        screenshot("statistics-list");
        page.goBack();
        link("Sakene bak tallene").click();
        assertThat(heading("Saker avgjort i " + year)).isVisible();
        checkPage();
        screenshot("statistics-cases");
        read("nn");
        open(HERE + "/statistikk?slag=NEW");
        assertThat(heading("Statistikk for " + year)).isVisible();
        assertThat(heading("Kor tida går i sakene")).isVisible();
        screenshot("statistics-nn");
    }

    @Test
    void columns_filters_and_groups_are_chosen_the_result_is_seen_and_the_selection_is_saved() {
        String name = "Saker etter status " + UUID.randomUUID().toString().substring(0, 8);
        open.restaurant("3451", "kari", "Utvalgskroa");
        signIn("gunnar");
        open(HERE + "/uttrekk?om=CASES");
        screenshot("selection-nb");
        page.getByLabel("Dager fra mottatt til avgjort").first().check();
        page.getByLabel("Grupper etter").selectOption("status");
        page.locator("details.select-filters > summary").click();
        field("Sted valgfritt").fill("Utvalgskroa");
        screenshot("selection-filters");
        button("Vis resultatet").click();
        assertThat(page.getByText("Rader: 1.").first()).isVisible();
        assertThat(page.locator("#resultat tbody tr")).hasCount(1);
        page.locator("form[action$='/lagret'] button").click();
        assertThat(page.locator("#error-summary")).isVisible();
        checkPage();
        field("Navn").fill(name);
        page.locator("form[action$='/lagret'] button").click();
        assertThat(page.getByText("Uttrekket er lagret.").first()).isVisible();
        page.getByText("Lagrede uttrekk").click();
        assertThat(link(name)).isVisible();
        checkPage();
        screenshot("selection-saved");
        read("nn");
        open(HERE + "/uttrekk?om=FEES");
        assertThat(heading("Eige uttrekk: Gebyrvedtak")).isVisible();
    }
}
