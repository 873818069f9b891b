package no.bevilling.document;

import no.bevilling.rules.fact.LicenceType;

/** A letter's content, complete: what it lacks is refused when the record is made, not discovered by its reader. */
public sealed interface Letter
        permits GrantLetter,
                RefusalLetter,
                StatementCommentLetter,
                GrantNoticeLetter,
                ClosureNoticeLetter,
                CaseLetter,
                CasePapers,
                RejectionLetter,
                AppealLetter,
                RenewalLetter,
                RenewalInvitationLetter {

    LetterHead head();

    LetterKind kind();

    /** Under which its title stands among the {@link Words}. */
    default String titleKey() {
        return "letter.title." + kind();
    }

    /** The kind of licence that the letter is about. */
    LicenceType licenceType();

    /** What the letter is about, in its words and in the middle of a sentence: {@code skjenkebevilling}. */
    default String about(Words words) {
        return words.of(licenceType());
    }

    /** The premises that the letter is about. */
    Place premises();
}
