package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.casework.CaseReopened;
import no.bevilling.casework.Matter;

/** A case on points or withdrawal is taken up again (forvaltningsloven § 35): what was decided in it counts no more. */
@ApplicationScoped
class ReopenedReactions {
    @Inject
    PointsDecisions points;

    @Inject
    WithdrawalDecisions withdrawals;

    @Inject
    Reversals reversals;

    void reopened(@Observes CaseReopened told) {
        if (told.about().matter == Matter.PENALTY_POINTS) {
            points.standing(told.about().id)
                    .ifPresent(decision -> reversals.setAsidePoints(decision.caseId, SetAsideBy.MUNICIPALITY));
        } else if (told.about().matter == Matter.WITHDRAWAL) {
            withdrawals.standing(told.about().id).ifPresent(decision -> reversals.giveUpWithdrawal(decision.caseId));
        }
    }
}
