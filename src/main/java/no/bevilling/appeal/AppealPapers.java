package no.bevilling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.application.Attachment;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.AppealLetter;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.document.StoredFile;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;

/** Makes what an appeal is told by, and puts it in the outbox. */
@ApplicationScoped
class AppealPapers {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    AppealBodies bodies;

    @Inject
    StandingDecisions standing;

    @Inject
    Accounts accounts;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * The letter of the reconsideration: to the appeal body with the documents, and a copy to the party (§ 33), or to the
     * party alone.
     */
    void reconsidered(LicensingCase about, Appeal appeal) {
        switch (appeal.reconsideration) {
            case UPHELD -> forward(about, appeal);
            case CHANGED -> toParty(about, appeal, LetterKind.APPEAL_CHANGED, DocumentKind.APPEAL_CHANGED);
            case REJECTED -> toParty(about, appeal, LetterKind.APPEAL_REJECTED, DocumentKind.APPEAL_REJECTED);
        }
    }

    /** Whether the decision waits. */
    void suspension(LicensingCase about, Appeal appeal) {
        toParty(about, appeal, LetterKind.SUSPENSION, DocumentKind.SUSPENSION);
    }

    private void forward(LicensingCase about, Appeal appeal) {
        List<Document> documents = Document.list("caseId = ?1 order by madeAt, id", about.id);
        List<Attachment> attachments =
                about.applicationId == null ? List.of() : Attachment.list("applicationId", about.applicationId);
        List<UUID> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Stream.concat(
                        documents.stream().map(paper -> paper.fileId),
                        attachments.stream().map(attachment -> attachment.fileId))
                .forEach(file -> {
                    files.add(file);
                    names.add(StoredFile.<StoredFile>findById(TenantKey.of(file)).name);
                });
        Municipality municipality = Municipality.findById(Tenant.id());
        AppealBodies.Body body = bodies.of(standing.of(appeal));
        Addressee to = Addressee.at(
                appeal.bodyName,
                body.address(),
                Words.in(municipality.languageForm).get("appeal.digitally"));
        Document letter = keep(
                about, DocumentKind.APPEAL_FORWARDED, letter(about, appeal, LetterKind.APPEAL_FORWARDED, to, names));
        OutboxMessage message = body.recipient() == OutboxRecipient.APPEAL_BODY
                ? papers.queue(letter, body.recipient())
                : papers.queue(letter, body.recipient(), appeal.bodyName, body.email());
        papers.enclose(message, files);
        papers.queue(letter, OutboxRecipient.APPLICANT);
    }

    private void toParty(LicensingCase about, Appeal appeal, LetterKind kind, DocumentKind documentKind) {
        Organisation applicant = Organisation.findById(TenantKey.of(about.organisationId));
        Addressee to = Addressee.of(applicant, Premises.findById(TenantKey.of(about.premisesId)));
        papers.queue(keep(about, documentKind, letter(about, appeal, kind, to, List.of())), OutboxRecipient.APPLICANT);
    }

    private AppealLetter letter(LicensingCase about, Appeal appeal, LetterKind kind, Addressee to, List<String> names) {
        LocalDate today = LocalDate.now(clock);
        Municipality municipality = Municipality.findById(Tenant.id());
        boolean suspension = kind == LetterKind.SUSPENSION;
        List<Signatory> madeBy = suspension
                ? List.of(signatory(appeal.suspensionBy, Role.APPROVER))
                : List.of(signatory(appeal.proposedBy, Role.CASEWORKER), signatory(appeal.reviewedBy, Role.APPROVER));
        return new AppealLetter(
                kind,
                new LetterHead(
                        municipality.languageForm,
                        Sender.of(municipality),
                        to,
                        about.number(),
                        today,
                        madeBy.get(0).name(),
                        municipality.demo),
                about.licenceType,
                about(about, appeal, Words.in(municipality.languageForm)),
                Place.of(Premises.findById(TenantKey.of(about.premisesId))),
                appeal.appellant,
                appeal.decidedOn,
                appeal.sentOn,
                appeal.dueOn,
                appeal.inTime,
                appeal.lateReason,
                appeal.wanted,
                paragraphs(suspension ? appeal.suspensionReason : appeal.reasons),
                names,
                standing.of(appeal).favourable(),
                Boolean.TRUE.equals(appeal.suspensionGranted),
                appeal.bodyName,
                appeal.legalityOnly,
                today,
                madeBy,
                ACTS.on(today));
    }

    /** What the decision is about, in the middle of a sentence: {@code avvisning av søknaden om skjenkebevilling}. */
    private static String about(LicensingCase about, Appeal appeal, Words words) {
        String licence = about.licenceType == null ? words.get("appeal.about.licence") : words.of(about.licenceType);
        return words.filled("appeal.about." + appeal.decisionType, licence);
    }

    private Signatory signatory(UUID account, Role role) {
        Municipality municipality = Municipality.findById(Tenant.id());
        String title = accounts.jobTitle(account, Tenant.id(), role);
        return new Signatory(
                Account.<Account>findById(account).displayName,
                title.isBlank() ? Words.in(municipality.languageForm).get("role." + role) : title);
    }

    private Document keep(LicensingCase about, DocumentKind kind, AppealLetter letter) {
        Words words = Words.in(letter.head().language());
        String title = words.filled(
                "letter.title." + letter.kind(),
                letter.about(),
                letter.premises().name());
        Document kept = papers.keep(
                        new Papers.Made(about.id, kind, title, letter.head().language(), null, true),
                        letters.write(letter))
                .document();
        timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
