package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.AssessedCriterion.Allowed;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.CaseChecks;
import no.bevilling.assessment.CaseFacts;
import no.bevilling.assessment.FactRecording;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.Tenant;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.Zone;

/** Cases that a caseworker has worked through, as sentences of a test need them. */
@ApplicationScoped
public class CaseScenario {
    @Inject
    OpenCases open;

    @Inject
    Cases cases;

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
    Applications applications;

    @Inject
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    Approvals approvals;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    /** A case that can be written step by step: {@code at("3451").by("sara").ready("Kroa")}. */
    public final class Work {
        private final String number;
        private final int municipality;
        private SignedInAccount caseworker;
        private String applicant = "kari";
        private LicenceType type = LicenceType.SERVING;
        private UnaryOperator<ApplicationForm> application = form -> form;
        private Set<StatementBody> heard = Set.of(StatementBody.POLICE, StatementBody.SOCIAL_SERVICES);
        private Function<AssessedCriterion, Outcome> answers = criterion -> Outcome.MET;

        private Work(String number) {
            this.number = number;
            this.municipality = open.municipality(number);
        }

        /** Who handles the case. */
        public Work by(String username) {
            caseworker = open.user(username);
            return this;
        }

        /** Who has applied, other than {@code kari}. */
        public Work appliedBy(String username) {
            applicant = username;
            return this;
        }

        /** A licence to sell, and not to serve. */
        public Work selling() {
            type = LicenceType.SALE;
            return this;
        }

        /** What is applied for, other than the usual restaurant with groups 1 and 2. */
        public Work asking(UnaryOperator<ApplicationForm> change) {
            application = change;
            return this;
        }

        /** Only these have answered. */
        public Work heard(StatementBody... bodies) {
            heard = Set.of(bodies);
            return this;
        }

        /** How the caseworker answers where the rules hand over. */
        public Work answering(Function<AssessedCriterion, Outcome> how) {
            answers = how;
            return this;
        }

        /** Everything done that comes before a proposal. */
        public UUID ready(String place) {
            UUID id = open.applied(number, applicant, place, type, application);
            prepare(id);
            return id;
        }

        /** The case that an application handed in by its forms has opened, in which nobody of the staff has a tie. */
        public UUID caseOf(UUID applicationId) {
            LicensingCase opened = call(() -> LicensingCase.<LicensingCase>find("applicationId", applicationId)
                    .singleResult());
            UUID id = opened.id;
            open.noTies(number, id);
            return id;
        }

        /** As {@link #ready}, in a case that is open already. */
        public void prepare(UUID id) {
            LocalDate today = LocalDate.now(clock);
            run(() -> completeness.complete(id, version(id), today, caseworker));
            for (StatementBody body : List.of(StatementBody.POLICE, StatementBody.SOCIAL_SERVICES)) {
                UUID statement = call(() -> statements.request(id, body, "", today.plusWeeks(3), caseworker).id);
                if (heard.contains(body)) {
                    run(() -> statements.register(
                            id,
                            statement,
                            Statement.<Statement>find("id", statement).singleResult().version,
                            StatementAnswer.NO_REMARKS,
                            "",
                            today,
                            caseworker));
                }
            }
            run(() -> facts.record(id, FactRecording.NOTHING_YET, found(id), caseworker));
            checked(id);
        }

        /** Checked by what is known now, with every open question answered. */
        public void checked(UUID id) {
            run(() -> checks.run(id, caseworker));
            answer(id);
        }

        /** All of it and a grant, proposed by the one who handles the case and approved by {@code approver}. */
        public UUID granted(String place, String approver) {
            UUID id = ready(place);
            grant(id, approver);
            return id;
        }

        /** All of it and a grant that is recommended to a body. */
        public UUID recommended(String place, String approver, DecidingBody body) {
            UUID id = ready(place);
            run(() -> proposals.propose(
                    id, version(id), suggestions.of(cases.get(id)).orElseThrow(), caseworker));
            run(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, body, open.user(approver)));
            return id;
        }

        /** Proposes what is suggested. */
        public void propose(UUID id) {
            run(() -> proposals.propose(
                    id, version(id), suggestions.of(cases.get(id)).orElseThrow(), caseworker));
        }

        /** Proposes what is suggested, and approves it. */
        public void grant(UUID id, String approver) {
            propose(id);
            run(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, open.user(approver)));
        }

        private void answer(UUID id) {
            Assessment assessment = assessment(id);
            for (AssessedCriterion criterion : assessment.open()) {
                if (criterion.allowed() == Allowed.ANSWER || criterion.allowed() == Allowed.WEIGH) {
                    run(() -> assessments.state(
                            id,
                            assessment.checkId(),
                            criterion.engine().id(),
                            answers.apply(criterion),
                            false,
                            "Vi har sett på dette stedet for seg.",
                            caseworker));
                }
            }
        }

        /** How the case stands. */
        public Assessment assessment(UUID id) {
            return call(() -> assessments.of(cases.get(id), Language.NB).orElseThrow());
        }

        /** The case's version, as a form opened now has it. */
        public int version(UUID id) {
            return call(() -> cases.get(id).version);
        }

        private CaseFacts found(UUID id) {
            LicensingCase about = cases.get(id);
            ApplicationForm.People people =
                    applications.handedIn(about.applicationId).answers().people();
            Map<String, Conduct> influential = people == null || people.influential() == null
                    ? Map.of()
                    : people.influential().stream()
                            .collect(
                                    Collectors.toMap(person -> person.personId().toString(), person -> Conduct.CLEAR));
            return new CaseFacts(
                    Zone.CENTRE,
                    List.of(),
                    false,
                    false,
                    true,
                    FoodServiceLicence.GRANTED,
                    Conduct.CLEAR,
                    Conduct.CLEAR,
                    Conduct.CLEAR,
                    influential);
        }

        /** Runs in the municipality. */
        public <T> T call(java.util.concurrent.Callable<T> work) {
            return Tenant.call(municipality, work);
        }

        /** Runs in the municipality. */
        public void run(Runnable work) {
            Tenant.run(municipality, work);
        }
    }

    /** A case in the municipality of a number. */
    public Work at(String number) {
        return new Work(number);
    }
}
