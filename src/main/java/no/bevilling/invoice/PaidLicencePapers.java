package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.bevilling.decision.WithheldLicencePapers;

/** Issues the licence document that waited for the fee, in the transaction that pays the last of it. */
@ApplicationScoped
class PaidLicencePapers {
    @Inject
    WithheldLicencePapers withheld;

    void paid(@Observes BalanceChanged changed) {
        boolean owed = changed.balance() > 0
                || Invoice.count(
                                "balance > 0 and (caseId = ?1 or licenceId = ?2)",
                                changed.caseId(),
                                changed.licenceId())
                        > 0;
        if (!owed) {
            Invoice paid = Invoice.<Invoice>find("id", changed.invoice()).singleResult();
            withheld.waiting(changed.caseId(), changed.licenceId())
                    .forEach(paper -> withheld.release(paper, "invoice " + paid.number));
        }
    }
}
