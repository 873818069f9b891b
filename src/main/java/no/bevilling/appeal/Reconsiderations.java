package no.bevilling.appeal;

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
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/** The municipality reconsiders, by two people as any decision; what the appeal body came to is registered after it. */
@ApplicationScoped
public class Reconsiderations {
    private static final int LONGEST_REFERENCE = 60;

    @Inject
    Appeals appeals;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    StandingDecisions standing;

    @Inject
    AppealPapers papers;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What a caseworker comes to.
     *
     * @param reasons the municipality's view of what the appeal says; needed
     * @param lateReason why a late appeal is heard (forvaltningsloven § 31); needed to hear one
     */
    public record Proposal(Reconsideration outcome, String reasons, String lateReason) {}

    /**
     * What the appeal body decided.
     *
     * @param reference its own case number
     * @param text what it says in short; needed with the reasons of a body that tries all sides of the case
     */
    public record Result(AppealOutcome outcome, LocalDate on, String reference, String text) {}

    /**
     * An appeal of the current municipality.
     *
     * @throws ProblemException 404, also for one of another municipality
     */
    public Appeal get(UUID id) {
        return Appeal.<Appeal>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such appeal in this municipality."));
    }

    /** Proposes what comes of the reconsideration (§ 33). */
    public Appeal propose(UUID id, int version, Proposal proposal, SignedInAccount actor) {
        Appeal appeal = get(id);
        LicensingCase about = cases.get(appeal.caseId);
        appeals.requireCaseworker(about, actor);
        require(appeal, AppealStatus.RECEIVED, version);
        List<Problem.Field> wrong = wrong(appeal, proposal);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        appeal.reconsideration = proposal.outcome();
        appeal.reasons = proposal.reasons().strip();
        appeal.lateReason =
                proposal.lateReason() == null ? "" : proposal.lateReason().strip();
        appeal.proposedBy = actor.id();
        appeal.proposedAt = now();
        appeal.reviewedBy = null;
        appeal.reviewedAt = null;
        appeal.status = AppealStatus.PROPOSED;
        appeal.persistAndFlush();
        timeline.record(about.id, CaseEventKind.APPEAL_PROPOSED, actor, Map.of());
        return appeal;
    }

