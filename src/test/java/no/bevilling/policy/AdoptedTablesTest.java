package no.bevilling.policy;

import static no.bevilling.application.FormAnswers.EVENT;
import static no.bevilling.application.FormAnswers.GUESTS;
import static no.bevilling.application.FormAnswers.holder;
import static no.bevilling.application.FormAnswers.people;
import static no.bevilling.application.FormAnswers.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.FormDriver;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.Blocker;
import no.bevilling.assessment.Blockers;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LeadTime;
import no.bevilling.casework.Worklist;
import no.bevilling.consultation.Statement;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.decision.DecisionOutcome;
import no.bevilling.decision.ProposalDraft;
import no.bevilling.decision.Suggestions;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a municipality adopts about statements and lead times is what its applicants and caseworkers meet the same day. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdoptedTablesTest {
    private static final String RINGEBU = "3439";
    private static final String OWN = "municipalities/3439-ringebu/tables/";
    private static final String STATEMENTS = """
            id: 3439-statements
            kind: STATEMENTS
            source: GUIDELINE
            law: ["alkoholloven § 1-7"]
            plan: ["Retningslinjer pkt. 3"]
            rows:
              - { bodies: [MILITARY], kinds: [NEW, RENEWAL, TRANSFER], need: MANDATORY, days: 30 }
              - { bodies: [TAX], kinds: [NEW, TRANSFER], need: ASKED, days: 14 }
            """;
    private static final String LEAD_TIMES = """
            id: 3439-lead-times
            kind: LEAD_TIMES
            source: GUIDELINE
            law: ["alkoholloven § 1-7"]
            plan: ["Retningslinjer pkt. 10"]
            rows:
              - { kinds: [SINGLE_OCCASION], days: 21, late: REFUSED }
            """;

    @Inject
    AdoptedTables tables;

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    Suggestions suggestions;

    @Inject
    Blockers blockers;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Cases cases;

    @Inject
    Worklist worklist;

    @Inject
    Clock clock;

    @BeforeEach
    void the_municipality_adopts_its_own_tables() {
        tables.adopt(RINGEBU, Map.of(OWN + "statements.yaml", STATEMENTS, OWN + "lead-times.yaml", LEAD_TIMES));
    }

    @Test
    void where_there_is_a_training_ground_the_military_unit_is_asked_and_the_case_waits_for_it_and_tax_is_asked_too() {
        UUID id = open.restaurant(RINGEBU, "kari", "Skytefeltkroa");

        List<Statement> asked = call(() -> Statement.<Statement>list("caseId", id));
        assertThat(asked)
                .extracting(statement -> statement.body, statement -> statement.mandatory)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(StatementBody.POLICE, true),
                        org.assertj.core.groups.Tuple.tuple(StatementBody.SOCIAL_SERVICES, true),
                        org.assertj.core.groups.Tuple.tuple(StatementBody.MILITARY, true),
                        org.assertj.core.groups.Tuple.tuple(StatementBody.TAX, false));
        assertThat(call(() -> blockers.of(cases.get(id))))
                .filteredOn(blocker -> blocker.kind() == Blocker.Kind.STATEMENT_MISSING)
                .extracting(Blocker::body)
                .contains(StatementBody.MILITARY)
                .doesNotContain(StatementBody.TAX);
    }

    @Test
    void who_applies_too_late_is_told_before_handing_in_and_the_answer_of_the_rules_goes_on_to_the_decision() {
        FormDriver form = festival(10);

        assertThat(FormDriver.words(form.page("sammendrag")))
                .contains("Kommunen vil ha søknaden senest 21 dager før")
                .contains("Retningslinjer pkt. 10")
                .contains("som hovedregel blir avslått");
        form.handIn();

        CaseScenario.Work work = scenario.at(RINGEBU).by(caseworker());
        UUID id = work.caseOf(form.id());
        LeadTime leadTime = call(() -> deadlines.leadTime(cases.get(id)).orElseThrow());
        assertThat(leadTime.isRefused()).isTrue();
        assertThat(leadTime.daysBefore()).isEqualTo(10);
        // The worklist finds it among those that came too late, and says so beside it.
        Browser.signedIn("kari")
                .request()
                .get("/k/3439/saker?liste=all&sent=ja")
                .then()
                .statusCode(403);
        assertThat(call(() -> cases.get(id)).tooLate).isTrue();
        assertThat(call(() -> worklist.rows(tooLate(), 0, 100)))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.tooLate()).isTrue());
        assertThat(call(() -> worklist.rows(tooLate(), 0, 100))).allMatch(Worklist.Row::tooLate);
        work.prepare(id);
        ProposalDraft suggested = call(() -> suggestions.of(cases.get(id)).orElseThrow());
        assertThat(suggested.outcome()).isEqualTo(DecisionOutcome.REFUSED);
        assertThat(suggested.facts()).anyMatch(fact -> fact.startsWith("Søknaden kom 10 dager før arrangementet"));
        assertThat(suggested.rules()).anyMatch(rule -> rule.reference().equals("Retningslinjer pkt. 10"));
    }

    @Test
    void who_applies_in_time_is_told_until_when_and_nothing_speaks_against_it() {
        FormDriver form = festival(40);

        assertThat(FormDriver.words(form.page("sammendrag")))
                .contains("Det er 40 dager til arrangementet")
                .doesNotContain("som hovedregel blir avslått");
    }

    private static Worklist.Filter tooLate() {
        return new Worklist.Filter(
                Worklist.Whose.ALL, UUID.randomUUID(), null, null, "", null, null, null, false, true, null, null, "");
    }

    private FormDriver festival(int daysAhead) {
        LocalDateTime begins = LocalDate.now(clock).plusDays(daysAhead).atTime(16, 0);
        Map<String, String> event = new HashMap<>(EVENT);
        event.put("event.from", begins.toString());
        event.put("event.to", begins.plusHours(9).toString());
        event.put("event.areas", "INDOOR");
        return FormDriver.wish(Browser.signedIn("kari"), RINGEBU, "SINGLE_OCCASION-SERVING")
                .fill("virksomhet", holder("Bygdelaget", ApplicationSamples.validOrganisationNumber(31029384)))
                .fill("sted", room("Låven " + UUID.randomUUID()))
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
    }

    /** A new user who handles cases in Ringebu. */
    private String caseworker() {
        String username = "ringebu-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account();
            account.username = username;
            account.displayName = "Rune Ringebu";
            account.persistAndFlush();
            for (Role role : List.of(Role.CASEWORKER, Role.APPROVER)) {
                new RoleGrant(account.id, open.municipality(RINGEBU), role).persist();
            }
        });
        return username;
    }

    private <T> T call(java.util.concurrent.Callable<T> work) {
        return Tenant.call(open.municipality(RINGEBU), work);
    }
}
