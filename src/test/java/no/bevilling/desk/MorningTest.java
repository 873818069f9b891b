package no.bevilling.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseAssignment;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A caseworker's morning, from what waits to what has been dealt with. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MorningTest extends BrowserTest {
    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    CaseAssignment assignment;

    @Inject
    Clock clock;

    @Test
    void from_my_tasks_over_a_saved_search_to_a_case_that_is_taken_back() {
        String me = caseworker("Morgana Morgen");
        UUID mine = open.restaurant("3451", "kari", "Morgenkroa");
        UUID one = open.restaurant("3451", "kari", "Grytidligkroa en");
        UUID two = open.restaurant("3451", "kari", "Grytidligkroa to");
        run(() -> assignment.assign(mine, cases.get(mine).version, open.user(me).id(), open.user("sara")));
        run(() -> cases.get(mine).nextDueOn = LocalDate.now(clock).minusDays(2));

        signIn(me);
        open("/k/3451/oppgaver");
        assertThat(page.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("Morgenkroa")))
                .isVisible();
        assertThat(link("Varsler (1 nye)")).isVisible();
        checkPage();
        screenshot("my-tasks-nb");

        alerts();
        searchAndAssign();
        assertThat(get(one).handlerId).isEqualTo(open.user("tove").id());
        assertThat(get(two).handlerId).isEqualTo(open.user("tove").id());

        note(mine);
        related(mine, get(one).number());
        subTask(mine);
        handOver(mine);
        withdraw(mine);
        inNynorsk(mine);
    }

    private void alerts() {
        link("Varsler (1 nye)").click();
        checkPage();
        screenshot("alerts-nb");
        link("Velg hva du vil varsles om").click();
        page.getByLabel("På e-post: Du har fått en sak").check();
        checkPage();
        screenshot("alert-choices-nb");
        button("Lagre").click();
        button("Merk alle som sett").click();
        assertThat(page.getByText("Alle varslene er merket som sett.")).isVisible();
        assertThat(button("Merk alle som sett")).hasCount(0);
    }

    private void searchAndAssign() {
        open("/k/3451/saker?liste=unassigned&q=grytidligkroa");
        page.getByText("Flere filtre").click();
        checkPage();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Lagre søket"))
                .click();
        field("Navn på søket").fill("Tidlig ute");
        button("Lagre søket").click();
        assertThat(link("Tidlig ute")).isVisible();
        page.getByLabel("Velg sak").first().check();
        page.getByLabel("Velg sak").nth(1).check();
        page.getByLabel("Gi de valgte til").selectOption("Tove To-Kommuner");
        checkPage();
        screenshot("worklist-saved-search-nb");
        button("Tildel valgte").click();
        assertThat(page.getByText("2 saker er tildelt.")).isVisible();
        link("Endre lagrede søk").click();
        checkPage();
        screenshot("saved-searches-nb");
        open("/k/3451/saksliste/kolonner");
        checkPage();
    }

    private void note(UUID id) {
        open("/k/3451/saker/" + id + "/notater");
        button("Lagre notatet").click();
        assertThat(page.locator("#error-summary")).isFocused();
        field("Notat").fill("Ringte søkeren om plantegningen.");
        button("Lagre notatet").click();
        assertThat(page.getByText("Notatet er lagret.")).isVisible();
        checkPage();
        screenshot("notes-nb");
    }

    private void related(UUID id, String number) {
        open("/k/3451/saker/" + id + "/beslektede");
        field("Saksnummer").fill(number);
        page.getByLabel("Samme sted").check();
        button("Knytt sammen").click();
        assertThat(page.getByText("Sakene er knyttet sammen.")).isVisible();
        checkPage();
        screenshot("related-nb");
    }

    private void subTask(UUID id) {
        open("/k/3451/saker/" + id + "/deloppgaver");
        field("Hva skal gjøres?").fill("Befaring med brannvesenet");
        page.getByLabel("Frist").fill(LocalDate.now(clock).plusDays(5).toString());
        button("Legg til").click();
        checkPage();
        screenshot("sub-tasks-nb");
        open("/k/3451/saker/" + id);
        assertThat(page.getByText("Deloppgaven «Befaring med brannvesenet» er åpen."))
                .isVisible();
        checkPage();
        screenshot("case-folder-nb");
        open("/k/3451/saker/" + id + "/vedtak");
        assertThat(page.getByText("Deloppgaven «Befaring med brannvesenet» er åpen."))
                .isVisible();
        open("/k/3451/saker/" + id + "/deloppgaver");
        link("Endre Befaring med brannvesenet").click();
        checkPage();
        button("Ferdig").click();
        assertThat(page.getByText("Deloppgaven er ferdig.")).isVisible();
    }

    private void handOver(UUID id) {
        open("/k/3451/saker/" + id + "/tildeling");
        page.getByLabel("Tove To-Kommuner").check();
        button("Lagre").click();
        assertThat(page.locator("#error-summary")).isFocused();
        checkPage();
        field("Hvorfor overleveres saken?").fill("Jeg har ferie fra i morgen.");
        screenshot("handover-nb");
        button("Lagre").click();
        assertThat(page.getByText("Jeg har ferie fra i morgen.").first()).isVisible();
        open("/k/3451/saker/" + id + "/parter/ny");
        checkPage();
        screenshot("party-nb");
    }

    private void withdraw(UUID id) {
        open("/k/3451/saker/" + id + "/trekk");
        field("Datoen på det søkeren skrev").fill(LocalDate.now(clock).toString());
        field("Hva skrev søkeren, og hvor ligger det?").fill("E-post i morges, journalført.");
        checkPage();
        screenshot("withdraw-nb");
        button("Søknaden er trukket").click();
        assertThat(page.getByText("Søknaden er trukket. Saken er avsluttet uten vedtak."))
                .isVisible();
        assertThat(get(id).status).isEqualTo(CaseStatus.WITHDRAWN);
        link("Ta opp saken igjen").click();
        checkPage();
        screenshot("reopen-nb");
    }

    private void inNynorsk(UUID id) {
        read("nn");
        open("/k/3451/oppgaver");
        checkPage();
        open("/k/3451/saker?liste=all&q=grytidligkroa");
        checkPage();
        screenshot("worklist-nn");
        open("/k/3451/saker/" + id);
        checkPage();
        screenshot("case-folder-nn");
        signIn("kari");
        open("/soknad/3451/" + get(open.restaurant("3451", "kari", "Angrekroa")).applicationId);
        link("Trekk søknaden").click();
        checkPage();
        screenshot("own-withdraw-nn");
        button("Ja, trekk søknaden").click();
        assertThat(page.getByText("Søknaden er trekt.").first()).isVisible();
        checkPage();
    }

    private String caseworker(String name) {
        String username = "morgen-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account();
            account.username = username;
            account.passwordHash = DemoPassword.hash("demo");
            account.displayName = name;
            account.email = "morgana@kommune.test";
            account.persistAndFlush();
            new RoleGrant(account.id, open.municipality("3451"), Role.CASEWORKER).persist();
        });
        return username;
    }

    private LicensingCase get(UUID id) {
        return Tenant.call(open.municipality("3451"), () -> cases.get(id));
    }

    private void run(Runnable work) {
        Tenant.run(open.municipality("3451"), work);
    }
}
