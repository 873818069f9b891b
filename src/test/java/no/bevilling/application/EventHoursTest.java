package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.bevilling.application.ApplicationForm.Event;
import no.bevilling.application.ApplicationForm.Licence;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import org.junit.jupiter.api.Test;

class EventHoursTest {
    @Test
    void a_night_that_ends_on_Sunday_morning_is_Saturdays() {
        Licence asked =
                of(event("2027-06-12T18:00", "2027-06-13T02:00"), List.of(1)).licence();

        assertThat(asked.hours())
                .containsExactly(new HoursRow(
                        Area.INDOOR, 1, List.of(Day.SATURDAY), ClockTime.parse("18:00"), ClockTime.parse("01:30")));
        assertThat(asked.periodTo()).isEqualTo(LocalDate.of(2027, 6, 12));
    }

    @Test
    void a_festival_is_served_at_on_each_of_its_days() {
        Licence asked =
                of(event("2027-06-11T12:00", "2027-06-13T23:00"), List.of(1, 2)).licence();

        assertThat(asked.hours()).extracting(HoursRow::drinkGroup).containsExactly(1, 2);
        assertThat(asked.hours())
                .allSatisfy(row -> assertThat(row.days()).containsExactly(Day.FRIDAY, Day.SATURDAY, Day.SUNDAY));
        assertThat(asked.periodFrom()).isEqualTo(LocalDate.of(2027, 6, 11));
        assertThat(asked.periodTo()).isEqualTo(LocalDate.of(2027, 6, 13));
    }

    @Test
    void spirits_without_hours_of_their_own_get_none() {
        Licence asked = of(event("2027-06-12T18:00", "2027-06-13T02:00"), List.of(1, 2, 3))
                .licence();

        assertThat(asked.hours()).extracting(HoursRow::drinkGroup).containsExactly(1, 2);
    }

    private static ApplicationForm of(Event event, List<Integer> groups) {
        return EventHours.into(ApplicationForm.empty()
                .withEvent(event)
                .withLicence(new Licence(groups, null, null, null, null, null, null)));
    }

    private static Event event(String from, String to) {
        return new Event(
                "Sommerfest",
                null,
                LocalDateTime.parse(from),
                LocalDateTime.parse(to),
                ClockTime.parse("18:00"),
                ClockTime.parse("01:30"),
                null,
                null,
                List.of(Area.INDOOR),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
