package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * The letter to a holder who must apply to keep the licence after the period (alkoholloven § 1-6): why, by when and where.
 *
 * @param number the licence's number
 * @param periodTo the last day of the period, included
 * @param why paragraphs, at least one
 * @param criteria the rules that the licence does not meet, if that is why
 * @param applyBy the last day to apply
 * @param form address of the form that is filled in from the licence
 * @param graceTo the last day that the licence may go on while an application is not decided (§ 1-6, last paragraph)
 */
public record RenewalInvitationLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String number,
        LocalDate periodTo,
        List<String> why,
        List<CriterionNotMet> criteria,
        LocalDate applyBy,
        String form,
        LocalDate graceTo,
        AdministrationAct act)
        implements Letter {
    public RenewalInvitationLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(number, "number");
        why = Required.some(why, "why");
        criteria = Required.copy(criteria);
        Required.text(form, "form");
        Objects.requireNonNull(act, "act");
        if (!graceTo.isAfter(periodTo)) {
            throw new IllegalArgumentException("the licence would not go on after its period");
        }
        if (applyBy.isBefore(head.date()) || applyBy.isAfter(periodTo)) {
            throw new IllegalArgumentException("nobody could apply in time");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.RENEWAL_INVITATION;
    }
}
