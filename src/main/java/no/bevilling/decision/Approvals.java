package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Assessments;
import no.bevilling.assessment.Blockers;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.HumanOutcome;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.Language;
import no.bevilling.rules.PolicySettings.Decider;

/**
 * The second person: approves a proposal, or sends it back. Where the administration decides, approval is one transaction: decision, licence, public
 * register, papers, outbox, timeline and audit stand together, or nothing of it does.
 */
@ApplicationScoped
public class Approvals {
    private static final int LONGEST_COMMENT = 4000;

    @Inject
    Decisions decisions;

    @Inject
    DecisionChecks checks;

    @Inject
    Assessments assessments;

    @Inject
    Blockers blockers;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Delegation delegation;

    @Inject
    Deciding deciding;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Approves what is proposed in the case, by one who agrees with every answer that a human gave.
     *
     * @param version of the proposal, as the form was opened with
     * @throws ApprovalStopped 409 when something has changed since, or the stored check does not replay
     * @throws ProblemException 403 to the one who proposed and to who is no approver here; 409 when nothing waits
     * @throws jakarta.ws.rs.ForbiddenException to a party of the case (forvaltningsloven § 6)
     * @throws no.bevilling.platform.StaleVersionException when somebody was faster
     */
    public Decision approve(UUID caseId, int version, SignedInAccount actor) {
        return approve(caseId, version, null, actor);
    }

    /** As above, where the municipality's rules do not say who decides. */
    public Decision approve(UUID caseId, int version, DecidingBody chosen, SignedInAccount actor) {
        return approve(caseId, version, chosen, Judgements::agreeing, actor);
    }

    /**
     * As above; above the administration's authority the proposal becomes a recommendation with its case papers, and waits
     * for the body's resolution ({@link Resolutions}).
     *
     * @param chosen who decides, where the municipality's rules do not say it; null: the administration
     * @param judged what the second person says of each answer that a human gave: all must be judged, and agreed with
     */
    public Decision approve(UUID caseId, int version, DecidingBody chosen, Judgements judged, SignedInAccount actor) {
        return approve(caseId, version, chosen, answered -> judged, actor);
    }

