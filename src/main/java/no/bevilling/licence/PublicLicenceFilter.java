package no.bevilling.licence;

import java.time.LocalDate;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.LicenceType;

/**
 * What is searched for in the register; null is "all".
 *
 * @param text part of the name of place or holder, of the address, or of the licence or organisation number
 * @param municipality the municipality's number
 * @param drinkGroup one that it must hold
 * @param inForce whether it must be in force, or must not
 * @param openAfter its hours must reach past this time on some day; before six is the night after that day
 * @param date the register as it was on that day at noon; null is now
 */
public record PublicLicenceFilter(
        String text,
        String municipality,
        LicenceType licenceType,
        Integer drinkGroup,
        PublicStatus status,
        Boolean inForce,
        ClockTime openAfter,
        LocalDate date) {
    public static final PublicLicenceFilter ALL = new PublicLicenceFilter(null, null, null);

    public PublicLicenceFilter {
        text = blankToNull(text);
        municipality = blankToNull(municipality);
    }

    /** What was searched for before anything else could be. */
    public PublicLicenceFilter(String text, String municipality, LicenceType licenceType) {
        this(text, municipality, licenceType, null, null, null, null, null);
    }

    /** Whether it asks what a licence is at a moment, and not only who, where and of what kind. */
    boolean asksForState() {
        return drinkGroup != null || status != null || inForce != null || openAfter != null;
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.trim();
    }
}
