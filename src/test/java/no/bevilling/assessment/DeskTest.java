package no.bevilling.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.panache.common.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Application;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.AssessedCriterion.Allowed;
import no.bevilling.assessment.Blocker.Kind;
import no.bevilling.casework.CaseAssignment;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskTest {
    private static final String NORD_AURDAL = "3451";

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

    private UUID id;
    private SignedInAccount sara;
    private SignedInAccount kari;

    @BeforeEach
    void openCase() {
        sara = open.user("sara");
        kari = open.user("kari");
        id = open.restaurant(NORD_AURDAL, "kari", "Skrivebordkroa");
    }

    @Test
    void a_new_case_waits_for_completeness_statements_and_check() {
        assertThat(stops())
                .containsExactly(
                        Kind.NOT_COMPLETE,
                        Kind.STATEMENT_NOT_REQUESTED,
                        Kind.STATEMENT_NOT_REQUESTED,
                        Kind.NOT_CHECKED);
    }

    @Test
    void a_case_is_worked_through_until_nothing_stops_it() {
        complete();
        UUID police = ask(StatementBody.POLICE);
        UUID social = ask(StatementBody.SOCIAL_SERVICES);
        assertThat(stops()).containsExactly(Kind.STATEMENT_MISSING, Kind.STATEMENT_MISSING, Kind.NOT_CHECKED);

        answer(police, StatementAnswer.NO_REMARKS, "");
        answer(social, StatementAnswer.NO_REMARKS, "");
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        answerAllOpen();

        assertThat(stops()).isEmpty();
        assertThat(assessment().open()).isEmpty();
    }

    @Test
    void remarks_of_the_police_stop_the_case_until_the_applicant_has_been_heard() {
        UUID police = ask(StatementBody.POLICE);
        answer(police, StatementAnswer.REMARKS, "Bråk på stedet i fjor");
        assertThat(stops()).contains(Kind.NOT_PUT_TO_APPLICANT);
        assertThatThrownBy(() -> run(() -> statements.forApplicant(id, police, kari)))
                .as("not put to the applicant yet")
                .isInstanceOf(ProblemException.class);

        LocalDate until = today().plusWeeks(2);
        run(() -> statements.putToApplicant(id, police, version(police), "Politiet viser til bråk", until, sara));
        assertThat(stops()).doesNotContain(Kind.NOT_PUT_TO_APPLICANT).contains(Kind.COMMENT_TIME_RUNS);

        run(() -> statements.comment(id, police, version(police), "Det var en annen kro", kari));
        assertThat(stops()).doesNotContain(Kind.COMMENT_TIME_RUNS);
        assertThatThrownBy(() -> run(() -> statements.forApplicant(id, police, open.user("nils"))))
                .as("somebody else's statement")
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_changed_fact_makes_the_check_old_and_is_told_with_old_and_new() {
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        assertThat(stops()).doesNotContain(Kind.CHECK_OUTDATED, Kind.NOT_CHECKED);

        CaseFacts moved = new CaseFacts(
                Zone.CENTRE,
                List.of(),
                false,
                false,
                false,
                FoodServiceLicence.GRANTED,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Map.of());
        run(() -> facts.record(id, 0, moved, sara));

        assertThat(stops()).contains(Kind.CHECK_OUTDATED);
        assertThat(events(CaseEventKind.FACTS_RECORDED))
                .anySatisfy(event -> assertThat(event.details)
                        .containsEntry("fact", "zone")
                        .containsEntry("old", "RESIDENTIAL")
                        .containsEntry("new", "CENTRE"));
    }

    @Test
    void the_same_facts_checked_twice_are_stored_once() {
        UUID first = call(() -> checks.run(id, sara).id);
        UUID second = call(() -> checks.run(id, sara).id);

        assertThat(second).isEqualTo(first);
        assertThat(events(CaseEventKind.CHECKED)).hasSize(1);
    }

    @Test
    void a_check_is_worded_in_the_language_of_its_reader() {
        run(() -> checks.run(id, sara));

        String bokmal = question(Language.NB, "national-manager-age");
        String nynorsk = question(Language.NN, "national-manager-age");

        assertThat(nynorsk).isNotEqualTo(bokmal).contains("styrar");
    }

    @Test
    void serving_past_the_plan_s_last_hour_cannot_be_answered_away() {
        UUID late = open.restaurant(
                NORD_AURDAL,
                "kari",
                "Nattkroa",
                form -> form.withLicence(form.licence()
                        .withHours(form.licence().hours().stream()
                                .map(row -> ApplicationSamples.hours(row.area(), row.drinkGroup(), "11:00", "03:30"))
                                .toList())));
        run(() -> checks.run(late, sara));
        Assessment found =
                call(() -> assessments.of(cases.get(late), Language.NB).orElseThrow());

        assertThat(found.conclusion()).isEqualTo(Conclusion.NOT_GRANTABLE);
        AssessedCriterion hours = found.notMet().get(0);
        assertThat(hours.allowed()).isEqualTo(Allowed.NOTHING);
        assertThatThrownBy(() -> run(() -> assessments.state(
                        late, found.checkId(), hours.engine().id(), Outcome.MET, false, "Vi vil", sara)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors().get(0).field())
                                .isEqualTo("outcome"));
    }

    @Test
    void an_answer_needs_a_reason_and_a_criterion_of_the_check() {
        run(() -> checks.run(id, sara));
        AssessedCriterion asked = humans().get(0);
        UUID check = assessment().checkId();

        assertThatThrownBy(() ->
                        run(() -> assessments.state(id, check, asked.engine().id(), Outcome.MET, false, "  ", sara)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() ->
                        run(() -> assessments.state(id, check, "no-such-criterion", Outcome.MET, false, "Fordi", sara)))
                .isInstanceOf(ProblemException.class);
        assertThat(stated()).isZero();
    }

    @Test
    void the_newest_answer_of_a_person_counts_and_none_is_lost() {
        run(() -> checks.run(id, sara));
        String criterion = humans().get(0).engine().id();
        state(criterion, Outcome.NOT_MET, "Først slik");
        state(criterion, Outcome.MET, "Så slik");
        state(criterion, Outcome.MET, "Så slik");

        AssessedCriterion answered = criterion(criterion);
        assertThat(answered.outcome()).isEqualTo(Outcome.MET);
        assertThat(answered.engine().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(answered.human().reason()).isEqualTo("Så slik");
        assertThat(stated()).isEqualTo(2);
    }

    @Test
    void an_answer_to_a_check_that_was_overtaken_is_held_back() {
        UUID old = call(() -> checks.run(id, sara).id);
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        String criterion = humans().get(0).engine().id();

        assertThatThrownBy(() -> run(() -> assessments.state(id, old, criterion, Outcome.MET, false, "Fordi", sara)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void an_answer_about_a_school_80_metres_away_does_not_count_at_10_and_is_kept() {
        String nearness = "valdres-serving-nearness";
        schoolAt(80, FactRecording.NOTHING_YET, false);
        boolean departure = criterion(nearness).allowed() == Allowed.DEPART;
        Outcome outcome = departure ? Outcome.NOT_MET : Outcome.MET;
        UUID check = assessment().checkId();
        run(() -> assessments.state(id, check, nearness, outcome, departure, "Bak en høy mur", sara));

        schoolAt(80, 0, true);
        assertThat(criterion(nearness).human()).as("another fact changed").isNotNull();

        schoolAt(10, 1, true);
        assertThat(criterion(nearness).human())
                .as("the fact it is about changed")
                .isNull();
        assertThat(stated()).isOne();
    }

    private void schoolAt(int metres, int version, boolean noise) {
        CaseFacts found = new CaseFacts(
                Zone.RESIDENTIAL,
                List.of(new CheckRequest.Nearby(NearbyKind.SCHOOL, "Nord-Aurdal ungdomsskule", metres)),
                noise,
                false,
                true,
                FoodServiceLicence.GRANTED,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Map.of());
        run(() -> facts.record(id, version, found, sara));
        run(() -> checks.run(id, sara));
    }

    @Test
    void silence_is_no_answer_before_the_time_limit_is_over() {
        UUID police = ask(StatementBody.POLICE);

        assertThatThrownBy(() -> answer(police, StatementAnswer.NO_ANSWER, ""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors().get(0).field())
                                .isEqualTo("answer"));
        assertThat(stops()).contains(Kind.STATEMENT_MISSING);
    }

    @Test
    void what_is_done_in_a_case_stands_in_the_audit_log_too() {
        complete();
        UUID police = ask(StatementBody.POLICE);
        answer(police, StatementAnswer.NO_REMARKS, "");

        assertThat(audited("completeness recorded")).isOne();
        assertThat(audited("statement requested")).isOne();
        assertThat(audited("statement registered")).isOne();
    }

    private long audited(String action) {
        return call(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from audit_payload where payload like :id and payload like :action")
                        .setParameter("id", "%" + id + "%")
                        .setParameter("action", "%\"" + action + "\"%")
                        .getSingleResult())
                .longValue());
    }

    @Test
    void everything_in_starts_the_four_months() {
        complete();

        LicensingCase found = call(() -> cases.get(id));
        assertThat(found.dueOn).isEqualTo(today().plusMonths(4));
    }

    @Test
    void completeness_is_not_recorded_for_a_day_that_cannot_be() {
        for (LocalDate day : new LocalDate[] {null, today().plusDays(1), today().minusYears(1)}) {
            assertThatThrownBy(() -> run(() -> completeness.complete(id, caseVersion(), day, sara)))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(stops()).contains(Kind.NOT_COMPLETE);
    }

    @Test
    void something_missing_stops_a_clock_that_ran() {
        complete();
        run(() -> completeness.missing(id, caseVersion(), "Målsatt plantegning", sara));

        LicensingCase found = call(() -> cases.get(id));
        assertThat(found.dueOn).isNull();
        assertThat(found.missing).isEqualTo("Målsatt plantegning");
    }

    @Test
    void a_form_opened_before_somebody_else_saved_is_held_back_and_names_who() {
        int opened = caseVersion();
        run(() -> assignment.assign(id, opened, open.user("tove").id(), open.user("tove")));

        assertThatThrownBy(() -> run(() -> completeness.complete(id, opened, today(), sara)))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.changedBy()).isEqualTo("Tove To-Kommuner"));
    }

    @Test
    void who_wrote_the_application_does_not_handle_the_case() {
        SignedInAccount kariAtWork = open.user("kari", NORD_AURDAL, Role.CASEWORKER);

        assertThatThrownBy(() -> run(() -> completeness.complete(id, caseVersion(), today(), kariAtWork)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> run(() -> assignment.assign(id, caseVersion(), kari.id(), sara)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_body_asked_twice_is_asked_once() {
        assertThat(ask(StatementBody.POLICE)).isEqualTo(ask(StatementBody.POLICE));
        assertThat(events(CaseEventKind.STATEMENT_REQUESTED)).hasSize(1);
    }

    @Test
    void a_case_of_another_municipality_does_not_exist_here() {
        int vang = open.municipality("3454");
        assertThatThrownBy(() -> Tenant.call(vang, () -> cases.get(id))).isInstanceOf(ProblemException.class);
    }

    private static CaseFacts known() {
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

    private void answerAllOpen() {
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

    private List<AssessedCriterion> humans() {
        return assessment().open().stream()
                .filter(criterion -> criterion.allowed() == Allowed.ANSWER)
                .toList();
    }

    private void state(String criterion, Outcome outcome, String reason) {
        UUID check = assessment().checkId();
        run(() -> assessments.state(id, check, criterion, outcome, false, reason, sara));
    }

    private AssessedCriterion criterion(String criterion) {
        return assessment().criteria().stream()
                .filter(known -> known.engine().id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private String question(Language language, String criterion) {
        return call(() -> assessments.of(cases.get(id), language).orElseThrow()).criteria().stream()
                .filter(known -> known.engine().id().equals(criterion))
                .findFirst()
                .orElseThrow()
                .engine()
                .question();
    }

    private Assessment assessment() {
        return call(() -> assessments.of(cases.get(id), Language.NB).orElseThrow());
    }

    private List<Kind> stops() {
        return call(() -> blockers.of(cases.get(id)).stream().map(Blocker::kind).toList());
    }

    private List<CaseEvent> events(CaseEventKind kind) {
        return call(() -> timeline.of(id, Page.ofSize(200)).stream()
                .filter(event -> event.kind == kind)
                .toList());
    }

    private void complete() {
        run(() -> completeness.complete(id, caseVersion(), today(), sara));
    }

    private UUID ask(StatementBody body) {
        return call(() -> statements.request(id, body, "", today().plusWeeks(3), sara).id);
    }

    private void answer(UUID statement, StatementAnswer answer, String text) {
        run(() -> statements.register(id, statement, version(statement), answer, text, today(), sara));
    }

    private int version(UUID statement) {
        return call(() -> Statement.<Statement>find("id", statement).singleResult().version);
    }

    private int caseVersion() {
        return call(() -> cases.get(id).version);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T call(Supplier<T> work) {
        return Tenant.call(open.municipality(NORD_AURDAL), work::get);
    }

    private void run(Runnable work) {
        Tenant.run(open.municipality(NORD_AURDAL), work);
    }

    private long stated() {
        return call(() -> HumanOutcome.count("caseId", id));
    }
}
