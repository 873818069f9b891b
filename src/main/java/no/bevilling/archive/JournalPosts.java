package no.bevilling.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.application.ApplicationPaper;
import no.bevilling.application.AttachmentKind;
import no.bevilling.application.TermMessages;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxEnclosure;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.StoredFile;
import no.bevilling.document.TablePaper;
import no.bevilling.document.TablePaperPdf;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Language;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** Gathers what the archive is told of a document, in the transaction of its municipality. */
@ApplicationScoped
class JournalPosts {
    private static final String PDF = "application/pdf";
    private static final String KEY = "#";

    /** What the public journal shows in place of a private person's name. */
    private static final String HIDDEN_NAME = "*****";

    private static final JournalPost.Code SENDER = new JournalPost.Code("EA", "Avsender");
    private static final JournalPost.Code RECIPIENT = new JournalPost.Code("EM", "Mottaker");
    private static final JournalPost.Code COPY = new JournalPost.Code("EK", "Kopimottaker");
    private static final JournalPost.Code OWN_SENDER = new JournalPost.Code("IA", "Intern avsender");
    private static final JournalPost.Code OWN_RECIPIENT = new JournalPost.Code("IM", "Intern mottaker");

    private static final JournalPost.Code JOURNALLED = new JournalPost.Code("J", "Journalført");
    private static final JournalPost.Code FINISHED = new JournalPost.Code("F", "Ferdigstilt fra saksbehandler");
    private static final JournalPost.Code DISPATCHED = new JournalPost.Code("E", "Ekspedert");

    @Inject
    EntityManager entities;

    @Inject
    ApplicationPaper applications;

    @Inject
    TablePaperPdf papers;

    @Inject
    Clock clock;

    /** What is known around an entry. */
    private record Known(
            ArchiveEntry entry,
            ArchiveSetting setting,
            Municipality here,
            LicensingCase about,
            Organisation holder,
            Premises premises,
            String handler,
            Texts texts,
            ArchiveMessages says) {
        /** Whether the case is a private person's. */
        boolean isOfPerson() {
            return holder != null && holder.organisationNumber == null;
        }

        /** A text without the private person's name. */
        String publicly(String text) {
            return isOfPerson() ? text.replace(holder.name, HIDDEN_NAME) : text;
        }
    }

    JournalPost of(ArchiveEntry entry, ArchiveSetting setting) {
        Known known = known(entry, setting);
        List<OutboxMessage> letters = entry.source == ArchiveSource.PAPER ? letters(entry) : List.of();
        String exempt = exempt(known);
        ZonedDateTime at = local(entry.occurredAt);
        ZonedDateTime sent = entry.direction == Direction.OUTGOING ? sent(letters) : null;
        return new JournalPost(
                entry.id,
                folder(known),
                entry.direction,
                entry.title,
                known.publicly(entry.title),
                at,
                entry.direction == Direction.INCOMING ? at : null,
                sent,
                entry.direction == Direction.INCOMING ? JOURNALLED : sent == null ? FINISHED : DISPATCHED,
                exempt,
                correspondents(known, letters, exempt != null),
                papers(known, letters, exempt));
    }

    private Known known(ArchiveEntry entry, ArchiveSetting setting) {
        Municipality here = Municipality.findById(Tenant.id());
        LicensingCase about = entry.caseId == null ? null : LicensingCase.findById(TenantKey.of(entry.caseId));
        Texts texts = Texts.in(Language.of(here.languageForm.name()).orElse(Language.NB));
        return new Known(
                entry,
                setting,
                here,
                about,
                about == null || about.organisationId == null
                        ? null
                        : Organisation.findById(TenantKey.of(about.organisationId)),
                about == null || about.premisesId == null ? null : Premises.findById(TenantKey.of(about.premisesId)),
                about == null || about.handlerId == null ? "" : Account.<Account>findById(about.handlerId).displayName,
                texts,
                texts.of(ArchiveMessages.class));
    }

    private static List<OutboxMessage> letters(ArchiveEntry entry) {
        return OutboxMessage.list(
                "documentId = ?1 and notice = ?2 order by createdAt, id", entry.sourceId, OutboxNotice.LETTER);
    }

    /** When the last one went; null while one has not. */
    private ZonedDateTime sent(List<OutboxMessage> letters) {
        return letters.stream().allMatch(letter -> letter.status == OutboxStatus.SENT && letter.sentAt != null)
                ? letters.stream()
                        .map(letter -> letter.sentAt)
                        .max(Comparator.naturalOrder())
                        .map(this::local)
                        .orElse(null)
                : null;
    }

