package no.bevilling.inspectionplan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much each factor counts in a municipality.
 *
 * @param of 0 to {@link #MOST} by factor; 0 leaves it out
 * @param highSeason months, 1 to 12, in which visitors make places that live of them busier
 */
public record RiskWeights(Map<RiskFactor, Integer> of, Set<Integer> highSeason) {
    /** The most that a factor may count. */
    public static final int MOST = 10;

    private static final Map<RiskFactor, Integer> USUAL = Map.of(
            RiskFactor.LAST_VISIT, 4,
            RiskFactor.POINTS, 5,
            RiskFactor.CONCEPT, 3,
            RiskFactor.HOURS, 3,
            RiskFactor.SEASON, 2,
            RiskFactor.EVENTS, 2,
            RiskFactor.TIPS, 5);

    public RiskWeights {
        of = Map.copyOf(of);
        highSeason = Set.copyOf(highSeason);
    }

    /** What counts where the municipality has set nothing: history and tips most, then concept and hours. */
    public static RiskWeights usual() {
        return new RiskWeights(USUAL, Set.of());
    }

    /** The weight of a factor; one that was not set counts as usual. */
    public int weight(RiskFactor factor) {
        return of.getOrDefault(factor, USUAL.get(factor));
    }

    public boolean isHighSeason(LocalDate day) {
        return highSeason.contains(day.getMonthValue());
    }

    /** All factors with their weights. */
    public Map<RiskFactor, Integer> all() {
        Map<RiskFactor, Integer> all = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            all.put(factor, weight(factor));
        }
        return all;
    }
}
