package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.PointsFallenLetter;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.fact.Circumstances;

/**
 * Takes decisions on points and withdrawals away again, or lets them wait, and reckons anew what rests on them. A withdrawal
 * whose points are set aside becomes shorter or falls; it never becomes longer. Runs in the appeal's transaction.
 */
@ApplicationScoped
public class Reversals {
    private static final String APPEAL = "forvaltningsloven §§ 33 og 34";
    private static final String SUSPENSION = "forvaltningsloven § 42";
    private static final String OWN = "forvaltningsloven § 35";

    @Inject
    PointsDecisions pointsDecisions;

    @Inject
    WithdrawalDecisions withdrawalDecisions;

    @Inject
    Executions executions;

    @Inject
    ReactionPapers papers;

    @Inject
    LicencePoints points;

    @Inject
    Event<LedgerChanged> ledgerChanged;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The decision on points counts as if it had never been; the case is open again. */
    public void setAsidePoints(UUID caseId, SetAsideBy by) {
        PointsDecision decision = pointsDecisions
                .standing(caseId)
                .orElseThrow(() -> ProblemException.conflict("No decision on points stands in this case."));
        decision.setAsideAt = now();
        decision.setAsideBy = by;
        decision.suspended = false;
        decision.persistAndFlush();
        List<PointsEntry> entries = PointsEntry.list("decisionId", decision.id);
        entries.forEach(entry -> {
            entry.annulledAt = now();
            entry.persistAndFlush();
        });
        reopen(caseId, by);
        audit.changed("points decision", decision.id, "set aside", Map.of("case", caseId, "by", by));
        ledgerChanged.fire(new LedgerChanged(caseId));
        List<Change> changes =
                reckonAnew(entries.stream().map(entry -> entry.id).toList());
        tell(decision, by, changes);
    }

    /**
     * What became of a withdrawal that rested on points.
     *
     * @param lastDay of one that became shorter
     */
    private record Change(PointsFallenLetter.Withdrawal what, LocalDate lastDay) {}

    /** The holder is told what the licence has now; of several withdrawals, of the one that changed most. */
    private void tell(PointsDecision decision, SetAsideBy by, List<Change> changes) {
        if (decision.outcome != PointsOutcome.POINTS) {
            return;
        }
        Change most = changes.stream()
                .max(Comparator.comparing(Change::what))
                .orElse(new Change(PointsFallenLetter.Withdrawal.UNTOUCHED, null));
        papers.pointsFallen(
                LicensingCase.findById(TenantKey.of(decision.caseId)), decision, by, most.what(), most.lastDay());
    }

    /** The withdrawal counts as if it had never been; the case is open again. */
    public void setAsideWithdrawal(UUID caseId, SetAsideBy by) {
        WithdrawalDecision decision = withdrawalDecisions
                .standing(caseId)
                .orElseThrow(() -> ProblemException.conflict("No withdrawal stands in this case."));
        executions.annul(WithdrawalCase.findById(TenantKey.of(caseId)), decision, APPEAL);
        setAside(decision, by);
        reopen(caseId, by);
    }

    /** The municipality takes its own withdrawal away: what has passed of it stays, and the case is open again (§ 35). */
    void giveUpWithdrawal(UUID caseId) {
        WithdrawalDecision decision = withdrawalDecisions
                .standing(caseId)
                .orElseThrow(() -> ProblemException.conflict("No withdrawal stands in this case."));
        executions.stop(WithdrawalCase.findById(TenantKey.of(caseId)), decision, OWN);
        setAside(decision, SetAsideBy.MUNICIPALITY);
        reopen(caseId, SetAsideBy.MUNICIPALITY);
    }

    private void setAside(WithdrawalDecision decision, SetAsideBy by) {
        decision.setAsideAt = now();
        decision.setAsideBy = by;
        decision.suspended = false;
        decision.persistAndFlush();
        audit.changed("withdrawal", decision.id, "set aside", Map.of("case", decision.caseId, "by", by));
    }