    private Decision approve(
            UUID caseId,
            int version,
            DecidingBody chosen,
            Function<List<String>, Judgements> judging,
            SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        Decision proposal = toReview(about, version, actor);
        StoredCheck check = checks.get(proposal.ruleCheckId);
        List<String> answered = answeredByHumans(check, about);
        Judgements judged = judging.apply(answered).about(answered);
        List<Problem.Field> notAgreed = judged.notAgreed(answered);
        if (!notAgreed.isEmpty()) {
            throw ProblemException.invalid(notAgreed);
        }
        requirePeriodAhead(proposal);
        requireUnchanged(about, proposal, check);
        requireCarried(about, proposal, check);

        Decider decider = delegation
                .decider(about, proposal)
                .orElse(new Decider(chosen == null ? DecidingBody.ADMINISTRATION : chosen, null));
        proposal.decidingBody = decider.body();
        proposal.decidingBodyName = decider.name() == null ? "" : decider.name();
        proposal.reviewedBy = actor.id();
        proposal.reviewedAt = now();
        keep(proposal, judged);
        if (decider.body() == DecidingBody.ADMINISTRATION) {
            timeline.record(caseId, CaseEventKind.APPROVED, actor, Map.of("outcome", proposal.outcome.name()));
            return deciding.decide(about, proposal);
        }
        proposal.status = DecisionStatus.RECOMMENDED;
        proposal.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.RECOMMENDED,
                actor,
                Map.of("body", decider.body().name(), "name", proposal.decidingBodyName));
        audit.changed("decision", proposal.id, "recommended", Map.of("case", caseId, "body", decider.body()));
        deciding.makeCasePapers(about, proposal);
        return proposal;
    }

    /** Sends the proposal back to the caseworker with one comment. */
    public void sendBack(UUID caseId, int version, String comment, SignedInAccount actor) {
        sendBack(caseId, version, comment, Judgements.none(), actor);
    }

    /**
     * Sends the proposal back to the caseworker.
     *
     * @param comment what must be done; needed where no answer is disagreed with
     * @param judged what the second person says of the answers: a reason for each that is not agreed with
     */
    public void sendBack(UUID caseId, int version, String comment, Judgements judged, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        Decision proposal = toReview(about, version, actor);
        Judgements known = judged.about(answeredByHumans(checks.get(proposal.ruleCheckId), about));
        String words = comment == null ? "" : comment.strip();
        List<Problem.Field> wrong = new ArrayList<>(known.withoutReason());
        if (words.isEmpty() && !known.disagrees() || words.length() > LONGEST_COMMENT) {
            wrong.add(new Problem.Field("comment", "Must be a text of at most " + LONGEST_COMMENT + " characters"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        proposal.status = DecisionStatus.SENT_BACK;
        proposal.reviewedBy = actor.id();
        proposal.reviewedAt = now();
        proposal.reviewComment = words;
        about.status = CaseStatus.IN_PROGRESS;
        proposal.persistAndFlush();
        keep(proposal, known);
        timeline.record(caseId, CaseEventKind.SENT_BACK, actor, Map.of("comment", told(words, known)));
        audit.changed("decision", proposal.id, "sent back", Map.of("case", caseId));
    }

    /** What the timeline tells: the comment, or the reasons where there is none. */
    private static String told(String comment, Judgements judged) {
        return comment.isEmpty()
                ? judged.byCriterion().values().stream()
                        .filter(one -> !one.agrees())
                        .map(one -> one.reason().strip())
                        .collect(Collectors.joining(" "))
                : comment;
    }

    /** The criteria that a human answered, weighed or departed from in the check of the proposal. */
    private List<String> answeredByHumans(StoredCheck check, LicensingCase about) {
        return checks.assess(check, about, Language.NB).criteria().stream()
                .filter(criterion -> criterion.human() != null)
                .map(criterion -> criterion.engine().id())
                .toList();
    }

    private static void keep(Decision proposal, Judgements judged) {
        judged.byCriterion().forEach((criterion, judgement) -> {
            CriterionReview review = new CriterionReview();
            review.decisionId = proposal.id;
            review.criterionId = criterion;
            review.agrees = judgement.agrees();
            review.reason = judgement.agrees() ? "" : judgement.reason().strip();
            review.reviewedBy = proposal.reviewedBy;
            review.reviewedAt = proposal.reviewedAt;
            review.persist();
        });
    }

    private Decision toReview(LicensingCase about, int version, SignedInAccount actor) {
        Decision proposal = decisions
                .waiting(about.id)
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for approval in this case."));
        twoPeople.requireSecond(about, proposal.proposedBy, version, proposal.version, actor);
        return proposal;
    }

    private void requirePeriodAhead(Decision proposal) {
        if (proposal.outcome == DecisionOutcome.GRANTED && proposal.periodTo.isBefore(LocalDate.now(clock))) {
            throw new ApprovalStopped(ApprovalStopped.Reason.PERIOD_OVER);
        }
    }

    /**
     * Asked again although nothing newer than the proposal was found: an answer that was on its way when the proposal
     * was made is dated before it, and yet was not part of it.
     */
    private void requireCarried(LicensingCase about, Decision proposal, StoredCheck check) {
        Assessment now = checks.assess(check, about, Language.NB);
        boolean stopped = !blockers.of(about).isEmpty();
        try {
            if (proposal.outcome == DecisionOutcome.GRANTED) {
                Assessment applied = assessments.of(about, Language.NB).orElseThrow();
                RulesCarry.grant(now, applied, proposal.individualAssessment);
            } else {
                RulesCarry.refusal(now, proposal.individualAssessment);
            }
        } catch (NotCarriedByRules notAnyMore) {
            stopped = true;
        }
        if (stopped) {
            throw new ApprovalStopped(ApprovalStopped.Reason.CHANGED_SINCE);
        }
    }

    private void requireUnchanged(LicensingCase about, Decision proposal, StoredCheck check) {
        DecisionChecks.Granted granted = proposal.outcome == DecisionOutcome.GRANTED
                ? new DecisionChecks.Granted(
                        proposal.drinkGroups, proposal.hours, proposal.periodFrom, proposal.periodTo)
                : null;
        long answers = HumanOutcome.count("caseId = ?1 and statedAt > ?2", about.id, proposal.proposedAt);
        if (answers > 0 || !checks.stillHolds(check, about, granted)) {
            throw new ApprovalStopped(ApprovalStopped.Reason.CHANGED_SINCE);
        }
        if (!replaysIdentically(check)) {
            throw new ApprovalStopped(ApprovalStopped.Reason.REPLAY_DIFFERS);
        }
    }

    private boolean replaysIdentically(StoredCheck check) {
        try {
            return checks.replay(check).identical();
        } catch (IllegalArgumentException rulesAreGone) {
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
