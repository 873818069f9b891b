package no.bevilling.inspectionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.bevilling.inspectionplan.VisitSpread.Place;
import no.bevilling.inspectionplan.VisitSpread.Proposed;

/** How proposals are shared out over places and weeks, whatever the places are. */
class VisitSpreadProperty {
    private static final List<LocalDate> WEEKS = YearPlans.weeks(Year.of(2027));

    /** Places with a score, some of them open only from one week to another. */
    @Provide
    Arbitrary<List<Place>> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 52))
                .as((score, visits, first, length) ->
                        new Place(null, score, visits, null, weeks(first, first + length)))
                .list()
                .ofMaxSize(12)
                .map(VisitSpreadProperty::numbered);
    }

    @Provide
    Arbitrary<List<Place>> alwaysOpen() {
        return Arbitraries.integers()
                .between(0, 60)
                .map(score -> new Place(null, score, 0, null, weeks(0, WEEKS.size())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(VisitSpreadProperty::numbered);
    }

    @Property
    void every_place_that_lacks_its_visit_gets_one_and_only_in_weeks_in_which_it_is_open(
            @ForAll("places") List<Place> places, @ForAll @IntRange(max = 80) int wanted) {
        List<Proposed> proposed = VisitSpread.over(places, 1, wanted, Map.of());
        Map<UUID, List<LocalDate>> byPlace = proposed.stream()
                .collect(Collectors.groupingBy(
                        Proposed::premises, Collectors.mapping(Proposed::week, Collectors.toList())));
        for (Place place : places) {
            List<LocalDate> weeks = byPlace.getOrDefault(place.premises(), List.of());
            assertThat(place.weeks()).containsAll(weeks);
            assertThat(new HashSet<>(weeks)).as("one visit in a week").hasSameSizeAs(weeks);
            if (place.visits() == 0 && !place.weeks().isEmpty()) {
                assertThat(weeks).isNotEmpty();
            }
        }
    }

    @Property
    void as_many_are_proposed_as_are_wanted_where_the_weeks_can_take_them(
            @ForAll("places") List<Place> places, @ForAll @IntRange(max = 80) int wanted) {
        int room = places.stream().mapToInt(place -> place.weeks().size()).sum();
        int own = (int) places.stream()
                .filter(place -> place.visits() == 0 && !place.weeks().isEmpty())
                .count();
        assertThat(VisitSpread.over(places, 1, wanted, Map.of())).hasSize(Math.max(own, Math.min(room, wanted)));
    }

    @Property
    void who_is_more_at_risk_is_never_visited_less(
            @ForAll("alwaysOpen") List<Place> places, @ForAll @IntRange(max = 80) int wanted) {
        Map<UUID, Long> counts = VisitSpread.over(places, 1, wanted, Map.of()).stream()
                .collect(Collectors.groupingBy(Proposed::premises, Collectors.counting()));
        for (Place one : places) {
            for (Place other : places) {
                if (one.score() > other.score()) {
                    assertThat(counts.getOrDefault(one.premises(), 0L))
                            .isGreaterThanOrEqualTo(counts.getOrDefault(other.premises(), 0L));
                }
            }
        }
    }

    @Property
    void no_week_gets_two_more_than_another_where_all_are_always_open(
            @ForAll("alwaysOpen") List<Place> places, @ForAll @IntRange(max = 200) int wanted) {
        Map<LocalDate, Long> load = VisitSpread.over(places, 1, wanted, Map.of()).stream()
                .collect(Collectors.groupingBy(Proposed::week, Collectors.counting()));
        long most = WEEKS.stream()
                .mapToLong(week -> load.getOrDefault(week, 0L))
                .max()
                .orElseThrow();
        long least = WEEKS.stream()
                .mapToLong(week -> load.getOrDefault(week, 0L))
                .min()
                .orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(1);
    }

    @Example
    void the_visits_of_one_place_are_spread_over_the_year() {
        List<Place> kroa = List.of(new Place(new UUID(1, 1), 30, 0, LocalDate.of(2026, 12, 20), weeks(0, 52)));
        List<LocalDate> weeks = VisitSpread.over(kroa, 1, 3, Map.of()).stream()
                .map(Proposed::week)
                .toList();
        assertThat(weeks).hasSize(3);
        assertThat(weeks.get(0)).isAfter(LocalDate.of(2027, 2, 1));
        assertThat(weeks.get(1)).isAfter(weeks.get(0).plusWeeks(8));
        assertThat(weeks.get(2)).isAfter(weeks.get(1).plusWeeks(8));
    }

    @Example
    void who_is_most_at_risk_and_never_was_visited_comes_in_the_first_week() {
        List<Place> places = List.of(
                new Place(new UUID(1, 1), 3, 0, null, weeks(0, 52)),
                new Place(new UUID(1, 2), 30, 0, null, weeks(0, 52)));
        List<Proposed> proposed = VisitSpread.over(places, 1, 2, Map.of());
        assertThat(proposed.get(0)).isEqualTo(new Proposed(new UUID(1, 2), WEEKS.get(0)));
    }

    private static NavigableSet<LocalDate> weeks(int first, int after) {
        return new TreeSet<>(WEEKS.subList(Math.min(first, WEEKS.size()), Math.min(after, WEEKS.size())));
    }

    private static List<Place> numbered(List<Place> places) {
        List<Place> numbered = new ArrayList<>();
        for (Place place : places) {
            numbered.add(new Place(
                    new UUID(7, numbered.size()), place.score(), place.visits(), place.last(), place.weeks()));
        }
        return numbered;
    }
}
