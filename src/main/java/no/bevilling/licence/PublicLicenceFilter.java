package no.bevilling.licence;

import no.bevilling.rules.fact.LicenceType;

/**
 * What is searched for in the register; null is "all".
 *
 * @param text part of the name of place or holder, of the address, or of the licence or organisation number
 * @param municipality the municipality's number
 */
public record PublicLicenceFilter(String text, String municipality, LicenceType licenceType) {
    public static final PublicLicenceFilter ALL = new PublicLicenceFilter(null, null, null);

    public PublicLicenceFilter {
        text = blankToNull(text);
        municipality = blankToNull(municipality);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.trim();
    }
}
