package no.bevilling.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.licence.RegisterGround;
import no.bevilling.nationalregister.ChangeLogDriver;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;

/**
 * Every answer of the public register, whatever its form, is read for what is nobody's business. The endpoints are those that
 * the product declares: one that is added is read too.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicAnswersTest {
    private static final String HERE = "5046";
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<![\\w-])\\d{6} ?\\d{5}(?![\\w-])");
    private static final Pattern MOBILE = Pattern.compile("\"telephone\":\"(\\+47 ?)?[49]");

    @Inject
    RegisterGround ground;

    @Inject
    ChangeLogDriver log;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void nothing_personal_that_need_not_be_public_is_in_any_answer() {
        String person = ground.granted(HERE, made -> {
            made.named("Heime hos Guri " + mark)
                    .heldBy("Guri Brud " + mark, "", "guri." + mark + "@privat.example", "91 00 00 01")
                    .at("Bryllupsvegen " + mark, 61.3, 9.3);
            made.holder().organisationNumber = null;
        });
        String caterer = ground.granted(
                HERE,
                made -> made.named("Matvogna " + mark)
                        .heldBy("Ola Matmann " + mark, "ENK", "post." + mark + "@matvogna.example", "61 00 00 02")
                        .at("Kjøkkenvegen " + mark, 61.4, 9.4)
                        .kind(VenueKind.CATERING));
        String company = ground.granted(
                HERE,
                made -> made.named("Storkroa " + mark)
                        .heldBy(
                                "Storkroa AS " + mark,
                                "AS",
                                "kari.tilsett." + mark + "@storkroa.example",
                                "99 00 00 03")
                        .at("Krovegen " + mark, 61.5, 9.5));
        log.bringUpToDate(ground.municipality(HERE));
        List<String> secrets = List.of(
                "Guri Brud",
                "Heime hos Guri",
                "guri." + mark,
                "91 00 00 01",
                "Bryllupsvegen " + mark,
                "post." + mark,
                "61 00 00 02",
                "Kjøkkenvegen " + mark,
                "kari.tilsett." + mark,
                "99 00 00 03",
                "Heimevegen 7",
                "Styrar Styrarsen",
                "Stedfortreder Stedsen");

        List<String> read = new ArrayList<>();
        for (Endpoint endpoint : ofTheRegister()) {
            for (String number : List.of(person, caterer, company)) {
                for (String query :
                        List.of("", "?text=" + mark + "&sok=" + mark + "&bbox=0,50,40,75&zoom=18&size=100")) {
                    String address = endpoint.path().replace("{licenceNumber}", number) + query;
                    Response answer = given().urlEncodingEnabled(false)
                            .header("Accept", "*/*")
                            .get(address);
                    String text = answer.asString();
                    assertThat(secrets)
                            .as(address)
                            .noneSatisfy(secret -> assertThat(text).contains(secret));
                    assertThat(IDENTITY_NUMBER.matcher(text).find()).as(address).isFalse();
                    assertThat(MOBILE.matcher(text).find()).as(address).isFalse();
                    if (answer.statusCode() == 200 && text.contains(company)) {
                        read.add(endpoint.path());
                    }
                }
            }
        }
        // What was looked through did hold the licences, in every form.
        assertThat(read)
                .contains(
                        "/register",
                        "/register/{licenceNumber}",
                        "/api/v1/register/licences",
                        "/api/v1/register/licences.csv",
                        "/api/v1/register/licences.geojson",
                        "/api/v1/register/licences/{licenceNumber}",
                        "/api/v1/register/map",
                        "/api/v1/national-register/licences",
                        "/api/v1/national-register/licences.csv");
        // And what must be public is there.
        assertThat(given().get("/register/" + company).asString()).contains("Storkroa AS " + mark, "Krovegen " + mark);
        assertThat(given().get("/register/" + caterer).asString()).contains("Ola Matmann " + mark);
        assertThat(given().get("/register/" + person).asString()).contains("Privatperson");
    }

    @Test
    void nobody_is_found_by_what_is_not_shown() {
        ground.granted(HERE, made -> {
            made.named("Heime hos Guri " + mark).heldBy("Guri Brud " + mark, "", "", "");
            made.holder().organisationNumber = null;
        });
        for (String secret : List.of("Guri Brud " + mark, mark)) {
            assertThat(given().queryParam("text", secret)
                            .get("/api/v1/register/licences")
                            .jsonPath()
                            .getInt("total"))
                    .isZero();
        }
    }

    private static List<Endpoint> ofTheRegister() {
        return Endpoint.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET")
                        && endpoint.access().value() == Access.Audience.PUBLIC
                        && (endpoint.path().startsWith("/register")
                                || endpoint.path().startsWith("/api/v1/register")
                                || endpoint.path().startsWith("/api/v1/national-register")))
                .toList();
    }
}
