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
                RenewalInvitationLetter,
                FoodServiceDecisionLetter,
                FoodServiceReactionLetter,
                KnowledgeTestLetter,
                ReactionNoticeLetter,
                PointsLetter,
                WithdrawalLetter,
                ReactionDroppedLetter,
                PointsFallenLetter,
                InspectionReportLetter,
                InvoiceLetter,
                FeeLetter,
                TurnoverReturnLetter,
                EventReportLetter {

    LetterHead head();

    LetterKind kind();

    /** Under which its title stands among the {@link Words}. */
    default String titleKey() {
        return "letter.title." + kind();
    }

    /** The kind of alcohol licence that the letter is about; null where it is a food-service licence, or none at all. */
    LicenceType licenceType();

    /** What the letter is about, in its words and in the middle of a sentence: {@code skjenkebevilling}. */
    default String about(Words words) {
        return isFoodService() ? words.get("licenceType.FOOD_SERVICE") : words.of(licenceType());
    }

    /** The premises that the letter is about; null where it is about none. */
    Place premises();

    /** Whether it is about a food-service licence (serveringsloven) and no alcohol licence. */
    default boolean isFoodService() {
        return licenceType() == null;
    }

    /** What is put into the title. */
    default Object[] titleParts(Words words) {
        return new Object[] {about(words), premises().name()};
    }
}
