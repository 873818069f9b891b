package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;

/**
 * Licence documents that wait for a payment. The room of invoices says when nothing is owed any more; this one does not know
 * what an invoice is.
 */
@ApplicationScoped
public class WithheldLicencePapers {
    @Inject
    Provider<Deciding> deciding;

    @Inject
    Provider<DecisionPapers> papers;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Lets the document of a licence that was just given wait. */
    void hold(DecidedCase decided, GrantedLicence granted) {
        WithheldLicencePaper held = new WithheldLicencePaper();
        held.caseId = decided.about().id;
        held.decisionId = decided.decision().id;
        held.licenceId = granted.licence().id;
        held.from = granted.from();
        held.to = granted.to();
        held.withheldAt = now();
        held.persistAndFlush();
        audit.changed("licence", held.licenceId, "document withheld", Map.of("case", held.caseId));
    }

    /** What waits for the fee of a licence, or of the case that gave it. */
    public List<WithheldLicencePaper> waiting(UUID caseId, UUID licenceId) {
        return WithheldLicencePaper.list(
                "releasedAt is null and (caseId = ?1 or licenceId = ?2) order by withheldAt", caseId, licenceId);
    }

    /** Issues the document now: it says what the decision said, with the day on which it is made. */
    public void release(WithheldLicencePaper held, String because) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(held.caseId));
        Licence licence = Licence.findById(TenantKey.of(held.licenceId));
        GrantedTerms terms = GrantedTerms.<GrantedTerms>find(
                        "decisionId = ?1 and licenceId = ?2", held.decisionId, held.licenceId)
                .firstResult();
        papers.get()
                .issue(
                        deciding.get().decidedBefore(about, Decision.findById(TenantKey.of(held.decisionId))),
                        new GrantedLicence(licence, terms, held.from, held.to));
        held.releasedAt = now();
        held.releasedBecause = because;
        held.persistAndFlush();
        audit.changed("licence", held.licenceId, "document released", Map.of("case", held.caseId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
