package no.bevilling.invoice;

import java.util.regex.Pattern;

/**
 * KID (kundeidentifikasjon): what a payer gives with a payment in Norway, so that the receiver knows what was paid. 2 to 25
 * characters, the last one a control character by {@link KidAlgorithm}. Ours is the number of the invoice with zeros before it.
 */
public final class Kid {
    static final int LONGEST = 25;
    private static final Pattern SHAPE = Pattern.compile("\\d{1,24}[\\d-]");

    private Kid() {}

    /**
     * The KID of an invoice.
     *
     * @param length of the whole, control character included
     * @throws IllegalArgumentException where the number has no room in it
     */
    public static String of(long number, int length, KidAlgorithm algorithm) {
        String digits = Long.toString(number);
        if (number < 0 || length > LONGEST || digits.length() > length - 1) {
            throw new IllegalArgumentException("The number " + number + " has no room in a KID of " + length);
        }
        String padded = "0".repeat(length - 1 - digits.length()) + digits;
        return padded + control(padded, algorithm);
    }

    /** Whether these are digits with the control character that they ask for. */
    public static boolean isValid(String kid, KidAlgorithm algorithm) {
        if (kid == null || !SHAPE.matcher(kid).matches()) {
            return false;
        }
        int last = kid.length() - 1;
        return control(kid.substring(0, last), algorithm) == kid.charAt(last);
    }

    /** As it came from a bank or a keyboard, without the spaces that people group it by. */
    public static String bare(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "");
    }

    static char control(String digits, KidAlgorithm algorithm) {
        return algorithm == KidAlgorithm.MOD10 ? mod10(digits) : mod11(digits);
    }

    private static char mod10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = digit(digits, i) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static char mod11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, i) * (2 + i % 6);
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? '0' : rest == 10 ? '-' : (char) ('0' + rest);
    }

    /** Counted from the right. */
    private static int digit(String digits, int fromRight) {
        return digits.charAt(digits.length() - 1 - fromRight) - '0';
    }
}
