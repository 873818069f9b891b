package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.BodyProposals;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.ImpartialityStatement;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.PartyToCaseException;
import no.bevilling.casework.TieDecision;
import no.bevilling.casework.TieDecisions;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.StoredFile;
import no.bevilling.platform.ProblemException;

/**
 * What those who decide an item may read of its case: the recommendation and the case papers, since the item stands on their
 * agenda. Not who is a party, and not who has stated a tie that excludes (forvaltningsloven §§ 6, 18 a).
 */
@ApplicationScoped
class ItemPapers {
    @Inject
    Meetings meetings;

    @Inject
    TieDecisions tieDecisions;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements statements;

    @Inject
    Audit audit;

    /** Whether the reader is tied to the parties: what the body has decided of the reader's tie stands before what was stated. */
    boolean isParty(MeetingItem item, SignedInAccount reader) {
        if (item.caseId == null) {
            return false;
        }
        if (impartiality.isParty(cases.get(item.caseId), reader.id())) {
            return true;
        }
        TieDecision decided = tieDecisions.of(item.caseId, reader.id()).orElse(null);
        return decided != null
                ? decided.disqualified
                : statements
                        .of(item.caseId, reader.id())
                        .filter(stated -> !stated.tie.mayAct())
                        .isPresent();
    }

    /** What the reader has stated about the own tie; null before, and for items that are about no case. */
    ImpartialityStatement stated(MeetingItem item, SignedInAccount reader) {
        return item.caseId == null
                ? null
                : statements.of(item.caseId, reader.id()).orElse(null);
    }

    /** What is proposed; null where the item is about no case. */
    BodyProposals.Shown proposal(MeetingItem item) {
        return item.kind() == null ? null : meetings.room(item).shown(item.proposalId());
    }

    Optional<Document> of(MeetingItem item) {
        return item.caseId == null
                ? Optional.empty()
                : Document.<Document>find(
                                "caseId = ?1 and kind = ?2 order by madeAt desc", item.caseId, DocumentKind.CASE_PAPERS)
                        .firstResultOptional();
    }

    /**
     * The case papers, for one who may read them; the log tells who did.
     *
     * @throws PartyToCaseException to who is tied to the parties
     */
    StoredFile toRead(MeetingItem item, SignedInAccount reader) {
        Document paper = of(item).orElseThrow(() -> ProblemException.notFound("There are no papers for this item."));
        if (isParty(item, reader)) {
            throw new PartyToCaseException(null);
        }
        audit.saw("document", paper.id);
        return StoredFile.findById(TenantKey.of(paper.fileId));
    }
}
