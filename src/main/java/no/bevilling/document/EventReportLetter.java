package no.bevilling.document;

import java.time.LocalDate;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * An organiser is asked what an event came to, so that the fee can be settled, or is reminded of it (alkoholloven § 7-1,
 * alkoholforskriften § 6-2).
 *
 * @param endedOn the last day of the event
 * @param attendance whether it is asked how many came
 * @param litres whether it is asked what was served, in litres of goods
 * @param dueOn last day, included
 * @param form address of the form; whoever opens it must sign in
 */
public record EventReportLetter(
        LetterKind kind,
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String licenceNumber,
        LocalDate endedOn,
        boolean attendance,
        boolean litres,
        LocalDate dueOn,
        String form,
        AdministrationAct act)
        implements Letter {
    public EventReportLetter {
        if (kind != LetterKind.EVENT_REPORT && kind != LetterKind.EVENT_REPORT_REMINDER) {
            throw new IllegalArgumentException(kind + " is another letter");
        }
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(licenceNumber, "licenceNumber");
        Objects.requireNonNull(endedOn, "endedOn");
        Objects.requireNonNull(dueOn, "dueOn");
        Required.text(form, "form");
        Objects.requireNonNull(act, "act");
        if (!attendance && !litres) {
            throw new IllegalArgumentException("nothing is asked");
        }
        if (dueOn.isBefore(head.date())) {
            throw new IllegalArgumentException("nobody could tell in time");
        }
    }

    @Override
    public Object[] titleParts(Words words) {
        return new Object[] {premises.name()};
    }
}
