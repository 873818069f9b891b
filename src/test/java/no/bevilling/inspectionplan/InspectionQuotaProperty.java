package no.bevilling.inspectionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.bevilling.inspectionplan.InspectionQuota.Inspected;
import no.bevilling.inspectionplan.InspectionQuota.Numbers;
import no.bevilling.inspectionplan.InspectionQuota.Place;
import no.bevilling.rules.YearRules;

/** Whatever a municipality has and has done. */
class InspectionQuotaProperty {
    private static final Year YEAR = Year.of(2026);
    private static final int PLACES = 8;

    @Provide
    Arbitrary<List<Place>> places() {
        return Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of(true, true, false))
                .as((licences, open) -> new Place(null, licences, open))
                .list()
                .ofMaxSize(PLACES)
                .map(all -> {
                    List<Place> numbered = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        numbered.add(new Place(
                                id(i), all.get(i).licences(), all.get(i).open()));
                    }
                    return numbered;
                });
    }

    @Provide
    Arbitrary<List<Inspected>> inspections() {
        return Combinators.combine(Arbitraries.integers().between(0, PLACES + 2), Arbitraries.of(true, false, false))
                .as((place, occasion) -> new Inspected(id(place), occasion, YEAR.atDay(40)))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 400).map(day -> YEAR.atDay(1).plusDays(day));
    }

    @Property
    void what_is_done_and_what_is_left_reach_what_is_required_and_every_place_that_is_open(
            @ForAll("places") List<Place> places,
            @ForAll("inspections") List<Inspected> inspections,
            @ForAll QuotaBasis basis,
            @ForAll("days") LocalDate today) {
        InspectionQuota quota = quota(basis, places, inspections, today);
        assertThat(quota.done() + quota.left()).isGreaterThanOrEqualTo(quota.required());
        assertThat(quota.left()).isGreaterThanOrEqualTo(quota.unvisited().size());
        assertThat(quota.perWeek() * quota.weeksLeft())
                .isGreaterThanOrEqualTo(quota.weeksLeft() == 0 ? 0 : quota.left());
        assertThat(quota.behind()).isLessThanOrEqualTo(quota.required());
        assertThat(quota.reached())
                .as("the rules say that it is reached exactly when nothing is left")
                .isEqualTo(quota.left() == 0 && quota.closed().isEmpty());
    }

    @Property
    void one_more_inspection_never_leaves_more_to_do(
            @ForAll("places") List<Place> places,
            @ForAll("inspections") List<Inspected> inspections,
            @ForAll QuotaBasis basis,
            @ForAll("days") LocalDate today) {
        List<Inspected> more = new ArrayList<>(inspections);
        more.add(new Inspected(id(0), false, YEAR.atDay(41)));
        assertThat(quota(basis, places, more, today).left())
                .isLessThanOrEqualTo(quota(basis, places, inspections, today).left());
    }

    @Property
    void occasions_and_the_order_of_entry_change_nothing(
            @ForAll("places") List<Place> places,
            @ForAll("inspections") List<Inspected> inspections,
            @ForAll QuotaBasis basis,
            @ForAll("days") LocalDate today,
            @ForAll Random random) {
        List<Inspected> counting = new ArrayList<>(
                inspections.stream().filter(one -> !one.occasion()).toList());
        Collections.shuffle(counting, random);
        InspectionQuota with = quota(basis, places, inspections, today);
        InspectionQuota without = quota(basis, places, counting, today);
        assertThat(without.left()).isEqualTo(with.left());
        assertThat(without.done()).isEqualTo(with.done());
        assertThat(without.unvisited()).isEqualTo(with.unvisited());
    }

    @Property
    void counting_licences_never_asks_for_fewer_than_counting_places(
            @ForAll("places") List<Place> places,
            @ForAll("inspections") List<Inspected> inspections,
            @ForAll("days") LocalDate today) {
        assertThat(quota(QuotaBasis.LICENCE, places, inspections, today).required())
                .isGreaterThanOrEqualTo(
                        quota(QuotaBasis.PLACE, places, inspections, today).required());
    }

    private static InspectionQuota quota(
            QuotaBasis basis, List<Place> places, List<Inspected> inspections, LocalDate today) {
        return InspectionQuota.of(YEAR, basis, new Numbers(1, 3), places, inspections, today, YearRules::isReached);
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
