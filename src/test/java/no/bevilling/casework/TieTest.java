package no.bevilling.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

/** Before the first act in a case, whoever acts states the tie to its parties (forvaltningsloven §§ 6-10). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TieTest extends BrowserTest {
    @Inject
    CaseDesk desk;

    @Inject
    OpenCases open;

    @Test
    void nothing_is_done_in_a_case_before_the_tie_is_stated_and_then_the_way_leads_back() {
        UUID id = untouched("Habilitetskroa");

        desk.send("sara", id, "/komplett", "answer", "COMPLETE", "completeOn", desk.today())
                .statusCode(303)
                .header("Location", containsString("/habilitet"));
        assertThat(desk.get(id).completeOn).isNull();
        desk.read("sara", id, "/komplett").statusCode(303).header("Location", containsString("/habilitet?til="));

        desk.send("sara", id, "/habilitet", "tie", "NONE", "til", "/k/3451/saker/" + id + "/komplett")
                .statusCode(303)
                .header("Location", endsWith("/komplett"));

        desk.send("sara", id, "/komplett", "answer", "COMPLETE", "completeOn", desk.today())
                .statusCode(303);
        assertThat(desk.get(id).completeOn).isEqualTo(desk.today());
        desk.read("sara", id, "").body(containsString("Habilitet oppgitt: Ingen tilknytning"));
    }

    @Test
    void who_has_a_tie_says_which_and_cannot_act() {
        UUID id = untouched("Søskenkroa");
        desk.send("sara", id, "/habilitet", "tie", "FAMILY", "explanation", "").statusCode(422);

        desk.send("sara", id, "/habilitet", "tie", "FAMILY", "explanation", "Søsteren min eier stedet.")
                .statusCode(303);

        desk.read("sara", id, "/komplett").statusCode(403);
        desk.send("sara", id, "/habilitet", "tie", "NONE").statusCode(409);
        desk.send("tove", id, "/tildeling", "handler", open.user("sara").id()).statusCode(422);
    }

    @Test
    void one_statement_says_nothing_of_another_persons_tie() {
        UUID id = untouched("Hverforsegkroa");
        desk.send("sara", id, "/habilitet", "tie", "NONE").statusCode(303);

        desk.read("tove", id, "/komplett").statusCode(303).header("Location", containsString("/habilitet"));
    }

    @Test
    void the_way_back_never_leads_out_of_the_case() {
        UUID id = untouched("Blindveikroa");

        desk.send("sara", id, "/habilitet", "tie", "NONE", "til", "https://example.org/k/3451/saker/" + id)
                .statusCode(303)
                .header("Location", not(containsString("example.org")));
    }

    @Test
    void the_normal_case_takes_one_click() {
        UUID id = untouched("Ettklikkskroa");
        signIn("sara");
        open("/k/3451/saker/" + id);
        checkPage();
        screenshot("case-tie-nb");
        button("Nei, jeg har ingen tilknytning").click();
        assertThat(page.getByText("Du har oppgitt at du ikke har noen tilknytning"))
                .isVisible();
        open("/k/3451/saker/" + id + "/komplett");
        assertThat(heading("Er søknaden komplett?")).isVisible();
        signIn("tove");
        open("/k/3451/saker/" + id + "/habilitet");
        checkPage();
        screenshot("tie-nb");
        button("Lagre at jeg har en tilknytning").click();
        assertThat(page.locator("#error-summary")).isFocused();
        checkPage();
        read("nn");
        open("/k/3451/saker/" + id + "/habilitet");
        checkPage();
    }

    private UUID untouched(String place) {
        return open.untouched("3451", "kari", place, LicenceType.SERVING, form -> form);
    }
}
