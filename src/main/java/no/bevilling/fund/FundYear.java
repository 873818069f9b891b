package no.bevilling.fund;

import java.math.BigDecimal;
import java.util.Map;
import no.bevilling.invoice.ChargeKind;

/**
 * The fund in one calendar year, in øre.
 *
 * @param opening what was in it when the year began
 * @param fees what fees brought in less what was paid back, by kind
 * @param other opening balance, other income and corrections entered in the year
 * @param granted above zero
 */
public record FundYear(int year, long opening, Map<ChargeKind, Long> fees, long other, long granted) {
    public long feesInAll() {
        return fees.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What is left when the year ends, or now. */
    public long closing() {
        return opening + feesInAll() + other - granted;
    }

    public BigDecimal kroner(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }

    /** What one kind of fee brought in. */
    public BigDecimal of(ChargeKind kind) {
        return kroner(fees.getOrDefault(kind, 0L));
    }

    public BigDecimal openingKroner() {
        return kroner(opening);
    }

    public BigDecimal otherKroner() {
        return kroner(other);
    }

    public BigDecimal grantedKroner() {
        return kroner(granted);
    }

    public BigDecimal closingKroner() {
        return kroner(closing());
    }
}
