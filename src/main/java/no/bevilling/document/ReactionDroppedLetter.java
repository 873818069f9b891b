package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * A case that the holder had notice of ends without points or withdrawal.
 *
 * @param withdrawal whether it was about a withdrawal
 * @param noticedOn the date of the notice
 * @param text why, paragraph by paragraph
 */
public record ReactionDroppedLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String licenceNumber,
        boolean withdrawal,
        LocalDate noticedOn,
        List<String> text,
        DecisionMade decision)
        implements Letter {
    public ReactionDroppedLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(licenceNumber, "licenceNumber");
        Objects.requireNonNull(noticedOn, "noticedOn");
        text = Required.some(text, "text");
        Objects.requireNonNull(decision, "decision");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REACTION_DROPPED;
    }
}
