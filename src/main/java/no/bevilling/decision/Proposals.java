package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.Blocker;
import no.bevilling.assessment.Blockers;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.document.Reasons;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Area;

/** A caseworker proposes how a case ends; a second person must approve it ({@link Approvals}). */
@ApplicationScoped
public class Proposals {
    @Inject
    Cases cases;

    @Inject
    Blockers blockers;

    @Inject
    Applications applications;

    @Inject
    Completeness completeness;

    @Inject
    Assessments assessments;

    @Inject
    DecisionChecks checks;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Proposes. What a grant gives is checked by itself, with its own groups, hours and period, and that check is kept
     * whole; it gives no more than was applied for. A refusal rests on the check of the application.
     *
     * @param version of the case, as the form was opened with
     * @throws ProposalStopped 409 while something must be done first
     * @throws NotCarriedByRules 409 where the rules forbid it
     * @throws ProblemException 400 naming the fields that are wrong; 409 when it has been proposed already
     * @throws no.bevilling.platform.StaleVersionException when somebody changed the case meanwhile
     * @throws jakarta.ws.rs.ForbiddenException to a party of the case (forvaltningsloven § 6)
     */
    public Decision propose(UUID caseId, int version, ProposalDraft draft, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        if (!actor.has(about.municipalityId, Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality proposes."));
        }
        Assessment assessment = assessments.of(about, Language.NB).orElse(null);
        List<Blocker> stops = blockers.of(about);
        if (assessment == null || !stops.isEmpty()) {
            throw new ProposalStopped(stops);
        }
        List<Problem.Field> flaws = flaws(about, draft);
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(flaws);
        }
        UUID check =
                draft.isGrant() ? checkedGrant(about, assessment, draft, actor) : checkedRefusal(assessment, draft);

        Decision proposal = written(about, draft);
        proposal.ruleCheckId = check;
        proposal.proposedBy = actor.id();
        proposal.proposedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        proposal.persist();
        about.status = CaseStatus.PROPOSED;
        about.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.PROPOSED,
                actor,
                Map.of("outcome", draft.outcome().name()));
        audit.changed("decision", proposal.id, "proposed", Map.of("case", caseId, "outcome", draft.outcome()));
        return proposal;
    }

    private List<Problem.Field> flaws(LicensingCase about, ProposalDraft draft) {
        ApplicationForm.Licence asked =
                applications.handedIn(about.applicationId).answers().licence();
        return Stream.concat(
                        DraftFlaws.of(draft, completeness.receivedOn(about), LocalDate.now(clock)).stream(),
                        BeyondApplication.of(draft, asked).stream())
                .toList();
    }

    private UUID checkedGrant(LicensingCase about, Assessment applied, ProposalDraft draft, SignedInAccount actor) {
        StoredCheck check = checks.check(about, draft.granted(), actor);
        RulesCarry.grant(checks.assess(check, about, Language.NB), applied, draft.individualAssessment());
        return check.id;
    }

    private static UUID checkedRefusal(Assessment assessment, ProposalDraft draft) {
        RulesCarry.refusal(assessment, draft.individualAssessment());
        return assessment.checkId();
    }

    private static Decision written(LicensingCase about, ProposalDraft draft) {
        Decision proposal = new Decision();
        proposal.caseId = about.id;
        proposal.outcome = draft.outcome();
        proposal.reasons = new Reasons(draft.rules(), draft.facts(), draft.statements(), concluded(about, draft));
        proposal.individualAssessment = draft.individualAssessment();
        if (draft.isGrant()) {
            proposal.drinkGroups = draft.drinkGroups();
            proposal.hours = draft.hours();
            proposal.conditions = draft.conditions();
            proposal.periodFrom = draft.periodFrom();
            proposal.periodTo = draft.periodTo();
            proposal.servingArea = draft.covers(Area.INDOOR) ? draft.servingArea() : "";
            proposal.outdoorArea = draft.covers(Area.OUTDOOR) ? draft.outdoorArea() : "";
        }
        return proposal;
    }

    /** What weighed, and where it led: the last sentence is the outcome's own, whatever stood there before. */
    private static List<String> concluded(LicensingCase about, ProposalDraft draft) {
        Municipality municipality = Municipality.findById(about.municipalityId);
        DecisionTexts texts = DecisionWording.texts(municipality.languageForm);
        Stream<String> weighed = draft.assessment().stream()
                .filter(paragraph -> !paragraph.equals(texts.granted()) && !paragraph.equals(texts.refused()));
        return Stream.concat(weighed, Stream.of(draft.isGrant() ? texts.granted() : texts.refused()))
                .toList();
    }
}
