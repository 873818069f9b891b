package no.bevilling.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where a fee reckoned by litres is rounded to whole øre, half an øre up; the regulation is silent about it. */
public enum FeeRounding {
    /** What each drink group comes to is rounded, and then added. */
    LINE,
    /** The exact amounts are added, and the sum is rounded. */
    SUM;

    private static final int DECIMALS = 2;

    /** What one line adds to the sum. */
    public BigDecimal line(BigDecimal exact) {
        return this == LINE ? toOre(exact) : exact;
    }

    /** To whole øre, half an øre up. */
    public static BigDecimal toOre(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
