package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import no.bevilling.rules.fact.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NorwegianCalendarTest {

    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void public_holidays_are_those_of_an_independent_calendar(int year) {
        Set<LocalDate> expected = JOLLYDAY.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
        Set<LocalDate> actual = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(d -> NorwegianCalendar.special(d)
                        .filter(NorwegianCalendar.SpecialDay::publicHoliday)
                        .isPresent())
                .collect(Collectors.toSet());
        assertThat(actual).containsAll(expected);
        assertThat(actual).hasSizeBetween(11, 13);
        assertThat(expected)
                .containsAll(actual.stream()
                        .filter(d -> d.getDayOfWeek().getValue() != 7)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13, EVE_OF_ASCENSION",
        "2026-05-14, HOLIDAY",
        "2026-12-24, CHRISTMAS_EVE",
        "2026-12-31, NEW_YEARS_EVE",
        "2026-04-04, EASTER_EVE",
        "2026-05-23, WHITSUN_EVE",
        "2026-04-01, EVE_OF_HOLIDAY",
        "2026-04-02, HOLIDAY",
        "2026-04-30, THURSDAY",
        "2026-05-01, MAY_1",
        "2026-05-16, SATURDAY",
        "2026-05-17, MAY_17",
        "2026-12-25, HOLIDAY",
        "2026-12-26, HOLIDAY",
        "2026-11-22, SUNDAY",
        "2026-11-21, SATURDAY",
        "2026-11-20, FRIDAY"
    })
    void a_date_is_the_kind_of_day_that_hours_are_written_for(LocalDate date, Day day) {
        assertThat(NorwegianCalendar.dayOf(date)).isEqualTo(day);
    }

    @Test
    void in_2027_the_seventeenth_of_May_is_Whit_Monday_too() {
        LocalDate day = LocalDate.of(2027, 5, 17);
        assertThat(NorwegianCalendar.dayOf(day)).isEqualTo(Day.MAY_17);
        assertThat(NorwegianCalendar.isHoliday(day)).isTrue();
        assertThat(NorwegianCalendar.easter(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(NorwegianCalendar.isHoliday(LocalDate.of(2026, 5, 17))).isFalse();
    }
}
