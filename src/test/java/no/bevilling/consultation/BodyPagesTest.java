package no.bevilling.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** An administrator says who is consulted in the municipality, and who answers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BodyPagesTest extends BrowserTest {
    @Inject
    OpenCases open;

    @Inject
    ConsultedBodies bodies;

    @Test
    void the_administrator_of_Vang_adds_the_tax_office_and_changes_it() {
        signIn("admin");
        open("/k/3454/uttaleparter");
        assertThat(heading("Uttaleparter i Vang")).isVisible();
        checkPage();
        screenshot("bodies-nb");
        read("nn");
        open("/k/3454/uttaleparter");
        checkPage();
        screenshot("bodies-nn");
        read("nb");
        open("/k/3454/uttaleparter");

        link("Legg til uttalepart").click();
        button("Lagre").click();
        assertThat(page.getByText("Skriv en e-postadresse.").first()).isVisible();
        checkPage();
        screenshot("body-errors");
        page.getByLabel("Skatteetaten").check();
        field("Navn").fill("Skatteetaten, Innlandet");
        field("E-post som spørsmål og påminnelser går til").fill("skatt@skatt.example");
        field("Overordnet, med navn").fill("Sverre Seksjonssjef");
        field("E-post til den overordnede").fill("sverre@skatt.example");
        button("Lagre").click();
        assertThat(page.getByText("Uttaleparten er lagret.")).isVisible();

        link("Skatteetaten, Innlandet").click();
        page.getByLabel("Avtalt svartid i dager").fill("14");
        page.getByLabel("Blir spurt om uttalelse").uncheck();
        checkPage();
        button("Lagre").click();
        assertThat(page.getByText("14 dager")).isVisible();
        assertThat(page.getByText("Blir ikke spurt lenger")).isVisible();
    }

    @Test
    void a_caseworker_does_not_choose_who_is_consulted() {
        signIn("sara");
        assertThat(open("/k/3451/uttaleparter").status()).isEqualTo(403);
    }

    @Test
    void there_is_one_police_at_a_time_and_its_kind_never_changes() {
        assertThatThrownBy(() -> in("3451", () -> bodies.add(values(StatementBody.POLICE), open.user("admin"))))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("active"));

        ConsultedBody police =
                in("3451", () -> bodies.active(StatementBody.POLICE).orElseThrow());
        assertThatThrownBy(() -> in("3451", () -> {
                    bodies.change(police.id, police.version, values(StatementBody.MILITARY), open.user("admin"));
                    return null;
                }))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("kind"));
    }

    @Test
    void an_account_answers_for_one_body_of_a_municipality_and_never_for_another_municipalitys() {
        SignedInAccount pia = open.user("pia");
        ConsultedBody policeOfVang =
                in("3454", () -> bodies.active(StatementBody.POLICE).orElseThrow());

        assertThat(in("3454", () -> bodies.answeredBy(pia).orElseThrow().id)).isEqualTo(policeOfVang.id);
        assertThat(in("3451", () -> bodies.answeredBy(pia).orElseThrow().id)).isNotEqualTo(policeOfVang.id);
        assertThat(in("3450", () -> bodies.answeredBy(pia)))
                .as("no role in Etnedal")
                .isEmpty();
        assertThatThrownBy(() -> tie("3451", pia.id(), policeOfVang.id))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("body"));
        assertThatThrownBy(() -> tie("3451", open.user("sara").id(), null))
                .satisfies(refused -> assertThat(fields(refused)).containsExactly("account"));
    }

    private void tie(String number, UUID account, UUID body) {
        in(number, () -> {
            bodies.tie(account, body, open.user("admin"));
            return null;
        });
    }

    private static ConsultedBodies.Values values(StatementBody kind) {
        return new ConsultedBodies.Values(kind, "Nytt navn", "a@b.example", "Lise Leder", "lise@b.example", "", true);
    }

    private static List<String> fields(Throwable refused) {
        return ((ProblemException) refused)
                .problem().errors().stream().map(Problem.Field::field).toList();
    }

    private <T> T in(String number, java.util.concurrent.Callable<T> work) {
        return Tenant.call(open.municipality(number), work);
    }
}
