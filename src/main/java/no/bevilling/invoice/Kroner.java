package no.bevilling.invoice;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts between people and øre. */
public final class Kroner {
    /** More than any licence fee, and far from where a long ends. */
    private static final int MOST_DIGITS = 10;

    private static final Pattern TYPED = Pattern.compile("\\d{1," + MOST_DIGITS + "}(,\\d{1,2})?");

    private Kroner() {}

    /** What a person typed, as 6 600, 6600,50 or 6600.50; null where it is no such amount. */
    public static Long ore(String typed) {
        if (typed == null) {
            return null;
        }
        String bare = typed.replaceAll("(?i)[\\s\\u00a0\\u202f]|kr\\.?|NOK", "");
        String comma = bare.matches(".*\\.\\d{1,2}") ? bare.replaceFirst("\\.(?=\\d{1,2}$)", ",") : bare;
        return TYPED.matcher(comma).matches()
                ? new BigDecimal(comma.replace(',', '.')).movePointRight(2).longValueExact()
                : null;
    }

    public static BigDecimal of(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }

    /** As a form shows it: 6600,50. */
    public static String typed(long ore) {
        return of(ore).toPlainString().replace('.', ',');
    }
}
