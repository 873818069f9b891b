package no.bevilling.demo;

import no.bevilling.party.IdentityNumber;

/**
 * Numbers for people and businesses that do not exist. Identity numbers have 80 added to the month, as Skatteetaten's
 * test population does. Organisation numbers begin with 2 or 3 and end as mod 11 demands: Enhetsregisteret gives out
 * numbers that begin with 8 and 9 only.
 */
public final class SyntheticNumbers {
    private static final int[] ORGANISATION_WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;
    private static final int SYNTHETIC_MONTH = 80;

    private SyntheticNumbers() {}

    /** The {@code sequence}-th organisation number of the range that is never given out. */
    public static String organisationNumber(int sequence) {
        for (int eight = 31_000_000 + sequence * 11; ; eight++) {
            String digits = String.valueOf(eight);
            int control = control(digits, ORGANISATION_WEIGHTS);
            if (control < 10) {
                return digits + control;
            }
        }
    }

    /** An identity number of somebody born on that day after 1940; {@code sequence} tells people of one day apart. */
    public static String identityNumber(int year, int month, int day, int sequence) {
        int first = year < 2000 ? 0 : 500;
        for (int individual = first + sequence * 3; individual < first + 500; individual++) {
            String digits = String.format("%02d%02d%02d%03d", day, month + SYNTHETIC_MONTH, year % 100, individual);
            int one = control(digits, FIRST_WEIGHTS);
            int two = one == 10 ? 10 : control(digits + one, SECOND_WEIGHTS);
            if (two < 10 && IdentityNumber.isValid(digits + one + two)) {
                return digits + one + two;
            }
        }
        throw new IllegalArgumentException("No number left for " + year + "-" + month + "-" + day);
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
