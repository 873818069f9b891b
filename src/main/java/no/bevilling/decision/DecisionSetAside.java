package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.ambulatory.AmbulatoryPool;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.licence.DecisionEffects;

/** Takes a decision away on appeal: the case is open again, and a new decision is made in it by two people. */
@ApplicationScoped
class DecisionSetAside {
    private static final String BY_THE_MUNICIPALITY = "forvaltningsloven § 33";
    private static final String BY_THE_APPEAL_BODY = "forvaltningsloven § 34";

    @Inject
    DecisionEffects effects;

    @Inject
    LicencePapers papers;

    @Inject
    AmbulatoryPool pool;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Audit audit;

    /** The municipality changes its own decision: what was given holds until the new decision takes its place. */
    void byTheMunicipality(LicensingCase about, Decision decision) {
        reopen(about, decision);
    }

    /** The appeal body has annulled or changed it: what it gave counts as never given. */
    void byTheAppealBody(LicensingCase about, Decision decision) {
        reopen(about, decision);
        effects.takeBack(decision.id, BY_THE_APPEAL_BODY);
        papers.withdraw(codes(about, null));
        pool.giveBack(about.id);
    }

    /** What earlier decisions of the case gave ends where a new one has been made, whatever its outcome. */
    void replaced(LicensingCase about, UUID newDecision) {
        Decision.<Decision>list(
                        "caseId = ?1 and status = ?2 and id <> ?3", about.id, DecisionStatus.SET_ASIDE, newDecision)
                .forEach(earlier -> {
                    effects.giveWay(earlier.id, BY_THE_MUNICIPALITY);
                    papers.withdraw(codes(about, Decision.<Decision>findById(TenantKey.of(newDecision)).proposedAt));
                });
    }

    /** The codes of the licence documents made in the case until an instant; null: all. */
    private static List<String> codes(LicensingCase about, Instant until) {
        return Document.<Document>list("caseId = ?1 and kind = ?2", about.id, DocumentKind.LICENCE).stream()
                .filter(paper -> paper.code != null && (until == null || paper.madeAt.isBefore(until)))
                .map(paper -> paper.code)
                .toList();
    }

    private void reopen(LicensingCase about, Decision decision) {
        decision.status = DecisionStatus.SET_ASIDE;
        about.status = CaseStatus.IN_PROGRESS;
        about.decidedAt = null;
        deadlines.refresh(about);
        decision.persistAndFlush();
        audit.changed("decision", decision.id, "set aside", Map.of("case", about.id));
    }
}
