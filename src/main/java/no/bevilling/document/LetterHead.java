package no.bevilling.document;

import java.time.LocalDate;
import java.util.Objects;
import no.bevilling.municipality.LanguageForm;

/**
 * What stands at the top of every letter, and whom to ask.
 *
 * @param caseNumber the reference to give when answering
 * @param date the letter's date
 * @param contact name of the person who answers questions
 * @param demo whether the letter must be marked as demo data
 */
public record LetterHead(
        LanguageForm language,
        Sender sender,
        Addressee addressee,
        String caseNumber,
        LocalDate date,
        String contact,
        boolean demo) {
    public LetterHead {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(addressee, "addressee");
        Required.text(caseNumber, "head.caseNumber");
        Objects.requireNonNull(date, "date");
        Required.text(contact, "head.contact");
    }
}
