package no.bevilling.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.bevilling.municipality.LanguageForm;

/** Keeps the papers that the product makes, and puts them in the outbox; all in the transaction that makes them. */
@ApplicationScoped
public class Papers {
    private static final String PDF = "application/pdf";

    @Inject
    StoredFiles files;

    @Inject
    Event<PaperQueued> queued;

    @Inject
    Clock clock;

    /**
     * Who gets a copy of a letter.
     *
     * @param party of the case
     * @param email empty where it is not known
     */
    public record CopyTo(UUID party, String name, String email, String postalAddress) {}

    /**
     * A paper to keep.
     *
     * @param caseId null of a paper that belongs to no case
     * @param subjectId what a paper of no case is about; null of the others
     * @param title as people read it; the file is named after it
     * @param code by which anyone can check it; null on papers that are not for show
     * @param forApplicant whether the applicant sees it in the inbox
     */
    public record Made(
            UUID caseId,
            UUID subjectId,
            DocumentKind kind,
            String title,
            LanguageForm language,
            String code,
            boolean forApplicant) {

        /** A paper of a case. */
        public Made(
                UUID caseId,
                DocumentKind kind,
                String title,
                LanguageForm language,
                String code,
                boolean forApplicant) {
            this(caseId, null, kind, title, language, code, forApplicant);
        }
    }

    /**
     * Who gets a paper that belongs to no case.
     *
     * @param reference what they answer to, as KP 2026/3
     * @param email empty where it is not known
     * @param addressLines postal address, a line each; empty where it is not known
     */
    public record Candidate(String reference, String name, String email, String addressLines) {}

    /** A paper as it was kept, with the file that proves what it says. */
    public record Kept(Document document, StoredFile file) {}

