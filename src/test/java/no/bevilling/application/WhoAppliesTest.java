package no.bevilling.application;

import static no.bevilling.application.FormAnswers.EVENT;
import static no.bevilling.application.FormAnswers.GUESTS;
import static no.bevilling.application.FormAnswers.holder;
import static no.bevilling.application.FormAnswers.people;
import static no.bevilling.application.FormAnswers.room;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.application.Standing.Proof;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.party.OrganisationRegister;
import no.bevilling.party.RegisterMock;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Chair, general manager, owner, or whoever they authorise: the case shows on what ground somebody applies. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhoAppliesTest {
    private static final String NUMBER = "3451";
    private static final Pattern LINK = Pattern.compile("/soknad/fullmakt/3451/([\\w-]+)");

    @Inject
    OpenCases open;

    @Inject
    OrganisationRegister register;

    @Inject
    Clock clock;

    @Test
    void without_a_register_it_is_the_applicants_own_word_and_the_caseworker_sees_that() {
        FormDriver form = festival("kari", number(61029381), Map.of());

        assertThat(form.page("sammendrag")).contains("oppgitt av søkeren selv");
        form.handIn();

        assertThat(standing(form).proof()).isEqualTo(Proof.OWN_WORD);
        casePage(form).body(containsString("Ikke bekreftet: oppgitt av søkeren selv"));
    }

    @Test
    void a_general_manager_whom_the_register_knows_by_name_is_confirmed_and_another_is_not() throws Exception {
        String known = number(62029382);
        String unknown = number(63029383);
        String[] name = open.user("kari").displayName().split(" ");
        try (RegisterMock mock = RegisterMock.answering(register)
                .with(known, "DAGL", name[0].toUpperCase(), name[name.length - 1].toUpperCase(), "1980-01-01")
                .with(unknown, "DAGL", "Ola", "Annen", "1980-01-01")) {
            assertThat(mock).isNotNull();
            FormDriver confirmed = festival("kari", known, Map.of());
            confirmed.handIn();
            FormDriver other = festival("kari", unknown, Map.of());
            other.handIn();

            assertThat(standing(confirmed).proof()).isEqualTo(Proof.REGISTER_BY_NAME);
            assertThat(standing(other).proof()).isEqualTo(Proof.NOT_IN_REGISTER);
            casePage(other).body(containsString("Enhetsregisteret har ikke dette navnet i rollen"));
        }
    }

    @Test
    void where_the_birth_date_is_known_it_is_compared_and_a_namesake_is_somebody_else() throws Exception {
        String username = born("Frida Født", LocalDate.of(1980, 1, 1));
        String own = number(64029384);
        String namesakes = number(67029387);
        try (RegisterMock mock = RegisterMock.answering(register)
                .with(own, "DAGL", "FRIDA M.", "FØDT", "1980-01-01")
                .with(namesakes, "DAGL", "Frida", "Født", "1991-12-31")) {
            assertThat(mock).isNotNull();
            FormDriver confirmed = festival(username, own, Map.of());
            confirmed.handIn();
            FormDriver other = festival(username, namesakes, Map.of());
            other.handIn();

            assertThat(standing(confirmed).proof()).isEqualTo(Proof.REGISTER);
            assertThat(standing(other).proof()).isEqualTo(Proof.NOT_IN_REGISTER);
        }
    }

    /** A new user whose birth date is known, as of one who comes through ID-porten. */
    private static String born(String name, LocalDate day) {
        String username = "fodt-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account();
            account.username = username;
            account.passwordHash = DemoPassword.hash("demo");
            account.displayName = name;
            account.birthDate = day;
            account.persistAndFlush();
        });
        return username;
    }

    @Test
    void who_is_authorised_must_have_the_leave_or_attach_it() {
        FormDriver form = festival("nils", number(65029385), Map.of("holder.actingAs", "AUTHORISED"));

        assertThat(form.page("vedlegg")).contains("Skriftlig fullmakt");
        Browser.signedIn("nils")
                .form()
                .formParam("truthful", "true")
                .post("/soknad/" + NUMBER + "/" + form.id() + "/sammendrag")
                .then()
                .statusCode(422);
        form.attach(AttachmentKind.POWER_OF_ATTORNEY).handIn();

        assertThat(standing(form).proof()).isEqualTo(Proof.DOCUMENT);
    }

    @Test
    void leave_is_given_by_a_link_claimed_once_shown_in_the_case_and_taken_back() {
        String organisation = number(66029386);
        Browser kari = Browser.signedIn("kari");
        String code = give(kari, organisation);
        Browser nils = Browser.signedIn("nils");
        String link = "/soknad/fullmakt/" + NUMBER + "/" + code;

        kari.form().post(link).then().statusCode(409);
        nils.request().get(link).then().statusCode(200).body(containsString("Fullmaktskroa AS"));
        nils.form().post(link).then().statusCode(303);
        nils.request().get(link).then().statusCode(404);
        Browser.signedIn("sara").form().post(link).then().statusCode(404);

        FormDriver form = festival("nils", organisation, Map.of("holder.actingAs", "AUTHORISED"));
        assertThat(form.page("vedlegg")).doesNotContain("Dette må være med</h2>");
        form.handIn();
        assertThat(standing(form).proof()).isEqualTo(Proof.AUTHORISATION);
        assertThat(standing(form).giver()).isEqualTo(open.user("kari").displayName());
        casePage(form).body(containsString("Fullmakten er gitt av"));

        Authorisation leave = Tenant.call(
                open.municipality(NUMBER),
                () -> Authorisation.<Authorisation>find("organisationNumber", organisation)
                        .singleResult());
        nils.form()
                .post("/soknad/fullmakter/" + NUMBER + "/" + leave.id + "/trekk")
                .then()
                .statusCode(404);
        kari.form()
                .post("/soknad/fullmakter/" + NUMBER + "/" + leave.id + "/trekk")
                .then()
                .statusCode(303);
        FormDriver later = festival("nils", organisation, Map.of("holder.actingAs", "AUTHORISED"));
        assertThat(later.page("vedlegg")).contains("Skriftlig fullmakt");
        assertThat(standing(form).proof()).as("what is handed in stands").isEqualTo(Proof.AUTHORISATION);
    }

    @Test
    void leave_is_not_given_without_a_number_a_role_and_a_day() {
        Browser.signedIn("kari")
                .form()
                .formParam("organisationNumber", "123")
                .formParam("as", "AUTHORISED")
                .formParam("validTo", "2020-01-01")
                .post("/soknad/fullmakter/" + NUMBER)
                .then()
                .statusCode(422)
                .body(containsString("organisationNumber-error"))
                .body(containsString("as-error"))
                .body(containsString("validTo-error"));
    }

    private String give(Browser giver, String organisation) {
        String page = giver.form()
                .formParam("organisationNumber", organisation)
                .formParam("organisationName", "Fullmaktskroa AS")
                .formParam("as", "CHAIR")
                .formParam("validTo", LocalDate.now(clock).plusMonths(2).toString())
                .post("/soknad/fullmakter/" + NUMBER)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** An application for a festival with everything in it. */
    private FormDriver festival(String username, String organisation, Map<String, String> change) {
        Map<String, String> holder = holder("Fullmaktskroa AS", organisation);
        holder.putAll(change);
        return FormDriver.wish(Browser.signedIn(username), NUMBER, "SINGLE_OCCASION-SERVING")
                .fill("virksomhet", holder)
                .fill("sted", room("Fullmaktslåven"))
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups", "1,2",
                                "licence.clientele", "GENERAL",
                                "licence.ownProduction", "false"))
                .fill("arrangement", EVENT)
                .fill("gjester", GUESTS)
                .fill("personer", people(true));
    }

    private Standing standing(FormDriver form) {
        return Tenant.call(
                open.municipality(NUMBER),
                () -> Application.<Application>find("id", form.id()).singleResult().standing);
    }

    private io.restassured.response.ValidatableResponse casePage(FormDriver form) {
        LicensingCase opened = Tenant.call(
                open.municipality(NUMBER),
                () -> LicensingCase.<LicensingCase>find("applicationId", form.id())
                        .singleResult());
        return Browser.signedIn("sara")
                .request()
                .get("/k/" + NUMBER + "/saker/" + opened.id)
                .then()
                .statusCode(200);
    }

    private static String number(int eightDigits) {
        return ApplicationSamples.validOrganisationNumber(eightDigits);
    }
}
