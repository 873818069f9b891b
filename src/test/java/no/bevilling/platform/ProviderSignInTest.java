package no.bevilling.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bevilling.account.Account;
import no.bevilling.account.RoleGrant;
import no.bevilling.party.IdentityNumber;
import no.bevilling.party.IdentityNumbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProviderSignInTest {
    private static final String HIGH = "idporten-loa-high";

    @Inject
    IdentityNumbers identityNumbers;

    @Test
    void an_applicant_comes_through_IDporten_and_gets_an_account_without_roles() {
        String pid = syntheticNumber(1);
        Browser browser = new Browser();
        String landed =
                signIn(browser, "idporten", "id-porten", UUID.randomUUID().toString(), Map.of("pid", pid, "acr", HIGH));
        assertThat(landed).endsWith("/personvern?a=1");
        browser.request().get("/personvern").then().statusCode(200).body(containsString("Innlogget med ID-porten"));

        Account account = byNumber(pid);
        assertThat(QuarkusTransaction.requiringNew().call(() -> RoleGrant.count("accountId", account.id)))
                .isZero();
    }

    @Test
    void the_same_person_has_the_same_account_the_next_time() {
        String pid = syntheticNumber(2);
        signIn(new Browser(), "idporten", "id-porten", "pairwise-1", Map.of("pid", pid, "acr", HIGH));
        UUID first = byNumber(pid).id;
        signIn(new Browser(), "idporten", "id-porten", "pairwise-2", Map.of("pid", pid, "acr", HIGH));
        assertThat(byNumber(pid).id).isEqualTo(first);
    }

    @Test
    void the_identity_number_stands_nowhere_in_the_account() {
        String pid = syntheticNumber(3);
        signIn(new Browser(), "idporten", "id-porten", "x", Map.of("pid", pid, "acr", HIGH));
        Account account = byNumber(pid);
        assertThat(new String(account.identityLookup)).doesNotContain(pid);
        assertThat(account.displayName).doesNotContain(pid);
        assertThat(account.subject).isNull();
    }

    @Test
    void a_level_of_security_that_is_too_low_is_refused() {
        Browser browser = new Browser();
        String landed = signIn(
                browser, "idporten", "id-porten", "x", Map.of("pid", syntheticNumber(4), "acr", "idporten-loa-low"));
        assertThat(landed).endsWith("/logg-inn?feil=niva");
        isNobody(browser);
        browser.request().get("/logg-inn?feil=niva").then().body(containsString("sikkerhetsnivå"));
    }

    @Test
    void a_token_without_a_level_is_refused() {
        assertThat(signIn(new Browser(), "idporten", "id-porten", "x", Map.of("pid", syntheticNumber(5))))
                .endsWith("/logg-inn?feil=niva");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThat(signIn(new Browser(), "idporten", "id-porten", "x", Map.of("pid", "12345678901", "acr", HIGH)))
                .endsWith("/logg-inn?feil=ugyldig");
    }

    @Test
    void an_employee_whose_account_was_added_comes_through_Entra_and_is_bound_to_it() {
        String name = "ansatt" + UUID.randomUUID() + "@kommune.example";
        UUID account = add(name);
        String subject = UUID.randomUUID().toString();
        Browser browser = new Browser();
        signIn(
                browser,
                "entra",
                "entra",
                subject,
                Map.of("tid", TestProviders.ORGANISATION, "preferred_username", name));
        browser.request().get("/personvern").then().body(containsString("Ansatt Ansattsen"));

        String renamed = "ny@kommune.example";
        signIn(
                new Browser(),
                "entra",
                "entra",
                subject,
                Map.of("tid", TestProviders.ORGANISATION, "preferred_username", renamed));
        Account found = QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>find("subject", subject).firstResult());
        assertThat(found.id).isEqualTo(account);
    }

    @Test
    void somebody_elses_subject_with_a_bound_name_is_refused() {
        String name = "ansatt" + UUID.randomUUID() + "@kommune.example";
        add(name);
        Map<String, Object> claims = Map.of("tid", TestProviders.ORGANISATION, "preferred_username", name);
        signIn(new Browser(), "entra", "entra", UUID.randomUUID().toString(), claims);
        assertThat(signIn(new Browser(), "entra", "entra", UUID.randomUUID().toString(), claims))
                .endsWith("/logg-inn?feil=ukjent");
    }

    @Test
    void an_employee_nobody_added_is_refused() {
        Browser browser = new Browser();
        assertThat(signIn(
                        browser,
                        "entra",
                        "entra",
                        "y",
                        Map.of("tid", TestProviders.ORGANISATION, "preferred_username", "x@y.z")))
                .endsWith("/logg-inn?feil=ukjent");
        isNobody(browser);
    }

    @Test
    void a_demo_account_cannot_be_taken_over_through_Entra() {
        assertThat(signIn(
                        new Browser(),
                        "entra",
                        "entra",
                        "z",
                        Map.of("tid", TestProviders.ORGANISATION, "preferred_username", "sara")))
                .endsWith("/logg-inn?feil=ukjent");
    }

    @Test
    void an_employee_of_another_organisation_is_refused() {
        String name = "ansatt" + UUID.randomUUID() + "@kommune.example";
        add(name);
        assertThat(signIn(
                        new Browser(),
                        "entra",
                        "entra",
                        "w",
                        Map.of("tid", UUID.randomUUID().toString(), "preferred_username", name)))
                .endsWith("/logg-inn?feil=ukjent");
    }

    @Test
    void an_answer_nobody_asked_for_opens_nothing() {
        Browser browser = new Browser();
        browser.request().get("/logg-inn/id-porten?code=made-up&state=made-up");
        isNobody(browser);
    }

    /** Goes the way of a browser: to us, to the provider, back to us; returns where one lands. */
    private static String signIn(
            Browser browser, String provider, String path, String subject, Map<String, Object> claims) {
        TestProviders.next(provider, subject, claims);
        Response away =
                browser.request().urlEncodingEnabled(false).get("/logg-inn/" + path + "?til=/personvern%3Fa%3D1");
        away.then().statusCode(302).header("Location", containsString("/" + provider + "/authorize"));
        assertThat(away.getHeader("Location")).contains("code_challenge=").contains("nonce=");
        Response back =
                given().urlEncodingEnabled(false).redirects().follow(false).get(away.getHeader("Location"));
        String next = back.then().statusCode(302).extract().header("Location");
        for (int hop = 0; hop < 3 && next.contains("/logg-inn/" + path); hop++) {
            next = browser.request().urlEncodingEnabled(false).get(next).getHeader("Location");
        }
        return next;
    }

    private static void isNobody(Browser browser) {
        browser.request().get("/start").then().statusCode(303).header("Location", containsString("/logg-inn"));
        browser.request().get("/personvern").then().body(not(containsString("/logg-ut")));
    }

    private static UUID add(String email) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = new Account();
            account.email = email;
            account.displayName = "Ansatt Ansattsen";
            account.persist();
            return account.id;
        });
    }

    private Account byNumber(String pid) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>find("identityLookup", identityNumbers.lookup(pid))
                        .singleResult());
    }

    private static String syntheticNumber(int which) {
        return IntStream.range(0, 100_000)
                .mapToObj(end -> "%02d8170%05d".formatted(which, end))
                .filter(IdentityNumber::isSynthetic)
                .findFirst()
                .orElseThrow();
    }
}
