package no.bevilling.document;

import java.time.LocalDate;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * Penalty points have been set aside, and count as if they had never been given: what the licence has now, and what becomes of
 * a withdrawal that rested on them (alkoholforskriften §§ 10-2, 10-5).
 *
 * @param decidedOn the day of the decision that was set aside
 * @param byMunicipality whether the municipality did it itself; otherwise the appeal body
 * @param fallen how many points fell
 * @param left how many the licence has now
 * @param threshold that leads to withdrawal
 * @param years over which points are counted together
 * @param lastDay of the withdrawal, where it became shorter; null otherwise
 */
public record PointsFallenLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String licenceNumber,
        LocalDate decidedOn,
        boolean byMunicipality,
        int fallen,
        int left,
        int threshold,
        int years,
        Withdrawal withdrawal,
        LocalDate lastDay)
        implements Letter {
    /** What becomes of a withdrawal that rested on the points. */
    public enum Withdrawal {
        /** There was none, or it stands as it was. */
        UNTOUCHED,
        SHORTER,
        FALLS
    }

    public PointsFallenLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(licenceNumber, "licenceNumber");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(withdrawal, "withdrawal");
        if (withdrawal == Withdrawal.SHORTER) {
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.POINTS_FALLEN;
    }

    public boolean isShorter() {
        return withdrawal == Withdrawal.SHORTER;
    }

    public boolean isGone() {
        return withdrawal == Withdrawal.FALLS;
    }
}
