package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;
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

    /**
     * The movable holidays as printed in almanacs, and not reckoned: Easter Sunday, Ascension Day, Whit Sunday. The
     * holidays are those of lov 24 februar 1995 nr. 12 om helligdager og helligdagsfred § 2.
     */
    @ParameterizedTest
    @CsvSource({
        "2016-03-27, 2016-05-05, 2016-05-15",
        "2017-04-16, 2017-05-25, 2017-06-04",
        "2018-04-01, 2018-05-10, 2018-05-20",
        "2019-04-21, 2019-05-30, 2019-06-09",
        "2020-04-12, 2020-05-21, 2020-05-31",
        "2021-04-04, 2021-05-13, 2021-05-23",
        "2022-04-17, 2022-05-26, 2022-06-05",
        "2023-04-09, 2023-05-18, 2023-05-28",
        "2024-03-31, 2024-05-09, 2024-05-19",
        "2025-04-20, 2025-05-29, 2025-06-08",
        "2026-04-05, 2026-05-14, 2026-05-24",
        "2027-03-28, 2027-05-06, 2027-05-16",
        "2028-04-16, 2028-05-25, 2028-06-04",
        "2029-04-01, 2029-05-10, 2029-05-20",
        "2030-04-21, 2030-05-30, 2030-06-09"
    })
    void every_day_of_the_year_is_what_the_almanac_says(LocalDate easter, LocalDate ascension, LocalDate whitsun) {
        int year = easter.getYear();
        Set<LocalDate> holidays = Set.of(
                LocalDate.of(year, 1, 1),
                easter.minusDays(3),
                easter.minusDays(2),
                easter,
                easter.plusDays(1),
                ascension,
                whitsun,
                whitsun.plusDays(1),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26),
                LocalDate.of(year + 1, 1, 1));
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            Day sale = NorwegianCalendar.dayOf(day, LicenceType.SALE);
            boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
            boolean holiday = holidays.contains(day);
            boolean before = holidays.contains(day.plusDays(1));
            MonthDay named = MonthDay.from(day);
            boolean free = named.equals(MonthDay.of(5, 1)) || named.equals(MonthDay.of(5, 17));
            assertThat(NorwegianCalendar.isHoliday(day)).as("%s", day).isEqualTo(holiday);
            assertThat(Set.of(Day.MAY_1, Day.MAY_17, Day.HOLIDAY, Day.SUNDAY).contains(sale))
                    .as("nothing is sold on %s", day)
                    .isEqualTo(sunday || holiday || free);
            boolean stopsEarly = !sunday
                    && !holiday
                    && !free
                    && (saturday || before)
                    && !day.plusDays(1).equals(ascension);
            assertThat(DayKinds.classOf(sale).equals(DayKinds.BEFORE) && sale != Day.EVE_OF_ASCENSION)
                    .as("sale stops early on %s", day)
                    .isEqualTo(stopsEarly);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-01, MAY_1, MAY_1",
        "2022-05-01, MAY_1, MAY_1",
        "2027-05-01, MAY_1, MAY_1",
        "2020-05-17, MAY_17, MAY_17",
        "2023-05-17, MAY_17, MAY_17",
        "2027-05-17, MAY_17, MAY_17",
        "2027-05-16, HOLIDAY, HOLIDAY",
        "2016-05-16, HOLIDAY, HOLIDAY",
        "2017-12-24, SUNDAY, CHRISTMAS_EVE",
        "2023-12-31, SUNDAY, NEW_YEARS_EVE",
        "2027-12-25, HOLIDAY, HOLIDAY",
        "2028-05-16, TUESDAY, TUESDAY",
        "2029-04-30, MONDAY, MONDAY",
        "2024-05-18, WHITSUN_EVE, WHITSUN_EVE",
        "2025-12-24, CHRISTMAS_EVE, CHRISTMAS_EVE"
    })
    void a_day_that_is_two_things_is_the_strictest_to_a_shop(LocalDate date, Day sale, Day serving) {
        assertThat(NorwegianCalendar.dayOf(date, LicenceType.SALE)).isEqualTo(sale);
        assertThat(NorwegianCalendar.dayOf(date, LicenceType.SERVING)).isEqualTo(serving);
    }
}
