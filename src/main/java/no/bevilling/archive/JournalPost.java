package no.bevilling.archive;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A document with all that the archive is told of it (journalpost, Noark 5).
 *
 * @param id key of the entry, the same however often it goes
 * @param publicTitle the title without the names of private persons
 * @param received when it came in; null where it did not
 * @param sent when it went out; null where it did not, or has not yet
 * @param status journalstatus (M053)
 * @param exemptLaw the paragraph that exempts the whole document; null where it is public
 * @param papers the document itself first, then what is attached
 */
record JournalPost(
        UUID id,
        Folder folder,
        Direction direction,
        String title,
        String publicTitle,
        ZonedDateTime made,
        ZonedDateTime received,
        ZonedDateTime sent,
        Code status,
        String exemptLaw,
        List<Correspondent> correspondents,
        List<Paper> papers) {

    /** A value of a list that the archive knows. */
    record Code(String code, String meaning) {}

    /**
     * The folder (saksmappe) that it lies in.
     *
     * @param archiveNumber the archive's own number of it, as year and number; null before a receipt has told it
     * @param handler who has the case; empty where nobody
     */
    record Folder(
            String key,
            String title,
            String publicTitle,
            LocalDate openedOn,
            String archiveNumber,
            boolean open,
            String handler,
            String unit,
            String recordsPart,
            String classSystem,
            String classId) {}

    /**
     * Who wrote or gets it (korrespondansepart).
     *
     * @param organisationNumber nine digits; null where it is not known
     * @param person a private person, whose name the public journal may have to hide
     * @param hidden nobody is to see who it is
     */
    record Correspondent(
            Code type,
            String name,
            String organisationNumber,
            List<String> addressLines,
            String unit,
            String handler,
            boolean person,
            boolean hidden) {}

    /**
     * A file.
     *
     * @param fileId where it is stored; null where {@code content} has it
     * @param lasting whether it is in a format that archives keep (PDF/A)
     * @param sha256 in hexadecimal digits
     * @param exemptLaw the paragraph that exempts it; null where it is public
     */
    record Paper(
            String title,
            String fileName,
            String mediaType,
            UUID fileId,
            byte[] content,
            long size,
            String sha256,
            boolean lasting,
            String exemptLaw) {}
}
