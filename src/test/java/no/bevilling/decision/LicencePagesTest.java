package no.bevilling.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicenceReport;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.LicenceReports;
import no.bevilling.licence.PublicLicences;
import no.bevilling.licence.PublicStatus;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff see the life of a licence, and record what is reported about it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LicencePagesTest extends BrowserTest {
    @Inject
    CaseScenario scenario;

    @Inject
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    no.bevilling.casework.Cases cases;

    @Inject
    LicenceEvents events;

    @Inject
    LicenceReports reports;

    @Inject
    PublicLicences register;

    @Inject
    no.bevilling.application.OpenCases open;

    @Inject
    Approvals approvals;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    private CaseScenario.Work nordAurdal;
    private Licence licence;

    @BeforeEach
    void a_licence_that_is_in_force() {
        nordAurdal = scenario.at("3451").by("sara");
        String place = "Livkroa " + UUID.randomUUID().toString().substring(0, 6);
        UUID id = nordAurdal.ready(place);
        nordAurdal.run(() -> {
            ProposalDraft draft = suggestions.of(cases.get(id)).orElseThrow();
            proposals.propose(
                    id,
                    cases.get(id).version,
                    DecisionSteps.withPeriod(draft, LocalDate.now(clock), draft.periodTo()),
                    open.user("sara"));
        });
        nordAurdal.run(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, open.user("gunnar")));
        licence = DecisionSteps.licence(nordAurdal, id);
    }

    @Test
    void a_caseworker_finds_the_licence_and_records_that_the_manager_has_left() {
        signIn("sara");
        open("/k/3451/bevillinger");
        assertThat(page.getByText(licence.licenceNumber)).isVisible();
        checkPage();
        screenshot("licences");
        open("/k/3451/bevillinger/" + licence.id);
        assertThat(page.getByText("Bevillingen gjelder").first()).isVisible();
        assertThat(page.getByText("i bevillingsperioden")).isVisible();
        checkPage();
        screenshot("licence");
        link("Registrer melding").click();
        button("Registrer").click();
        assertThat(page.getByText("Velg hva som er meldt.").first()).isVisible();
        checkPage();
        page.getByLabel("Styreren har sluttet").check();
        page.getByLabel("Dato").fill(LocalDate.now(clock).minusDays(2).toString());
        page.getByLabel("Frist for å søke om ny styrer")
                .fill(LocalDate.now(clock).plusDays(7).toString());
        screenshot("licence-report");
        button("Registrer").click();

        assertThat(page.getByText("Meldingen er registrert.")).isVisible();
        assertThat(heading("Styreren har sluttet")).isVisible();
        checkPage();
        screenshot("licence-manager-left");
        assertThat(nordAurdal.call(() -> events.of(licence.id)))
                .filteredOn(event -> event.kind == LicenceEventKind.MANAGER_LEFT)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.recordedByName).isNotBlank();
                    assertThat(event.details).containsEntry("manager", "Mona Styrer");
                });
    }

    @Test
    void a_bankruptcy_that_is_recorded_ends_the_licence_at_once_on_the_page_and_in_the_register() {
        signIn("sara");
        read("nn");
        open("/k/3451/bevillinger/" + licence.id + "/melding");
        page.getByLabel("Løyvehavaren er konkurs").check();
        page.getByLabel("Dato").fill(LocalDate.now(clock).toString());
        button("Registrer").click();

        assertThat(page.getByText("Løyvet gjeld ikkje").first()).isVisible();
        checkPage();
        screenshot("licence-bankrupt-nn");
        assertThat(register.byNumber(licence.licenceNumber).orElseThrow().status())
                .isEqualTo(PublicStatus.LAPSED);
    }

    @Test
    void a_business_that_closes_is_told_to_police_and_tax_and_the_licence_ends_after_its_last_day() {
        LocalDate last = LocalDate.now(clock).plusDays(10);
        nordAurdal.run(() -> reports.byStaff(
                licence.id,
                new LicenceReport(LicenceReportKind.CLOSED_DOWN, last, null, null, null, "Meldt på telefon."),
                open.user("sara")));

        assertThat(register.byNumber(licence.licenceNumber).orElseThrow())
                .satisfies(line -> assertThat(line.status()).isEqualTo(PublicStatus.VALID))
                .satisfies(line -> assertThat(line.statusTo()).isEqualTo(last));
        assertThat(DecisionSteps.outbox(nordAurdal, licence.caseId))
                .filteredOn(message -> message.kind == DocumentKind.CLOSURE_NOTICE)
                .extracting(message -> message.recipient)
                .containsExactlyInAnyOrder(OutboxRecipient.POLICE, OutboxRecipient.TAX);
    }

    @Test
    void an_approver_reads_and_records_nothing() {
        signIn("gunnar");
        open("/k/3451/bevillinger/" + licence.id);
        assertThat(page.getByText("Bevillingen gjelder").first()).isVisible();
        assertThat(link("Registrer melding")).hasCount(0);
    }
}
