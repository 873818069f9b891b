package no.bevilling.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.consultation.BodyAnswers.Remarks;
import no.bevilling.database.Tenant;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** Police and social services answer by themselves, and see nothing but what they need. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PortalTest extends BrowserTest {
    private static final String NORD_AURDAL = "3451";
    private static final String VANG = "3454";

    @Inject
    OpenCases open;

    @Inject
    Statements statements;

    @Inject
    BodyAnswers answers;

    @Inject
    BodyQueue queue;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void the_police_land_at_their_queue_and_answer_in_two_clicks() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Toklikkskroa");
        signIn("pia");
        assertThat(page).hasURL(Pattern.compile(".*/uttalelser$"));
        assertThat(heading("Uttalelser du skal gi")).isVisible();
        checkPage();
        screenshot("queue-nb");

        row("Toklikkskroa").click();
        checkPage();
        screenshot("portal-nb");
        button("Ingen merknader").click();

        assertThat(page.getByText("Svaret er sendt til Nord-Aurdal.")).isVisible();
        Statement police = of(NORD_AURDAL, id, StatementBody.POLICE);
        assertThat(police.answer).isEqualTo(StatementAnswer.NO_REMARKS);
        assertThat(police.answeredByName).isEqualTo("Pia Politi");
        assertThat(police.receivedOn).isEqualTo(LocalDate.now(clock));
        read("nn");
        open("/uttalelser");
        checkPage();
        screenshot("queue-nn");
    }

    @Test
    void remarks_with_a_confidential_part_are_read_by_the_caseworker_at_once_and_by_nobody_else() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Merknadsbua");
        signIn("pia");
        row("Merknadsbua").click();
        page.getByText("Vi har merknader").click();
        button("Send merknadene").click();
        assertThat(page.getByText("Har dere ingen, velg").first()).isVisible();
        checkPage();
        screenshot("portal-errors");
        field("Merknadene").fill("Tre utrykninger til stedet i fjor.");
        page.getByLabel(Pattern.compile("^Taushetsbelagt del")).fill("Eieren er under etterforskning.");
        page.getByLabel(Pattern.compile("^Noens personlige forhold")).check();
        button("Send merknadene").click();
        assertThat(page.getByText("Svaret er sendt til Nord-Aurdal.")).isVisible();

        page.context().clearCookies();
        signIn("sara");
        open("/k/3451/saker/" + id);
        assertThat(page.getByText("Uttalelse fra politiet: merknader").first()).isVisible();
        UUID police = of(NORD_AURDAL, id, StatementBody.POLICE).id;
        open("/k/3451/saker/" + id + "/uttalelser/" + police);
        assertThat(page.getByText("Eieren er under etterforskning.")).isVisible();
        assertThat(page.getByText("Noens personlige forhold:")).isVisible();
        checkPage();
        screenshot("statement-confidential-nb");
        open("/k/3451/saker/" + id + "/uttalelser/" + police + "/forelegg");
        assertThat(page.getByLabel("Tekst til søkeren").inputValue())
                .contains("Tre utrykninger")
                .doesNotContain("etterforskning");

        page.context().clearCookies();
        signIn("gunnar");
        open("/k/3451/saker/" + id);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Åpne politiet"))
                .click();
        assertThat(page.getByText("Eieren er under etterforskning.")).isVisible();
        checkPage();

        page.context().clearCookies();
        signIn("nora");
        row("Merknadsbua").click();
        assertThat(page.content()).doesNotContain("utrykninger").doesNotContain("etterforskning");
    }

    @Test
    void the_caseworker_answers_what_the_social_services_must_know_and_sees_when_they_will_answer() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Spørrekroa");
        signIn("nora");
        row("Spørrekroa").click();
        page.getByText("Vi trenger flere opplysninger").click();
        field("Spørsmål til saksbehandleren").fill("Hvor mange sitteplasser er det ute?");
        button("Send spørsmålet").click();
        assertThat(page.getByText("Venter på svar fra saksbehandleren").first()).isVisible();
        row("Spørrekroa").click();
        page.getByText("Vi trenger mer tid").click();
        field("Når kan dere svare?").fill(LocalDate.now(clock).plusDays(40).toString());
        field("Hvorfor trenger dere mer tid?").fill("Møtet i utvalget er først da.");
        button("Gi beskjed").click();
        assertThat(page.getByText(Pattern.compile("Dere har lovet svar innen")).first())
                .isVisible();

        page.context().clearCookies();
        signIn("sara");
        open("/k/3451/saker/" + id);
        assertThat(page.getByText("Ett spørsmål venter på deg.")).isVisible();
        assertThat(page.getByText(Pattern.compile("Uttaleparten trenger mer tid og svarer innen")))
                .isVisible();
        checkPage();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registrer svaret sosialtjenesten"))
                .click();
        checkPage();
        screenshot("statement-question-nb");
        field("Svaret ditt").fill("Det er 24.");
        button("Send svaret").click();
        assertThat(page.getByText("Det er 24.")).isVisible();
        assertThat(of(NORD_AURDAL, id, StatementBody.SOCIAL_SERVICES).dueOn)
                .as("what the municipality set stays")
                .isEqualTo(LocalDate.now(clock).plusDays(21));
    }

    @Test
    void identity_numbers_are_shown_to_the_police_when_asked_for_and_logged_and_never_to_the_social_services() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Nummerkroa");
        UUID police = of(NORD_AURDAL, id, StatementBody.POLICE).id;
        UUID social = of(NORD_AURDAL, id, StatementBody.SOCIAL_SERVICES).id;
        signIn("pia");
        open("/k/3451/uttalelser/" + police);
        assertThat(page.getByText("Mona Styrer").first()).isVisible();
        assertThat(logged(police)).isPositive();

        page.context().clearCookies();
        signIn("nora");
        open("/k/3451/uttalelser/" + social);
        assertThat(page.getByText("Nummerkroa").first()).isVisible();
        assertThat(page.content()).doesNotContain("Mona Styrer").doesNotContain("Oda Eier");
        checkPage();
        screenshot("portal-social-nb");
    }

    @Test
    void no_body_gets_at_what_another_was_asked_nor_at_another_municipality() {
        UUID here = open.restaurant(NORD_AURDAL, "kari", "Isolasjonskroa");
        UUID there = open.restaurant("3450", "kari", "Etnedalskroa");
        UUID social = of(NORD_AURDAL, here, StatementBody.SOCIAL_SERVICES).id;
        UUID foreign = of("3450", there, StatementBody.POLICE).id;
        signIn("pia");

        assertThat(open("/k/3451/uttalelser/" + social).status()).isEqualTo(404);
        assertThat(open("/k/3451/uttalelser/" + foreign).status()).isEqualTo(404);
        assertThat(open("/k/3450/uttalelser/" + foreign).status()).isEqualTo(403);
        assertThat(open("/k/3451/saker/" + here).status()).isEqualTo(403);
        assertThat(queue.of(open.user("pia")).waiting())
                .extracting(BodyQueue.Item::place)
                .contains("Isolasjonskroa")
                .doesNotContain("Etnedalskroa");
        assertThatThrownBy(() -> in(NORD_AURDAL, () -> {
                    answers.noRemarks(social, 0, open.user("pia"));
                    return null;
                }))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void the_queue_goes_over_all_municipalities_and_what_is_late_comes_first() {
        UUID late = open.restaurant(VANG, "kari", "Seinkroa");
        open.restaurant(NORD_AURDAL, "kari", "Nykroa");
        in(
                VANG,
                () -> Statement.update(
                        "dueOn = ?1 where caseId = ?2", LocalDate.now(clock).minusDays(3), late));

        BodyQueue.Queue pias = queue.of(open.user("pia"));

        assertThat(pias.waiting()).extracting(BodyQueue.Item::place).contains("Seinkroa", "Nykroa");
        assertThat(pias.waiting()).isSortedAccordingTo((a, b) -> Long.compare(a.daysLeft(), b.daysLeft()));
        assertThat(pias.late()).isPositive();
        assertThat(pias.names()).hasSize(3);
    }

    @Test
    void a_body_without_scripts_answers_on_a_telephone_with_the_keyboard_alone() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Lommekroa");
        Page phone = phoneWithoutScripts();
        phone.navigate("logg-inn");
        phone.locator("input[name=j_username]").fill("nora");
        phone.locator("input[name=j_password]").fill("demo");
        phone.locator("input[name=j_password]").press("Enter");
        Locator row = phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Lommekroa")));
        row.focus();
        phone.keyboard().press("Enter");
        Locator none = phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ingen merknader"));
        none.focus();
        phone.keyboard().press("Enter");

        assertThat(phone.getByText("Svaret er sendt til Nord-Aurdal.")).isVisible();
        assertThat(of(NORD_AURDAL, id, StatementBody.SOCIAL_SERVICES).answer).isEqualTo(StatementAnswer.NO_REMARKS);
    }

    @Test
    void what_the_body_has_answered_itself_no_caseworker_changes() {
        UUID id = open.restaurant(NORD_AURDAL, "kari", "Egetsvarskroa");
        UUID police = of(NORD_AURDAL, id, StatementBody.POLICE).id;
        SignedInAccount pia = open.user("pia");
        in(NORD_AURDAL, () -> {
            answers.remarks(police, 0, new Remarks("Bråk", "", null), pia);
            return null;
        });

        assertThatThrownBy(() -> in(NORD_AURDAL, () -> {
                    Statement now = statements.get(id, police);
                    statements.register(
                            id,
                            police,
                            now.version,
                            StatementAnswer.NO_REMARKS,
                            "",
                            LocalDate.now(clock),
                            open.user("sara"));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(409));
        assertThat(of(NORD_AURDAL, id, StatementBody.POLICE).answer).isEqualTo(StatementAnswer.REMARKS);
    }

    @Test
    void a_confidential_part_needs_its_ground() {
        UUID police = of(NORD_AURDAL, open.restaurant(NORD_AURDAL, "kari", "Grunnkroa"), StatementBody.POLICE).id;

        assertThatThrownBy(() -> in(NORD_AURDAL, () -> {
                    answers.remarks(police, 0, new Remarks("", "Hemmelig", null), open.user("pia"));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors())
                                .extracting(Problem.Field::field)
                                .containsExactly("because"));
    }

    private Locator row(String place) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(place)));
    }

    private long logged(UUID statement) {
        return in(
                NORD_AURDAL,
                () -> ((Number) entities.createNativeQuery("select count(*) from audit_payload where payload like :id")
                                .setParameter("id", "%" + statement + "%")
                                .getSingleResult())
                        .longValue());
    }

    private Statement of(String number, UUID caseId, StatementBody body) {
        return in(
                number,
                () -> statements.of(caseId).stream()
                        .filter(statement -> statement.body == body)
                        .findFirst()
                        .orElseThrow());
    }

    private <T> T in(String number, Callable<T> work) {
        return Tenant.call(open.municipality(number), work);
    }
}
