package no.bevilling.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What somebody reckons with who plans an event. Pure.
 *
 * @param from first day that the numbers hold from
 * @param ofMunicipality whether the municipality has set them; else they are the product's own estimate
 * @param servingsPerGuestHour servings that a guest drinks in an hour, on average
 * @param shares per cent of the servings by drink group, where all three are served
 * @param litres of goods in a serving, by drink group
 */
public record DrinkAssumptions(
        LocalDate from,
        boolean ofMunicipality,
        String grounds,
        BigDecimal servingsPerGuestHour,
        Map<Integer, BigDecimal> shares,
        Map<Integer, BigDecimal> litres) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public DrinkAssumptions {
        shares = Map.copyOf(shares);
        litres = Map.copyOf(litres);
    }

    /** Per cent of the servings that are of a group, where these groups are served: they share what the others leave. */
    public BigDecimal share(int group, List<Integer> groups) {
        BigDecimal all = groups.stream().map(shares::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!groups.contains(group)) {
            return BigDecimal.ZERO;
        }
        return all.signum() == 0
                ? HUNDRED.divide(new BigDecimal(groups.size()), 1, RoundingMode.HALF_UP)
                : shares.get(group).multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
    }

    /**
     * Expected litres of a group, in whole litres, never too few.
     *
     * @param guests who may drink, each hour
     * @param hours of serving in all, over all nights
     * @param sharePercent of the servings that are of the group
     * @param litresOfServing litres of goods in a serving
     */
    static BigDecimal litres(
            int guests,
            BigDecimal hours,
            BigDecimal servingsPerGuestHour,
            BigDecimal sharePercent,
            BigDecimal litresOfServing) {
        return new BigDecimal(guests)
                .multiply(hours)
                .multiply(servingsPerGuestHour)
                .multiply(sharePercent)
                .multiply(litresOfServing)
                .divide(HUNDRED)
                .setScale(0, RoundingMode.CEILING);
    }
}
