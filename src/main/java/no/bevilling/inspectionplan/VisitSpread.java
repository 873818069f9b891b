package no.bevilling.inspectionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Spreads the inspections that are still to be made over the places, by risk, and over the weeks, evenly. Pure, and the same for
 * the same facts: what is proposed today is proposed tomorrow.
 */
final class VisitSpread {
    /**
     * A place that may be visited.
     *
     * @param score of its {@link Risk}
     * @param visits how many it has had or has planned in the year
     * @param last its last visit, made or planned; null where there is none
     * @param weeks the Mondays of the weeks in which it may be visited: the place holds a licence, and no visit is planned
     */
    record Place(UUID premises, int score, int visits, LocalDate last, NavigableSet<LocalDate> weeks) {}

    /** A visit that is proposed, in the week of the Monday. */
    record Proposed(UUID premises, LocalDate week) {}

    private final Map<LocalDate, Integer> load = new TreeMap<>();

    private VisitSpread(Map<LocalDate, Integer> planned) {
        load.putAll(planned);
    }

    /**
     * @param each visits that every place must have in the year
     * @param wanted how many are to be proposed, if the places can take them; each place's own come on top
     * @param planned how many visits are planned in a week already
     * @return by week
     */
    static List<Proposed> over(List<Place> places, int each, int wanted, Map<LocalDate, Integer> planned) {
        Map<UUID, Integer> shares = shares(places, each, wanted);
        VisitSpread spread = new VisitSpread(planned);
        List<Proposed> proposed = new ArrayList<>();
        List<Place> order = new ArrayList<>(places);
        // Who is open for few weeks takes them first; then who is most at risk takes the first weeks.
        order.sort(Comparator.comparingInt((Place place) -> place.weeks().size())
                .thenComparing(Comparator.comparingInt(Place::score).reversed())
                .thenComparing(Place::premises));
        for (Place place : order) {
            spread.weeks(place, shares.get(place.premises()))
                    .forEach(week -> proposed.add(new Proposed(place.premises(), week)));
        }
        Map<UUID, Integer> scores = new HashMap<>();
        places.forEach(place -> scores.put(place.premises(), place.score()));
        proposed.sort(Comparator.comparing(Proposed::week)
                .thenComparing(one -> -scores.get(one.premises()))
                .thenComparing(Proposed::premises));
        return List.copyOf(proposed);
    }

    /** One for each that lacks it; the rest by score, as seats are shared out (Sainte-Laguë): no place is left with none. */
    private static Map<UUID, Integer> shares(List<Place> places, int each, int wanted) {
        Map<UUID, Integer> shares = new HashMap<>();
        int given = 0;
        for (Place place : places) {
            int own = Math.min(place.weeks().size(), Math.max(0, each - place.visits()));
            shares.put(place.premises(), own);
            given += own;
        }
        for (; given < wanted; given++) {
            Place next = places.stream()
                    .filter(place ->
                            shares.get(place.premises()) < place.weeks().size())
                    .max(Comparator.comparingDouble((Place place) -> claim(place, shares.get(place.premises())))
                            .thenComparing(Place::premises))
                    .orElse(null);
            if (next == null) {
                return shares;
            }
            shares.merge(next.premises(), 1, Integer::sum);
        }
        return shares;
    }

    private static double claim(Place place, int share) {
        return (place.score() + 1) / (2.0 * (place.visits() + share) + 1);
    }

    private List<LocalDate> weeks(Place place, int count) {
        TreeSet<LocalDate> chosen = new TreeSet<>();
        List<LocalDate> visits = new ArrayList<>();
        if (place.last() != null) {
            visits.add(place.last());
        }
        for (int i = 0; i < count; i++) {
            LocalDate week = place.weeks().stream()
                    .filter(one -> !chosen.contains(one))
                    .min(Comparator.comparingInt((LocalDate one) -> load.getOrDefault(one, 0))
                            .thenComparing(one -> -distance(one, visits))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            chosen.add(week);
            visits.add(week);
            load.merge(week, 1, Integer::sum);
        }
        return List.copyOf(chosen);
    }

    /** Days to the nearest other visit; the same for all weeks of a place that has none, so that the first one is early. */
    private static long distance(LocalDate week, List<LocalDate> visits) {
        return visits.stream()
                .mapToLong(visit -> Math.abs(ChronoUnit.DAYS.between(visit, week)))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
