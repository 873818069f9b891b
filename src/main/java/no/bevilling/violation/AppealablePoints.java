package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.appeal.Appeal;
import no.bevilling.appeal.AppealCourse;
import no.bevilling.appeal.AppealableDecision;
import no.bevilling.appeal.AppealableDecisions;
import no.bevilling.appeal.DecisionType;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.document.DocumentKind;

/** Decisions on penalty points can be appealed against (alkoholforskriften § 10-5 third paragraph). */
@ApplicationScoped
class AppealablePoints implements AppealableDecisions {
    @Inject
    PointsDecisions decisions;

    @Inject
    Reversals reversals;

    @Inject
    Impartiality impartiality;

    @Inject
    CaseAddresses addresses;

    @Override
    public DecisionType type() {
        return DecisionType.POINTS;
    }

    @Override
    public Optional<AppealableDecision> standing(UUID caseId) {
        return decisions
                .standing(caseId)
                .filter(decision -> decision.outcome == PointsOutcome.POINTS)
                .map(decision -> new AppealableDecision(
                        decision.id,
                        caseId,
                        DecisionType.POINTS,
                        decision.decidedOn,
                        false,
                        List.of("alkoholforskriften § 10-3", "alkoholforskriften § 10-5"),
                        Set.of(DocumentKind.POINTS_LETTER),
                        decision.decidingBody,
                        AppealCourse.ALCOHOL_ACT));
    }

    @Override
    public void setAside(AppealableDecision decision, SetAsideBy by, Appeal appeal) {
        reversals.setAsidePoints(decision.caseId(), by);
    }

    @Override
    public void suspended(AppealableDecision decision, boolean waits) {
        reversals.suspendPoints(decision.caseId(), waits);
    }

    @Override
    public Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return impartiality.isApplicant(about, account) ? addresses.own(about) : Optional.empty();
    }
}
