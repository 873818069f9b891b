package no.bevilling.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseAssignment;
import no.bevilling.casework.Cases;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.Tenant;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskPagesTest extends BrowserTest {
    private static final String NORD_AURDAL = "3451";

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    CaseAssignment assignment;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    @Test
    void a_caseworker_lands_on_the_worklist_and_takes_a_case() {
        open.restaurant(NORD_AURDAL, "kari", "Landingskroa");
        signIn("sara");
        assertThat(page).hasURL(Pattern.compile(".*/k/3451/saker$"));
        checkPage();

        link("Ufordelte").click();
        field("Søk i saksnummer, tittel, søker og sted").fill("landingskroa");
        button("Vis").click();
        checkPage();
        screenshot("worklist-nb");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Landingskroa")))
                .click();
        button("Ta saken").click();

        assertThat(page.getByText("Saken er tildelt.")).isVisible();
        assertThat(page.getByText("Sara Saksbehandler").first()).isVisible();
        checkPage();
    }

    @Test
    void who_works_for_two_municipalities_chooses_one() {
        signIn("tove");

        assertThat(heading("Velg kommune")).isVisible();
        checkPage();
        link("Vang kommune").click();
        assertThat(page).hasURL(Pattern.compile(".*/k/3454/saker$"));
    }

    @Test
    void a_case_is_worked_through_on_its_pages() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Gjennomkroa");
        signIn("sara");
        openCase(id);
        assertThat(heading("Dette stopper neste steg")).isVisible();
        checkPage();
        screenshot("case-new-nb");

        link("Se om noe mangler").click();
        checkPage();
        page.getByLabel("Alt er inne").check();
        button("Lagre").click();
        assertThat(page.getByText("Søknaden er ikke meldt komplett")).hasCount(0);

        assertThat(page.getByText("Spurt fordi loven krever det (alkoholloven § 1-7)."))
                .hasCount(2);
        askFor("Skatteetaten");
        register("politiet", "Har merknader", "Det var bråk på stedet i fjor.");
        register("sosialtjenesten", "Ingen merknader", "");
        putToApplicant();
        recordFacts();
        button("Kontroller saken").click();
        assertThat(heading("Regelkontroll")).isVisible();
        checkPage();
        screenshot("rule-check-nb");
        answerFirst();
        openCase(id);
        assertThat(page.getByText("med å kommentere uttalelsen fra politiet")).isVisible();
        checkPage();
        screenshot("case-worked-nb");
        read("nn");
        openCase(id);
        checkPage();
        screenshot("case-worked-nn");
        open("/k/3451/saker/" + id + "/regelkontroll");
        checkPage();
        screenshot("rule-check-nn");
    }

    private void askFor(String body) {
        link("Be om uttalelse").last().click();
        page.getByLabel(body, new Page.GetByLabelOptions().setExact(true)).check();
        checkPage();
        button("Lagre at det er bedt om uttalelse").click();
        assertThat(page.getByText("Det er notert at du har bedt om uttalelse.")).isVisible();
    }

    private void register(String body, String answer, String text) {
        link("Registrer svaret " + body).click();
        page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Merknadene").fill(text);
        checkPage();
        button("Lagre svaret").click();
        assertThat(page.getByText("Svaret er lagret.")).isVisible();
    }

    private void putToApplicant() {
        link("Legg fram for søkeren politiet").click();
        checkPage();
        screenshot("put-to-applicant-nb");
        button("Legg fram").click();
        assertThat(page.getByText("Uttalelsen er lagt fram for søkeren.")).isVisible();
    }

    private void recordFacts() {
        link("Før inn Det kommunen har funnet ut").click();
        checkPage();
        page.getByLabel(Pattern.compile("^Område")).selectOption("CENTRE");
        page.getByLabel(Pattern.compile("^Ja, alt av betydning")).check();
        Locator first = page.locator("#nearby-0");
        first.getByLabel("Hva").selectOption("SCHOOL");
        first.getByLabel("Navn").fill("Nord-Aurdal ungdomsskule");
        first.getByLabel("Meter i luftlinje").fill("langt");
        button("Lagre opplysningene").click();
        assertThat(page.locator("#error-summary")).isFocused();
        checkPage();
        screenshot("facts-error-nb");
        assertThat(page.locator("#nearby-0").getByLabel("Navn")).hasValue("Nord-Aurdal ungdomsskule");
        page.locator("#nearby-0").getByLabel("Meter i luftlinje").fill("850");
        page.getByLabel(Pattern.compile("^Styrer:")).selectOption("CLEAR");
        button("Lagre opplysningene").click();
        assertThat(page.getByText("Nord-Aurdal ungdomsskule").first()).isVisible();
    }

    private void answerFirst() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Svar\\b")))
                .first()
                .click();
        checkPage();
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).isFocused();
        page.getByLabel("Oppfylt", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Begrunnelse").fill("Vurdert mot lovens formål; ingenting taler mot.");
        button("Lagre").click();
        assertThat(page.getByText("Sara Saksbehandler svarte").first()).isVisible();
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_shown_beside_what_was_typed() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Samtidigkroa");
        signIn("sara");
        open("/k/3451/saker/" + id + "/komplett");
        page.getByLabel("Noe mangler").check();
        page.getByLabel("Forklar hva som mangler").fill("Målsatt plantegning");
        run(() -> assignment.assign(id, cases.get(id).version, open.user("tove").id(), open.user("tove")));
        button("Lagre").click();

        assertThat(page.getByText("Tove To-Kommuner endret saken")).isVisible();
        assertThat(page.getByLabel("Forklar hva som mangler")).hasValue("Målsatt plantegning");
        checkPage();
        screenshot("conflict-nb");
        button("Lagre").click();
        assertThat(page.getByText("Målsatt plantegning").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Uttalelse i saken din, Send kommentaren, Kommentaren din er sendt til kommunen.",
        "nn, Fråsegn i saka di, Send kommentaren, Kommentaren din er send til kommunen.",
        "en, A statement in your case, Send the comment, Your comment has been sent to the municipality."
    })
    void the_applicant_reads_and_comments_on_what_is_put_to_them(
            String language, String title, String send, String sent) {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Kommentarkroa");
        UUID statement = remarksPutToApplicant(id);
        read(language);
        signIn("kari");
        open("/soknad/3451/sak/" + id + "/uttalelse/" + statement);
        assertThat(heading(title)).isVisible();
        assertThat(page.getByText("Politiet viser til bråk i fjor")).isVisible();
        assertThat(page.getByText("Hemmelig kilde")).hasCount(0);
        checkPage();
        screenshot("applicant-comment-" + language);

        page.locator("#comment").fill("Det var en annen kro.");
        button(send).click();

        assertThat(page.getByText(sent)).isVisible();
        assertThat(page.getByText("Det var en annen kro.")).isVisible();
        checkPage();
    }

    @Test
    void nobody_else_reads_what_is_put_to_an_applicant() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Privatkroa");
        UUID statement = remarksPutToApplicant(id);
        signIn("nils");

        assertThat(open("/soknad/3451/sak/" + id + "/uttalelse/" + statement).status())
                .isEqualTo(404);
        assertThat(page.content()).doesNotContain("bråk");
    }

    private UUID remarksPutToApplicant(UUID id) {
        return Tenant.call(open.municipality(NORD_AURDAL), () -> {
            LocalDate today = LocalDate.now(clock);
            var sara = open.user("sara");
            Statement police = statements.request(id, StatementBody.POLICE, "", today.plusWeeks(3), sara);
            statements.register(
                    id, police.id, police.version, StatementAnswer.REMARKS, "Hemmelig kilde om bråk", today, sara);
            statements.putToApplicant(
                    id, police.id, police.version, "Politiet viser til bråk i fjor", today.plusWeeks(2), sara);
            return police.id;
        });
    }

    private void openCase(UUID id) {
        open("/k/3451/saker/" + id);
    }

    private void run(Runnable work) {
        Tenant.run(open.municipality(NORD_AURDAL), work);
    }
}
