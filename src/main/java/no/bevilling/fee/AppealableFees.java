package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.appeal.Appeal;
import no.bevilling.appeal.AppealCourse;
import no.bevilling.appeal.AppealableDecision;
import no.bevilling.appeal.AppealableDecisions;
import no.bevilling.appeal.DecisionType;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseReopened;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.platform.ProblemException;

/** Fees and settlements can be appealed against (alkoholloven §§ 7-1, 1-16). Set aside, what was charged is credited. */
@ApplicationScoped
class AppealableFees implements AppealableDecisions {
    @Inject
    FeeDecisions decisions;

    @Inject
    FeeCharges charges;

    @Inject
    Impartiality impartiality;

    @Inject
    CaseAddresses addresses;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public DecisionType type() {
        return DecisionType.FEE;
    }

    @Override
    public Optional<AppealableDecision> standing(UUID caseId) {
        return decisions
                .standing(caseId)
                .map(decision -> new AppealableDecision(
                        decision.id,
                        caseId,
                        DecisionType.FEE,
                        decision.decidedOn,
                        false,
                        decision.kind == FeeKind.SETTLEMENT
                                ? List.of("alkoholloven § 7-1", "alkoholforskriften § 6-3")
                                : List.of("alkoholloven § 7-1", "alkoholforskriften § 6-2"),
                        Set.of(DocumentKind.FEE_LETTER, DocumentKind.FEE_SETTLEMENT_LETTER),
                        decision.decidingBody,
                        AppealCourse.ALCOHOL_ACT));
    }

    @Override
    public void setAside(AppealableDecision decision, SetAsideBy by, Appeal appeal) {
        FeeDecision gone = standingDecision(decision.caseId());
        FeeDecision.<FeeDecision>list(
                        "settlesId = ?1 and review.reviewedAt is not null and review.reviewComment is null"
                                + " and setAsideAt is null order by id",
                        gone.id)
                .forEach(settlement -> setAside(settlement, by));
        setAside(gone, by);
    }

    private void setAside(FeeDecision gone, SetAsideBy by) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(gone.caseId));
        charges.takeBack(about, gone);
        gone.setAsideAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        gone.setAsideBy = by;
        gone.suspended = false;
        gone.persistAndFlush();
        about.status = CaseStatus.IN_PROGRESS;
        about.decidedAt = null;
        about.nextClock = null;
        about.nextDueOn = null;
        about.persistAndFlush();
        timeline.record(about.id, CaseEventKind.SET_ASIDE, Map.of("by", by.name()));
        audit.changed("fee decision", gone.id, "set aside", Map.of("case", about.id, "by", by));
    }

    /** A case that is taken up again (forvaltningsloven § 35): what was decided in it counts no more. */
    void reopened(@Observes CaseReopened told) {
        if (told.about().matter == Matter.FEE) {
            standing(told.about().id).ifPresent(decision -> setAside(decision, SetAsideBy.MUNICIPALITY, null));
        }
    }

    @Override
    public void suspended(AppealableDecision decision, boolean waits) {
        FeeDecision of = standingDecision(decision.caseId());
        if (of.suspended == waits) {
            return;
        }
        of.suspended = waits;
        charges.suspend(of, waits);
        of.persistAndFlush();
        timeline.record(of.caseId, waits ? CaseEventKind.SUSPENDED : CaseEventKind.RESUMED, Map.of());
        audit.changed("fee decision", of.id, waits ? "suspended" : "resumed", Map.of("case", of.caseId));
    }

    @Override
    public Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return about.matter == Matter.FEE && impartiality.isApplicant(about, account)
                ? addresses.own(about)
                : Optional.empty();
    }

    private FeeDecision standingDecision(UUID caseId) {
        return decisions
                .standing(caseId)
                .orElseThrow(() -> ProblemException.conflict("No decision on a fee stands in this case."));
    }
}
