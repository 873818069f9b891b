package no.bevilling.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.bevilling.document.PdfProof;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleArchive;
import no.bevilling.rules.RuleVersions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RulesPageTest extends BrowserTest {
    @Inject
    RuleVersions versions;

    @Test
    void anyone_reads_the_rules_of_Vang_in_nynorsk_and_sees_that_they_are_not_confirmed() {
        read("nn");
        open("/regler/3454");

        assertThat(heading("Reglar i Vang kommune")).isVisible();
        assertThat(heading("Kommunen har ikkje stadfesta at reglane gjeld no")).isVisible();
        assertThat(page.locator("#tabell-valdres-serving-hours")).containsText("08:00–02:00");
        page.locator("#national-manager-age summary").click();
        assertThat(page.locator("#national-manager-age")).hasAttribute("open", "");
        assertThat(page.locator("#national-manager-age")
                        .getByText("alkoholloven § 1-7c")
                        .first())
                .isVisible();
        checkPage();
        screenshot("rules-vang-nn");
    }

    @Test
    void a_councillor_finds_the_hours_from_the_list_of_contents_and_what_is_not_registered() {
        open("/regler/3451");

        link("Skjenketider (Valdres 3.3.2 pkt. 10)").first().click();
        assertThat(page.locator("#tabell-valdres-serving-hours")).isInViewport();
        assertThat(heading("Ikke registrert")).isVisible();
        assertThat(page.getByText("Kommunens tider for salg av egen produksjon er ikke registrert her.")
                        .first())
                .isVisible();
        checkPage();
        screenshot("rules-nord-aurdal");
    }

    @Test
    void where_the_hours_of_Grong_are_not_registered_the_laws_own_question_says_so() {
        open("/regler/5045");

        assertThat(page.locator("#national-serving-hours-default"))
                .containsText("Kommunens egne er ikke registrert her. Lovens normaltid gjelder");
        assertThat(page.getByText("Rusplan for Indre Namdal 2018–2021").first()).isVisible();
        assertThat(page.getByText("Delegeringsreglementet er ikke registrert her.")
                        .first())
                .isVisible();
    }

    @Test
    void the_index_leads_to_every_municipality() {
        open("/regler");

        assertThat(link("Nord-Aurdal")).isVisible();
        checkPage();
        screenshot("rules-index");
    }

    @Test
    void the_number_that_Nord_Aurdal_had_until_2019_leads_to_the_right_page() {
        given().redirects()
                .follow(false)
                .get("/regler/0542")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/regler/3451"));
    }

    @Test
    void a_number_nobody_bears_has_no_rules() {
        given().get("/regler/9999").then().statusCode(404);
        given().get("/regler/9999/hent/regler.zip").then().statusCode(404);
    }

    @Test
    void the_rules_are_a_paper_in_each_language_and_archivable_and_accessible() throws Exception {
        for (String language : List.of("nb", "nn", "en")) {
            byte[] pdf = given().cookie("sprak", language)
                    .get("/regler/3451/hent/regler.pdf")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            if (language.equals("nn")) {
                PdfProof.assertArchivableAndAccessible("rules-3451-" + language, pdf);
            }
            assertThat(PdfProof.language(pdf)).isEqualTo(language);
            assertThat(PdfProof.text(pdf)).contains("Nord-Aurdal").contains("08:00–02:00");
        }
    }

    @Test
    void the_rules_as_files_are_byte_for_byte_those_that_are_in_force() {
        byte[] zip = given().get("/regler/3451/hent/regler.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(RuleArchive.read(zip))
                .extracting(LayerSource::hash)
                .containsExactlyElementsOf(
                        versions.chain(versions.of(List.of("3451")).get(0)).stream()
                                .map(LayerSource::hash)
                                .toList());
    }

    @Test
    void tables_come_as_Excel_and_CSV_and_a_table_of_others_does_not_come() {
        byte[] excel = given().get("/regler/3451/hent/tabeller.xlsx?lag=valdres")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("tabeller-valdres.xlsx"))
                .extract()
                .asByteArray();
        assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        given().get("/regler/3451/hent/tabell.csv?tabell=valdres-serving-hours")
                .then()
                .statusCode(200)
                .body(containsString("\"02:00\""));
        given().get("/regler/3407/hent/tabell.csv?tabell=valdres-serving-hours")
                .then()
                .statusCode(404);
        given().get("/regler/3407/hent/tabeller.xlsx?lag=valdres").then().statusCode(404);
    }

    @Test
    void a_version_compared_with_itself_has_no_difference() {
        String version = versions.of(List.of("valdres")).get(0).name();
        open("/regler/3451/endringer?fra=" + version + "&til=" + version);

        assertThat(page.getByText("Ingen forskjell.")).isVisible();
        checkPage();
        given().get("/regler/3451/endringer?fra=" + version + "&til=3451@1")
                .then()
                .statusCode(404);
        given().get("/regler/3407/endringer?fra=" + version + "&til=" + version)
                .then()
                .statusCode(404);
    }
}
