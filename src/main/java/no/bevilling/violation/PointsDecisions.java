package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.audit.Audit;
import no.bevilling.casework.BodyProposals;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.PolicySettings;

/**
 * Decisions on penalty points (alkoholforskriften § 10-5): proposed on a check that is kept, approved by another person, then
 * entered into the ledger of the licence with its letter, in one transaction.
 */
@ApplicationScoped
public class PointsDecisions {
    private static final int LONGEST_TEXT = 4000;

    @Inject
    Cases cases;

    @Inject
    PointsCases pointsCases;

    @Inject
    ReactionNotices notices;

    @Inject
    ReactionChecks checks;

    @Inject
    LicencePoints points;

    @Inject
    WithdrawalCases withdrawals;

    @Inject
    ReactionPapers papers;

    @Inject
    Deciders deciders;

    @Inject
    BodyReviews bodies;

    @Inject
    ReactionCasePapers casePapers;

    @Inject
    TwoPeople twoPeople;

    @Inject
    Event<LedgerChanged> ledgerChanged;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What a caseworker proposes.
     *
     * @param answers where the rules hand over, by criterion
     */
    public record Proposal(PointsOutcome outcome, String reasons, Map<String, PersonsAnswer> answers) {}

    /** The newest proposal or decision of a case, whatever came of it. */
    public Optional<PointsDecision> newest(UUID caseId) {
        return PointsDecision.<PointsDecision>find("caseId = ?1 order by review.proposedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** The decision of a case that stands. */
    public Optional<PointsDecision> standing(UUID caseId) {
        return PointsDecision.<PointsDecision>find(
                        "caseId = ?1 and review.reviewedAt is not null and review.reviewComment is null and setAsideAt is null",
                        caseId)
                .firstResultOptional();
    }

    /** What stands between the case and a decision on points; null where nothing does. */
    ReactionStopped.Reason stop(PointsCase of) {
        if (of.outside) {
            return ReactionStopped.Reason.OUTSIDE;
        }
        return pointsCases.violations(of.id).isEmpty() ? ReactionStopped.Reason.NO_VIOLATION : notices.stop(of);
    }

    /** What the rules would say to points now. */
    Assessment preview(PointsCase of) {
        return checks.preview(checks.points(of, pointsCases.violations(of.id), LocalDate.now(clock)));
    }

    /** The ledger of the licence as it would be with the violations of the case. */
    Ledger with(PointsCase of) {
        Ledger ledger = points.of(Licence.findById(TenantKey.of(of.licenceId)));
        for (Violation violation : pointsCases.violations(of.id)) {
            if (violation.points > 0) {
                ledger = ledger.with(entry(violation));
            }
        }
        return ledger;
    }

    /** The points of the fullest two years that hold a violation of the case. */
    int after(PointsCase of) {
        List<Violation> violations = pointsCases.violations(of.id);
        Ledger ledger = with(of);
        return violations.stream()
                .flatMap(violation -> ledger.periods().stream()
                        .filter(period -> !entry(violation).day().isBefore(period.from())
                                && !entry(violation).day().isAfter(period.to())))
                .mapToInt(Ledger.Period::points)
                .max()
                .orElse(0);
    }

    private static Ledger.Entry entry(Violation violation) {
        return new Ledger.Entry(
                violation.id,
                violation.caseId,
                violation.kind,
                violation.committedAt,
                violation.points,
                Ledger.State.COUNTS);
    }

    /**
     * Proposes.
     *
     * @param version of the case, as the form was opened with
     * @throws ReactionStopped 409 before the holder is heard
     * @throws NotCarried 409 where the rules do not carry it
     */
    public PointsDecision propose(UUID caseId, int version, Proposal proposal, SignedInAccount actor) {
        LicensingCase about = twoPeople.toPropose(caseId, version, actor);
        PointsCase of = pointsCases.get(caseId);
        if (proposal.outcome() == null) {
            throw ProblemException.invalid("outcome", "Must be POINTS or NO_POINTS");
        }
        if (!TypedForm.isText(proposal.reasons(), LONGEST_TEXT)) {
            throw ProblemException.invalid("reasons", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        boolean gives = proposal.outcome() == PointsOutcome.POINTS;
        PointsDecision proposed = new PointsDecision();
        proposed.caseId = caseId;
        proposed.outcome = proposal.outcome();
        proposed.reasons = proposal.reasons().strip();
        if (gives) {
            ReactionStopped.Reason stop = stop(of);
            if (stop != null) {
                throw new ReactionStopped(stop);
            }
            List<Violation> violations = pointsCases.violations(caseId);
            proposed.points =
                    violations.stream().mapToInt(violation -> violation.points).sum();
            proposed.pointsAfter = after(of);
            proposed.ruleCheckId = checks.carried(
                            caseId,
                            checks.points(of, violations, LocalDate.now(clock)),
                            about.municipalityId,
                            proposal.answers(),
                            actor)
                    .id;
        }
        proposed.review = twoPeople.propose(about, proposal.outcome().name(), actor);
        proposed.persistAndFlush();
        audit.changed("points decision", proposed.id, "proposed", Map.of("case", caseId, "points", proposed.points));
        return proposed;
    }

    /**
     * Approves, and lets everything follow: the ledger, the letter, and a withdrawal case where the points lead to one.
     *
     * @param version of the proposal, as the form was opened with
     * @throws ReactionStopped 409 where something has changed since, or the check does not replay
     */
    public PointsDecision approve(UUID caseId, int version, Decider decider, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        PointsDecision proposal = toReview(about, version, actor);
        BodyReviews.requireBody(proposal.waitsForBody(), proposal.decidingBody, decider);
        requireUnchanged(about, proposal);
        LocalDate on = deciders.decidedOn(decider, LocalDate.ofInstant(proposal.review.proposedAt, clock.getZone()));
        twoPeople.approve(about, proposal.review, proposal.outcome.name(), actor);
        return decide(about, proposal, decider, on, actor);
    }

    /**
     * The second person puts the proposal before the political body that decides; its meeting makes the decision.
     *
     * @param version of the proposal, as the form was opened with
     * @param chosen the body, where no delegation is registered
     * @throws ProblemException 409 where the administration decides, or it stands there already
     */
    public PointsDecision putForward(UUID caseId, int version, DecidingBody chosen, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        PointsDecision proposal = toReview(about, version, actor);
        if (proposal.waitsForBody()) {
            throw ProblemException.conflict("It waits for the body already.");
        }
        requireUnchanged(about, proposal);
        PolicySettings.Decider body = bodies.bodyFor(about, chosen);
        proposal.decidingBody = body.body();
        proposal.decidingBodyName = BodyReviews.name(body);
        proposal.putForwardBy = actor.id();
        proposal.putForwardAt = now();
        proposal.persistAndFlush();
        bodies.putForward(about, body, actor);
        casePapers.points(about, pointsCases.get(caseId), pointsCases.violations(caseId), proposal);
        audit.changed("points decision", proposal.id, "put forward", Map.of("case", caseId, "body", body.body()));
        return proposal;
    }

    /** What a body resolved: the decision, or the caseworker's again. */
    void resolve(UUID caseId, UUID proposalId, BodyProposals.Resolved resolved, SignedInAccount actor) {
        LicensingCase about = bodies.toResolve(caseId, actor);
        PointsDecision proposal = PointsDecision.<PointsDecision>findByIdOptional(TenantKey.of(proposalId))
                .filter(found -> found.caseId.equals(caseId) && found.waitsForBody())
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for a body's resolution in this case."));
        bodies.resolved(
                about, proposal.putForwardAt, proposal.decidingBody, proposal.decidingBodyName, resolved, actor);
        if (resolved.followed()) {
            requireUnchanged(about, proposal);
        }
        twoPeople.resolved(
                about, proposal.review, proposal.putForwardBy, resolved.followed() ? null : resolved.otherwise());
        if (!resolved.followed()) {
            proposal.persistAndFlush();
            audit.changed("points decision", proposal.id, "sent back", Map.of("case", caseId));
            return;
        }
        decide(
                about,
                proposal,
                new Decider(proposal.decidingBody, proposal.decidingBodyName, resolved.number(), resolved.on()),
                resolved.on(),
                actor);
    }

    /** Holds the proposal against what is known now. */
    private void requireUnchanged(LicensingCase about, PointsDecision proposal) {
        if (proposal.outcome != PointsOutcome.POINTS) {
            return;
        }
        StoredCheck check = checks.get(proposal.ruleCheckId);
        checks.requireSame(
                check, checks.points(pointsCases.get(about.id), pointsCases.violations(about.id), check.caseDate));
        checks.requireCarried(check, about.municipalityId);
    }

    private PointsDecision decide(
            LicensingCase about, PointsDecision proposal, Decider decider, LocalDate on, SignedInAccount actor) {
        UUID caseId = about.id;
        PointsCase of = pointsCases.get(caseId);
        boolean gives = proposal.outcome == PointsOutcome.POINTS;
        List<Violation> violations = pointsCases.violations(caseId);
        proposal.pointsAfter = gives ? after(of) : 0;
        proposal.decidingBody = decider.body();
        proposal.decidingBodyName = text(decider.name());
        proposal.resolutionNumber = text(decider.resolutionNumber());
        proposal.decidedOn = on;
        proposal.persistAndFlush();
        decided(about, on);
        audit.changed(
                "points decision",
                proposal.id,
                "approved",
                Map.of("case", caseId, "outcome", proposal.outcome, "points", proposal.points));
        if (!gives) {
            timeline.record(caseId, CaseEventKind.NO_POINTS, Map.of());
            if (of.notice.isSent()) {
                proposal.documentId = papers.noPoints(about, of, proposal).id;
            }
            return proposal;
        }
        for (Violation violation : violations) {
            if (violation.points > 0) {
                enter(proposal, violation, on);
            }
        }
        ledgerChanged.fire(new LedgerChanged(caseId));
        timeline.record(
                caseId,
                CaseEventKind.POINTS_GIVEN,
                Map.of(
                        "points", String.valueOf(proposal.points),
                        "after", String.valueOf(proposal.pointsAfter)));
        proposal.documentId = papers.points(about, of, violations, proposal).id;
        withdrawals.openWhereDue(of.licenceId, proposal.review.proposedBy, actor);
        return proposal;
    }

    /** Sends it back to the caseworker with what must be done. */
    public void sendBack(UUID caseId, int version, String comment, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        PointsDecision proposal = toReview(about, version, actor);
        twoPeople.sendBack(about, proposal.review, comment, actor);
        proposal.persistAndFlush();
        audit.changed("points decision", proposal.id, "sent back", Map.of("case", caseId));
    }

    private PointsDecision toReview(LicensingCase about, int version, SignedInAccount actor) {
        PointsDecision proposal = newest(about.id)
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for approval in this case."));
        twoPeople.requireSecond(about, proposal.review, version, proposal.version, actor);
        return proposal;
    }

    private static void enter(PointsDecision decision, Violation violation, LocalDate on) {
        PointsEntry entry = new PointsEntry();
        entry.licenceId = violation.licenceId;
        entry.decisionId = decision.id;
        entry.violationId = violation.id;
        entry.kind = violation.kind;
        entry.committedAt = violation.committedAt;
        entry.points = violation.points;
        entry.decidedOn = on;
        entry.persistAndFlush();
    }

    /** A resolution has a day and no hour: noon, which is that day in every summer and winter time. */
    private void decided(LicensingCase about, LocalDate on) {
        about.status = CaseStatus.DECIDED;
        about.decidedAt = on.equals(LocalDate.now(clock))
                ? now()
                : on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        about.nextClock = null;
        about.nextDueOn = null;
        about.persistAndFlush();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
