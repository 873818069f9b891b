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

/** Withdrawals can be appealed against, with the points that they rest on (alkoholloven § 1-16, alkoholforskriften § 10-5). */
@ApplicationScoped
class AppealableWithdrawals implements AppealableDecisions {
    @Inject
    WithdrawalDecisions decisions;

    @Inject
    Reversals reversals;

    @Inject
    Impartiality impartiality;

    @Inject
    CaseAddresses addresses;

    @Override
    public DecisionType type() {
        return DecisionType.WITHDRAWAL;
    }

    @Override
    public Optional<AppealableDecision> standing(UUID caseId) {
        return decisions
                .standing(caseId)
                .filter(decision -> decision.outcome == WithdrawalOutcome.WITHDRAWN)
                .map(decision -> new AppealableDecision(
                        decision.id,
                        caseId,
                        DecisionType.WITHDRAWAL,
                        decision.decidedOn,
                        false,
                        List.of("alkoholloven § 1-8", "alkoholforskriften § 10-6"),
                        Set.of(DocumentKind.WITHDRAWAL_LETTER),
                        decision.decidingBody,
                        AppealCourse.ALCOHOL_ACT));
    }

    @Override
    public void setAside(AppealableDecision decision, SetAsideBy by, Appeal appeal) {
        reversals.setAsideWithdrawal(decision.caseId(), by);
    }

    @Override
    public void suspended(AppealableDecision decision, boolean waits) {
        reversals.suspendWithdrawal(decision.caseId(), waits);
    }

    @Override
    public Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return impartiality.isApplicant(about, account) ? addresses.own(about) : Optional.empty();
    }
}
