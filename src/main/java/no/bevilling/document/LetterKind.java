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
    GRANT_NOTICE;

    String template(LanguageForm language) {
        return "document/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + language.name();
    }
}
