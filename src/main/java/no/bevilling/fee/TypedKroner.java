package no.bevilling.fee;

import java.math.BigDecimal;
import no.bevilling.platform.TypedForm;

/** Amounts and rates as people type them: 1 234,50. */
final class TypedKroner {
    private static final int ORE = 2;
    private static final int LONGEST = 12;

    private TypedKroner() {}

    /** The amount in øre; null where nothing or no amount in whole øre was typed. */
    static Long ore(String typed) {
        BigDecimal amount = number(typed);
        return amount == null || amount.stripTrailingZeros().scale() > ORE
                ? null
                : amount.movePointRight(ORE).longValueExact();
    }

    /** A number with comma or point; null where none was typed. */
    static BigDecimal number(String typed) {
        String bare = typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return bare.length() <= LONGEST && bare.matches("\\d+(\\.\\d+)?") ? new BigDecimal(bare) : null;
    }

    /** A whole number; null where none was typed. */
    static Integer whole(String typed) {
        return TypedForm.number(TypedForm.digits(typed));
    }
}
