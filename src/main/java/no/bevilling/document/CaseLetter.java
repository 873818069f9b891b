package no.bevilling.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.bevilling.rules.fact.LicenceType;

/**
 * A letter to the applicant on the way to a decision: a preliminary answer, a longer deadline, something missing, a
 * question, or that it was taken back or taken up again.
 *
 * @param licenceType null where a food-service licence is applied for
 * @param receivedOn when the municipality received the application
 * @param text in the caseworker's words, paragraph by paragraph
 * @param items what the applicant is asked to send, one by one; needed where something is missing
 * @param dueDate the last day for the applicant's answer, or the day by which the decision is to be expected; null where
 *     the case was taken back or up again
 */
public record CaseLetter(
        LetterKind kind,
        LetterHead head,
        LicenceType licenceType,
        Holder applicant,
        Place premises,
        LocalDate receivedOn,
        List<String> text,
        List<String> items,
        LocalDate dueDate,
        AdministrationAct act)
        implements Letter {
    private static final Set<LetterKind> KINDS = EnumSet.of(
            LetterKind.PRELIMINARY_ANSWER,
            LetterKind.DEADLINE_EXTENSION,
            LetterKind.MISSING_INFORMATION,
            LetterKind.QUESTION,
            LetterKind.TAKEN_BACK,
            LetterKind.REOPENED);
    private static final Set<LetterKind> WITHOUT_A_DAY = EnumSet.of(LetterKind.TAKEN_BACK, LetterKind.REOPENED);

    public CaseLetter {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is another letter");
        }
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(premises, "premises");
        if (kind != LetterKind.REOPENED) {
            Objects.requireNonNull(receivedOn, "receivedOn");
        }
        items = Required.copy(items);
        text = Required.copy(text);
        boolean says = !text.isEmpty() || kind == LetterKind.MISSING_INFORMATION && !items.isEmpty();
        if (!says && kind != LetterKind.TAKEN_BACK) {
            throw new IllegalArgumentException("the letter would say nothing");
        }
        Objects.requireNonNull(act, "act");
        if (!WITHOUT_A_DAY.contains(kind) && !dueDate.isAfter(head.date())) {
            throw new IllegalArgumentException("the day that the letter names has passed");
        }
    }
}
