package no.bevilling.document;

import java.util.Locale;
import no.bevilling.municipality.LanguageForm;

/** The letters that the municipality sends in a licence case. Each has one template in each language form. */
public enum LetterKind {
    /** A licence is given, in whole or in part. */
    GRANT,
    /** An application is refused. */
    REFUSAL,
    /** A negative statement is put to the applicant before the decision. */
    STATEMENT_COMMENT,
    /** Police and tax authorities are told of a licence given (alkoholloven § 1-7). */
    GRANT_NOTICE,
    /** Police and tax authorities are told that a licence they were told of has ended. */
    CLOSURE_NOTICE,
    /** The application takes longer than a month: why, and until when (forvaltningsloven § 11 a). */
    PRELIMINARY_ANSWER,
    /** The time for the decision is extended, once and for a reason. */
    DEADLINE_EXTENSION,
    /** The application lacks something, and when it must be in (forvaltningsloven § 11). */
    MISSING_INFORMATION,
    /** The caseworker asks the applicant something (forvaltningsloven § 17). */
    QUESTION,
    /** The application has been taken back (trukket), and nothing more is done with it. */
    TAKEN_BACK,
    /** A case that had ended is taken up again, and why (forvaltningsloven § 35). */
    REOPENED,
    /** What a political body gets to read before it decides (saksframlegg). */
    CASE_PAPERS,
    /** An application is rejected without a decision on the merits (avvisning). */
    REJECTION,
    /** An appeal is sent to the appeal body with the documents, and a copy to the parties (forvaltningsloven § 33). */
    APPEAL_FORWARDED,
    /** The municipality sets its decision aside after an appeal. */
    APPEAL_CHANGED,
    /** An appeal is not heard (avvist). */
    APPEAL_REJECTED,
    /** Whether a decision waits until the appeal is decided (forvaltningsloven § 42). */
    SUSPENSION,
    /** A licence goes on for a new period without an application (alkoholloven § 1-6). */
    RENEWAL,
    /** A licence must be applied for again, and why (alkoholloven § 1-6). */
    RENEWAL_INVITATION,
    /** A food-service licence is given (serveringsloven § 3). */
    FOOD_SERVICE_GRANT,
    /** A food-service licence is refused. */
    FOOD_SERVICE_REFUSAL,
    /** A suspension, closing or revocation is told beforehand (serveringsloven § 19, forvaltningsloven § 16). */
    FOOD_SERVICE_NOTICE,
    /** A suspension, closing or revocation is decided (serveringsloven §§ 18, 19). */
    FOOD_SERVICE_REACTION,
    /** Somebody is called in to a knowledge test or an establishment test. */
    KNOWLEDGE_TEST_INVITATION,
    /** The proof that such a test was passed (alkoholforskriften § 5-5). */
    KNOWLEDGE_TEST_CERTIFICATE,
    /** Penalty points are considered, and the holder may comment (forvaltningsloven § 16, alkoholforskriften § 10-5). */
    POINTS_NOTICE,
    /** Penalty points are given (alkoholforskriften § 10-5). */
    POINTS,
    /** A withdrawal is considered, and the holder may comment (alkoholforskriften § 10-6). */
    WITHDRAWAL_NOTICE,
    /** The licence is withdrawn (alkoholloven § 1-8). */
    WITHDRAWAL,
    /** A case that the holder had notice of ends without points or withdrawal. */
    REACTION_DROPPED,
    /** Penalty points have been set aside, and what the licence has now. */
    POINTS_FALLEN,
    /** What inspectors saw at the place (alkoholforskriften § 9-6). */
    INSPECTION_REPORT,
    /** An invoice for a licence fee (alkoholforskriften chapter 6). */
    INVOICE,
    /** An invoice that was not paid in time is asked for again. */
    INVOICE_REMINDER,
    /** An invoice asked for too much. */
    CREDIT_NOTE,
    /** A licence fee is fixed (alkoholloven § 7-1). */
    FEE,
    /** A licence fee is settled on the actual volume (alkoholforskriften § 6-3). */
    FEE_SETTLEMENT,
    /** A holder is asked for the turnover return of a year (alkoholforskriften § 6-3). */
    TURNOVER_RETURN,
    /** A holder who has not delivered the turnover return is reminded before it is due. */
    TURNOVER_RETURN_REMINDER,
    /** An organiser is asked what an event came to, so that its fee can be settled (alkoholloven § 7-1). */
    EVENT_REPORT,
    /** An organiser who has not told what an event came to is reminded before it is due. */
    EVENT_REPORT_REMINDER;

    String template(LanguageForm language) {
        return "document/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + language.name();
    }
}
