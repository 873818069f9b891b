package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * A holder is asked for the turnover return of a year (alkoholforskriften § 6-3), or reminded of it: for which places, by when,
 * where, and what follows when it does not come (§ 10-3).
 *
 * @param year the year that expected litres are told of; the actual ones are of the year before
 * @param places at least one
 * @param dueOn last day, included
 * @param points penalty points on each licence when it comes later
 * @param attestation whether an auditor or authorised accountant must attest
 * @param form address of the form; whoever opens it must sign in
 */
public record TurnoverReturnLetter(
        LetterKind kind,
        LetterHead head,
        Holder holder,
        int year,
        List<Place> places,
        LocalDate dueOn,
        int points,
        boolean attestation,
        String form,
        AdministrationAct act)
        implements Letter {
    public TurnoverReturnLetter {
        if (kind != LetterKind.TURNOVER_RETURN && kind != LetterKind.TURNOVER_RETURN_REMINDER) {
            throw new IllegalArgumentException(kind + " is another letter");
        }
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(holder, "holder");
        places = Required.some(places, "places");
        Objects.requireNonNull(dueOn, "dueOn");
        Required.text(form, "form");
        Objects.requireNonNull(act, "act");
        if (dueOn.isBefore(head.date())) {
            throw new IllegalArgumentException("nobody could deliver in time");
        }
    }

    /** The year that the actual litres are of. */
    public int yearBefore() {
        return year - 1;
    }

    /** It is about all licences of the holder, of whichever type. */
    @Override
    public LicenceType licenceType() {
        return null;
    }

    @Override
    public Place premises() {
        return null;
    }

    @Override
    public boolean isFoodService() {
        return false;
    }

    @Override
    public String about(Words words) {
        return words.get("turnover.return");
    }

    @Override
    public Object[] titleParts(Words words) {
        return new Object[] {String.valueOf(year), holder.name()};
    }
}
