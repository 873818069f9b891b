package no.bevilling.fee;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts and numbers as letters print them: 16 985,00. */
final class Kroner {
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");
    private static final char NARROW = '\u00a0';

    private Kroner() {}

    /** An amount in øre, in kroner with two decimals. */
    static String of(long ore) {
        return format("#,##0.00", BigDecimal.valueOf(ore, 2));
    }

    static String of(BigDecimal kroner) {
        return format("#,##0.00", kroner);
    }

    /** Litres, with as many decimals as they have. */
    static String number(BigDecimal number) {
        return format("#,##0.###", number);
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(NORWEGIAN);
        symbols.setGroupingSeparator(NARROW);
        symbols.setMinusSign('-');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
