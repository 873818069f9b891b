package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * A decision on a licence fee, or on its settlement (alkoholloven § 7-1, alkoholforskriften chapter 6), with how the amount came
 * about. Amounts as they are printed, in kroner.
 *
 * @param kind {@link LetterKind#FEE} or {@link LetterKind#FEE_SETTLEMENT}
 * @param year the calendar year it is for
 * @param event whether it is for a single occasion or one use of an ambulatory licence
 * @param lines the litres; empty of an event
 * @param byVolume what the litres come to; null of an event
 * @param least the least that is paid; null where there is none
 * @param leastOf why the least is a part of the year's minimum, or null
 * @param amount what the licence is to pay in all
 * @param before what was fixed before, of a settlement; null otherwise
 * @param change what is to be paid now, or is paid back
 * @param paidBack whether too much had been paid
 * @param dueOn last day to pay; null where nothing is to be paid
 */
public record FeeLetter(
        LetterKind kind,
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String licenceNumber,
        int year,
        boolean event,
        List<Line> lines,
        String byVolume,
        String least,
        String leastOf,
        String amount,
        String before,
        String change,
        boolean paidBack,
        LocalDate dueOn,
        List<String> lowered,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {

    /**
     * Litres of a drink group.
     *
     * @param rate NOK for each litre
     */
    public record Line(int drinkGroup, String litres, String rate, String amount) {}

    public FeeLetter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(licenceNumber, "licenceNumber");
        lines = Required.copy(lines);
        Required.text(amount, "amount");
        Required.text(change, "change");
        lowered = Required.copy(lowered);
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
        if (kind == LetterKind.FEE_SETTLEMENT) {
            Required.text(before, "before");
        }
    }

    /** The year as it is written, without a space in it. */
    public String yearText() {
        return String.valueOf(year);
    }

    @Override
    public Object[] titleParts(Words words) {
        return new Object[] {yearText(), premises.name()};
    }
}