    /** Stores the PDF and the paper it is. */
    public Kept keep(Made made, byte[] pdf) {
        StoredFile file;
        try {
            file = files.store(new ByteArrayInputStream(pdf), made.title() + ".pdf", PDF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Document document = new Document();
        document.caseId = made.caseId();
        document.subjectId = made.subjectId();
        document.kind = made.kind();
        document.title = made.title();
        document.languageForm = made.language();
        document.fileId = file.id;
        document.code = made.code();
        document.madeAt = now();
        document.forApplicant = made.forApplicant();
        document.persistAndFlush();
        return new Kept(document, file);
    }

    /** Lets a paper wait to be sent. */
    public OutboxMessage queue(Document paper, OutboxRecipient recipient) {
        OutboxMessage message = waiting(paper.caseId, OutboxNotice.LETTER, recipient);
        message.documentId = paper.id;
        message.kind = paper.kind;
        message.persist();
        if (recipient == OutboxRecipient.APPLICANT) {
            queued.fire(new PaperQueued(message));
        }
        return message;
    }

    /** Lets a copy of a letter to the applicant wait to be sent to somebody else who is party to the case. */
    public OutboxMessage copy(OutboxMessage of, CopyTo to) {
        OutboxMessage message = waiting(of.caseId, OutboxNotice.LETTER, of.recipient);
        message.documentId = of.documentId;
        message.kind = of.kind;
        message.casePartyId = to.party();
        message.name = to.name();
        message.email = to.email();
        message.postalAddress = to.postalAddress();
        message.persist();
        return message;
    }

    /** Lets a paper wait to be sent to somebody whose name and address stand nowhere else; without an e-mail it is printed. */
    public OutboxMessage queue(Document paper, OutboxRecipient recipient, String name, String email) {
        OutboxMessage message = waiting(paper.caseId, OutboxNotice.LETTER, recipient);
        message.documentId = paper.id;
        message.kind = paper.kind;
        message.name = name;
        message.email = email;
        message.persist();
        return message;
    }

    /** Lets a paper of no case wait to be sent to a candidate. */
    public OutboxMessage queue(Document paper, Candidate to) {
        return queue(paper, OutboxRecipient.CANDIDATE, to);
    }

    /** Lets a paper of no case wait to be sent to somebody whose name and address go with it. */
    public OutboxMessage queue(Document paper, OutboxRecipient recipient, Candidate to) {
        OutboxMessage message = waiting(null, OutboxNotice.LETTER, recipient);
        message.documentId = paper.id;
        message.kind = paper.kind;
        message.reference = to.reference();
        message.name = to.name();
        message.email = to.email();
        message.addressLines = to.addressLines();
        message.persist();
        return message;
    }

    /** Lets files of the case go along with a message, in this order. */
    public void enclose(OutboxMessage message, List<UUID> files) {
        for (int position = 0; position < files.size(); position++) {
            OutboxEnclosure enclosure = new OutboxEnclosure();
            enclosure.outboxMessageId = message.id;
            enclosure.fileId = files.get(position);
            enclosure.position = position;
            enclosure.persist();
        }
    }

    /**
     * Lets a plain e-mail to the applicant wait to be sent: a receipt or a reminder.
     *
     * @param answerDueOn last day for the answer that is waited for; null on a receipt
     */
    public OutboxMessage notifyApplicant(UUID caseId, OutboxNotice notice, LocalDate answerDueOn) {
        OutboxMessage message = waiting(caseId, notice, OutboxRecipient.APPLICANT);
        message.answerDueOn = answerDueOn;
        message.persist();
        return message;
    }

    /**
     * Reminds the applicant once of an answer that is waited for until a day.
     *
     * @return whether the reminder is new
     */
    public boolean remindApplicant(UUID caseId, LocalDate answerDueOn) {
        if (OutboxMessage.count(
                        "caseId = ?1 and notice = ?2 and answerDueOn = ?3", caseId, OutboxNotice.REMINDER, answerDueOn)
                > 0) {
            return false;
        }
        notifyApplicant(caseId, OutboxNotice.REMINDER, answerDueOn);
        return true;
    }

    /**
     * Reminds the holder once of the last day for a comment on the report of an inspection.
     *
     * @return whether the reminder is new
     */
    public boolean remindOfComment(UUID caseId, LocalDate commentDueOn) {
        if (OutboxMessage.count(
                        "caseId = ?1 and notice = ?2 and answerDueOn = ?3",
                        caseId,
                        OutboxNotice.COMMENT_REMINDER,
                        commentDueOn)
                > 0) {
            return false;
        }
        notifyApplicant(caseId, OutboxNotice.COMMENT_REMINDER, commentDueOn);
        return true;
    }

    /**
     * Lets a plain e-mail about a statement wait to be sent.
     *
     * @param recipient a consulted body or its superior
     * @param answerDueOn last day for the statement, included
     */
    public OutboxMessage notifyBody(
            UUID caseId,
            OutboxNotice notice,
            OutboxRecipient recipient,
            String name,
            String email,
            LocalDate answerDueOn) {
        OutboxMessage message = waiting(caseId, notice, recipient);
        message.name = name;
        message.email = email;
        message.answerDueOn = answerDueOn;
        message.persist();
        return message;
    }

    /**
     * Lets a plain e-mail wait to be sent that warns of a draft's end.
     *
     * @param deletedFrom the day from which the draft may be deleted
     */
    public OutboxMessage warnOfDraft(UUID applicationId, String name, String email, LocalDate deletedFrom) {
        OutboxMessage message = waiting(null, OutboxNotice.DRAFT_WARNING, OutboxRecipient.APPLICANT);
        message.applicationId = applicationId;
        message.name = name;
        message.email = email;
        message.answerDueOn = deletedFrom;
        message.persist();
        return message;
    }

    private OutboxMessage waiting(UUID caseId, OutboxNotice notice, OutboxRecipient recipient) {
        OutboxMessage message = new OutboxMessage();
        message.caseId = caseId;
        message.notice = notice;
        message.recipient = recipient;
        message.createdAt = now();
        message.nextAttemptAt = message.createdAt;
        return message;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
