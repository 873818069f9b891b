package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statement;
import no.bevilling.document.Document;

/** The applicant's view of what the municipality has done. Whose application it is, is asked before. */
@ApplicationScoped
class OwnCase {
    /** The case of a handed-in application. */
    LicensingCase of(UUID applicationId) {
        return LicensingCase.find("applicationId", applicationId).singleResult();
    }

    /** The papers that the applicant may have, the newest first. */
    List<Document> papers(UUID caseId) {
        return Document.list("caseId = ?1 and forApplicant = true order by madeAt desc, id", caseId);
    }

    /** The statements that the applicant may comment on and has not yet. */
    List<UUID> toComment(UUID caseId) {
        return Statement.<Statement>list(
                        "caseId = ?1 and putToApplicantAt is not null and applicantCommentedAt is null order by putToApplicantAt",
                        caseId)
                .stream()
                .map(statement -> statement.id)
                .toList();
    }
}