    /** The points wait for the appeal, or count again (utsatt iverksetting). */
    public void suspendPoints(UUID caseId, boolean waits) {
        PointsDecision decision = pointsDecisions
                .standing(caseId)
                .orElseThrow(() -> ProblemException.conflict("No decision on points stands in this case."));
        if (decision.suspended == waits) {
            return;
        }
        decision.suspended = waits;
        decision.persistAndFlush();
        PointsEntry.update("suspended = ?1 where decisionId = ?2", waits, decision.id);
        ledgerChanged.fire(new LedgerChanged(caseId));
        timeline.record(caseId, waits ? CaseEventKind.SUSPENDED : CaseEventKind.RESUMED, Map.of());
        audit.changed("points decision", decision.id, waits ? "suspended" : "resumed", Map.of("case", caseId));
    }

    /** The withdrawal stops, or is not begun, until the appeal is decided; new days are set afterwards. */
    public void suspendWithdrawal(UUID caseId, boolean waits) {
        WithdrawalDecision decision = withdrawalDecisions
                .standing(caseId)
                .orElseThrow(() -> ProblemException.conflict("No withdrawal stands in this case."));
        if (decision.suspended == waits) {
            return;
        }
        decision.suspended = waits;
        if (waits) {
            executions.stop(WithdrawalCase.findById(TenantKey.of(caseId)), decision, SUSPENSION);
        }
        decision.persistAndFlush();
        timeline.record(caseId, waits ? CaseEventKind.SUSPENDED : CaseEventKind.RESUMED, Map.of());
        audit.changed("withdrawal", decision.id, waits ? "suspended" : "resumed", Map.of("case", caseId));
    }

    /** What rests on entries that have been set aside: the withdrawals by points that stand. */
    private List<Change> reckonAnew(List<UUID> annulled) {
        if (annulled.isEmpty()) {
            return List.of();
        }
        List<WithdrawalDecision> resting = WithdrawalDecision.list(
                "id in (select b.decisionId from WithdrawalBasis b where b.entryId in ?1) and setAsideAt is null"
                        + " and review.reviewedAt is not null and review.reviewComment is null order by id",
                annulled);
        return resting.stream().map(this::reckonAnew).toList();
    }

    private Change reckonAnew(WithdrawalDecision decision) {
        WithdrawalCase of = WithdrawalCase.findById(TenantKey.of(decision.caseId));
        int left = withdrawalDecisions.basis(decision.id).stream()
                .filter(entry -> entry.annulledAt == null)
                .mapToInt(entry -> entry.points)
                .sum();
        LocalDate on = decision.decidedOn;
        Integer days = points.numbers().withdrawalDays(left, on).known().orElse(null);
        decision.basisChangedAt = now();
        decision.points = left;
        timeline.record(
                decision.caseId,
                CaseEventKind.BASIS_CHANGED,
                Map.of("points", String.valueOf(left), "days", days == null ? "" : String.valueOf(days)));
        if (left < points.numbers().pointsForWithdrawal(on).orThrow()) {
            executions.stop(of, decision, OWN);
            setAside(decision, SetAsideBy.MUNICIPALITY);
            reopen(decision.caseId, SetAsideBy.MUNICIPALITY);
            return new Change(PointsFallenLetter.Withdrawal.FALLS, null);
        }
        boolean shorter = days != null
                && decision.days != null
                && days < decision.days
                && decision.circumstances == Circumstances.ORDINARY;
        if (shorter) {
            decision.days = days;
            if (decision.licenceEventId != null) {
                executions.shorten(of, decision, OWN);
            }
        }
        decision.persistAndFlush();
        return shorter
                ? new Change(PointsFallenLetter.Withdrawal.SHORTER, decision.lastDay())
                : new Change(PointsFallenLetter.Withdrawal.UNTOUCHED, null);
    }

    private void reopen(UUID caseId, SetAsideBy by) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(caseId));
        about.status = CaseStatus.IN_PROGRESS;
        about.decidedAt = null;
        about.nextClock = null;
        about.nextDueOn = null;
        about.persistAndFlush();
        timeline.record(caseId, CaseEventKind.SET_ASIDE, Map.of("by", by.name()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