    private static String exempt(Known known) {
        ArchiveEntry entry = known.entry();
        if (entry.exemptLaw != null) {
            return entry.exemptLaw.isEmpty() ? null : entry.exemptLaw;
        }
        String sort = entry.source == ArchiveSource.PAPER
                ? "paper." + Document.<Document>findById(TenantKey.of(entry.sourceId)).kind
                : entry.source.name();
        return Screening.table().of(sort).orElse(null);
    }

    private JournalPost.Folder folder(Known known) {
        ArchiveEntry entry = known.entry();
        LicensingCase about = known.about();
        String title = about == null
                ? known.says()
                        .folderTitle(entry.source.name(), entry.folderKey.substring(entry.folderKey.indexOf('/') + 1))
                : known.says().folderOfCase(about.title, about.number());
        LocalDate opened = about == null
                ? LocalDate.of(Integer.parseInt(entry.folderKey.substring(entry.folderKey.indexOf('/') + 1)), 1, 1)
                : local(about.receivedAt).toLocalDate();
        ArchiveSetting setting = known.setting();
        return new JournalPost.Folder(
                entry.folderKey,
                title,
                known.publicly(title),
                opened,
                ArchiveFolder.<ArchiveFolder>find("folderKey", entry.folderKey)
                        .firstResultOptional()
                        .map(folder -> folder.archiveNumber)
                        .orElse(null),
                about == null || about.isOpen(),
                known.handler(),
                setting.unit,
                setting.recordsPart,
                setting.classSystem,
                setting.classId);
    }

    private static List<JournalPost.Correspondent> correspondents(
            Known known, List<OutboxMessage> letters, boolean exempt) {
        List<JournalPost.Correspondent> all = new ArrayList<>();
        switch (known.entry().direction) {
            case INCOMING -> {
                all.add(sender(known, exempt));
                all.add(own(known, OWN_RECIPIENT));
            }
            case OUTGOING -> {
                letters.forEach(letter -> all.add(recipient(known, letter)));
                all.add(own(known, OWN_SENDER));
            }
            case INTERNAL -> all.add(own(known, OWN_SENDER));
        }
        return all;
    }

    private static JournalPost.Correspondent own(Known known, JournalPost.Code type) {
        return new JournalPost.Correspondent(
                type,
                known.here().name + " kommune",
                known.here().organisationNumber,
                List.of(),
                known.setting().unit,
                known.handler(),
                false,
                false);
    }

    private static JournalPost.Correspondent sender(Known known, boolean exempt) {
        ArchiveEntry entry = known.entry();
        Organisation holder = known.holder();
        boolean isHolder = holder != null && holder.name.equals(entry.correspondent);
        boolean body = entry.source == ArchiveSource.STATEMENT
                || entry.source == ArchiveSource.STATEMENT_QUESTION
                || entry.source == ArchiveSource.APPEAL_OUTCOME;
        String number = isHolder ? holder.organisationNumber : null;
        boolean unknown = entry.correspondent.isBlank();
        boolean person = !body && number == null && entry.source != ArchiveSource.TURNOVER_RETURN;
        return new JournalPost.Correspondent(
                SENDER,
                unknown ? known.says().anonymous() : entry.correspondent,
                number,
                List.of(),
                "",
                "",
                person && !unknown,
                unknown || person && exempt);
    }

    private static JournalPost.Correspondent recipient(Known known, OutboxMessage letter) {
        if (letter.isCopy()) {
            return new JournalPost.Correspondent(
                    COPY, letter.name, null, lines(letter.postalAddress), "", "", true, false);
        }
        if (letter.recipient == OutboxRecipient.APPLICANT && letter.name.isBlank() && known.holder() != null) {
            Organisation holder = known.holder();
            return new JournalPost.Correspondent(
                    RECIPIENT,
                    holder.name,
                    holder.organisationNumber,
                    known.premises() == null
                            ? lines(holder.postalAddress)
                            : Addressee.of(holder, known.premises()).addressLines(),
                    "",
                    "",
                    holder.organisationNumber == null,
                    false);
        }
        String name = letter.recipient == OutboxRecipient.APPEAL_BODY
                        && !known.here().appealBody.isBlank()
                ? known.here().appealBody
                : letter.name.isBlank() ? known.says().recipient(letter.recipient.name()) : letter.name;
        return new JournalPost.Correspondent(
                RECIPIENT,
                name,
                null,
                lines(letter.addressLines),
                "",
                "",
                letter.recipient == OutboxRecipient.CANDIDATE,
                false);
    }

