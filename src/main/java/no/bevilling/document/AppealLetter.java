package no.bevilling.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.bevilling.rules.fact.LicenceType;

/**
 * A letter in an appeal: sent on, changed, not heard, or whether the decision waits.
 *
 * @param licenceType null where the decision is about no licence of the alcohol act
 * @param about what the decision is about, in the middle of a sentence: {@code avvisning av søknaden om skjenkebevilling}
 * @param appellant who appeals
 * @param decidedOn the day of the decision appealed against
 * @param sentOn the day the appeal was sent
 * @param dueOn its last day in time
 * @param inTime whether it came in time
 * @param lateReason why a late one is heard; empty otherwise
 * @param wanted the change that is asked for
 * @param text the municipality's view, paragraph by paragraph
 * @param enclosures the documents that go along, by name; of one that is sent on
 * @param favourable whether the decision gave something, which holds until it is decided anew
 * @param granted whether the decision waits, in a letter about that
 * @param appealBody who decides the appeal
 * @param legalityOnly whether that body tries the legality alone (alkoholloven § 1-16)
 * @param madeOn the day of what the letter tells
 * @param madeBy who stands behind it
 */
public record AppealLetter(
        LetterKind kind,
        LetterHead head,
        LicenceType licenceType,
        String about,
        Place premises,
        String appellant,
        LocalDate decidedOn,
        LocalDate sentOn,
        LocalDate dueOn,
        boolean inTime,
        String lateReason,
        String wanted,
        List<String> text,
        List<String> enclosures,
        boolean favourable,
        boolean granted,
        String appealBody,
        boolean legalityOnly,
        LocalDate madeOn,
        List<Signatory> madeBy,
        AdministrationAct act)
        implements Letter {
    private static final Set<LetterKind> KINDS = EnumSet.of(
            LetterKind.APPEAL_FORWARDED, LetterKind.APPEAL_CHANGED, LetterKind.APPEAL_REJECTED, LetterKind.SUSPENSION);

    public AppealLetter {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is another letter");
        }
        Objects.requireNonNull(head, "head");
        Required.text(about, "about");
        Objects.requireNonNull(premises, "premises");
        Required.text(appellant, "appellant");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(sentOn, "sentOn");
        Objects.requireNonNull(dueOn, "dueOn");
        Required.text(wanted, "wanted");
        text = Required.some(text, "text");
        enclosures = Required.copy(enclosures);
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(madeOn, "madeOn");
        madeBy = Required.some(madeBy, "madeBy");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public String about(Words words) {
        return about;
    }
}
