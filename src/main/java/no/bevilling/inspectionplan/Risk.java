package no.bevilling.inspectionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.bevilling.rules.fact.VenueKind;

/**
 * How much speaks for inspecting a place, and why. Each factor has a level from 0 to 3, multiplied by the municipality's weight;
 * the score is the sum. Pure.
 *
 * @param reasons those that gave something, the heaviest first
 */
public record Risk(int score, List<RiskReason> reasons) {
    static final int HIGHEST_LEVEL = 3;

    private static final int HOUR = 60;
    private static final int MIDNIGHT = 24 * HOUR;
    private static final int LATE = 26 * HOUR;
    private static final int EVENING = 22 * HOUR;
    private static final int QUARTER = 91;
    private static final int HALF_YEAR = 182;
    private static final int YEAR = 365;
    private static final int SOME_POINTS = 4;
    private static final int MANY_POINTS = 8;

    /** Night life, where most breaches are found. */
    private static final Set<VenueKind> NIGHT_LIFE =
            Set.of(VenueKind.NIGHTCLUB, VenueKind.DISCOTHEQUE, VenueKind.PUB, VenueKind.BAR);

    /** Crowds that come to drink as well as for something else. */
    private static final Set<VenueKind> CROWDS = Set.of(
            VenueKind.CONCERT_VENUE, VenueKind.ALPINE_FACILITY, VenueKind.ASSEMBLY_HALL, VenueKind.BOWLING_ALLEY);

    /** Meals and quiet; the sale of groceries counts for the age limit. */
    private static final Set<VenueKind> QUIET = Set.of(
            VenueKind.CAFE,
            VenueKind.CULTURE_VENUE,
            VenueKind.HAIRDRESSER,
            VenueKind.BREAKFAST_HOTEL,
            VenueKind.SPECIALTY_SHOP);

    /** What lives of visitors. */
    private static final Set<VenueKind> OF_VISITORS = Set.of(
            VenueKind.HOTEL,
            VenueKind.MOTEL,
            VenueKind.MOUNTAIN_LODGE,
            VenueKind.GUESTHOUSE,
            VenueKind.HOSTEL,
            VenueKind.CABIN_RENTAL,
            VenueKind.CAMPSITE,
            VenueKind.ALPINE_FACILITY,
            VenueKind.TOUR_BOAT);

    public static Risk of(RiskFacts facts, RiskWeights weights, LocalDate today) {
        List<RiskReason> reasons = new ArrayList<>();
        for (RiskFactor factor : RiskFactor.values()) {
            int score = weights.weight(factor) * level(factor, facts, weights, today);
            if (score > 0) {
                reasons.add(new RiskReason(factor, score, value(factor, facts)));
            }
        }
        reasons.sort(Comparator.comparingInt(RiskReason::score).reversed());
        return new Risk(reasons.stream().mapToInt(RiskReason::score).sum(), List.copyOf(reasons));
    }

    private static int level(RiskFactor factor, RiskFacts facts, RiskWeights weights, LocalDate today) {
        return switch (factor) {
            case LAST_VISIT -> sinceLast(facts.lastVisit(), today);
            case POINTS -> facts.points() == null ? 0 : ofPoints(facts.points());
            case CONCEPT -> ofKind(facts.kind());
            case HOURS -> facts.latest() == null ? 0 : ofHours(facts.latest());
            case SEASON -> ofSeason(facts, weights, today);
            case EVENTS -> several(facts.events());
            case TIPS -> several(facts.tips());
        };
    }

    private static int sinceLast(LocalDate last, LocalDate today) {
        if (last == null) {
            return HIGHEST_LEVEL;
        }
        long days = ChronoUnit.DAYS.between(last, today);
        return days > YEAR ? 3 : days > HALF_YEAR ? 2 : days > QUARTER ? 1 : 0;
    }

    private static int ofPoints(int points) {
        return points >= MANY_POINTS ? 3 : points >= SOME_POINTS ? 2 : points > 0 ? 1 : 0;
    }

    private static int ofKind(VenueKind kind) {
        if (kind == null) {
            return 1;
        }
        return NIGHT_LIFE.contains(kind) ? 3 : CROWDS.contains(kind) ? 2 : QUIET.contains(kind) ? 0 : 1;
    }

    private static int ofHours(int latest) {
        return latest >= LATE ? 3 : latest > MIDNIGHT ? 2 : latest > EVENING ? 1 : 0;
    }

    /** A licence for a part of the year gives few weeks to come in. */
    private static int ofSeason(RiskFacts facts, RiskWeights weights, LocalDate today) {
        if (facts.seasonal()) {
            return HIGHEST_LEVEL;
        }
        return weights.isHighSeason(today) && facts.kind() != null && OF_VISITORS.contains(facts.kind()) ? 2 : 0;
    }

    private static int several(int count) {
        return count > 1 ? 3 : count == 1 ? 2 : 0;
    }

    private static String value(RiskFactor factor, RiskFacts facts) {
        return switch (factor) {
            case LAST_VISIT ->
                facts.lastVisit() == null ? "" : facts.lastVisit().toString();
            case POINTS -> String.valueOf(facts.points());
            case CONCEPT -> facts.kind() == null ? "" : facts.kind().name();
            case HOURS -> "%02d.%02d".formatted(facts.latest() / HOUR % 24, facts.latest() % HOUR);
            case SEASON -> facts.seasonal() ? "PART_OF_YEAR" : "HIGH_SEASON";
            case EVENTS -> String.valueOf(facts.events());
            case TIPS -> String.valueOf(facts.tips());
        };
    }
}
