package no.bevilling.rules;

import java.math.BigDecimal;
import java.util.Map;
import no.bevilling.rules.fact.LicenceType;

/**
 * The yearly licence fee by alkoholforskriften § 6-2: litres times rate, and no less than the minimum.
 *
 * @param byVolume NOK by litres and rates, to the øre
 * @param least NOK, the minimum of the year
 */
public record YearlyFee(BigDecimal byVolume, BigDecimal least) {

    /** What is to be paid, unless the municipality sets less in a special case. */
    public BigDecimal amount() {
        return byVolume.max(least);
    }

    /**
     * The fee of a licence.
     *
     * @param litres goods in litres (vareliter) by drink group
     * @return unknown when the minimum, or the rate of a group with litres, is not known for the year
     */
    public static Dated<YearlyFee> of(
            NationalNumbers numbers, LicenceType type, int year, Map<Integer, BigDecimal> litres) {
        return of(numbers, type, year, litres, FeeRounding.SUM);
    }

    /** The same, rounded to whole øre where the municipality does it. */
    public static Dated<YearlyFee> of(
            NationalNumbers numbers,
            LicenceType type,
            int year,
            Map<Integer, BigDecimal> litres,
            FeeRounding rounding) {
        Dated<BigDecimal> least = numbers.leastFee(type, year);
        BigDecimal sum = BigDecimal.ZERO;
        boolean secondHand = false;
        for (Map.Entry<Integer, BigDecimal> of : litres.entrySet()) {
            if (of.getValue().signum() == 0) {
                continue;
            }
            Dated<BigDecimal> rate = numbers.feeRate(type, of.getKey(), year);
            if (!(rate instanceof Dated.Known<BigDecimal> known)) {
                return rate.map(none -> null);
            }
            sum = sum.add(rounding.line(of.getValue().multiply(known.value())));
            secondHand |= known.secondHand();
        }
        BigDecimal byVolume = FeeRounding.toOre(sum);
        if (least instanceof Dated.Known<BigDecimal> known) {
            return new Dated.Known<>(
                    new YearlyFee(byVolume, known.value()),
                    known.source(),
                    known.from(),
                    known.to(),
                    secondHand || known.secondHand());
        }
        return least.map(none -> null);
    }
}
