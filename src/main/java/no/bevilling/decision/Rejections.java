package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseRejected;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Rejects applications, for alcohol and for food-service licences, that still lack what they need, after guidance (forvaltningsloven §§ 2, 11): proposed by one,
 * approved by another.
 */
@ApplicationScoped
public class Rejections {
    private static final int LONGEST_TEXT = 4000;
    private static final String OUTCOME = "REJECTED";

    @Inject
    ApplicantTasks tasks;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    TwoPeople twoPeople;

    @Inject
    RejectionPapers papers;

    @Inject
    Timeline timeline;

    @Inject
    Event<CaseRejected> rejected;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The newest rejection of a case, whatever came of it. */
    public Optional<Rejection> newest(UUID caseId) {
        return Rejection.<Rejection>find("caseId = ?1 order by review.proposedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** What stands in the way of a rejection; empty when it may be proposed. */
    public Optional<RejectionStopped.Reason> stop(LicensingCase about) {
        if (about.completeOn != null) {
            return Optional.of(RejectionStopped.Reason.COMPLETE);
        }
        Optional<ApplicantTask> guidance = tasks.lastMissing(about.id);
        if (guidance.isEmpty()) {
            return Optional.of(RejectionStopped.Reason.NO_GUIDANCE);
        }
        if (guidance.get().answeredAt != null) {
            return Optional.of(RejectionStopped.Reason.ANSWERED);
        }
        return LocalDate.now(clock).isAfter(guidance.get().dueOn)
                ? Optional.empty()
                : Optional.of(RejectionStopped.Reason.TIME_LEFT);
    }

    /**
     * Proposes to reject.
     *
     * @param version of the case, as the form was opened with
     * @param reasons why it cannot be handled without what is missing
     * @throws RejectionStopped 409 without guidance, before its day has passed, after an answer
     */
    public Rejection propose(UUID caseId, int version, String reasons, SignedInAccount actor) {
        LicensingCase about = twoPeople.toPropose(caseId, version, actor);
        requireApplication(about);
        requireNothingStops(about);
        if (!TypedForm.isText(reasons, LONGEST_TEXT)) {
            throw ProblemException.invalid("reasons", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        Rejection proposal = new Rejection();
        proposal.caseId = caseId;
        proposal.taskId = tasks.lastMissing(caseId).orElseThrow().id;
        proposal.reasons = reasons.strip();
        about.rejection = true;
        proposal.review = twoPeople.propose(about, OUTCOME, actor);
        proposal.persistAndFlush();
        audit.changed("rejection", proposal.id, "proposed", Map.of("case", caseId));
        return proposal;
    }

    /**
     * Approves; the letter with reasons and appeal text goes to the outbox in the same transaction.
     *
     * @throws ProblemException 403 to the one who proposed and to who is no approver here; 409 when nothing waits
     * @throws RejectionStopped 409 when the applicant has answered meanwhile
     */
    public Rejection approve(UUID caseId, int version, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        Rejection proposal = toReview(about, version, actor);
        requireNothingStops(about);
        twoPeople.approve(about, proposal.review, OUTCOME, actor);
        proposal.status = DecisionStatus.APPROVED;
        about.status = CaseStatus.DECIDED;
        about.decidedAt = proposal.review.reviewedAt;
        deadlines.refresh(about);
        proposal.persistAndFlush();
        timeline.record(caseId, CaseEventKind.REJECTED, Map.of());
        audit.changed("rejection", proposal.id, "approved", Map.of("case", caseId));
        papers.rejected(about, proposal, tasks.get(caseId, proposal.taskId), actor);
        rejected.fire(new CaseRejected(about, actor));
        return proposal;
    }

    /** Sends it back to the caseworker with what must be done. */
    public void sendBack(UUID caseId, int version, String comment, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        Rejection proposal = toReview(about, version, actor);
        about.rejection = false;
        twoPeople.sendBack(about, proposal.review, comment, actor);
        proposal.status = DecisionStatus.SENT_BACK;
        proposal.persistAndFlush();
        audit.changed("rejection", proposal.id, "sent back", Map.of("case", caseId));
    }

    private Rejection toReview(LicensingCase about, int version, SignedInAccount actor) {
        Rejection proposal = newest(about.id)
                .filter(newest -> newest.status == DecisionStatus.PROPOSED)
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for approval in this case."));
        twoPeople.requireSecond(about, proposal.review, version, proposal.version, actor);
        return proposal;
    }

    /** Only what somebody has applied for can be rejected. */
    static void requireApplication(LicensingCase about) {
        if (about.applicationId == null) {
            throw ProblemException.notFound("Nothing is applied for in this case.");
        }
    }

    private void requireNothingStops(LicensingCase about) {
        stop(about).ifPresent(reason -> {
            throw new RejectionStopped(reason);
        });
    }
}
