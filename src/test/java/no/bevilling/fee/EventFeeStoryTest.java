package no.bevilling.fee;

import static no.bevilling.application.FormAnswers.EVENT;
import static no.bevilling.application.FormAnswers.GUESTS;
import static no.bevilling.application.FormAnswers.holder;
import static no.bevilling.application.FormAnswers.people;
import static no.bevilling.application.FormAnswers.room;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.bevilling.account.Role;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.FormDriver;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.Receivables;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.policy.AdoptedTables;
import no.bevilling.rules.DecidingBody;
import no.bevilling.turnover.TurnoverGround;
import org.junit.jupiter.api.Test;

/** Høylandet takes event fees by who comes, settles them afterwards, and leaves it to its executive committee to lower one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EventFeeStoryTest {
    private static final String HERE = "5046";
    private static final String OWN = "municipalities/5046-hoylandet/tables/";
    private static final String EVENT_FEES = """
            id: 5046-event-fees
            kind: EVENT_FEES
            source: GUIDELINE
            law: ["alkoholloven § 7-1"]
            plan: ["Gebyrregulativet pkt. 3"]
            rows:
              - { kinds: [SINGLE_OCCASION], attendanceFrom: 1, attendanceTo: 299, amount: "1500", per: OCCASION, settledAfterwards: true }
              - { kinds: [SINGLE_OCCASION], attendanceFrom: 300, amount: "3000", per: OCCASION, settledAfterwards: true }
            """;
    private static final String DELEGATION = """
            id: 5046-delegation
            kind: DELEGATION
            source: GUIDELINE
            law: ["alkoholloven § 1-12"]
            plan: ["Delegeringsreglementet pkt. 8"]
            rows:
              - { cases: [FEE_REDUCTION], body: EXECUTIVE_COMMITTEE, name: "Formannskapet i Høylandet" }
            """;
    private static final int YEAR = 2026;

    @Inject
    AdoptedTables tables;

    @Inject
    TurnoverGround ground;

    @Inject
    CaseScenario scenario;

    @Inject
    FeeRuns runs;

    @Inject
    FeeWorker worker;

    @Inject
    EventReports reports;

    @Inject
    Receivables receivables;

    @Inject
    Cases cases;

    @Inject
    StoredFiles files;

    @Test
    void an_event_that_grew_is_reported_settled_lowered_by_who_may_told_and_charged() throws Exception {
        TurnoverGround.now("2026-12-01T10:00");
        tables.adopt(HERE, Map.of(OWN + "event-fees.yaml", EVENT_FEES, OWN + "delegation.yaml", DELEGATION));
        ground.user(HERE, "hoy-sak", "Siv Saksbehandler", Role.CASEWORKER);
        ground.user(HERE, "hoy-leder", "Leif Leder", Role.APPROVER);
        ground.user(HERE, "hoy-admin", "Ada Administrator", Role.ADMIN);
        form("hoy-admin")
                .formParam("fromYear", YEAR)
                .formParam("dueDay", "1.5.")
                .formParam("daysToPay", 30)
                .formParam("partYear", "MONTHS_BEGUN")
                .formParam("seasonal", "DAYS")
                .formParam("settlement", "NONE")
                .formParam("rounding", "SUM")
                .formParam("eventReportDays", 10)
                .formParam("eventReminderDays", 3)
                .formParam("grounds", "KS 12/26")
                .post("/k/5046/gebyrinnstillinger")
                .then()
                .statusCode(303);
        UUID licence = festival();

        // 250 are expected: the lower of the two rates.
        start(FeeKind.EVENT);
        FeeDecision fixed = decided(FeeKind.EVENT, licence, Map.of("body", "ADMINISTRATION"));
        assertThat(fixed.amountOre).isEqualTo(150_000);
        assertThat(in(reports::ask)).as("before the event").isZero();

        // It is over on 17 December: the organiser is asked once, and reminded once.
        TurnoverGround.now("2026-12-19T10:00");
        assertThat(in(reports::ask)).isEqualTo(1);
        assertThat(in(reports::ask)).isZero();
        assertThat(in(reports::remind)).as("not yet").isZero();
        TurnoverGround.now("2026-12-27T10:00");
        assertThat(in(reports::remind)).isEqualTo(1);
        assertThat(in(reports::remind)).isZero();
        assertThat(letters(fixed.caseId)).contains(DocumentKind.EVENT_REPORT, DocumentKind.EVENT_REPORT_REMINDER);
        String report = "/soknad/5046/sak/" + fixed.caseId + "/gebyr/oppgave";
        page("kari", "/soknad").body(containsString(report));
        page("nils", report).statusCode(404);

        // Nobody reckons on what is not told.
        start(FeeKind.EVENT_SETTLEMENT);
        assertThat(line(FeeKind.EVENT_SETTLEMENT, licence).status).isEqualTo(LineStatus.MISSING_VOLUME);
        tell("kari", report, licence, "mange").statusCode(422).body(containsString("Skriv hvor mange som kom"));
        tell("nils", report, licence, "320").statusCode(404);
        tell("kari", report, licence, "310").statusCode(303);
        tell("kari", report, licence, "320").statusCode(303);
        page("hoy-sak", "/k/5046/oppgaver").body(containsString("er meldt og kan gjøres opp"));
        page("hoy-sak", "/k/5046/gebyrsaker/" + fixed.caseId).statusCode(200).body(containsString("320"));

        // 3 000 by the rules; lowered to 2 500, which the executive committee decides.
        start(FeeKind.EVENT_SETTLEMENT);
        FeeLine reckoned = line(FeeKind.EVENT_SETTLEMENT, licence);
        assertThat(reckoned.amountOre).isEqualTo(300_000);
        assertThat(reckoned.changeOre).isEqualTo(150_000);
        step(
                        "hoy-sak",
                        FeeKind.EVENT_SETTLEMENT,
                        licence,
                        "satt-ned",
                        Map.of("amount", "2 500", "why", "Inntektene gikk til bygdehuset."))
                .statusCode(303);
        step("hoy-sak", FeeKind.EVENT_SETTLEMENT, licence, "forslag", Map.of()).statusCode(303);
        tell("kari", report, licence, "100").statusCode(409);
        step("hoy-leder", FeeKind.EVENT_SETTLEMENT, licence, "godkjenn", Map.of("body", "ADMINISTRATION"))
                .statusCode(422)
                .body(
                        containsString("Etter delegeringen avgjør et annet organ"),
                        containsString("Formannskapet i Høylandet"));
        assertThat(line(FeeKind.EVENT_SETTLEMENT, licence).status)
                .as("a proposal until the body has decided")
                .isEqualTo(LineStatus.PROPOSED);
        step(
                        "hoy-leder",
                        FeeKind.EVENT_SETTLEMENT,
                        licence,
                        "godkjenn",
                        Map.of(
                                "body", "EXECUTIVE_COMMITTEE",
                                "resolvedOn", "2026-12-27",
                                "resolutionNumber", "FSK 44/26"))
                .statusCode(303);
        FeeDecision settled = settled(FeeKind.EVENT_SETTLEMENT, licence);

        assertThat(settled.amountOre).isEqualTo(250_000);
        assertThat(settled.changeOre).isEqualTo(100_000);
        assertThat(settled.settlesId).isEqualTo(fixed.id);
        assertThat(settled.reckoning.event().attendance()).isEqualTo(320);
        assertThat(settled.decidingBody).isEqualTo(DecidingBody.EXECUTIVE_COMMITTEE);
        assertThat(settled.decidingBodyName).isEqualTo("Formannskapet i Høylandet");
        assertThat(in(() -> cases.get(settled.caseId)).status).isEqualTo(CaseStatus.DECIDED);
        assertThat(in(() -> receivables
                        .of(ChargeKind.SETTLEMENT, settled.id)
                        .orElseThrow()
                        .charged()))
                .isEqualTo(100_000);
        Document letter = in(() -> Document.<Document>findById(TenantKey.of(settled.documentId)));
        assertThat(letter.kind).isEqualTo(DocumentKind.FEE_SETTLEMENT_LETTER);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        files.write(letter.municipalityId, letter.fileId, pdf);
        assertThat(PdfProof.text(pdf.toByteArray()).replace('\u00a0', ' '))
                .contains("1 000,00 kroner", "320", "klag", "bygdehuset", "Gebyrregulativet pkt. 3");
        page("kari", "/soknad/5046/sak/" + settled.caseId + "/klage").statusCode(200);
    }

    /** A festival that kari has got a licence for, on the evening of 16 December. */
    private UUID festival() {
        Map<String, String> event = new HashMap<>(EVENT);
        event.put("event.from", "2026-12-16T16:00");
        event.put("event.to", "2026-12-17T01:00");
        event.put("event.areas", "INDOOR");
        FormDriver form = FormDriver.wish(Browser.signedIn("kari"), HERE, "SINGLE_OCCASION-SERVING")
                .fill("virksomhet", holder("Bygdelaget", ApplicationSamples.validOrganisationNumber(31029384)))
                .fill("sted", room("Låven på Høylandet"))
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups",
                                "1,2",
                                "licence.clientele",
                                "GENERAL",
                                "licence.ownProduction",
                                "false"))
                .fill("arrangement", event)
                .fill("gjester", GUESTS)
                .fill("personer", people(true));
        form.handIn();
        CaseScenario.Work work = scenario.at(HERE).by("hoy-sak");
        UUID id = work.caseOf(form.id());
        work.prepare(id);
        work.grant(id, "hoy-leder");
        return in(() -> Licence.<Licence>find("caseId", id).<Licence>singleResult().id);
    }

    private void start(FeeKind kind) {
        form("hoy-sak")
                .formParam("kind", kind)
                .formParam("year", YEAR)
                .post("/k/5046/gebyr")
                .then()
                .statusCode(303);
        finish(kind);
    }

    private void finish(FeeKind kind) {
        FeeRun run = in(() -> runs.of(kind, YEAR).orElseThrow());
        for (int tries = 0;
                tries < 200 && in(() -> runs.of(kind, YEAR).orElseThrow()).status != RunStatus.OPEN;
                tries++) {
            worker.run(run.municipalityId, run.id);
        }
    }

    private FeeDecision decided(FeeKind kind, UUID licence, Map<String, String> approval) {
        step("hoy-sak", kind, licence, "forslag", Map.of()).statusCode(303);
        step("hoy-leder", kind, licence, "godkjenn", approval).statusCode(303);
        return settled(kind, licence);
    }

    private FeeDecision settled(FeeKind kind, UUID licence) {
        finish(kind);
        FeeLine line = line(kind, licence);
        assertThat(line.problem).isNull();
        return in(() -> FeeDecision.<FeeDecision>findById(TenantKey.of(line.decisionId)));
    }

    private FeeLine line(FeeKind kind, UUID licence) {
        return in(() -> FeeLine.<FeeLine>find(
                        "runId = ?1 and licenceId = ?2", runs.of(kind, YEAR).orElseThrow().id, licence)
                .singleResult());
    }

    private ValidatableResponse step(
            String username, FeeKind kind, UUID licence, String action, Map<String, String> fields) {
        FeeLine line = line(kind, licence);
        String address = "/k/5046/gebyr/" + kind.address() + "/" + YEAR + "/bevilling/" + line.id + "/" + action;
        return form(username)
                .formParam("version", line.version)
                .formParams(fields)
                .post(address)
                .then();
    }

    private ValidatableResponse tell(String username, String address, UUID licence, String guests) {
        EventReport report = in(() -> reports.of(List.of(licence)).get(licence));
        return form(username)
                .formParam("version", report.version)
                .formParam("attendance", guests)
                .formParam("comment", "")
                .post(address)
                .then();
    }

    private List<DocumentKind> letters(UUID caseId) {
        return in(() -> OutboxMessage.<OutboxMessage>list("caseId", caseId)).stream()
                .map(message -> message.kind)
                .toList();
    }

    private static RequestSpecification form(String username) {
        return Browser.signedIn(username).form();
    }

    private static ValidatableResponse page(String username, String address) {
        return Browser.signedIn(username).request().get(address).then();
    }

    private <T> T in(Callable<T> work) {
        return Tenant.call(ground.municipality(HERE), work);
    }
}
