package no.bevilling.document;

import java.time.LocalDate;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * Notice to police or tax authorities that a licence they were told of (alkoholloven § 1-7) has ended, since the business
 * is closed.
 *
 * @param number the licence's number
 * @param lastDay last day of sale or serving
 * @param registerUrl the licence's page in the public register
 */
public record ClosureNoticeLetter(
        LetterHead head,
        LicenceType licenceType,
        String number,
        Holder holder,
        Place premises,
        LocalDate lastDay,
        String registerUrl)
        implements Letter {
    public ClosureNoticeLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Required.text(number, "number");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Objects.requireNonNull(lastDay, "lastDay");
        Required.text(registerUrl, "registerUrl");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CLOSURE_NOTICE;
    }
}
