package no.bevilling.inspectionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.inspectionplan.InspectionQuota.Inspected;
import no.bevilling.inspectionplan.InspectionQuota.Numbers;
import no.bevilling.inspectionplan.InspectionQuota.Place;
import no.bevilling.rules.YearRules;
import org.junit.jupiter.api.Test;

/** The quota of alkoholforskriften § 9-7 as sentences, in each of its readings. */
class InspectionQuotaTest {
    private static final Year YEAR = Year.of(2026);
    private static final Numbers LAW = new Numbers(1, 3);

    private final List<Place> places = new ArrayList<>();
    private final List<Inspected> inspections = new ArrayList<>();
    private QuotaBasis basis = QuotaBasis.PLACE;

    @Test
    void three_places_need_nine_inspections_in_the_year() {
        open("Kroa", "Kafeen", "Butikken");
        assertThat(on("2026-01-01").required()).isEqualTo(9);
        assertThat(on("2026-01-01").left()).isEqualTo(9);
    }

    @Test
    void a_place_that_both_sells_and_serves_counts_once_by_places_and_twice_by_licences() {
        places.add(new Place(id("Ysteriet"), 2, true));
        open("Kroa");
        assertThat(on("2026-06-01").required()).isEqualTo(6);
        basis = QuotaBasis.LICENCE;
        assertThat(on("2026-06-01").required()).isEqualTo(9);
        assertThat(on("2026-06-01").places()).isEqualTo(2);
        assertThat(on("2026-06-01").licences()).isEqualTo(3);
    }

    @Test
    void a_hundred_licences_need_three_hundred_inspections() {
        basis = QuotaBasis.LICENCE;
        for (int i = 0; i < 100; i++) {
            open("Sted " + i);
        }
        assertThat(on("2026-01-01").required()).isEqualTo(300);
    }

    @Test
    void nine_inspections_of_one_place_leave_the_two_others_to_be_inspected() {
        open("Kroa", "Kafeen", "Butikken");
        inspected("Kroa", 9);
        InspectionQuota quota = on("2026-12-01");
        assertThat(quota.done()).isEqualTo(9);
        assertThat(quota.unvisited()).containsExactly(id("Kafeen"), id("Butikken"));
        assertThat(quota.left()).isEqualTo(2);
        assertThat(quota.reached()).isFalse();
    }

    @Test
    void each_place_once_and_three_times_as_many_in_all_is_enough() {
        open("Kroa", "Kafeen", "Butikken");
        inspected("Kroa", 5);
        inspected("Kafeen", 3);
        inspected("Butikken", 1);
        assertThat(on("2026-12-01").reached()).isTrue();
        assertThat(on("2026-12-01").perWeek()).isZero();
    }

    @Test
    void inspections_of_single_occasions_come_on_top() {
        open("Kroa");
        inspections.add(new Inspected(id("Kroa"), true, LocalDate.of(2026, 5, 1)));
        inspections.add(new Inspected(id("Festplassen"), true, LocalDate.of(2026, 5, 1)));
        InspectionQuota quota = on("2026-06-01");
        assertThat(quota.done()).isZero();
        assertThat(quota.beyond()).isEqualTo(2);
        assertThat(quota.unvisited()).containsExactly(id("Kroa"));
    }

    @Test
    void an_inspection_of_a_place_that_is_not_under_municipal_control_counts_for_nothing() {
        open("Kroa");
        inspected("Vinmonopolet", 3);
        assertThat(on("2026-06-01").done()).isZero();
    }

    @Test
    void a_place_that_closed_before_anybody_came_is_named_and_cannot_be_caught_up() {
        open("Kroa");
        places.add(new Place(id("Stengt"), 1, false));
        inspected("Kroa", 6);
        InspectionQuota quota = on("2026-11-30");
        assertThat(quota.closed()).containsExactly(id("Stengt"));
        assertThat(quota.unvisited()).isEmpty();
        assertThat(quota.left()).isZero();
        assertThat(quota.reached()).as("§ 9-7 asks for every place").isFalse();
    }

    @Test
    void what_is_left_is_told_by_the_week_until_New_Year() {
        open("Kroa", "Kafeen", "Butikken");
        inspected("Kroa", 1);
        InspectionQuota quota = on("2026-11-30");
        assertThat(quota.weeksLeft()).isEqualTo(5);
        assertThat(quota.left()).isEqualTo(8);
        assertThat(quota.perWeek()).isEqualTo(2);
    }

    @Test
    void on_New_Years_Eve_there_is_one_week_left_and_on_New_Years_Day_none() {
        open("Kroa");
        assertThat(on("2026-12-31").weeksLeft()).isEqualTo(1);
        assertThat(on("2026-12-31").perWeek()).isEqualTo(3);
        assertThat(on("2027-01-01").weeksLeft()).isZero();
        assertThat(on("2027-01-01").isMissed()).isTrue();
    }

    @Test
    void halfway_through_the_year_half_of_them_should_be_done() {
        open("Kroa", "Kafeen", "Butikken", "Pubben");
        inspected("Kroa", 2);
        // 181 of 365 days have passed: five of twelve, and not six.
        assertThat(on("2026-07-01").behind()).isEqualTo(3);
        assertThat(on("2026-07-03").behind()).isEqualTo(4);
        assertThat(on("2026-01-01").behind()).isZero();
    }

    @Test
    void the_next_year_can_be_reckoned_before_it_begins() {
        open("Kroa");
        assertThat(on("2025-11-30").behind()).isZero();
        assertThat(on("2025-11-30").weeksLeft()).isEqualTo(53);
    }

    @Test
    void a_municipality_without_places_has_nothing_to_do() {
        assertThat(on("2026-06-01").reached()).isTrue();
        assertThat(on("2026-06-01").required()).isZero();
    }

    @Test
    void every_second_of_five_arrangements_is_three() {
        EventGoal goal = new EventGoal(2, List.of(), 5, 2, 1);
        assertThat(goal.requiredSoFar()).isEqualTo(3);
        assertThat(goal.behind()).isEqualTo(2);
        assertThat(goal.requiredInYear()).isEqualTo(4);
        assertThat(goal.ofComing()).as("only two come").isEqualTo(2);
    }

    private void open(String... names) {
        for (String name : names) {
            places.add(new Place(id(name), 1, true));
        }
    }

    private void inspected(String name, int times) {
        for (int i = 0; i < times; i++) {
            inspections.add(new Inspected(id(name), false, LocalDate.of(2026, 2, 1)));
        }
    }

    private InspectionQuota on(String day) {
        return InspectionQuota.of(YEAR, basis, LAW, places, inspections, LocalDate.parse(day), YearRules::isReached);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