    private static List<String> lines(String address) {
        return Arrays.stream(address.split("[\\n,]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<JournalPost.Paper> papers(Known known, List<OutboxMessage> letters, String exempt) {
        ArchiveEntry entry = known.entry();
        List<JournalPost.Paper> all = new ArrayList<>();
        switch (entry.source) {
            case PAPER -> {
                Document paper = Document.findById(TenantKey.of(entry.sourceId));
                all.add(stored(paper.fileId, paper.title, true, exempt));
                enclosed(letters).forEach(file -> all.add(stored(file, null, false, exempt)));
            }
            case APPLICATION -> all.add(written(entry.title, applications.write(entry.sourceId, entry.title), exempt));
            case MINUTES -> {}
            default -> all.addAll(text(known, exempt));
        }
        all.addAll(files(known, exempt));
        return all;
    }

    private static List<UUID> enclosed(List<OutboxMessage> letters) {
        return letters.isEmpty()
                ? List.of()
                : OutboxEnclosure.<OutboxEnclosure>list(
                                "outboxMessageId in ?1 order by position, id",
                                letters.stream().map(letter -> letter.id).toList())
                        .stream()
                        .map(enclosure -> enclosure.fileId)
                        .distinct()
                        .toList();
    }

    /** What somebody wrote, as a paper; what is confidential in it as another. */
    private List<JournalPost.Paper> text(Known known, String exempt) {
        Map<String, List<TablePaper.Section>> byReason = new LinkedHashMap<>();
        for (Object found : rows(known.entry().source.read(), known.entry())) {
            Object[] row = (Object[]) found;
            byReason.computeIfAbsent(row[2] == null ? "" : (String) row[2], reason -> new ArrayList<>())
                    .add(section((String) row[0], (String) row[1], known.says()));
        }
        List<JournalPost.Paper> all = new ArrayList<>();
        List<TablePaper.Section> open = byReason.remove("");
        all.add(paper(known, known.entry().title, open == null ? List.of() : open, exempt));
        byReason.forEach((reason, sections) -> all.add(paper(
                known,
                known.says().confidentialPart(),
                sections,
                Screening.table().law(reason))));
        return all;
    }

    private JournalPost.Paper paper(Known known, String title, List<TablePaper.Section> sections, String exempt) {
        Municipality here = known.here();
        return written(
                title,
                papers.write(new TablePaper(
                        here.languageForm,
                        here.name + " kommune",
                        title,
                        known.says()
                                .cameIn(no.bevilling.document.Writing.in(here.languageForm)
                                        .date(local(known.entry().occurredAt).toLocalDate())),
                        title,
                        sections,
                        title,
                        known.entry().occurredAt,
                        here.demo)),
                exempt);
    }

    private static TablePaper.Section section(String heading, String text, ArchiveMessages says) {
        return TablePaper.Section.of(
                heading.startsWith(KEY) ? says.part(heading.substring(1)) : heading,
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> told(line, says))
                        .collect(Collectors.toList()));
    }

    /** A value of ours in words; a line that begins with a key, with the key's word. */
    private static String told(String line, ArchiveMessages says) {
        int space = line.indexOf(' ');
        return line.startsWith(KEY) && space > 0
                ? says.part(line.substring(1, space)) + " " + inWords(line.substring(space + 1), says)
                : inWords(line, says);
    }

    private static String inWords(String text, ArchiveMessages says) {
        return text.matches("[A-Z]+(_[A-Z]+)*") ? says.value(text) : text;
    }

    private List<JournalPost.Paper> files(Known known, String exempt) {
        ArchiveSource source = known.entry().source;
        if (source.files() == null) {
            return List.of();
        }
        TermMessages terms = known.texts().of(TermMessages.class);
        List<JournalPost.Paper> all = new ArrayList<>();
        for (Object found : rows(source.files(), known.entry())) {
            Object[] row = (Object[]) found;
            String kind = (String) row[1];
            boolean own = source.isFile();
            String title = own
                    ? known.entry().title
                    : kind.isEmpty() ? null : terms.attachmentKind(AttachmentKind.valueOf(kind));
            String law = exempt != null
                    ? exempt
                    : Screening.table().of("attachment." + kind).orElse(null);
            all.add(stored((UUID) row[0], title, own, law));
        }
        return all;
    }

    private List<?> rows(String sql, ArchiveEntry entry) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("id", entry.sourceId)
                .getResultList();
    }

    private static JournalPost.Paper stored(UUID fileId, String title, boolean lasting, String exempt) {
        StoredFile file = StoredFile.findById(TenantKey.of(fileId));
        return new JournalPost.Paper(
                title == null ? file.name : title,
                file.name,
                file.mediaType,
                file.id,
                null,
                file.sizeBytes,
                HexFormat.of().formatHex(file.sha256),
                lasting && PDF.equals(file.mediaType),
                exempt);
    }

    private static JournalPost.Paper written(String title, byte[] pdf, String exempt) {
        return new JournalPost.Paper(title, title + ".pdf", PDF, null, pdf, pdf.length, sha256(pdf), true, exempt);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
    }
}