    private List<Problem.Field> wrong(Appeal appeal, Proposal proposal) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (proposal.outcome() == null) {
            wrong.add(new Problem.Field("outcome", "Must be UPHELD, CHANGED or REJECTED"));
        } else if (proposal.outcome() != Reconsideration.REJECTED) {
            if (appeals.time(appeal.decidedOn).isTooLateForEver(appeal.sentOn)) {
                wrong.add(new Problem.Field("outcome", "Must be REJECTED: a year has gone since the decision"));
            } else if (!appeal.inTime && !TypedForm.isText(proposal.lateReason(), Appeals.LONGEST_TEXT)) {
                wrong.add(new Problem.Field("lateReason", "Must say why a late appeal is heard"));
            }
        }
        if (!TypedForm.isText(proposal.reasons(), Appeals.LONGEST_TEXT)) {
            wrong.add(new Problem.Field("reasons", "Must say why"));
        }
        return wrong;
    }

    /**
     * The second person approves: letters are made, the decision is set aside, or the appeal goes to the appeal body with
     * the documents and copies to the parties. All of it, or nothing.
     *
     * @throws ProblemException 403 to the one who proposed and to who is no approver here
     */
    public Appeal approve(UUID id, int version, SignedInAccount actor) {
        Appeal appeal = toReview(id, version, actor);
        LicensingCase about = cases.get(appeal.caseId);
        AppealableDecision decision = standing.of(appeal);
        appeal.reviewedBy = actor.id();
        appeal.reviewedAt = now();
        appeal.status = switch (appeal.reconsideration) {
            case UPHELD -> AppealStatus.FORWARDED;
            case CHANGED -> AppealStatus.CHANGED;
            case REJECTED -> AppealStatus.REJECTED;
        };
        appeal.persistAndFlush();
        CaseEventKind told = switch (appeal.reconsideration) {
            case UPHELD -> CaseEventKind.APPEAL_FORWARDED;
            case CHANGED -> CaseEventKind.APPEAL_CHANGED;
            case REJECTED -> CaseEventKind.APPEAL_REJECTED;
        };
        timeline.record(about.id, told, actor, Map.of("body", appeal.bodyName));
        papers.reconsidered(about, appeal);
        if (appeal.reconsideration == Reconsideration.CHANGED) {
            standing.room(appeal).setAside(decision, SetAsideBy.MUNICIPALITY, appeal);
        }
        ended(about, appeal, decision);
        return appeal;
    }

    /** The second person sends it back to the caseworker. */
    public Appeal sendBack(UUID id, int version, String comment, SignedInAccount actor) {
        Appeal appeal = toReview(id, version, actor);
        if (!TypedForm.isText(comment, Appeals.LONGEST_TEXT)) {
            throw ProblemException.invalid("comment", "Must say what must be done");
        }
        appeal.status = AppealStatus.RECEIVED;
        appeal.reviewComment = comment.strip();
        appeal.reviewedBy = actor.id();
        appeal.reviewedAt = now();
        appeal.persistAndFlush();
        audit.changed("appeal", id, "sent back", Map.of("case", appeal.caseId));
        return appeal;
    }

    /** Registers what the appeal body decided, with its effect on decision and licence. */
    public Appeal registerResult(UUID id, int version, Result result, SignedInAccount actor) {
        Appeal appeal = get(id);
        LicensingCase about = cases.get(appeal.caseId);
        appeals.requireCaseworker(about, actor);
        require(appeal, AppealStatus.FORWARDED, version);
        List<Problem.Field> wrong = wrong(appeal, result);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        AppealableDecision decision = standing.of(appeal);
        appeal.outcome = result.outcome();
        appeal.outcomeOn = result.on();
        appeal.outcomeReference = result.reference().strip();
        appeal.outcomeText = result.text() == null ? "" : result.text().strip();
        appeal.outcomeBy = actor.id();
        appeal.status = AppealStatus.DECIDED;
        appeal.persistAndFlush();
        timeline.record(
                about.id,
                CaseEventKind.APPEAL_DECIDED,
                actor,
                Map.of(
                        "outcome",
                        result.outcome().name(),
                        "body",
                        appeal.bodyName,
                        "on",
                        result.on().toString()));
        if (appeal.tookAway()) {
            standing.room(appeal).setAside(decision, SetAsideBy.APPEAL_BODY, appeal);
        }
        ended(about, appeal, decision);
        return appeal;
    }

    /** When nobody has to decide the appeal any more, a decision that stands and has waited takes effect. */
    private void ended(LicensingCase about, Appeal appeal, AppealableDecision decision) {
        boolean pending = appeal.status.isPending();
        if (!pending && Boolean.TRUE.equals(appeal.suspensionGranted) && !appeal.tookAway()) {
            standing.room(appeal).suspended(decision, false);
        }
        about.appealPending = pending;
        about.persistAndFlush();
    }

    private List<Problem.Field> wrong(Appeal appeal, Result result) {
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate forwarded = LocalDate.ofInstant(appeal.reviewedAt, clock.getZone());
        if (result.outcome() == null || result.outcome() == AppealOutcome.CHANGED && appeal.legalityOnly) {
            wrong.add(new Problem.Field("outcome", "Must be an outcome that this body can come to"));
        }
        if (result.on() == null
                || result.on().isBefore(forwarded)
                || result.on().isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("on", "Must be a day from when it was sent until today"));
        }
        if (!TypedForm.isText(result.reference(), LONGEST_REFERENCE)) {
            wrong.add(new Problem.Field("reference", "Must be the body's reference"));
        }
        boolean given = result.text() != null && !result.text().isBlank();
        if (given ? result.text().length() > Appeals.LONGEST_TEXT : !appeal.legalityOnly) {
            wrong.add(new Problem.Field("text", "Must be the body's reasons"));
        }
        return wrong;
    }

    /** Decides whether the decision waits until the appeal is decided (§ 42); a refusal needs reasons. */
    public Appeal decideSuspension(UUID id, int version, Boolean granted, String reason, SignedInAccount actor) {
        Appeal appeal = get(id);
        LicensingCase about = cases.get(appeal.caseId);
        if (!actor.has(about.municipalityId, Role.APPROVER)) {
            throw new ProblemException(Problem.of(403, "Only an approver decides whether a decision waits."));
        }
        impartiality.require(about, actor);
        requireVersion(appeal, version);
        if (!appeal.status.isPending() || appeal.suspensionGranted != null) {
            throw ProblemException.conflict("The question is not open.");
        }
        if (granted == null) {
            throw ProblemException.invalid("granted", "Must say whether the decision waits");
        }
        if (!TypedForm.isText(reason, Appeals.LONGEST_TEXT)) {
            throw ProblemException.invalid("suspensionReason", "Must say why");
        }
        appeal.suspensionGranted = granted;
        appeal.suspensionReason = reason.strip();
        appeal.suspensionBy = actor.id();
        appeal.suspensionAt = now();
        appeal.persistAndFlush();
        timeline.record(about.id, CaseEventKind.SUSPENSION_DECIDED, actor, Map.of("granted", String.valueOf(granted)));
        if (granted) {
            standing.room(appeal).suspended(standing.of(appeal), true);
        }
        papers.suspension(about, appeal);
        return appeal;
    }

    /**
     * Registers what the appeal body said of the same question, once it has the case: it may grant what the municipality
     * refused, and end what the municipality granted. The body tells the parties itself.
     */
    public Appeal registerSuspension(UUID id, int version, Boolean granted, String reason, SignedInAccount actor) {
        Appeal appeal = get(id);
        appeals.requireCaseworker(cases.get(appeal.caseId), actor);
        require(appeal, AppealStatus.FORWARDED, version);
        boolean waited = Boolean.TRUE.equals(appeal.suspensionGranted);
        if (granted == null) {
            throw ProblemException.invalid("bodyGranted", "Must say whether the decision waits");
        }
        if (!TypedForm.isText(reason, Appeals.LONGEST_TEXT)) {
            throw ProblemException.invalid("bodySuspensionReason", "Must say why");
        }
        appeal.suspensionGranted = granted;
        appeal.suspensionByBody = true;
        appeal.suspensionReason = reason.strip();
        appeal.suspensionBy = actor.id();
        appeal.suspensionAt = now();
        appeal.persistAndFlush();
        timeline.record(
                appeal.caseId,
                CaseEventKind.SUSPENSION_DECIDED,
                actor,
                Map.of("granted", String.valueOf(granted), "body", appeal.bodyName));
        if (granted != waited) {
            standing.room(appeal).suspended(standing.of(appeal), granted);
        }
        return appeal;
    }

    private Appeal toReview(UUID id, int version, SignedInAccount actor) {
        Appeal appeal = get(id);
        LicensingCase about = cases.get(appeal.caseId);
        if (!actor.has(about.municipalityId, Role.APPROVER)) {
            throw new ProblemException(Problem.of(403, "Only an approver of the municipality reviews it."));
        }
        impartiality.require(about, actor);
        require(appeal, AppealStatus.PROPOSED, version);
        if (appeal.proposedBy.equals(actor.id())) {
            throw new ProblemException(Problem.of(403, "Who proposed does not review it."));
        }
        return appeal;
    }

    private static void require(Appeal appeal, AppealStatus status, int version) {
        if (appeal.status != status) {
            throw ProblemException.conflict("The appeal is " + appeal.status + " and not " + status + ".");
        }
        requireVersion(appeal, version);
    }

    private static void requireVersion(Appeal appeal, int version) {
        if (appeal.version != version) {
            throw new StaleVersionException("", null);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
