package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.AssessedCriterion.Allowed;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.CaseChecks;
import no.bevilling.assessment.CaseFacts;
import no.bevilling.assessment.FactRecording;
import no.bevilling.casework.CaseAssignment;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.Tie;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.Tenant;
import no.bevilling.decision.Approvals;
import no.bevilling.decision.Decision;
import no.bevilling.decision.ProposalDraft;
import no.bevilling.decision.Proposals;
import no.bevilling.decision.Suggestions;
import no.bevilling.demo.DemoPlaces.Place;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipalities;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.Zone;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Cases that have been decided, through the same services as the pages use; they fill the register. */
@ApplicationScoped
public class DemoDecisions {
    private static final Logger LOG = Logger.getLogger(DemoDecisions.class);

    /** Who works on cases, and who approves, by the municipality's number. */
    private static final Map<String, List<String>> STAFF = Map.of(
            "3449", List.of("vigdis", "arne"),
            "3450", List.of("eline", "arne"),
            "3451", List.of("sara", "gunnar"),
            "3452", List.of("vigdis", "arne"),
            "3453", List.of("vigdis", "arne"),
            "3454", List.of("viljar", "gudrun"));

    @ConfigProperty(name = "bevilling.demo.decisions", defaultValue = "true")
    boolean wanted;

    @Inject
    DemoApplications demo;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    Applications applications;

    @Inject
    Cases cases;

    @Inject
    CaseAssignment assignment;

    @Inject
    ImpartialityStatements ties;

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
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    Approvals approvals;

    @Inject
    Clock clock;

    /** Whether decided cases belong to this demo; tests make the decisions they need. */
    boolean wanted() {
        return wanted;
    }

    void load() {
        for (int i = 0; i < DemoDecidedPlaces.ALL.size(); i++) {
            Place place = DemoDecidedPlaces.ALL.get(i);
            int sequence = DemoPlaces.ALL.size() + i;
            int municipality =
                    municipalities.byNumber(place.municipality()).orElseThrow().id();
            try {
                Tenant.run(municipality, () -> decideOnce(place, sequence));
            } catch (RuntimeException e) {
                LOG.warnf(e, "The demo goes on without a decision for %s", place.name());
            }
        }
    }

    private void decideOnce(Place place, int sequence) {
        if (Premises.count("name", place.name()) > 0) {
            return;
        }
        SignedInAccount caseworker = user(STAFF.get(place.municipality()).get(0));
        SignedInAccount approver = user(STAFF.get(place.municipality()).get(1));
        UUID id = demo.handIn(place, sequence, user(place.applicant()));
        prepare(id, caseworker);
        ProposalDraft draft = suggestions.of(cases.get(id)).orElseThrow();
        Decision proposal = proposals.propose(
                id,
                cases.get(id).version,
                draft.isGrant() ? draft : draft.withIndividualAssessment(refusal()),
                caseworker);
        ties.state(cases.get(id), Tie.NONE, "", approver);
        approvals.approve(id, proposal.version, approver);
    }

    private void prepare(UUID id, SignedInAccount caseworker) {
        LocalDate today = LocalDate.now(clock);
        ties.state(cases.get(id), Tie.NONE, "", caseworker);
        assignment.assign(id, cases.get(id).version, caseworker.id(), caseworker);
        completeness.complete(id, cases.get(id).version, today, caseworker);
        for (StatementBody body : List.of(StatementBody.POLICE, StatementBody.SOCIAL_SERVICES)) {
            Statement asked = statements.request(id, body, "", today.plusWeeks(3), caseworker);
            statements.register(id, asked.id, asked.version, StatementAnswer.NO_REMARKS, "", today, caseworker);
        }
        facts.record(id, FactRecording.NOTHING_YET, found(id), caseworker);
        checks.run(id, caseworker);
        Assessment assessment = assessments.of(cases.get(id), Language.NB).orElseThrow();
        for (AssessedCriterion criterion : assessment.open()) {
            if (criterion.allowed() == Allowed.ANSWER || criterion.allowed() == Allowed.WEIGH) {
                assessments.state(
                        id, assessment.checkId(), criterion.engine().id(), Outcome.MET, false, reason(), caseworker);
            }
        }
    }

    private String reason() {
        return "Kommunen kjenner området og har ingen " + (isNynorsk() ? "innvendingar." : "innvendinger.");
    }

    private String refusal() {
        return isNynorsk()
                ? "Staden lever av drivstoff og kioskvarer. Det er ikkje noko ved han som talar for å gjere annleis enn planen seier."
                : "Stedet lever av drivstoff og kioskvarer. Det er ikke noe ved det som taler for å gjøre annerledes enn planen sier.";
    }

    private boolean isNynorsk() {
        return municipalities.byId(Tenant.id()).orElseThrow().languageForm() == LanguageForm.nn;
    }

    private CaseFacts found(UUID id) {
        ApplicationForm answers =
                applications.handedIn(cases.get(id).applicationId).answers();
        Map<String, Conduct> influential = answers.people().influential().stream()
                .collect(Collectors.toMap(person -> person.personId().toString(), person -> Conduct.CLEAR));
        return new CaseFacts(
                Zone.CENTRE,
                List.of(),
                false,
                false,
                true,
                null,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Conduct.CLEAR,
                influential);
    }

    private SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
