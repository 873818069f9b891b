package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statement;
import no.bevilling.document.Document;
import no.bevilling.platform.ProblemException;

/** The applicant's view of what the municipality has done. Whose application it is, is asked before. */
@ApplicationScoped
class OwnCase {
    @Inject
    ApplicantTasks tasks;

    /** The cases of a handed-in application: that of the alcohol licence first, where it asked for a food-service licence too. */
    List<LicensingCase> all(UUID applicationId) {
        return LicensingCase.<LicensingCase>list("applicationId", applicationId).stream()
                .sorted(Comparator.comparing(about -> about.matter))
                .toList();
    }

    /** The case that the application is about first of all. */
    LicensingCase of(UUID applicationId) {
        return all(applicationId).get(0);
    }

    /**
     * The case of the food-service licence that was asked for in the same form.
     *
     * @throws ProblemException 404 where none was
     */
    LicensingCase beside(UUID applicationId) {
        return all(applicationId).stream()
                .skip(1)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("One licence alone was applied for."));
    }

    /** The papers that the applicant may have, the newest first. */
    List<Document> papers(UUID caseId) {
        return Document.list("caseId = ?1 and forApplicant = true order by madeAt desc, id", caseId);
    }

    /** What the applicant has been asked for and has not answered, as long as an answer is taken. */
    List<ApplicantTask> toAnswer(LicensingCase about) {
        return about.isOpen() ? tasks.open(about.id) : List.of();
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
