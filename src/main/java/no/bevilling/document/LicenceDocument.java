package no.bevilling.document;

import java.time.Instant;
import java.util.Objects;
import no.bevilling.municipality.LanguageForm;

/**
 * Everything that the licence document (bevillingsdokument) shows.
 *
 * @param consumptionMinutes how long after the end of the serving hours guests may go on drinking (alkoholloven § 4-4);
 *     null for a sale licence
 * @param issued when the document is made, for its metadata
 * @param demo whether it must be marked as demo data
 */
public record LicenceDocument(
        LanguageForm language,
        Sender sender,
        LicenceTerms terms,
        DecisionMade decision,
        Verification verification,
        Integer consumptionMinutes,
        Instant issued,
        boolean demo) {
    public LicenceDocument {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(issued, "issued");
    }
}
