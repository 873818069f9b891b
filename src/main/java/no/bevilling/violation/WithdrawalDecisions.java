package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Dated;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.WithdrawalGround;

/**
 * Decisions on withdrawal (alkoholloven § 1-8, alkoholforskriften § 10-6): proposed on a check that is kept, approved by another
 * person; then the licence, the register and the holder are told, in one transaction.
 */
@ApplicationScoped
public class WithdrawalDecisions {
    private static final int LONGEST_TEXT = 4000;
    /** Days from a proposal until a withdrawal can begin at the earliest, as the form suggests it. */
    private static final int DAYS_TO_PREPARE = 14;

    @Inject
    WithdrawalCases withdrawalCases;

    @Inject
    ReactionNotices notices;

    @Inject
    ReactionChecks checks;

    @Inject
    LicencePoints points;

    @Inject
    Executions executions;

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
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What a caseworker proposes.
     *
     * @param days null: for the rest of the period
     * @param answers where the rules hand over, by criterion
     */
    public record Proposal(
            WithdrawalOutcome outcome,
            LocalDate from,
            Integer days,
            Circumstances circumstances,
            String specialReasons,
            String reasons,
            Map<String, PersonsAnswer> answers) {}

    /** The newest proposal or decision of a case, whatever came of it. */
    public Optional<WithdrawalDecision> newest(UUID caseId) {
        return WithdrawalDecision.<WithdrawalDecision>find(
                        "caseId = ?1 order by review.proposedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** The decision of a case that stands. */
    public Optional<WithdrawalDecision> standing(UUID caseId) {
        return WithdrawalDecision.<WithdrawalDecision>find(
                        "caseId = ?1 and review.reviewedAt is not null and review.reviewComment is null and setAsideAt is null",
                        caseId)
                .firstResultOptional();
    }

    /** The points that a decision rests on, the oldest first. */
    public List<PointsEntry> basis(UUID decisionId) {
        return PointsEntry.list(
                "id in (select b.entryId from WithdrawalBasis b where b.decisionId = ?1) order by committedAt, id",
                decisionId);
    }

    /** What stands between the case and a withdrawal; null where nothing does. */
    ReactionStopped.Reason stop(WithdrawalCase of) {
        if (of.ground == WithdrawalGround.POINTS && !withdrawalCases.due(of).isWithdrawal()) {
            return ReactionStopped.Reason.BELOW_THRESHOLD;
        }
        return notices.stop(of);
    }

    /** What the form begins with: as long as the points call for, in time for § 10-6, when the house has had time to prepare. */
    ReactionChecks.Terms suggested(WithdrawalCase of) {
        LocalDate from = LocalDate.now(clock).plusDays(DAYS_TO_PREPARE);
        Integer days = of.ground == WithdrawalGround.POINTS
                ? withdrawalCases.due(of).days().known().orElse(null)
                : null;
        return new ReactionChecks.Terms(from, days, Circumstances.ORDINARY, "");
    }

    /** What the rules would say to these terms now. */
    Assessment preview(WithdrawalCase of, ReactionChecks.Terms terms) {
        return checks.preview(checks.withdrawal(of, terms, ledger(of), withdrawalCases.due(of), LocalDate.now(clock)));
    }

    private Ledger ledger(WithdrawalCase of) {
        return points.of(Licence.findById(TenantKey.of(of.licenceId)));
    }

    /** Proposes; as {@link PointsDecisions#propose}. */
    public WithdrawalDecision propose(UUID caseId, int version, Proposal proposal, SignedInAccount actor) {
        LicensingCase about = twoPeople.toPropose(caseId, version, actor);
        WithdrawalCase of = withdrawalCases.get(caseId);
        refuse(flaws(proposal));
        WithdrawalDecision proposed = new WithdrawalDecision();
        proposed.caseId = caseId;
        proposed.outcome = proposal.outcome();
        proposed.reasons = proposal.reasons().strip();
        if (proposal.outcome() == WithdrawalOutcome.WITHDRAWN) {
            ReactionStopped.Reason stop = stop(of);
            if (stop != null) {
                throw new ReactionStopped(stop);
            }
            proposed.fromOn = proposal.from();
            proposed.days = proposal.days();
            proposed.circumstances = proposal.circumstances();
            proposed.specialReasons = proposal.circumstances() == Circumstances.AGGRAVATING
                    ? proposal.specialReasons().strip()
                    : "";
            Ledger.Due due = withdrawalCases.due(of);
            proposed.points = of.ground == WithdrawalGround.POINTS ? due.points() : 0;
            proposed.ruleCheckId = checks.carried(
                            caseId,
                            checks.withdrawal(of, terms(proposed), ledger(of), due, LocalDate.now(clock)),
                            about.municipalityId,
                            proposal.answers(),
                            actor)
                    .id;
        }
        proposed.review = twoPeople.propose(about, proposal.outcome().name(), actor);
        proposed.persistAndFlush();
        audit.changed("withdrawal", proposed.id, "proposed", Map.of("case", caseId, "outcome", proposed.outcome));
        return proposed;
    }

    private static ReactionChecks.Terms terms(WithdrawalDecision of) {
        return new ReactionChecks.Terms(of.fromOn, of.days, of.circumstances, of.specialReasons);
    }

    private List<Problem.Field> flaws(Proposal proposal) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (proposal.outcome() == null) {
            wrong.add(new Problem.Field("outcome", "Must be WITHDRAWN or NOT_WITHDRAWN"));
        }
        if (!TypedForm.isText(proposal.reasons(), LONGEST_TEXT)) {
            wrong.add(new Problem.Field("reasons", "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
        if (proposal.outcome() == WithdrawalOutcome.WITHDRAWN) {
            LocalDate today = LocalDate.now(clock);
            if (proposal.from() == null
                    || proposal.from().isBefore(today)
                    || proposal.from().isAfter(today.plusYears(1))) {
                wrong.add(new Problem.Field("from", "Must be a day from today, within a year"));
            }
            if (proposal.days() != null && proposal.days() < 1) {
                wrong.add(new Problem.Field("days", "Must be at least 1"));
            }
            if (proposal.circumstances() == null || proposal.circumstances() == Circumstances.MITIGATING) {
                wrong.add(new Problem.Field("circumstances", "Must be ORDINARY or AGGRAVATING"));
            } else if (proposal.circumstances() == Circumstances.AGGRAVATING
                    && !TypedForm.isText(proposal.specialReasons(), LONGEST_TEXT)) {
                wrong.add(new Problem.Field("specialReasons", "Must say why (alkoholforskriften § 10-4)"));
            }
        }
        return wrong;
    }

    /**
     * Approves: the licence is withdrawn from the day on, the register shows it, and the holder is told.
     *
     * @param version of the proposal, as the form was opened with
     */
    public WithdrawalDecision approve(UUID caseId, int version, Decider decider, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        WithdrawalDecision proposal = toReview(about, version, actor);
        BodyReviews.requireBody(proposal.waitsForBody(), proposal.decidingBody, decider);
        requireUnchanged(about, proposal);
        LocalDate on = deciders.decidedOn(decider, LocalDate.ofInstant(proposal.review.proposedAt, clock.getZone()));
        twoPeople.approve(about, proposal.review, proposal.outcome.name(), actor);
        return decide(about, proposal, decider, on);
    }

    /** The second person puts the proposal before the political body that decides; as {@link PointsDecisions#putForward}. */
    public WithdrawalDecision putForward(UUID caseId, int version, DecidingBody chosen, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        WithdrawalDecision proposal = toReview(about, version, actor);
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
        WithdrawalCase of = withdrawalCases.get(caseId);
        casePapers.withdrawal(about, of, rests(of), proposal);
        audit.changed("withdrawal", proposal.id, "put forward", Map.of("case", caseId, "body", body.body()));
        return proposal;
    }

    private List<UUID> rests(WithdrawalCase of) {
        return of.ground == WithdrawalGround.POINTS
                ? withdrawalCases.due(of).rests().stream().map(Ledger.Entry::id).toList()
                : List.of();
    }

    /** What a body resolved: the decision, or the caseworker's again. */
    void resolve(UUID caseId, UUID proposalId, BodyProposals.Resolved resolved, SignedInAccount actor) {
        LicensingCase about = bodies.toResolve(caseId, actor);
        WithdrawalDecision proposal = WithdrawalDecision.<WithdrawalDecision>findByIdOptional(TenantKey.of(proposalId))
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
            audit.changed("withdrawal", proposal.id, "sent back", Map.of("case", caseId));
            return;
        }
        decide(
                about,
                proposal,
                new Decider(proposal.decidingBody, proposal.decidingBodyName, resolved.number(), resolved.on()),
                resolved.on());
    }

    /** Holds the proposal against what is known now. */
    private void requireUnchanged(LicensingCase about, WithdrawalDecision proposal) {
        if (proposal.outcome != WithdrawalOutcome.WITHDRAWN) {
            return;
        }
        WithdrawalCase of = withdrawalCases.get(about.id);
        StoredCheck check = checks.get(proposal.ruleCheckId);
        checks.requireSame(
                check, checks.withdrawal(of, terms(proposal), ledger(of), withdrawalCases.due(of), check.caseDate));
        checks.requireCarried(check, about.municipalityId);
        if (proposal.fromOn.isBefore(LocalDate.now(clock))) {
            throw new ReactionStopped(ReactionStopped.Reason.CHANGED_SINCE);
        }
    }

    private WithdrawalDecision decide(LicensingCase about, WithdrawalDecision proposal, Decider decider, LocalDate on) {
        UUID caseId = about.id;
        WithdrawalCase of = withdrawalCases.get(caseId);
        boolean withdraws = proposal.outcome == WithdrawalOutcome.WITHDRAWN;
        Ledger.Due due = withdrawalCases.due(of);
        proposal.decidingBody = decider.body();
        proposal.decidingBodyName = text(decider.name());
        proposal.resolutionNumber = text(decider.resolutionNumber());
        proposal.decidedOn = on;
        proposal.persistAndFlush();
        decided(about, on);
        audit.changed("withdrawal", proposal.id, "approved", Map.of("case", caseId, "outcome", proposal.outcome));
        if (!withdraws) {
            timeline.record(caseId, CaseEventKind.NOT_WITHDRAWN, Map.of());
            if (of.notice.isSent()) {
                proposal.documentId = papers.notWithdrawn(about, of, proposal).id;
            }
            return proposal;
        }
        if (of.ground == WithdrawalGround.POINTS) {
            due.rests().forEach(entry -> rest(proposal, entry));
        }
        executions.begin(about, of, proposal);
        timeline.record(
                caseId,
                CaseEventKind.WITHDRAWAL_DECIDED,
                Map.of(
                        "from",
                        proposal.fromOn.toString(),
                        "to",
                        proposal.lastDay() == null ? "" : proposal.lastDay().toString()));
        proposal.documentId = papers.withdrawal(about, of, proposal, basis(proposal.id)).id;
        return proposal;
    }

    /** Sends it back to the caseworker with what must be done. */
    public void sendBack(UUID caseId, int version, String comment, SignedInAccount actor) {
        LicensingCase about = twoPeople.toReview(caseId, actor);
        WithdrawalDecision proposal = toReview(about, version, actor);
        twoPeople.sendBack(about, proposal.review, comment, actor);
        proposal.persistAndFlush();
        audit.changed("withdrawal", proposal.id, "sent back", Map.of("case", caseId));
    }

    private WithdrawalDecision toReview(LicensingCase about, int version, SignedInAccount actor) {
        WithdrawalDecision proposal = newest(about.id)
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for approval in this case."));
        twoPeople.requireSecond(about, proposal.review, version, proposal.version, actor);
        return proposal;
    }

    private static void rest(WithdrawalDecision decision, Ledger.Entry entry) {
        WithdrawalBasis basis = new WithdrawalBasis();
        basis.decisionId = decision.id;
        basis.entryId = entry.id();
        basis.persistAndFlush();
    }

    private void decided(LicensingCase about, LocalDate on) {
        about.status = CaseStatus.DECIDED;
        about.decidedAt = on.equals(LocalDate.now(clock))
                ? now()
                : on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        about.nextClock = null;
        about.nextDueOn = null;
        about.persistAndFlush();
    }

    /** How many days the points call for, where the law's scale says it. */
    Dated<Integer> days(WithdrawalCase of) {
        return withdrawalCases.due(of).days();
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
