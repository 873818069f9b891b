package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.document.FileContent;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files of an application, in the municipality of the current transaction. */
@ApplicationScoped
public class Attachments {
    private static final String LIST = """
            select new no.bevilling.application.AttachmentView(a.id, a.kind, f.name, f.mediaType, f.sizeBytes, a.addedAt, a.datedOn)
            from Attachment a join StoredFile f on f.municipalityId = a.municipalityId and f.id = a.fileId
            where a.applicationId = :application order by a.addedAt, a.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    StoredFiles files;

    @Inject
    Instance<Applications> applications;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    /** Largest file, in bytes. */
    @ConfigProperty(name = "bevilling.attachments.largest-bytes", defaultValue = "20971520")
    long largest;

    /** Largest sum over one application, in bytes. */
    @ConfigProperty(name = "bevilling.attachments.total-bytes", defaultValue = "157286400")
    long total;

    /** Most files of one application. */
    @ConfigProperty(name = "bevilling.attachments.most", defaultValue = "40")
    int most;

    /** Why a file is not taken. */
    public enum Refusal {
        EMPTY("The file is empty"),
        TOO_LARGE("The file is larger than 20 MB"),
        NOT_ACCEPTED("The file is not a PDF, PNG or JPEG by its content, whatever its name says"),
        TOO_MUCH("The files of this application together are larger than is taken"),
        TOO_MANY("This application has as many files as are taken");

        private final String sentence;

        Refusal(String sentence) {
            this.sentence = sentence;
        }

        /** One English sentence for the API. */
        public String sentence() {
            return sentence;
        }
    }

    /** A file is not taken; nothing of it is kept. */
    public static class Refused extends RuntimeException {
        private final Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.sentence());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** As {@link #add(UUID, SignedInAccount, AttachmentKind, Path, String, LocalDate)}, for a paper without a date. */
    public AttachmentView add(
            UUID applicationId, SignedInAccount account, AttachmentKind kind, Path content, String name) {
        return add(applicationId, account, kind, content, name, null);
    }

    /**
     * Adds a file to an own draft.
     *
     * @param content where the bytes lie until this call returns
     * @param name as the sender named it
     * @param datedOn the date on the paper, or null
     * @throws Refused when the file is not taken
     * @throws AlreadySubmitted when the application has been handed in
     */
    public AttachmentView add(
            UUID applicationId,
            SignedInAccount account,
            AttachmentKind kind,
            Path content,
            String name,
            LocalDate datedOn) {
        applications.get().ownDraft(applicationId, account);
        return store(applicationId, null, kind, content, name, datedOn);
    }

    /**
     * Adds a file to what the applicant answers, in the case of an application that has been handed in. Whose
     * application it is, and whether an answer is taken, is asked before.
     *
     * @param taskId what it answers
     * @throws Refused when the file is not taken
     */
    public AttachmentView addToAnswer(UUID applicationId, UUID taskId, Path content, String name) {
        return store(applicationId, taskId, AttachmentKind.OTHER, content, name, null);
    }

    private AttachmentView store(
            UUID applicationId, UUID taskId, AttachmentKind kind, Path content, String name, LocalDate datedOn) {
        try {
            String mediaType = proved(applicationId, content);
            try (InputStream bytes = Files.newInputStream(content)) {
                StoredFile file = files.store(bytes, name, mediaType);
                Attachment attachment = new Attachment();
                attachment.applicationId = applicationId;
                attachment.fileId = file.id;
                attachment.kind = kind;
                attachment.taskId = taskId;
                attachment.datedOn = datedOn;
                attachment.addedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
                // The key from attachment to file is checked at once.
                entities.flush();
                attachment.persist();
                log(attachment, "added");
                return new AttachmentView(
                        attachment.id, kind, file.name, mediaType, file.sizeBytes, attachment.addedAt, datedOn);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String proved(UUID applicationId, Path content) throws IOException {
        long size = Files.size(content);
        List<AttachmentView> before = of(applicationId);
        if (size == 0) {
            throw new Refused(Refusal.EMPTY);
        }
        if (size > largest) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        if (before.size() >= most) {
            throw new Refused(Refusal.TOO_MANY);
        }
        if (before.stream().mapToLong(AttachmentView::sizeBytes).sum() + size > total) {
            throw new Refused(Refusal.TOO_MUCH);
        }
        return FileContent.acceptedType(content).orElseThrow(() -> new Refused(Refusal.NOT_ACCEPTED));
    }

    /** The files of an application, in the order they were added. */
    public List<AttachmentView> of(UUID applicationId) {
        return entities.createQuery(LIST, AttachmentView.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Takes a file of an own draft away, for good. */
    public void remove(UUID applicationId, SignedInAccount account, UUID attachmentId) {
        applications.get().ownDraft(applicationId, account);
        remove(applicationId, attachmentId);
    }

    private void remove(UUID applicationId, UUID attachmentId) {
        Attachment attachment = find(applicationId, attachmentId);
        attachment.delete();
        log(attachment, "removed");
        entities.flush();
        files.remove(attachment.fileId);
    }

    void removeAll(UUID applicationId) {
        of(applicationId).forEach(attachment -> remove(applicationId, attachment.id()));
    }

    /** The stored file of an attachment. */
    public StoredFile file(UUID applicationId, UUID attachmentId) {
        return StoredFile.findById(TenantKey.of(find(applicationId, attachmentId).fileId));
    }

    /** The stored file of an attachment, for one who takes it home: the log tells who did. */
    StoredFile download(UUID applicationId, UUID attachmentId) {
        audit.saw("attachment", attachmentId);
        return file(applicationId, attachmentId);
    }

    private void log(Attachment attachment, String action) {
        audit.changed("attachment", attachment.id, action, Map.of("application", attachment.applicationId));
    }

    private Attachment find(UUID applicationId, UUID attachmentId) {
        Attachment attachment = Attachment.findById(TenantKey.of(attachmentId));
        if (attachment == null || !attachment.applicationId.equals(applicationId)) {
            throw new NotFoundException();
        }
        return attachment;
    }
}
