package no.bevilling.assessment;

import io.quarkus.panache.common.Page;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Application;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.AssessedCriterion.Allowed;
import no.bevilling.assessment.Blocker.Kind;
import no.bevilling.casework.CaseAssignment;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.Timeline;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.Zone;
import org.junit.jupiter.api.BeforeEach;

/** The steps of a caseworker with one case, as the tests of the desk take them. */
abstract class DeskSteps {
    static final String NORD_AURDAL = "3451";

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    CaseAssignment assignment;

    @Inject
    Completeness completeness;

    @Inject
    Statements statements;

    @Inject
    FactRecording facts;

    @Inject
    CaseChecks checks;

    @Inject
    Assessments assessments;

    @Inject
    Blockers blockers;

    @Inject
    EntityManager entities;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    UUID id;
    SignedInAccount sara;
    SignedInAccount kari;

    @BeforeEach
    void openCase() {
        sara = open.user("sara");
        kari = open.user("kari");
        id = open.restaurant(NORD_AURDAL, "kari", "Skrivebordkroa");
    }

    long audited(String action) {
        return call(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from audit_payload where payload like :id and payload like :action")
                        .setParameter("id", "%" + id + "%")
                        .setParameter("action", "%\"" + action + "\"%")
                        .getSingleResult())
                .longValue());
    }

    static CaseFacts known() {
        return new CaseFacts(
                Zone.RESIDENTIAL,
                List.of(new CheckRequest.Nearby(NearbyKind.CHURCH, "Fagernes kirke", 900)),
                false,
                false,
                true,
                FoodServiceLicence.GRANTED,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Map.of());
    }

    void answerAllOpen() {
        CaseFacts withOwner = call(() -> {
            var named = Application.<Application>findById(TenantKey.of(cases.get(id).applicationId))
                    .answers
                    .people()
                    .influential()
                    .get(0);
            CaseFacts k = known();
            return new CaseFacts(
                    k.zone(),
                    k.nearby(),
                    k.noiseNuisance(),
                    k.familyCampsite(),
                    k.terraceOfRestaurant(),
                    k.foodServiceLicence(),
                    k.managerConduct(),
                    k.deputyConduct(),
                    k.holderConduct(),
                    Map.of(CheckQuestion.key(named, 0), Conduct.CLEAR));
        });
        run(() -> facts.record(id, 0, withOwner, sara));
        run(() -> checks.run(id, sara));
        for (AssessedCriterion asked : humans()) {
            state(asked.engine().id(), Outcome.MET, "Vurdert og i orden");
        }
    }

    List<AssessedCriterion> humans() {
        return assessment().open().stream()
                .filter(criterion -> criterion.allowed() == Allowed.ANSWER)
                .toList();
    }

    void state(String criterion, Outcome outcome, String reason) {
        UUID check = assessment().checkId();
        run(() -> assessments.state(id, check, criterion, outcome, false, reason, sara));
    }

    AssessedCriterion criterion(String criterion) {
        return assessment().criteria().stream()
                .filter(known -> known.engine().id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    String question(Language language, String criterion) {
        return call(() -> assessments.of(cases.get(id), language).orElseThrow()).criteria().stream()
                .filter(known -> known.engine().id().equals(criterion))
                .findFirst()
                .orElseThrow()
                .engine()
                .question();
    }

    Assessment assessment() {
        return call(() -> assessments.of(cases.get(id), Language.NB).orElseThrow());
    }

    List<Kind> stops() {
        return call(() -> blockers.of(cases.get(id)).stream().map(Blocker::kind).toList());
    }

    List<CaseEvent> events(CaseEventKind kind) {
        return call(() -> timeline.of(id, Page.ofSize(200)).stream()
                .filter(event -> event.kind == kind)
                .toList());
    }

    void complete() {
        run(() -> completeness.complete(id, caseVersion(), today(), sara));
    }

    UUID ask(StatementBody body) {
        return call(() -> statements.request(id, body, "", today().plusWeeks(3), sara).id);
    }

    void answer(UUID statement, StatementAnswer answer, String text) {
        run(() -> statements.register(id, statement, version(statement), answer, text, today(), sara));
    }

    int version(UUID statement) {
        return call(() -> Statement.<Statement>find("id", statement).singleResult().version);
    }

    int caseVersion() {
        return call(() -> cases.get(id).version);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T call(Supplier<T> work) {
        return Tenant.call(open.municipality(NORD_AURDAL), work::get);
    }

    void run(Runnable work) {
        Tenant.run(open.municipality(NORD_AURDAL), work);
    }

    long stated() {
        return call(() -> HumanOutcome.count("caseId", id));
    }
}
