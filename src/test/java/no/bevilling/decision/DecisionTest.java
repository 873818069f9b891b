package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Blocker;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.HumanOutcome;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.consultation.Statement;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentCodes;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.licence.Licence;
import no.bevilling.licence.PublicLicence;
import no.bevilling.licence.PublicLicenceProjection;
import no.bevilling.licence.PublicLicences;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.Criterion.Source;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerCompiler;
import no.bevilling.rules.Replay;
import no.bevilling.rules.RuleBaseLoader;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleEngine;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionTest {
    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    Approvals approvals;

    @Inject
    Decisions decisions;

    @Inject
    DecisionChecks checks;

    @Inject
    Cases cases;

    @Inject
    StoredFiles files;

    @Inject
    PublicLicences register;

    @Inject
    DocumentCodes codes;

    @Inject
    DatabaseRuleBaseStore rules;

    @Inject
    Clock clock;

    private CaseScenario.Work nordAurdal;
    private SignedInAccount sara;
    private SignedInAccount gunnar;

    @BeforeEach
    void people() {
        nordAurdal = scenario.at("3451").by("sara");
        sara = open.user("sara");
        gunnar = open.user("gunnar");
    }

    @Test
    void a_grant_makes_a_licence_its_papers_a_line_in_the_register_and_two_notices() throws Exception {
        UUID id = nordAurdal.ready("Storkroa");
        propose(nordAurdal, id, sara);

        Decision decision = approve(nordAurdal, id, gunnar);

        assertThat(decision.status).isEqualTo(DecisionStatus.APPROVED);
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.DECIDED);
        Licence licence = licence(nordAurdal, id);
        int year = LocalDate.now(clock).getYear();
        assertThat(licence.licenceNumber).matches("3451-" + year + "-\\d{4}");
        assertThat(licence.drinkGroups).containsExactly(1, 2);
        assertThat(licence.periodTo).isEqualTo(LocalDate.of(2028, 9, 30));
        assertThat(licence.managerName).isEqualTo("Mona Styrer");

        PublicLicence line = register.byNumber(licence.licenceNumber).orElseThrow();
        assertThat(line.premises().name()).isEqualTo("Storkroa");

        assertThat(papers(nordAurdal, id))
                .extracting(paper -> paper.kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.LICENCE,
                        DocumentKind.GRANT_LETTER,
                        DocumentKind.GRANT_NOTICE,
                        DocumentKind.GRANT_NOTICE);
        assertThat(outbox(nordAurdal, id))
                .allSatisfy(message -> assertThat(message.status).isEqualTo(OutboxStatus.WAITING));
        assertThat(outbox(nordAurdal, id))
                .filteredOn(message -> message.kind == DocumentKind.GRANT_NOTICE)
                .extracting(message -> message.recipient)
                .containsExactlyInAnyOrder(OutboxRecipient.POLICE, OutboxRecipient.TAX);
        assertThat(papers(nordAurdal, id))
                .filteredOn(paper -> paper.forApplicant)
                .extracting(paper -> paper.kind)
                .containsExactlyInAnyOrder(DocumentKind.LICENCE, DocumentKind.GRANT_LETTER);
        assertThat(events(id))
                .contains(
                        CaseEventKind.PROPOSED,
                        CaseEventKind.APPROVED,
                        CaseEventKind.LICENCE_GRANTED,
                        CaseEventKind.NOTICE_QUEUED);

        for (Document paper : papers(nordAurdal, id)) {
            PdfProof.assertArchivableAndAccessible("flow-" + paper.kind + "-" + paper.id, pdf(nordAurdal, paper));
        }
        Document shown = paper(nordAurdal, id, DocumentKind.LICENCE);
        String text = PdfProof.text(pdf(nordAurdal, shown));
        assertThat(text)
                .contains(licence.licenceNumber, "Storkroa", "Mandag–søndag", "11.00–01.00", shown.code, "DEMODATA");
        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, id, DocumentKind.GRANT_LETTER))))
                .contains("alkoholloven § 1-16", "tre uker", "Statsforvalteren i Innlandet", "Gunnar Godkjenner");
        assertThat(codes.find(shown.code)).hasValueSatisfying(issued -> {
            assertThat(issued.sha256()).isEqualTo(sha256(nordAurdal, shown));
            assertThat(issued.licenceNumber()).hasValue(licence.licenceNumber);
        });
    }

    @Test
    void a_letter_of_Vang_is_in_nynorsk() throws Exception {
        CaseScenario.Work vang = scenario.at("3454").by("viljar");
        UUID id = vang.ready("Fjellstova");
        propose(vang, id, open.user("viljar"));

        approve(vang, id, open.user("gudrun"));

        byte[] letter = pdf(vang, paper(vang, id, DocumentKind.GRANT_LETTER));
        PdfProof.assertArchivableAndAccessible("flow-vang-letter", letter);
        assertThat(PdfProof.language(letter)).isEqualTo("nn");
        assertThat(PdfProof.text(letter))
                .contains("Vang kommune", "alkohollova § 1-16", "skjenkeløyve", "Måndag–sundag", "Løyve")
                .doesNotContain(" ikke ", " hva ");
    }

    @Test
    void who_proposed_does_not_approve() {
        CaseScenario.Work vang = scenario.at("3454").by("tove");
        SignedInAccount tove = open.user("tove");
        UUID id = vang.ready("Tokrona");
        propose(vang, id, tove);

        assertThatThrownBy(() -> approve(vang, id, tove))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(403));
        assertThat(vang.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
        assertThatThrownBy(() -> vang.run(() -> {
                    Decision own = decisions.newest(id).orElseThrow();
                    own.reviewedBy = own.proposedBy;
                    own.persistAndFlush();
                }))
                .as("the database refuses it too")
                .rootCause()
                .hasMessageContaining("decision_check");
    }

    @Test
    void an_approver_of_another_municipality_and_a_caseworker_do_not_approve() {
        UUID id = nordAurdal.ready("Grensekroa");
        propose(nordAurdal, id, sara);

        for (String other : List.of("gudrun", "sara", "kari")) {
            assertThatThrownBy(() -> approve(nordAurdal, id, open.user(other)))
                    .satisfies(refused -> assertThat(status(refused)).isEqualTo(403));
        }
        assertThatThrownBy(() -> scenario.at("3454").run(() -> approvals.approve(id, 0, open.user("gudrun"))))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(404));
    }

    @Test
    void a_party_to_the_case_neither_proposes_nor_approves() {
        UUID id = nordAurdal.ready("Slektskroa");
        SignedInAccount kariAtWork = open.user("kari", "3451", Role.CASEWORKER, Role.APPROVER);
        assertThatThrownBy(() -> propose(nordAurdal, id, kariAtWork)).satisfies(DecisionTest::isForbidden);
        propose(nordAurdal, id, sara);

        assertThatThrownBy(() -> approve(nordAurdal, id, kariAtWork)).satisfies(DecisionTest::isForbidden);
    }

    @Test
    void nothing_is_proposed_before_the_police_have_answered() {
        UUID id = nordAurdal.heard(StatementBody.SOCIAL_SERVICES).ready("Ventekroa");

        assertThatThrownBy(() -> propose(nordAurdal, id, sara))
                .isInstanceOfSatisfying(
                        ProposalStopped.class,
                        stopped -> assertThat(stopped.stops())
                                .extracting(Blocker::kind)
                                .contains(Blocker.Kind.STATEMENT_MISSING));
    }

    @Test
    void serving_until_half_past_two_is_not_granted_in_Nord_Aurdal() {
        UUID id = nordAurdal.asking(DecisionTest::untilHalfPastTwo).ready("Nattkroa");

        assertThatThrownBy(
                        () -> propose(nordAurdal, id, sara, draft -> with(draft, draft.outcome(), hours("02:30"), "")))
                .isInstanceOfSatisfying(NotCarriedByRules.class, refused -> {
                    assertThat(refused.flaw()).isEqualTo(ProposalFlaw.NOT_GRANTABLE);
                    assertThat(refused.criteria())
                            .extracting(criterion -> criterion.engine().id())
                            .contains("valdres-serving-hours");
                });
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isNotEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void a_grant_gives_no_more_than_was_applied_for() {
        UUID id = nordAurdal
                .asking(form -> form.withLicence(form.licence().withHours(hours("01:00")))
                        .withOutdoor(new ApplicationForm.Outdoor(false, null, null, null, null)))
                .ready("Meirkroa");
        ProposalDraft asked = suggestion(id);

        assertThat(wrongFields(id, with(asked, DecisionOutcome.GRANTED, hours("01:30"), "")))
                .as("half an hour that nobody has asked for, though the rules allow it")
                .containsExactly("hours[0]", "hours[1]");
        assertThat(wrongFields(
                        id,
                        with(
                                asked,
                                DecisionOutcome.GRANTED,
                                List.of(
                                        ApplicationSamples.hours(Area.INDOOR, 1, "10:00", "00:30"),
                                        ApplicationSamples.hours(Area.INDOOR, 2, "12:00", "00:30")),
                                "")))
                .as("an hour too early")
                .containsExactly("hours[0]");
        assertThat(wrongFields(
                        id,
                        withGroups(
                                asked,
                                List.of(1, 2, 3),
                                Stream.concat(
                                                hours("01:00").stream(),
                                                Stream.of(ApplicationSamples.hours(Area.INDOOR, 3, "13:00", "23:00")))
                                        .toList())))
                .as("spirits that nobody has asked for")
                .containsExactly("drinkGroups", "hours[2]");
        assertThat(wrongFields(
                        id,
                        with(
                                asked,
                                DecisionOutcome.GRANTED,
                                Stream.concat(
                                                hours("01:00").stream(),
                                                Stream.of(ApplicationSamples.hours(Area.OUTDOOR, 1, "12:00", "20:00")))
                                        .toList(),
                                "")))
                .as("a terrace that nobody has asked for")
                .contains("outdoorArea", "hours[2]");

        propose(
                nordAurdal,
                id,
                sara,
                draft -> withGroups(
                        draft,
                        List.of(1),
                        List.of(
                                ApplicationSamples.hours(Area.INDOOR, 1, "12:00", "00:00"),
                                new HoursRow(
                                        Area.INDOOR,
                                        1,
                                        List.of(Day.CHRISTMAS_EVE),
                                        ClockTime.parse("12:00"),
                                        ClockTime.parse("16:00")))));
        assertThat(nordAurdal.call(() -> cases.get(id)).status)
                .as("less may be given")
                .isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void asked_for_until_half_past_two_it_is_suggested_until_two_and_the_letter_says_why() throws Exception {
        UUID id = nordAurdal.asking(DecisionTest::untilHalfPastTwo).ready("Seinkroa");

        propose(nordAurdal, id, sara);
        approve(nordAurdal, id, gunnar);

        assertThat(licence(nordAurdal, id).hours)
                .filteredOn(row -> row.area() == Area.INDOOR)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.to()).hasToString("02:00"));
        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, id, DocumentKind.GRANT_LETTER))))
                .contains("Dette fikk dere ikke medhold i", "Valdres 3.3.2 pkt. 10", "02.30", "02.00");
    }

    @Test
    void a_refusal_on_a_guideline_needs_an_individual_assessment() throws Exception {
        UUID id = nordAurdal.answering(DecisionTest::guidelinesAgainst).ready("Skolekroa");

        assertThatThrownBy(() -> propose(nordAurdal, id, sara, DecisionTest::refused))
                .isInstanceOfSatisfying(
                        NotCarriedByRules.class,
                        refused -> assertThat(refused.flaw()).isEqualTo(ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED));
        propose(
                nordAurdal,
                id,
                sara,
                draft ->
                        with(draft, DecisionOutcome.REFUSED, List.of(), "Akkurat dette stedet ligger ved skoleveien."));
        approve(nordAurdal, id, gunnar);

        assertThat(nordAurdal
                        .call(() -> decisions.newest(id).orElseThrow())
                        .reasons
                        .assessment())
                .as("what a grant would have concluded is gone")
                .last()
                .asString()
                .endsWith("bevilling ikke kan gis.");
        Document letter = paper(nordAurdal, id, DocumentKind.REFUSAL_LETTER);
        PdfProof.assertArchivableAndAccessible("flow-refusal", pdf(nordAurdal, letter));
        assertThat(PdfProof.text(pdf(nordAurdal, letter)))
                .contains(
                        "Dette var ikke oppfylt",
                        "Valdres 3.3.2",
                        "Akkurat dette stedet ligger ved skoleveien.",
                        "tre uker");
        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
        assertThat(outbox(nordAurdal, id))
                .singleElement()
                .satisfies(message -> assertThat(message.recipient).isEqualTo(OutboxRecipient.APPLICANT));
    }

    @Test
    void a_refusal_needs_something_to_rest_on() {
        UUID id = nordAurdal.ready("Grunnlauskroa");

        assertThatThrownBy(() -> propose(nordAurdal, id, sara, DecisionTest::refused))
                .isInstanceOfSatisfying(
                        NotCarriedByRules.class,
                        refused -> assertThat(refused.flaw()).isEqualTo(ProposalFlaw.NOTHING_TO_REFUSE_ON));
    }

    @Test
    void a_proposal_that_is_sent_back_can_be_made_anew() {
        UUID id = nordAurdal.ready("Omkroa");
        propose(nordAurdal, id, sara);

        assertThatThrownBy(() -> nordAurdal.run(() -> approvals.sendBack(id, 0, " ", gunnar)))
                .isInstanceOf(ProblemException.class);
        nordAurdal.run(() -> approvals.sendBack(id, 0, "Skriv mer om naboene", gunnar));

        Decision first = nordAurdal.call(() -> decisions.newest(id).orElseThrow());
        assertThat(first.status).isEqualTo(DecisionStatus.SENT_BACK);
        assertThat(first.reviewComment).isEqualTo("Skriv mer om naboene");
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(suggestion(id).assessment()).as("what stood there is kept").isEqualTo(first.reasons.assessment());
        propose(nordAurdal, id, sara);
        assertThat(nordAurdal
                        .call(() -> decisions.newest(id).orElseThrow())
                        .reasons
                        .assessment())
                .as("the conclusion stands once")
                .isEqualTo(first.reasons.assessment());
        approve(nordAurdal, id, gunnar);
        assertThat(licence(nordAurdal, id)).isNotNull();
    }

    @Test
    void a_proposal_made_twice_stands_once_and_an_overtaken_form_is_held_back() {
        UUID id = nordAurdal.ready("Dobbelkroa");
        int opened = nordAurdal.version(id);
        assertThatThrownBy(() -> nordAurdal.run(() -> proposals.propose(id, opened - 1, suggestion(id), sara)))
                .isInstanceOf(StaleVersionException.class);

        nordAurdal.run(() -> proposals.propose(id, opened, suggestion(id), sara));
        assertThatThrownBy(() -> nordAurdal.run(() -> proposals.propose(id, opened, suggestion(id), sara)))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(409));
        assertThat(nordAurdal.<Long>call(() -> Decision.count("caseId", id))).isEqualTo(1);
    }

    @Test
    void a_statement_that_changes_while_the_proposal_waits_stops_the_approval() {
        UUID id = nordAurdal.ready("Endrekroa");
        propose(nordAurdal, id, sara);
        nordAurdal.run(() -> {
            Statement police = Statement.<Statement>find("caseId = ?1 and body = ?2", id, StatementBody.POLICE)
                    .singleResult();
            police.answer = no.bevilling.rules.fact.StatementAnswer.NO_ANSWER;
        });

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.CHANGED_SINCE));
    }

    @Test
    void a_licence_of_the_past_is_not_proposed() {
        UUID id = nordAurdal.ready("Fortidskroa");
        LocalDate today = LocalDate.now(clock);
        ProposalDraft draft = suggestion(id);

        assertThat(wrongFields(id, withPeriod(draft, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 2, 1))))
                .containsExactly("periodFrom", "periodTo");
        assertThat(wrongFields(id, withPeriod(draft, today.minusDays(1), draft.periodTo())))
                .as("before the application came in")
                .containsExactly("periodFrom");
        propose(nordAurdal, id, sara, suggested -> withPeriod(suggested, today, suggested.periodTo()));
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void a_period_that_goes_by_while_the_proposal_waits_stops_the_approval() {
        UUID id = nordAurdal.ready("Sommarkroa");
        propose(nordAurdal, id, sara);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        nordAurdal.run(() -> {
            Decision waiting = decisions.newest(id).orElseThrow();
            waiting.periodFrom = yesterday;
            waiting.periodTo = yesterday;
        });

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.PERIOD_OVER));
        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
    }

    @Test
    void a_case_that_turns_out_incomplete_while_the_proposal_waits_stops_the_approval() {
        UUID id = nordAurdal.ready("Halvferdigkroa");
        propose(nordAurdal, id, sara);
        nordAurdal.run(() -> cases.get(id).completeOn = null);

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.CHANGED_SINCE));
    }

    @Test
    void an_answer_that_was_on_its_way_when_it_was_proposed_stops_the_approval() {
        UUID id = nordAurdal.answering(DecisionTest::lawAgainst).ready("Kappkroa");
        Decision proposal = propose(nordAurdal, id, sara, DecisionTest::refused);
        nordAurdal.run(() -> HumanOutcome.<HumanOutcome>list("caseId = ?1 and outcome = ?2", id, Outcome.NOT_MET.name())
                .forEach(before -> met(before, proposal).persist()));

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar))
                .as("nothing is left to refuse on")
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(ApprovalStopped.Reason.CHANGED_SINCE));
    }

    @Test
    void when_the_register_cannot_be_written_nothing_is_decided() {
        UUID id = nordAurdal.ready("Halvkroa");
        propose(nordAurdal, id, sara);
        QuarkusMock.installMockForType(
                new PublicLicenceProjection() {
                    @Override
                    public void write(Licence licence) {
                        throw new IllegalStateException("the register is full");
                    }
                },
                PublicLicenceProjection.class);

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar)).hasStackTraceContaining("the register is full");

        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
        assertThat(nordAurdal.call(() -> decisions.newest(id).orElseThrow()).status)
                .isEqualTo(DecisionStatus.PROPOSED);
        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
        assertThat(papers(nordAurdal, id)).isEmpty();
        assertThat(outbox(nordAurdal, id)).isEmpty();
        assertThat(events(id)).doesNotContain(CaseEventKind.APPROVED);
    }

    @Test
    void when_a_paper_cannot_be_made_there_is_no_licence_and_no_line_in_the_register() {
        UUID id = nordAurdal.ready("Papirkroa");
        propose(nordAurdal, id, sara);
        QuarkusMock.installMockForType(
                new DocumentCodes() {
                    @Override
                    public void publish(IssuedDocument document) {
                        throw new IllegalStateException("no ink");
                    }
                },
                DocumentCodes.class);

        assertThatThrownBy(() -> approve(nordAurdal, id, gunnar)).hasStackTraceContaining("no ink");

        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
        assertThat(register.find(new no.bevilling.licence.PublicLicenceFilter("Papirkroa", null, null), 0, 5))
                .isEmpty();
        assertThat(papers(nordAurdal, id)).isEmpty();
    }

    @Test
    void the_check_of_a_decision_replays_to_the_same_result() {
        UUID id = nordAurdal.ready("Gjenkroa");
        Decision proposal = propose(nordAurdal, id, sara);

        StoredCheck check = nordAurdal.call(() -> checks.get(proposal.ruleCheckId));

        assertThat(check.forDecision).isTrue();
        assertThat(checks.replay(check).identical()).isTrue();
        Replay afterAnotherStart = new Replay(
                new RuleBases(rules, new RuleBaseLoader()),
                new RuleEngine(new LayerCompiler(null, Thread.currentThread().getContextClassLoader())));
        Replay.Stored kept = new Replay.Stored(check.input.toString(), check.result.toString(), Language.NB);
        assertThat(afterAnotherStart.replay(kept).identical())
                .as("rules loaded and compiled anew")
                .isTrue();
        ((com.fasterxml.jackson.databind.node.ObjectNode) check.result).put("conclusion", "NOT_GRANTABLE");
        assertThat(checks.replay(check).differences()).isNotEmpty();
    }

    private ProposalDraft suggestion(UUID id) {
        return nordAurdal.call(() -> suggestions.of(cases.get(id)).orElseThrow());
    }

    private Decision propose(CaseScenario.Work at, UUID id, SignedInAccount actor) {
        return propose(at, id, actor, draft -> draft);
    }

    private Decision propose(
            CaseScenario.Work at, UUID id, SignedInAccount actor, UnaryOperator<ProposalDraft> change) {
        return at.call(() -> proposals.propose(
                id,
                cases.get(id).version,
                change.apply(suggestions.of(cases.get(id)).orElseThrow()),
                actor));
    }

    private Decision approve(CaseScenario.Work at, UUID id, SignedInAccount actor) {
        return at.call(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, actor));
    }

    private static Outcome guidelinesAgainst(AssessedCriterion criterion) {
        return criterion.engine().source() == Source.GUIDELINE ? Outcome.NOT_MET : Outcome.MET;
    }

    private static ProposalDraft refused(ProposalDraft draft) {
        return with(draft, DecisionOutcome.REFUSED, List.of(), "");
    }

    private static ProposalDraft with(
            ProposalDraft d, DecisionOutcome outcome, List<HoursRow> hours, String individual) {
        return new ProposalDraft(
                outcome,
                d.drinkGroups(),
                hours,
                d.periodFrom(),
                d.periodTo(),
                d.servingArea(),
                d.outdoorArea(),
                d.conditions(),
                d.rules(),
                d.facts(),
                d.statements(),
                d.assessment(),
                individual);
    }

    private static ProposalDraft withGroups(ProposalDraft d, List<Integer> groups, List<HoursRow> hours) {
        return new ProposalDraft(
                d.outcome(),
                groups,
                hours,
                d.periodFrom(),
                d.periodTo(),
                d.servingArea(),
                d.outdoorArea(),
                d.conditions(),
                d.rules(),
                d.facts(),
                d.statements(),
                d.assessment(),
                "");
    }

    private static ProposalDraft withPeriod(ProposalDraft d, LocalDate from, LocalDate to) {
        return new ProposalDraft(
                d.outcome(),
                d.drinkGroups(),
                d.hours(),
                from,
                to,
                d.servingArea(),
                d.outdoorArea(),
                d.conditions(),
                d.rules(),
                d.facts(),
                d.statements(),
                d.assessment(),
                "");
    }

    private static Outcome lawAgainst(AssessedCriterion criterion) {
        return criterion.engine().source() == Source.GUIDELINE ? Outcome.MET : Outcome.NOT_MET;
    }

    private static HumanOutcome met(HumanOutcome before, Decision proposal) {
        HumanOutcome late = new HumanOutcome();
        late.caseId = before.caseId;
        late.checkId = before.checkId;
        late.criterionId = before.criterionId;
        late.outcome = Outcome.MET.name();
        late.reason = "Vi har sett på det på nytt.";
        late.statedBy = before.statedBy;
        late.statedByName = before.statedByName;
        late.statedAt = proposal.proposedAt.minus(1, ChronoUnit.MICROS);
        return late;
    }

    private List<String> wrongFields(UUID id, ProposalDraft draft) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> propose(nordAurdal, id, sara, suggested -> draft));
        assertThat(refused.problem().status()).isEqualTo(400);
        return refused.problem().errors().stream().map(Problem.Field::field).toList();
    }

    private static ApplicationForm untilHalfPastTwo(ApplicationForm form) {
        List<HoursRow> outdoors = form.licence().hours().stream()
                .filter(row -> row.area() == Area.OUTDOOR)
                .toList();
        return form.withLicence(form.licence()
                .withHours(Stream.concat(hours("02:30").stream(), outdoors.stream())
                        .toList()));
    }

    private static List<HoursRow> hours(String to) {
        return List.of(
                ApplicationSamples.hours(Area.INDOOR, 1, "11:00", to),
                ApplicationSamples.hours(Area.INDOOR, 2, "11:00", to));
    }

    private static Licence licence(CaseScenario.Work at, UUID caseId) {
        return at.call(() -> Licence.<Licence>find("caseId", caseId).singleResult());
    }

    private static List<Document> papers(CaseScenario.Work at, UUID caseId) {
        return at.call(() -> Document.<Document>list("caseId", caseId));
    }

    private static Document paper(CaseScenario.Work at, UUID caseId, DocumentKind kind) {
        return papers(at, caseId).stream()
                .filter(one -> one.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<OutboxMessage> outbox(CaseScenario.Work at, UUID caseId) {
        return at.call(() -> OutboxMessage.<OutboxMessage>list("caseId", caseId));
    }

    private List<CaseEventKind> events(UUID caseId) {
        return nordAurdal.call(() -> CaseEvent.<CaseEvent>list("caseId", caseId).stream()
                .map(event -> event.kind)
                .toList());
    }

    private byte[] pdf(CaseScenario.Work at, Document paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(paper.municipalityId, paper.fileId, out);
        return out.toByteArray();
    }

    private static String sha256(CaseScenario.Work at, Document paper) {
        return at.call(
                () -> HexFormat.of().formatHex(StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId)).sha256));
    }

    private static int status(Throwable refused) {
        Throwable cause = refused;
        while (!(cause instanceof ProblemException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof ProblemException problem ? problem.problem().status() : 0;
    }

    private static void isForbidden(Throwable refused) {
        assertThat(refused).isInstanceOf(ForbiddenException.class);
    }
}
