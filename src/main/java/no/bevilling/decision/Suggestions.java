package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LeadTime;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statements;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.Limits;
import no.bevilling.rules.CheckResult.Suggestion;
import no.bevilling.rules.Criterion.Force;
import no.bevilling.rules.DatedParameter;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;

/** What a proposal says before the caseworker has changed anything: the application, within what the rules allow. */
@ApplicationScoped
public class Suggestions {
    private static final String LATEST_END = "latest-period-end";

    @Inject
    Assessments assessments;

    @Inject
    DecisionChecks checks;

    @Inject
    Applications applications;

    @Inject
    Decisions decisions;

    @Inject
    Statements statements;

    @Inject
    Completeness completeness;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    /** The suggestion for a case: what was sent back, else from the application; empty while it has not been checked. */
    public Optional<ProposalDraft> of(LicensingCase about) {
        Optional<ProposalDraft> sentBack = decisions
                .newest(about.id)
                .filter(decision -> decision.status == DecisionStatus.SENT_BACK)
                .map(decision -> again(about, decision));
        if (sentBack.isPresent()) {
            return sentBack;
        }
        Municipality municipality = Municipality.findById(about.municipalityId);
        return assessments
                .of(about, DecisionWording.language(municipality.languageForm))
                .map(assessment -> draft(about, municipality, assessment));
    }

    /** What was proposed before, with the terms of the application where a refusal has none. */
    private ProposalDraft again(LicensingCase about, Decision before) {
        ApplicationForm.Licence asked =
                applications.handedIn(about.applicationId).answers().licence();
        boolean grant = before.outcome == DecisionOutcome.GRANTED;
        return new ProposalDraft(
                before.outcome,
                grant ? before.drinkGroups : asked.drinkGroups(),
                grant ? before.hours : asked.hours(),
                grant ? before.periodFrom : asked.periodFrom(),
                grant ? before.periodTo : asked.periodTo(),
                before.servingArea,
                before.outdoorArea,
                before.conditions,
                before.reasons.rules(),
                before.reasons.facts(),
                before.reasons.statements(),
                before.reasons.assessment(),
                before.individualAssessment);
    }

    private ProposalDraft draft(LicensingCase about, Municipality municipality, Assessment assessment) {
        ApplicationForm answers = applications.handedIn(about.applicationId).answers();
        CheckRequest facts = checks.facts(checks.get(assessment.checkId()));
        Limits limits = assessment.result().limits();
        // Who is to be manager changes neither groups nor hours: the rules are asked about people, and limit nothing
        // else.
        boolean people = about.kind == ApplicationKind.MANAGER_CHANGE;
        List<HoursRow> hours = people
                ? answers.licence().hours()
                : GrantableHours.of(answers.licence().hours(), limits);
        List<Integer> groups = answers.licence().drinkGroups().stream()
                .filter(group -> people || limits.drinkGroups().contains(group))
                .toList();
        LeadTime leadTime = deadlines.leadTime(about).orElse(null);
        boolean late = leadTime != null && leadTime.isRefused();
        DecisionOutcome outcome =
                !late && isGrantable(assessment, groups, hours) ? DecisionOutcome.GRANTED : DecisionOutcome.REFUSED;
        LocalDate from = latest(answers.licence().periodFrom(), LocalDate.now(clock));
        SuggestedReasons reasons = new SuggestedReasons(
                municipality.languageForm,
                new SuggestedReasons.Known(
                        about,
                        answers,
                        facts,
                        Organisation.findById(TenantKey.of(about.organisationId)),
                        Premises.findById(TenantKey.of(about.premisesId)),
                        completeness.receivedOn(about),
                        leadTime),
                assessment);
        return new ProposalDraft(
                outcome,
                groups,
                hours.stream().filter(row -> groups.contains(row.drinkGroup())).toList(),
                from,
                earliest(answers.licence().periodTo(), latestEnd(facts, from)),
                hours.stream().anyMatch(row -> row.area() == Area.INDOOR) ? reasons.indoorArea() : "",
                hours.stream().anyMatch(row -> row.area() == Area.OUTDOOR) ? reasons.outdoorArea() : "",
                assessment.result().suggestedConditions().stream()
                        .map(Suggestion::text)
                        .toList(),
                reasons.rules(),
                reasons.facts(),
                reasons.statements(statements.of(about.id)),
                reasons.assessment(),
                "");
    }

    /** Hours and groups can be made smaller until they fit; what else is not met stands. */
    private static boolean isGrantable(Assessment assessment, List<Integer> groups, List<HoursRow> hours) {
        return !groups.isEmpty()
                && !hours.isEmpty()
                && assessment.conclusion() != Conclusion.DEPARTURE_NEEDED
                && RulesCarry.notMet(assessment).stream()
                        .allMatch(criterion ->
                                criterion.human() == null || criterion.engine().force() == Force.DISCRETIONARY);
    }

    /** The last day that the act allows for a licence that begins on {@code from} (alkoholloven § 1-6). */
    private LocalDate latestEnd(CheckRequest facts, LocalDate from) {
        DatedParameter parameter =
                rules.ruleBase(facts.municipality(), facts.date()).parameters().get(LATEST_END);
        Object value = parameter == null ? null : parameter.on(from);
        return value == null ? null : LocalDate.parse(value.toString());
    }

    private static LocalDate latest(LocalDate wanted, LocalDate today) {
        return wanted == null || wanted.isBefore(today) ? today : wanted;
    }

    private static LocalDate earliest(LocalDate wanted, LocalDate limit) {
        return limit == null || wanted != null && wanted.isBefore(limit) ? wanted : limit;
    }
}
