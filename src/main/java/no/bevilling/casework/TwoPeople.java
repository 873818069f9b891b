package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * What is decided in a case is proposed by a caseworker and reviewed by another person (ADR 11): the one place that holds
 * both to it. Runs in the transaction of the room whose proposal it is; what an approval leads to is the room's own.
 */
@ApplicationScoped
public class TwoPeople {
    private static final int LONGEST_COMMENT = 4000;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

    @Inject
    SubTasks subTasks;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * The case, for a caseworker who is about to propose how it ends.
     *
     * @param version of the case, as the form was opened with
     * @throws ProblemException as {@link Cases#toChange}; 403 to who is no caseworker here, 409 while a sub-task is open
     */
    public LicensingCase toPropose(UUID caseId, int version, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        requireRole(about, actor, Role.CASEWORKER, "Only a caseworker of the municipality proposes.");
        subTasks.requireNoneOpen(caseId);
        return about;
    }

    /**
     * Marks the case as proposed, and says by whom.
     *
     * @param outcome what is proposed, as the timeline's sentence names it
     */
    public TwoPersonReview propose(LicensingCase about, String outcome, SignedInAccount actor) {
        TwoPersonReview review = new TwoPersonReview();
        review.proposedBy = actor.id();
        review.proposedAt = now();
        about.status = CaseStatus.PROPOSED;
        about.persistAndFlush();
        timeline.record(about.id, CaseEventKind.PROPOSED, actor, Map.of("outcome", outcome));
        return review;
    }

    /**
     * The case, for somebody who is about to review what is proposed in it.
     *
     * @throws ProblemException 403 to who is no approver here, or party to the case
     */
    public LicensingCase toReview(UUID caseId, SignedInAccount actor) {
        LicensingCase about = cases.get(caseId);
        requireRole(about, actor, Role.APPROVER, "Only an approver of the municipality reviews proposals.");
        impartiality.require(about, actor);
        return about;
    }

    /** Whether the reader may review it, once the own tie is stated: for pages that offer it. */
    public boolean mayReview(LicensingCase about, TwoPersonReview review, SignedInAccount reader) {
        return review != null
                && review.waits()
                && reader.has(about.municipalityId, Role.APPROVER)
                && !review.proposedBy.equals(reader.id());
    }

    /**
     * Holds the review to a second person without a tie, who has read what is stored.
     *
     * @param ofForm version of the proposal, as the form was opened with
     * @param stored its version now
     * @throws ProblemException 403 to the one who proposed
     * @throws TieNotStatedException before the own tie is stated
     * @throws no.bevilling.platform.StaleVersionException when somebody was faster
     */
    public void requireSecond(LicensingCase about, UUID proposedBy, int ofForm, int stored, SignedInAccount actor) {
        if (proposedBy.equals(actor.id())) {
            throw forbidden("Who proposed a decision does not review it.");
        }
        ties.require(about.id, actor);
        cases.requireVersion(about.id, ofForm, stored);
    }

    /** As above, for a proposal that must still wait. */
    public void requireSecond(
            LicensingCase about, TwoPersonReview review, int ofForm, int stored, SignedInAccount actor) {
        if (review == null || !review.waits()) {
            throw ProblemException.conflict("Nothing waits for approval in this case.");
        }
        requireSecond(about, review.proposedBy, ofForm, stored, actor);
    }

    /** The second person stands behind it; the caller has asked {@link #requireSecond} first. */
    public void approve(LicensingCase about, TwoPersonReview review, String outcome, SignedInAccount actor) {
        review.reviewedBy = actor.id();
        review.reviewedAt = now();
        timeline.record(about.id, CaseEventKind.APPROVED, actor, Map.of("outcome", outcome));
    }

    /**
     * The second person sends it back, and the case is the caseworker's again; the caller has asked {@link #requireSecond}.
     *
     * @param comment what must be done; needed
     */
    public void sendBack(LicensingCase about, TwoPersonReview review, String comment, SignedInAccount actor) {
        if (!TypedForm.isText(comment, LONGEST_COMMENT)) {
            throw ProblemException.invalid("comment", "Must be a text of at most " + LONGEST_COMMENT + " characters");
        }
        review.reviewedBy = actor.id();
        review.reviewedAt = now();
        review.reviewComment = comment.strip();
        about.status = CaseStatus.IN_PROGRESS;
        about.persistAndFlush();
        timeline.record(about.id, CaseEventKind.SENT_BACK, actor, Map.of("comment", review.reviewComment));
    }

    /**
     * A political body has resolved what the second person put before it. What it followed is approved by that person's word;
     * anything else is the caseworker's again, with what the body resolved.
     *
     * @param second who put it before the body
     * @param otherwise what the body resolved instead; null where it followed the proposal
     */
    public void resolved(LicensingCase about, TwoPersonReview review, UUID second, String otherwise) {
        review.reviewedBy = second;
        review.reviewedAt = now();
        if (otherwise != null) {
            review.reviewComment = otherwise.strip();
            about.status = CaseStatus.IN_PROGRESS;
            about.persistAndFlush();
        }
    }

    private static void requireRole(LicensingCase about, SignedInAccount actor, Role role, String otherwise) {
        if (!actor.has(about.municipalityId, role)) {
            throw forbidden(otherwise);
        }
    }

    private static ProblemException forbidden(String why) {
        return new ProblemException(Problem.of(403, why));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
