package no.bevilling.violation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.database.TenantKey;
import no.bevilling.inspection.Inspection;
import no.bevilling.inspection.InspectionMode;
import no.bevilling.inspection.InspectionStatus;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.Observation;
import no.bevilling.inspection.OralAccount;
import no.bevilling.licence.Licence;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

/** From what an inspector saw to a withdrawn licence, on the pages of everybody who has a part in it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PointsPagesTest extends BrowserTest {
    @Inject
    ReactionScenario story;

    @Inject
    OpenCases people;

    @Test
    void from_observation_to_withdrawal_and_back_again_on_appeal() {
        UUID licence = story.licence("Historiestova");
        Seen seen = inspected(licence);

        signIn("sara");
        open("/k/3451/kontroller/" + seen.visit + "/prikksak");
        checkPage();
        page.locator("[name='kind-" + seen.underage + "']").selectOption("UNDERAGE_CUSTOMER");
        page.locator("[name='kind-" + seen.hours + "']").selectOption("HOURS");
        field("Jeg har ingen tilknytning til bevillingshaver (forvaltningsloven §§ 6–10)")
                .check();
        screenshot("points-new");
        button("Opprett saken").click();
        assertThat(page.getByText("Med denne saken: 12 prikker i toårsperioden"))
                .isVisible();
        assertThat(page.getByText("Ei jente på 16 fikk kjøpt en øl.").first()).isVisible();
        checkPage();
        button("Send varsel").click();
        assertThat(page.getByText("Varselet er sendt.")).isVisible();
        checkPage();
        screenshot("points-case-noticed");
        String points = page.url().replaceAll(".*/prikksaker/", "");

        as("kari");
        open("/soknad");
        link("Forhåndsvarsel om prikker: Historiestova").click();
        checkPage();
        page.locator("#comment").fill("Hun viste legitimasjon som så ekte ut.");
        screenshot("points-holder");
        button("Send uttalelsen").click();
        assertThat(page.getByText("Uttalelsen er sendt til kommunen.")).isVisible();
        read("en");
        open("/soknad/3451/sak/" + points + "/varsel");
        checkPage();
        read("nb");

        as("sara");
        open("/k/3451/prikksaker/" + points);
        assertThat(page.getByText("Hun viste legitimasjon som så ekte ut.")).isVisible();
        assertThat(page.getByText("Stemmer prikkene med tabellen?")).isVisible();
        checkPage();
        screenshot("points-case-propose");
        button("Send til godkjenning").click();
        assertThat(page.getByText("Forslaget er sendt til godkjenning.")).isVisible();

        as("gunnar");
        open("/k/3451/godkjenning");
        page.locator("a[href='/k/3451/prikksaker/" + points + "']").click();
        button("Nei, jeg har ingen tilknytning").click();
        checkPage();
        screenshot("points-review");
        button("Godkjenn").click();
        assertThat(page.getByText("Vedtaket er gjort, og brevet ligger i utboksen."))
                .isVisible();
        assertThat(link("Gå til inndragningssaken")).isVisible();

        UUID withdrawal = story.withdrawalCase(licence);
        as("sara");
        open("/k/3451/prikker");
        checkPage();
        screenshot("points-overview");
        open("/k/3451/inndragninger/" + withdrawal);
        assertThat(page.getByText("12 prikker. Skalaen tilsier 7 dager.")).isVisible();
        checkPage();
        button("Send varsel").click();
        story.commented(withdrawal, "Vi ber om at det skjer i januar.");
        open("/k/3451/inndragninger/" + withdrawal);
        checkPage();
        screenshot("withdrawal-propose");
        button("Send til godkjenning").click();
        assertThat(page.getByText("Forslaget er sendt til godkjenning.")).isVisible();

        as("gunnar");
        open("/k/3451/inndragninger/" + withdrawal);
        checkPage();
        button("Godkjenn").click();
        assertThat(page.getByText("Vedtaket er gjort, og brevet ligger i utboksen."))
                .isVisible();
        read("nn");
        open("/k/3451/inndragninger/" + withdrawal);
        checkPage();
        screenshot("withdrawal-decided");

        as("sara");
        open("/k/3451/bevillinger/" + licence + "/prikker?en-til=HOURS");
        assertThat(page.getByText("teller; bevillingen er inndratt for den").first())
                .isVisible();
        checkPage();
        screenshot("points-ledger");
        open("/k/3451/bevillinger/" + licence);
        assertThat(page.getByText("inndragning").first()).isVisible();

        as("kari");
        open("/soknad/3451/sak/" + points + "/varsel");
        checkPage();
        link("Klage på vedtaket").click();
        page.locator("#wanted").fill("Vi vil at prikkene skal bort.");
        button("Send klagen").click();
        as("sara");
        open("/k/3451/prikksaker/" + points);
        link("Klage").click();
        page.locator("input[name=outcome][value=CHANGED]").check();
        page.locator("#reasons").fill("Legitimasjonen var så god at ingen kunne se det.");
        button("Send til godkjenning").click();
        as("gunnar");
        open("/k/3451/saker/" + points + "/klage");
        button("Godkjenn").click();
        as("sara");
        open("/k/3451/inndragninger/" + withdrawal);
        assertThat(page.getByText("Vedtaket er opphevet av kommunen.")).isVisible();
        checkPage();
        screenshot("withdrawal-set-aside");
        open("/k/3451/bevillinger/" + licence + "/prikker");
        assertThat(page.getByText("0 av 12 prikker i dag.")).isVisible();
        checkPage();
    }

    private void as(String username) {
        page.context().clearCookies();
        signIn(username);
    }

    /** A visit with two observations; their ids. */
    private record Seen(UUID visit, UUID underage, UUID hours) {}

    private Seen inspected(UUID licenceId) {
        SignedInAccount inspector = people.user("sara");
        Instant started =
                LocalDate.of(2026, 11, 14).atTime(1, 50).atZone(Ledgers.OSLO).toInstant();
        return story.call(() -> {
            Licence licence = Licence.findById(TenantKey.of(licenceId));
            Inspector by =
                    Inspector.<Inspector>find("accountId", inspector.id()).firstResult();
            if (by == null) {
                by = new Inspector();
                by.accountId = inspector.id();
                by.name = inspector.displayName();
                by.testPassedOn = LocalDate.of(2024, 1, 10);
                by.persistAndFlush();
            }
            Inspection visit = new Inspection();
            visit.id = UUID.randomUUID();
            visit.visitId = visit.id;
            visit.premisesId = licence.premisesId;
            visit.licenceId = licence.id;
            visit.licenceType = LicenceType.SERVING;
            visit.mode = InspectionMode.OPEN;
            visit.startedAt = started;
            visit.endedAt = started.plusSeconds(3600);
            visit.oralAccount = OralAccount.GIVEN;
            visit.findings = true;
            visit.status = InspectionStatus.HANDED_IN;
            visit.handedInAt = started.plusSeconds(4000);
            visit.handedInBy = inspector.id();
            visit.handedInByName = inspector.displayName();
            visit.reportDueOn = LocalDate.of(2026, 11, 21);
            visit.persistAndFlush();
            UUID underage = observed(visit, by, "age", started.plusSeconds(600), "Ei jente på 16 fikk kjøpt en øl.");
            UUID hours = observed(visit, by, "hours", started.plusSeconds(1800), "Det ble servert øl klokka 02.20.");
            return new Seen(visit.id, underage, hours);
        });
    }

    private static UUID observed(Inspection visit, Inspector by, String item, Instant at, String text) {
        Observation seen = new Observation();
        seen.id = UUID.randomUUID();
        seen.originId = seen.id;
        seen.inspectionId = visit.id;
        seen.checklistItem = item;
        seen.observedAt = at;
        seen.place = "baren";
        seen.text = text;
        seen.observerId = by.id;
        seen.observerName = by.name;
        seen.persistAndFlush();
        return seen.id;
    }
}
