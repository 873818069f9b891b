package no.bevilling.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.database.TenantEntity;
import no.bevilling.municipality.LanguageForm;

/** A paper that the product made in a case; never changed. */
@Entity
public class Document extends TenantEntity {
    /** Null of a paper that belongs to no case. */
    @Column(name = "case_id")
    public UUID caseId;

    /** What a paper of no case is about, by its id in the room that made it; null of the others. */
    @Column(name = "subject_id")
    public UUID subjectId;

    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    public String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "language_form")
    public LanguageForm languageForm;

    @Column(name = "file_id")
    public UUID fileId;

    /** What anyone can check on the public page; none on papers that are not for show. */
    public String code;

    @Column(name = "made_at")
    public Instant madeAt;

    /** Whether the applicant sees it in the inbox. */
    @Column(name = "for_applicant")
    public boolean forApplicant;
}
