package no.bevilling.licence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.document.DocumentCodes;
import no.bevilling.document.DocumentKind;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegisterTest extends BrowserTest {
    private static final String LAST_DAY = "2028-09-30";

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    DocumentCodes codes;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    /** Unique to this run, so that tests beside it do not count. */
    private final String word = "Kro" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void three_places_in_Valdres() {
        licence(word + " Åsgard", "3454", "SERVING", LAST_DAY);
        licence(word + " Ærfugl", "3451", "SERVING", LAST_DAY);
        licence(word + " Butikk", "3451", "SALE", "2020-09-30");
    }

    @Test
    void the_register_is_sorted_as_Norwegians_sort() {
        given().queryParam("text", word)
                .get("/api/v1/register/licences")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.premises.name", contains(word + " Butikk", word + " Ærfugl", word + " Åsgard"));
    }

    @Test
    void a_licence_whose_period_is_over_is_shown_as_expired() {
        given().queryParam("text", word)
                .queryParam("licenceType", "SALE")
                .get("/api/v1/register/licences")
                .then()
                .body("items.status", contains("EXPIRED"));
    }

    @Test
    void a_municipality_has_its_own_part_of_the_register() {
        given().queryParam("text", word)
                .queryParam("municipality", "3454")
                .get("/api/v1/register/licences")
                .then()
                .body("items.premises.name", contains(word + " Åsgard"));
    }

    @Test
    void a_page_beyond_a_hundred_is_refused_with_the_field_named() {
        given().queryParam("size", "5000")
                .get("/api/v1/register/licences")
                .then()
                .statusCode(400);
    }

    @Test
    void a_wildcard_is_only_a_character() {
        given().queryParam("text", word + "%gard")
                .get("/api/v1/register/licences")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void the_csv_has_a_line_a_licence_and_no_formula() {
        licence("=HYPERLINK(1) " + word, "3451", "SERVING", LAST_DAY);
        String csv = given().queryParam("text", word)
                .get("/api/v1/register/licences.csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        Assertions.assertThat(csv.lines()).hasSize(5);
        assertThat(csv).startsWith("licenceNumber;").contains("'=HYPERLINK(1)");
    }

    @Test
    void a_csv_longer_than_what_is_read_at_a_time_has_every_licence_once() {
        for (int i = 0; i < 510; i++) {
            licence("Rad " + i % 3 + " " + word, "3451", "SERVING", LAST_DAY);
        }
        List<String> lines = given().queryParam("text", word)
                .get("/api/v1/register/licences.csv")
                .asString()
                .lines()
                .toList();
        Assertions.assertThat(lines).hasSize(1 + 3 + 510).doesNotHaveDuplicates();
    }

    @Test
    void a_search_for_the_character_NUL_is_refused() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/register/licences?text=a%00b")
                .then()
                .statusCode(400);
        given().urlEncodingEnabled(false).get("/register?q=%00").then().statusCode(anyOf(equalTo(200), equalTo(400)));
        given().urlEncodingEnabled(false)
                .get("/dokument?kode=%00")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(400)));
    }

    @Test
    void an_empty_csv_still_names_its_columns() {
        given().queryParam("text", "finnes ikke " + word)
                .get("/api/v1/register/licences.csv")
                .then()
                .body(equalTo(given().queryParam("text", word)
                                .get("/api/v1/register/licences.csv")
                                .asString()
                                .lines()
                                .findFirst()
                                .orElseThrow()
                        + "\n"));
    }

    @Test
    void a_number_that_was_never_given_is_not_found() {
        given().get("/api/v1/register/licences/3451-1999-0001").then().statusCode(404);
        given().get("/register/3451-1999-0001").then().statusCode(404);
    }

    @Test
    void the_role_of_the_register_reads_nothing_but_the_public_projection() throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.createStatement()) {
            Assertions.assertThatThrownBy(() -> statement.executeQuery("select * from licence"))
                    .hasMessageContaining("permission denied");
            Assertions.assertThatThrownBy(() -> statement.executeUpdate("delete from public_licence"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anyone_finds_a_place_and_reads_its_hours() {
        read("nb");
        open("/register");
        page.getByLabel("Navn, adresse eller nummer").fill(word);
        page.getByLabel("Kommune").selectOption("3451");
        button("Søk i registeret").click();

        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.TABLE))
                .containsText(word + " Ærfugl");
        checkPage();
        screenshot("register");
        link(word + " Ærfugl").click();
        assertThat(heading(word + " Ærfugl")).isVisible();
        assertThat(page.getByText("02.00")).isVisible();
        checkPage();
        screenshot("register-licence");
    }

    @Test
    void a_code_is_found_however_it_is_typed() {
        String code = codes.newCode();
        QuarkusTransaction.requiringNew()
                .run(() -> codes.publish(new DocumentCodes.IssuedDocument(
                        code,
                        "Vang",
                        DocumentKind.LICENCE,
                        java.util.Optional.empty(),
                        LocalDate.of(2026, 11, 22),
                        "ab".repeat(32),
                        DocumentCodes.Validity.VALID,
                        true)));

        read("nn");
        open("/dokument");
        page.getByLabel("Kontrollkode")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ').replace('0', 'o'));
        button("Kontroller").click();

        assertThat(heading("Dokumentet er gjeve ut av Vang kommune")).isVisible();
        checkPage();
        screenshot("document-check-nn");
        given().get("/dokument/" + code).then().statusCode(200).body(containsString("ab".repeat(32)));
    }

    @Test
    void a_code_nobody_issued_is_said_to_be_unknown() {
        given().queryParam("kode", "ZZZZ-ZZZZ-ZZZZ<script>")
                .get("/dokument")
                .then()
                .statusCode(200)
                .body(containsString("kjenner ikke koden"))
                .body(not(containsString("<script>alert")));
    }

    private void licence(String place, String municipality, String type, String lastDay) {
        int id = municipalities.byNumber(municipality).orElseThrow().id();
        String number = municipality + "-2026-" + UUID.randomUUID().toString().substring(0, 6);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into public_licence (licence_id, municipality_id, municipality_number, municipality_name,
                          licence_number, licence_type, holder_name, holder_organisation_number, premises_name,
                          street_address, postal_code, postal_place, terms, period_from, period_to, granted_on, demo,
                          search_text, life)
                        values (gen_random_uuid(), :id, :number, 'Kommunen', :licence, :type, 'Kroa AS', '999999999', :place,
                          'Storgata 1', '2900', 'Fagernes',
                          '[{"validFrom":"2016-01-01T00:00:00Z","clientele":"GENERAL","venueKind":"PUB","drinkGroups":[1,2],
                            "hours":[{"area":"INDOOR","drinkGroup":1,"days":["FRIDAY"],"from":"08:00","to":"02:00"}]}]',
                          '2016-01-01', cast(:lastDay as date), '2016-01-01', true, :place || ' Kroa AS',
                          jsonb_build_object('occasion', false, 'hours', '[]'::jsonb, 'events', jsonb_build_array(
                            jsonb_build_object('id', gen_random_uuid(), 'kind', 'PERIOD_GRANTED',
                              'happenedAt', '2016-01-01T00:00:00Z', 'periodFrom', '2016-01-01', 'periodTo', :lastDay))))
                        """)
                        .setParameter("id", id)
                        .setParameter("number", municipality)
                        .setParameter("licence", number)
                        .setParameter("type", type)
                        .setParameter("place", place)
                        .setParameter("lastDay", lastDay)
                        .executeUpdate());
    }
}
