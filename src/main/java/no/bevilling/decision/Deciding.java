package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.application.Applications;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.CriterionNotMet;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.Criterion.Force;

/**
 * Makes the decision of a proposal that whoever has the authority has approved, and all that follows from it, in one
 * transaction: licence, public register, papers and outbox stand together, or nothing of it does.
 */
@ApplicationScoped
class Deciding {
    @Inject
    DecisionChecks checks;

    @Inject
    Assessments assessments;

    @Inject
    Applications applications;

    @Inject
    Completeness completeness;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Accounts accounts;

    @Inject
    Granting granting;

    @Inject
    DecisionSetAside setAside;

    @Inject
    DecisionPapers papers;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param approved a proposal that has been reviewed, with its resolution where a body decides */
    Decision decide(LicensingCase about, Decision approved) {
        approved.status = DecisionStatus.APPROVED;
        about.status = CaseStatus.DECIDED;
        about.decidedAt = decidedAt(approved);
        deadlines.refresh(about);
        approved.persistAndFlush();
        audit.changed("decision", approved.id, "approved", Map.of("case", about.id, "outcome", approved.outcome));

        DecidedCase decided = decided(about, approved);
        Assessment ofDecision = assessed(about, approved, decided.language());
        if (approved.outcome == DecisionOutcome.GRANTED) {
            granting.grant(decided, notGranted(about, ofDecision, decided.language()));
        } else {
            granting.refuse(decided);
            timeline.record(about.id, CaseEventKind.REFUSED, Map.of());
            papers.refused(decided, worded(RulesCarry.notMet(ofDecision), decided.language()));
        }
        setAside.replaced(about, approved.id);
        return approved;
    }

    /** What the body that decides gets to read. */
    void makeCasePapers(LicensingCase about, Decision recommended) {
        DecidedCase decided = decided(about, recommended);
        papers.recommended(
                decided,
                worded(RulesCarry.notMet(assessed(about, recommended, decided.language())), decided.language()));
    }

    private Assessment assessed(LicensingCase about, Decision decision, LanguageForm form) {
        return checks.assess(checks.get(decision.ruleCheckId), about, DecisionWording.language(form));
    }

    /** A resolution has a day and no hour: noon, which is that day in every summer and winter time. */
    private Instant decidedAt(Decision approved) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return approved.resolvedOn == null || approved.resolvedOn.equals(today)
                ? now
                : approved.resolvedOn
                        .atTime(LocalTime.NOON)
                        .atZone(clock.getZone())
                        .toInstant();
    }

    private DecidedCase decided(LicensingCase about, Decision decision) {
        return decided(about, decision, LocalDate.now(clock));
    }

    /** A case that was decided before, for a paper that is made now. */
    DecidedCase decidedBefore(LicensingCase about, Decision decision) {
        return decided(about, decision, LocalDate.ofInstant(about.decidedAt, clock.getZone()));
    }

    /** @param on the day of the decision, where no body's resolution has one */
    private DecidedCase decided(LicensingCase about, Decision decision, LocalDate on) {
        return new DecidedCase(
                about,
                decision,
                Municipality.findById(about.municipalityId),
                Organisation.findById(TenantKey.of(about.organisationId)),
                Premises.findById(TenantKey.of(about.premisesId)),
                applications.handedIn(about.applicationId).answers(),
                Account.findById(decision.proposedBy),
                accounts.jobTitle(decision.proposedBy, about.municipalityId, Role.CASEWORKER),
                Account.findById(decision.reviewedBy),
                accounts.jobTitle(decision.reviewedBy, about.municipalityId, Role.APPROVER),
                completeness.receivedOn(about),
                decision.resolvedOn == null ? on : decision.resolvedOn,
                LocalDate.now(clock));
    }

    /** What the application asked for and the decision does not give: not met by the one, met by the other. */
    private List<CriterionNotMet> notGranted(LicensingCase about, Assessment ofDecision, LanguageForm form) {
        return assessments
                .of(about, DecisionWording.language(form))
                .map(asApplied -> worded(
                        RulesCarry.notGranted(ofDecision, asApplied).stream()
                                .filter(criterion -> !criterion.isDeparture())
                                .filter(criterion -> criterion.engine().force() != Force.DISCRETIONARY)
                                .toList(),
                        form))
                .orElse(List.of());
    }

    private static List<CriterionNotMet> worded(List<AssessedCriterion> criteria, LanguageForm form) {
        DecisionWording wording = new DecisionWording(form);
        return criteria.stream().map(wording::notMet).toList();
    }
}
