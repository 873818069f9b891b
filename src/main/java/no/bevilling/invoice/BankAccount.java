package no.bevilling.invoice;

import no.bekk.bekkopen.banking.KontonummerValidator;
import no.bevilling.platform.TypedForm;

/** A Norwegian bank account (kontonummer): eleven digits, the last a control digit (mod 11). */
public final class BankAccount {
    private BankAccount() {}

    /** The digits of what a person typed or a bank wrote: 1234.56.78903, or an IBAN beginning with NO. */
    public static String digits(String typed) {
        String digits = TypedForm.digits(typed);
        return digits.matches("(?i)NO\\d{13}") ? digits.substring(4) : digits;
    }

    public static boolean isValid(String digits) {
        return digits != null && digits.matches("\\d{11}") && KontonummerValidator.isValid(digits);
    }

    /** 1234 56 78903, as it is printed. */
    public static String grouped(String digits) {
        return digits == null || digits.length() != 11
                ? ""
                : digits.substring(0, 4) + " " + digits.substring(4, 6) + " " + digits.substring(6);
    }
}
