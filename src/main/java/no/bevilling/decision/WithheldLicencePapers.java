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
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Licence documents that wait for a payment. The room of invoices says when nothing is owed any more; this one does not know
 * what an invoice is.
 */
@ApplicationScoped
public class WithheldLicencePapers {
    private static final int LONGEST_REASON = 500;

    @Inject
    Provider<Deciding> deciding;

    @Inject
    Provider<DecisionPapers> papers;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

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

    /** All that waits, the oldest first; at most so many. */
    public List<WithheldLicencePaper> waiting(int most) {
        return WithheldLicencePaper.<WithheldLicencePaper>find("releasedAt is null order by withheldAt, id")
                .page(0, most)
                .list();
    }

    /**
     * Issues a document though nothing has been paid here: the fee was paid elsewhere, or the condition is given up.
     *
     * @throws ProblemException 404 where nothing waits under this id, 400 without a reason
     */
    public void release(UUID id, String because, SignedInAccount actor) {
        WithheldLicencePaper held = WithheldLicencePaper.<WithheldLicencePaper>findByIdOptional(TenantKey.of(id))
                .filter(found -> found.releasedAt == null)
                .orElseThrow(() -> ProblemException.notFound("No such licence document waits in this municipality."));
        impartiality.require(LicensingCase.findById(TenantKey.of(held.caseId)), actor);
        ties.require(held.caseId, actor);
        if (!TypedForm.isText(because, LONGEST_REASON)) {
            throw ProblemException.invalid("because", "Must be a text of at most " + LONGEST_REASON + " characters");
        }
        release(held, because.strip() + " (" + actor.displayName() + ")");
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
