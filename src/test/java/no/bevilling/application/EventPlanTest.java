package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import no.bevilling.application.ApplicationForm.Event;
import no.bevilling.rules.ClockTime;
import org.junit.jupiter.api.Test;

/** The planner reckons in the open, with numbers that the applicant may change. */
class EventPlanTest {
    private static final DrinkAssumptions BEGIN = new DrinkAssumptions(
            LocalDate.of(2026, 11, 30),
            false,
            "",
            new BigDecimal("0.8"),
            Map.of(1, new BigDecimal(70), 2, new BigDecimal(25), 3, new BigDecimal(5)),
            Map.of(1, new BigDecimal("0.4"), 2, new BigDecimal("0.15"), 3, new BigDecimal("0.04")));

    @Test
    void guests_and_hours_come_from_the_event_and_each_night_counts() {
        EventPlan plan = EventPlan.of(event(200, "2027-06-11T16:00", "2027-06-13T01:00"), List.of(1), BEGIN, typed());

        assertThat(plan.get("plan.guests")).isEqualTo("200");
        assertThat(plan.get("plan.hours")).as("18.00 to 00.30, two nights").isEqualTo("13");
        assertThat(plan.litres().group1Litres()).isEqualByComparingTo("832");
        assertThat(plan.litres().group2Litres()).isNull();
    }

    @Test
    void groups_that_are_not_served_leave_their_part_to_the_others() {
        EventPlan plan =
                EventPlan.of(event(100, "2027-06-12T16:00", "2027-06-13T01:00"), List.of(1, 2), BEGIN, typed());

        assertThat(plan.get("plan.share1")).isEqualTo("73,7");
        assertThat(plan.get("plan.share2")).isEqualTo("26,3");
    }

    @Test
    void what_the_applicant_types_takes_the_place_of_what_the_planner_began_with() {
        MultivaluedHashMap<String, String> typed = typed();
        typed.add("plan.guests", "50");
        typed.add("plan.hours", "4");
        typed.add("plan.servings", "1,5");
        typed.add("plan.share1", "100");
        typed.add("plan.litres1", "0,5");

        EventPlan plan = EventPlan.of(event(200, "2027-06-12T16:00", "2027-06-13T01:00"), List.of(1), BEGIN, typed);

        assertThat(plan.litres().group1Litres()).isEqualByComparingTo("150");
        assertThat(plan.query()).contains("plan.servings=1%2C5");
    }

    @Test
    void nothing_is_reckoned_from_what_is_no_number() {
        MultivaluedHashMap<String, String> typed = typed();
        typed.add("plan.guests", "mange");
        typed.add("plan.hours", "");

        EventPlan plan = EventPlan.of(event(200, "2027-06-12T16:00", "2027-06-13T01:00"), List.of(1), BEGIN, typed);

        assertThat(plan.isWhole()).isFalse();
        assertThat(plan.flaws())
                .extracting(Finding::path, Finding::flaw)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("plan.guests", Flaw.NOT_A_NUMBER),
                        org.assertj.core.groups.Tuple.tuple("plan.hours", Flaw.MISSING));
    }

    private static MultivaluedHashMap<String, String> typed() {
        return new MultivaluedHashMap<>();
    }

    private static Event event(int guests, String from, String to) {
        return new Event(
                "Bygdedagen",
                null,
                LocalDateTime.parse(from),
                LocalDateTime.parse(to),
                ClockTime.parse("18:00"),
                ClockTime.parse("00:30"),
                null,
                null,
                null,
                null,
                null,
                guests,
                null,
                null,
                null,
                null);
    }
}
