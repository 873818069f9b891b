package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.HumanOutcome;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseOpened;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentCodes;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.licence.Force;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.licence.PublicLicence;
import no.bevilling.licence.PublicLicences;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Source;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import org.junit.jupiter.api.BeforeEach;

/** The steps of a decision, as the tests of the room take them: propose, approve, look at what came of it. */
abstract class DecisionSteps {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    LicencesInForce inForce;

    @Inject
    Event<CaseOpened> opened;

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
    Assessments assessments;

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

    CaseScenario.Work nordAurdal;
    SignedInAccount sara;
    SignedInAccount gunnar;

    @BeforeEach
    void people() {
        nordAurdal = scenario.at("3451").by("sara");
        sara = open.user("sara");
        gunnar = open.user("gunnar");
    }

    ProposalDraft suggestion(UUID id) {
        return nordAurdal.call(() -> suggestions.of(cases.get(id)).orElseThrow());
    }

    Decision propose(CaseScenario.Work at, UUID id, SignedInAccount actor) {
        return propose(at, id, actor, draft -> draft);
    }

    Decision propose(CaseScenario.Work at, UUID id, SignedInAccount actor, UnaryOperator<ProposalDraft> change) {
        return at.call(() -> proposals.propose(
                id,
                cases.get(id).version,
                change.apply(suggestions.of(cases.get(id)).orElseThrow()),
                actor));
    }

    Decision approve(CaseScenario.Work at, UUID id, SignedInAccount actor) {
        return at.call(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, actor));
    }

    static Outcome guidelinesAgainst(AssessedCriterion criterion) {
        return criterion.engine().source() == Source.GUIDELINE ? Outcome.NOT_MET : Outcome.MET;
    }

    static ProposalDraft granted(ProposalDraft draft) {
        return with(draft, DecisionOutcome.GRANTED, draft.hours(), "");
    }

    static ProposalDraft refused(ProposalDraft draft) {
        return with(draft, DecisionOutcome.REFUSED, List.of(), "");
    }

    static ProposalDraft with(ProposalDraft d, DecisionOutcome outcome, List<HoursRow> hours, String individual) {
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

    static ProposalDraft withGroups(ProposalDraft d, List<Integer> groups, List<HoursRow> hours) {
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

    static ProposalDraft withPeriod(ProposalDraft d, LocalDate from, LocalDate to) {
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

    static Outcome lawAgainst(AssessedCriterion criterion) {
        return criterion.engine().source() == Source.GUIDELINE ? Outcome.MET : Outcome.NOT_MET;
    }

    static HumanOutcome met(HumanOutcome before, Decision proposal) {
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

    List<String> wrongFields(UUID id, ProposalDraft draft) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> propose(nordAurdal, id, sara, suggested -> draft));
        assertThat(refused.problem().status()).isEqualTo(400);
        return refused.problem().errors().stream().map(Problem.Field::field).toList();
    }

    static ApplicationForm untilHalfPastTwo(ApplicationForm form) {
        List<HoursRow> outdoors = form.licence().hours().stream()
                .filter(row -> row.area() == Area.OUTDOOR)
                .toList();
        return form.withLicence(form.licence()
                .withHours(Stream.concat(hours("02:30").stream(), outdoors.stream())
                        .toList()));
    }

    static List<HoursRow> hours(String to) {
        return List.of(
                ApplicationSamples.hours(Area.INDOOR, 1, "11:00", to),
                ApplicationSamples.hours(Area.INDOOR, 2, "11:00", to));
    }

    Licence granted(String place) {
        UUID id = nordAurdal.ready(place);
        propose(nordAurdal, id, sara, draft -> withPeriod(draft, LocalDate.now(clock), draft.periodTo()));
        approve(nordAurdal, id, gunnar);
        return licence(nordAurdal, id);
    }

    /** A case about the licence, of a kind, with all done that comes before a proposal. */
    UUID caseAbout(Licence licence, ApplicationKind kind, String place) {
        UUID id = nordAurdal.ready(place);
        nordAurdal.run(() -> {
            LicensingCase about = cases.get(id);
            about.kind = kind;
            about.licenceId = licence.id;
            about.persistAndFlush();
            opened.fire(new CaseOpened(about));
        });
        return id;
    }

    Force at(Licence licence, LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(OSLO).toInstant();
        return nordAurdal.call(() -> inForce.inForce(Licence.<Licence>findById(TenantKey.of(licence.id)), noon));
    }

    PublicLicence line(Licence licence) {
        return register.byNumber(licence.licenceNumber).orElseThrow();
    }

    static Licence licence(CaseScenario.Work at, UUID caseId) {
        return at.call(() -> Licence.<Licence>find("caseId", caseId).singleResult());
    }

    static List<Document> papers(CaseScenario.Work at, UUID caseId) {
        return at.call(() -> Document.<Document>list("caseId", caseId));
    }

    static Document paper(CaseScenario.Work at, UUID caseId, DocumentKind kind) {
        return papers(at, caseId).stream()
                .filter(one -> one.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    static List<OutboxMessage> outbox(CaseScenario.Work at, UUID caseId) {
        return at.call(() -> OutboxMessage.<OutboxMessage>list("caseId = ?1 and documentId is not null", caseId));
    }

    List<CaseEventKind> events(UUID caseId) {
        return nordAurdal.call(() -> CaseEvent.<CaseEvent>list("caseId", caseId).stream()
                .map(event -> event.kind)
                .toList());
    }

    byte[] pdf(CaseScenario.Work at, Document paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(paper.municipalityId, paper.fileId, out);
        return out.toByteArray();
    }

    static String sha256(CaseScenario.Work at, Document paper) {
        return at.call(
                () -> HexFormat.of().formatHex(StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId)).sha256));
    }

    static int status(Throwable refused) {
        Throwable cause = refused;
        while (!(cause instanceof ProblemException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof ProblemException problem ? problem.problem().status() : 0;
    }

    static void isForbidden(Throwable refused) {
        assertThat(refused).isInstanceOf(ForbiddenException.class);
    }
}
