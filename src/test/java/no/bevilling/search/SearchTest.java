package no.bevilling.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches in Etnedal, and looks at what they lead to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchTest extends BrowserTest {
    private static final String ETNEDAL = "3450";

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @ParameterizedTest
    @CsvSource({"steinsetkroa", "STEINSETKROA", "kroa steinset", "'  steinsetkr '"})
    void a_place_and_its_case_are_found_however_the_name_is_written(String typed) {
        UUID id = open.restaurant(ETNEDAL, "kari", "Steinsetkroa");

        JsonPath found = found(typed);

        assertThat(found.getList("premises.name")).contains("Steinsetkroa");
        assertThat(found.getList("cases.id")).contains(id.toString());
    }

    @Test
    void a_case_is_found_by_its_number_with_and_without_the_year() {
        UUID id = open.restaurant(ETNEDAL, "kari", "Talkroa");
        String number =
                Tenant.call(open.municipality(ETNEDAL), () -> cases.get(id).number());

        assertThat(found(number).getList("cases.id")).contains(id.toString());
        assertThat(found(number.substring(5)).getList("cases.id")).contains(id.toString());
    }

    @Test
    void a_manager_is_found_by_name_and_leads_to_the_case() {
        UUID id = open.restaurant(ETNEDAL, "kari", "Styrerkroa");

        List<String> through = found("mona styrer").getList("people.caseId");

        assertThat(through).contains(id.toString());
    }

    @Test
    void a_holder_is_found_by_number() {
        UUID id = open.restaurant(ETNEDAL, "kari", "Innehaverkroa");
        String number = Tenant.call(
                open.municipality(ETNEDAL),
                () -> Organisation.<Organisation>findById(TenantKey.of(cases.get(id).organisationId))
                        .organisationNumber);

        assertThat(found(number).getList("holders.organisationNumber")).contains(number);
        assertThat(found(number).getList("cases")).isNotEmpty();
    }

    @Test
    void names_stand_in_the_order_of_the_Norwegian_alphabet_and_those_that_begin_as_typed_first() {
        for (String name : List.of("Åvangen abckro", "Ærlig abckro", "Zebra abckro", "Abckro sist")) {
            open.restaurant(ETNEDAL, "kari", name);
        }

        assertThat(found("abckro").getList("premises.name"))
                .containsExactly("Abckro sist", "Zebra abckro", "Ærlig abckro", "Åvangen abckro");
    }

    @ParameterizedTest
    @CsvSource({"%%%", "___", "finnesikke", "'; drop table x'"})
    void what_is_typed_is_text_and_not_a_pattern(String typed) {
        open.restaurant(ETNEDAL, "kari", "Teksten");

        assertThat(found(typed).getList("premises")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab", "''"})
    void too_little_names_the_field(String typed) {
        Browser.signedIn("eline")
                .request()
                .accept("application/json")
                .get("/api/v1/municipalities/" + ETNEDAL + "/search?q=" + typed)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void nothing_is_found_in_another_municipality_and_nobody_else_may_look() {
        open.restaurant(ETNEDAL, "kari", "Utenforkroa");

        Browser.signedIn("viljar")
                .request()
                .accept("application/json")
                .get("/api/v1/municipalities/3454/search?q=utenforkroa")
                .then()
                .statusCode(200)
                .body("premises.size()", equalTo(0));
        Browser.signedIn("viljar")
                .request()
                .get("/k/" + ETNEDAL + "/sok?q=utenforkroa")
                .then()
                .statusCode(403)
                .body(not(containsString("Utenforkroa")));
    }

    @Test
    void hits_come_while_one_types_and_lead_to_all_that_happened_at_the_place() {
        open.restaurant(ETNEDAL, "kari", "Skrivekroa");
        signIn("eline");
        open("/k/" + ETNEDAL + "/sok");
        checkPage();

        field("Navn, adresse, organisasjonsnummer, saksnummer eller bevillingsnummer")
                .pressSequentially("skrivekr");

        assertThat(link("Skrivekroa").first()).isVisible();
        checkPage();
        screenshot("search-nb");
        link("Skrivekroa").first().click();
        assertThat(page.getByText("Søknaden kom inn").first()).isVisible();
        checkPage();
        screenshot("premises-nb");
    }

    private static JsonPath found(String typed) {
        return Browser.signedIn("eline")
                .request()
                .accept("application/json")
                .queryParam("q", typed)
                .get("/api/v1/municipalities/" + ETNEDAL + "/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
