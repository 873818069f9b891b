package no.bevilling.party;

import java.time.LocalDate;
import no.bekk.bekkopen.person.Fodselsnummer;
import no.bekk.bekkopen.person.FodselsnummerValidator;

/** Fødselsnummer and D-nummer: whether it is one, and whether it is a made-up one for tests (month + 80 or + 40). */
public final class IdentityNumber {
    private static final int LENGTH = 11;

    static {
        // The library's one switch for the whole process. Who may use synthetic numbers is decided by isSynthetic.
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    private IdentityNumber() {}

    /** Whether these eleven digits are an identity number, real or synthetic, by date and control digits. */
    public static boolean isValid(String digits) {
        return digits != null && digits.length() == LENGTH && FodselsnummerValidator.isValid(digits);
    }

    /** Whether the number belongs to nobody: its month is out of the year by 80 (Skatteetaten) or 40 (NAV). */
    public static boolean isSynthetic(String digits) {
        return isValid(digits) && Integer.parseInt(digits.substring(2, 4)) > 12;
    }

    /** The birth date in a valid number. */
    public static LocalDate birthDate(String digits) {
        Fodselsnummer number = FodselsnummerValidator.getFodselsnummer(digits);
        int month = Integer.parseInt(number.getMonth()) % 40;
        return LocalDate.of(
                Integer.parseInt(number.getBirthYear()), month, Integer.parseInt(number.getDayInMonth()) % 40);
    }
}
