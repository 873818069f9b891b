package no.bevilling.sending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Language;

/**
 * A message with everything that any channel needs to know of it.
 *
 * @param id of the message in the outbox: the same however often it is tried
 * @param language of what the product writes around the letter
 * @param answerDueOn last day for the answer that a reminder is about; null on others
 * @param link where the recipient reads the letter; null for who has no inbox here
 * @param attach whether the letter goes along with an e-mail
 * @param paper the letter; null on a plain e-mail
 * @param enclosures files that go along with the letter, where it goes whole
 */
record Shipment(
        UUID id,
        OutboxNotice notice,
        OutboxRecipient recipient,
        Municipality municipality,
        String municipalityNumber,
        CaseReference about,
        To to,
        Language language,
        LocalDate answerDueOn,
        String link,
        boolean attach,
        Paper paper,
        List<Enclosure> enclosures) {

    /** The case, as archives and letters refer to it. */
    record CaseReference(int year, int sequence, String number) {}

    /** Who it goes to; {@code email} empty and {@code organisationNumber} null where they are not known. */
    record To(String name, List<String> addressLines, String organisationNumber, String email) {}

    /** The letter as it was kept. */
    record Paper(String title, String fileName, LocalDate madeOn, byte[] pdf) {}

    /** A file of the case beside the letter; {@code fileName} is its own, made different from the others. */
    record Enclosure(String fileName, String mediaType, byte[] content) {}
}
