package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseOpening;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;
import no.bevilling.premises.Premises;

/** Makes the decision of one line of a run that two people stand behind: a case, the check, the letter and the charge. */
@ApplicationScoped
class LineDecisions {
    @Inject
    CaseOpening opening;

    @Inject
    FeeDecisions decisions;

    @Inject
    FeeDelegation delegation;

    @Inject
    Clock clock;

    /** In the transaction of the caller; whatever cannot be done undoes all of it. */
    void decide(FeeRun run, FeeLine line) {
        if (line.status != LineStatus.APPROVED) {
            return;
        }
        Licence licence = Licence.findById(TenantKey.of(line.licenceId));
        LicensingCase about = opened(run, licence, as(line.proposedBy));
        FeeDecision made = new FeeDecision();
        made.caseId = about.id;
        made.licenceId = licence.id;
        made.kind = run.kind;
        made.year = run.year;
        made.amountOre = line.toPay();
        made.changeOre = line.changeOre;
        made.reckoning = line.reckoning;
        made.loweredReason = line.loweredReason;
        made.settlesId = line.settlesId;
        made.decidingBody = line.decidingBody;
        made.decidingBodyName = line.loweredToOre == null ? "" : delegation.name(line.licenceId, line.decidingBody);
        made.resolutionNumber = line.resolutionNumber;
        made.review.proposedBy = line.proposedBy;
        made.review.proposedAt = line.proposedAt;
        made.review.reviewedBy = line.approvedBy;
        made.review.reviewedAt = line.approvedAt;
        LocalDate on = line.resolvedOn == null ? LocalDate.now(clock) : line.resolvedOn;
        decisions.make(about, made, on, as(line.proposedBy), as(line.approvedBy));
        line.status = LineStatus.DECIDED;
        line.decisionId = made.id;
        line.caseId = about.id;
    }

    private LicensingCase opened(FeeRun run, Licence licence, SignedInAccount proposer) {
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        Municipality here = Municipality.findById(licence.municipalityId);
        LicensingCase opened = opening.open(
                CaseOpening.Start.of(
                        Matter.FEE,
                        Words.in(here.languageForm)
                                .filled("case.title.FEE." + run.kind, place.name, String.valueOf(run.year)),
                        licence.licenceType,
                        null,
                        licence.organisationId,
                        licence.premisesId,
                        licence.id),
                proposer);
        opened.handlerId = proposer.id();
        return opened;
    }

    /** Who did it, where the job carries it out afterwards. */
    private static SignedInAccount as(UUID account) {
        Account found = Account.findById(account);
        return new SignedInAccount(found.id, found.displayName, found.language, found.demo, Map.of());
    }
}
