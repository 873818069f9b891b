package no.bevilling.party;

import java.util.Locale;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import no.bevilling.platform.TypedForm;

/** Organisasjonsnummer of Enhetsregisteret: nine digits, the last a control digit (mod 11). */
public final class OrganisationNumber {
    private OrganisationNumber() {}

    /** The nine digits of what a person typed, spaces and the letters of a VAT number (NO … MVA) taken away. */
    public static String digits(String typed) {
        return TypedForm.digits(typed).toUpperCase(Locale.ROOT).replaceAll("^NO|MVA$", "");
    }

    /** Whether these are nine digits with the right control digit. */
    public static boolean isValid(String digits) {
        return digits != null && OrganisasjonsnummerValidator.isValid(digits);
    }
}
