package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseOpening;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;

/**
 * Suspends, closes and revokes (serveringsloven §§ 18, 19): a case of its own, with notice beforehand, decided by two people.
 * A revocation always has notice and time to put things right; a suspension or closing may need to be at once.
 */
@ApplicationScoped
public class FoodServiceReactions {
    static final int LONGEST_TEXT = 10_000;

    @Inject
    FoodServiceLicences licences;

    @Inject
    FoodServicePapers papers;

    @Inject
    CaseOpening opening;

    @Inject
    TwoPeople two;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The reaction of a case; empty where the case is an application. */
    public Optional<FoodServiceReaction> of(UUID caseId) {
        return FoodServiceReaction.<FoodServiceReaction>find("caseId", caseId).firstResultOptional();
    }

    /** The newest decision or proposal in a reaction's case. */
    public Optional<FoodServiceReactionDecision> newest(UUID caseId) {
        return FoodServiceReactionDecision.<FoodServiceReactionDecision>find(
                        "caseId = ?1 order by review.proposedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** All reactions against a licence, the newest first. */
    public List<FoodServiceReaction> against(UUID licenceId) {
        return FoodServiceReaction.list("licenceId = ?1 order by id desc", licenceId);
    }

    /**
     * Opens a case against a licence.
     *
     * @param facts what is held against the place; needed
     * @throws ProblemException 403 to who is no caseworker here; 409 where the licence has ended for good
     */
    public FoodServiceReaction open(UUID licenceId, FoodServiceReactionKind kind, String facts, SignedInAccount actor) {
        FoodServiceLicence licence = licences.get(licenceId);
        requireCaseworker(actor);
        impartiality.require(cases.get(licence.caseId), actor);
        List<Problem.Field> wrong = new ArrayList<>();
        if (kind == null) {
            wrong.add(new Problem.Field("reaction", "Must be SUSPENSION, CLOSING or REVOCATION"));
        }
        text(wrong, "facts", facts);
        refuse(wrong);
        if (licences.today(licence).ground().lasting()) {
            throw ProblemException.conflict("The licence has ended: there is nothing to react against.");
        }
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        LicensingCase about = opening.open(
                CaseOpening.Start.of(
                        Matter.FOOD_SERVICE_LICENCE,
                        title(kind) + " – " + place.name,
                        null,
                        null,
                        licence.organisationId,
                        licence.premisesId,
                        null),
                actor);
        FoodServiceReaction reaction = new FoodServiceReaction();
        reaction.caseId = about.id;
        reaction.licenceId = licenceId;
        reaction.kind = kind;
        reaction.facts = facts.strip();
        reaction.persistAndFlush();
        audit.changed("food-service reaction", reaction.id, "opened", Map.of("case", about.id, "kind", kind));
        return reaction;
    }

    /**
     * Tells the holder beforehand, by letter (serveringsloven § 19, forvaltningsloven § 16).
     *
     * @param rectifyBy last day to put things right and to comment: after today, within a year
     */
    public void notice(UUID caseId, int version, LocalDate rectifyBy, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        FoodServiceReaction reaction = required(caseId);
        LocalDate today = LocalDate.now(clock);
        if (rectifyBy == null || !rectifyBy.isAfter(today) || rectifyBy.isAfter(today.plusYears(1))) {
            throw ProblemException.invalid("rectifyBy", "Must be a day after today and within a year");
        }
        if (reaction.noticedOn != null) {
            throw ProblemException.conflict("The holder was told on " + reaction.noticedOn + ".");
        }
        reaction.noticedOn = today;
        reaction.rectifyBy = rectifyBy;
        reaction.persistAndFlush();
        about.nextDueOn = rectifyBy;
        about.nextClock = no.bevilling.casework.ClockKind.COMMENT;
        about.persistAndFlush();
        audit.changed("food-service reaction", reaction.id, "notice given", Map.of("case", caseId));
        papers.noticed(about, reaction, licences.get(reaction.licenceId), actor);
    }

    /** Records what the holder has answered, whenever it comes until it is proposed. */
    public void comment(UUID caseId, int version, String comment, LocalDate on, SignedInAccount actor) {
        cases.toChange(caseId, version, actor);
        FoodServiceReaction reaction = required(caseId);
        List<Problem.Field> wrong = new ArrayList<>();
        text(wrong, "comment", comment);
        LocalDate today = LocalDate.now(clock);
        if (on == null || on.isAfter(today) || reaction.noticedOn != null && on.isBefore(reaction.noticedOn)) {
            wrong.add(new Problem.Field("commentedOn", "Must be a day from the notice until today"));
        }
        refuse(wrong);
        reaction.holderComment = comment.strip();
        reaction.holderCommentedOn = on;
        reaction.persistAndFlush();
        timeline.record(caseId, CaseEventKind.APPLICANT_ANSWERED, actor, Map.of("kind", "QUESTION"));
    }

    /** The holder answers the notice by themselves; whose case it is has been seen to. The last answer stands. */
    void answer(UUID caseId, String comment, SignedInAccount holder) {
        LicensingCase about = cases.get(caseId);
        FoodServiceReaction reaction = required(caseId);
        if (!about.isOpen() || reaction.noticedOn == null) {
            throw ProblemException.conflict("No answer is taken now.");
        }
        List<Problem.Field> wrong = new ArrayList<>();
        text(wrong, "comment", comment);
        refuse(wrong);
        reaction.holderComment = comment.strip();
        reaction.holderCommentedOn = LocalDate.now(clock);
        reaction.persistAndFlush();
        timeline.record(caseId, CaseEventKind.APPLICANT_ANSWERED, holder, Map.of("kind", "QUESTION"));
    }

    /**
     * Proposes the decision.
     *
     * @param withoutNotice why nobody is told beforehand; needed where nobody was, and never enough for a revocation
     * @throws ProblemException 409 before the time of the notice is over, but where the holder has answered
     */
    public FoodServiceReactionDecision propose(
            UUID caseId,
            int version,
            String reasons,
            LocalDate effectiveOn,
            String withoutNotice,
            SignedInAccount actor) {
        LicensingCase about = two.toPropose(caseId, version, actor);
        FoodServiceReaction reaction = required(caseId);
        LocalDate today = LocalDate.now(clock);
        List<Problem.Field> wrong = new ArrayList<>();
        text(wrong, "reasons", reasons);
        if (effectiveOn == null || effectiveOn.isBefore(today) || effectiveOn.isAfter(today.plusYears(1))) {
            wrong.add(new Problem.Field("effectiveOn", "Must be a day from today and within a year"));
        }
        if (reaction.noticedOn == null && reaction.kind != FoodServiceReactionKind.REVOCATION) {
            text(wrong, "withoutNotice", withoutNotice);
        }
        refuse(wrong);
        if (reaction.noticedOn == null && reaction.kind == FoodServiceReactionKind.REVOCATION) {
            throw ProblemException.conflict("A revocation needs notice, and time to put things right (§ 19).");
        }
        boolean timeRuns = reaction.rectifyBy != null && !today.isAfter(reaction.rectifyBy);
        boolean mayNotWait = reaction.kind == FoodServiceReactionKind.REVOCATION || reaction.holderCommentedOn == null;
        if (timeRuns && mayNotWait) {
            throw ProblemException.conflict("The holder has time until " + reaction.rectifyBy + ".");
        }
        if (reaction.noticedOn == null) {
            reaction.noNoticeBecause = withoutNotice.strip();
            reaction.persistAndFlush();
        }
        FoodServiceReactionDecision proposal = new FoodServiceReactionDecision();
        proposal.reactionId = reaction.id;
        proposal.caseId = caseId;
        proposal.reasons = reasons.strip();
        proposal.effectiveOn = effectiveOn;
        proposal.review = two.propose(about, reaction.kind.name(), actor);
        proposal.persistAndFlush();
        audit.changed("food-service reaction", reaction.id, "proposed", Map.of("case", caseId));
        return proposal;
    }

    /** Approves: the licence is suspended, closed or revoked, and the letter waits in the outbox. */
    public void approve(UUID caseId, int version, SignedInAccount actor) {
        LicensingCase about = two.toReview(caseId, actor);
        FoodServiceReaction reaction = required(caseId);
        FoodServiceReactionDecision proposal = waiting(caseId);
        two.requireSecond(about, proposal.review, version, proposal.version, actor);
        two.approve(about, proposal.review, reaction.kind.name(), actor);
        close(about, CaseStatus.DECIDED);
        proposal.persistAndFlush();
        FoodServiceLicence licence = licences.get(reaction.licenceId);
        licences.record(licence, reaction.kind.event(), proposal.effectiveOn, null, null, caseId, "", null);
        audit.changed("food-service reaction", reaction.id, "approved", Map.of("case", caseId));
        papers.reacted(about, reaction, proposal, licence, actor);
    }

    /** Sends it back with what must be done. */
    public void sendBack(UUID caseId, int version, String comment, SignedInAccount actor) {
        LicensingCase about = two.toReview(caseId, actor);
        FoodServiceReactionDecision proposal = waiting(caseId);
        two.requireSecond(about, proposal.review, version, proposal.version, actor);
        two.sendBack(about, proposal.review, comment, actor);
        proposal.persistAndFlush();
        audit.changed("food-service reaction", proposal.reactionId, "sent back", Map.of("case", caseId));
    }

    /** Things have been put right, or were otherwise than believed: nothing is decided against the licence. */
    public void drop(UUID caseId, int version, String because, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        requireCaseworker(actor);
        FoodServiceReaction reaction = required(caseId);
        List<Problem.Field> wrong = new ArrayList<>();
        text(wrong, "because", because);
        refuse(wrong);
        reaction.droppedAt = now();
        reaction.droppedBecause = because.strip();
        reaction.persistAndFlush();
        close(about, CaseStatus.CLOSED);
        audit.changed("food-service reaction", reaction.id, "dropped", Map.of("case", caseId));
    }

    private void close(LicensingCase about, CaseStatus status) {
        about.status = status;
        about.decidedAt = status == CaseStatus.DECIDED ? now() : null;
        about.nextDueOn = null;
        about.nextClock = null;
        about.persistAndFlush();
    }

    private FoodServiceReaction required(UUID caseId) {
        return of(caseId)
                .orElseThrow(() -> ProblemException.notFound("The case is not about a reaction against a licence."));
    }

    private FoodServiceReactionDecision waiting(UUID caseId) {
        return newest(caseId)
                .filter(newest -> newest.review.waits())
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for approval in this case."));
    }

    private static void requireCaseworker(SignedInAccount actor) {
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality does this."));
        }
    }

    private static String title(FoodServiceReactionKind kind) {
        boolean nynorsk = Municipality.<Municipality>findById(Tenant.id()).languageForm == LanguageForm.nn;
        return switch (kind) {
            case SUSPENSION -> nynorsk ? "Suspensjon av serveringsløyve" : "Suspensjon av serveringsbevilling";
            case CLOSING -> nynorsk ? "Stenging av serveringsstad" : "Stenging av serveringssted";
            case REVOCATION -> nynorsk ? "Tilbakekalling av serveringsløyve" : "Tilbakekall av serveringsbevilling";
        };
    }

    private static void text(List<Problem.Field> wrong, String field, String typed) {
        if (!TypedForm.isText(typed, LONGEST_TEXT)) {
            wrong.add(new Problem.Field(field, "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
