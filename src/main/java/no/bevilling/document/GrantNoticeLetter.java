package no.bevilling.document;

import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * Notice to police or tax authorities of a licence given (alkoholloven § 1-7).
 *
 * @param registerUrl the licence's page in the public register
 */
public record GrantNoticeLetter(
        LetterHead head, LicenceTerms terms, DecisionMade decision, String registerUrl, Given given) implements Letter {
    public GrantNoticeLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(decision, "decision");
        Required.text(registerUrl, "registerUrl");
        Objects.requireNonNull(given, "given");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.GRANT_NOTICE;
    }

    @Override
    public String titleKey() {
        return Letter.super.titleKey() + (given == Given.LICENCE ? "" : "." + given);
    }

    @Override
    public LicenceType licenceType() {
        return terms.type();
    }

    @Override
    public Place premises() {
        return terms.premises();
    }
}
