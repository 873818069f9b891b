package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In 2027 summer time begins on 28 March and ends on 31 October. */
class ServingNightTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 20:00, 01:30, 2027-03-28T01:30+01:00",
        "2027-03-27, 20:00, 02:00, 2027-03-28T03:00+02:00",
        "2027-03-27, 20:00, 02:30, 2027-03-28T03:00+02:00",
        "2027-03-27, 20:00, 03:00, 2027-03-28T03:00+02:00",
        "2027-03-28, 20:00, 03:00, 2027-03-29T03:00+02:00",
        "2027-03-28, 12:00, 22:00, 2027-03-28T22:00+02:00",
        "2027-10-30, 20:00, 01:30, 2027-10-31T01:30+02:00",
        "2027-10-30, 20:00, 02:00, 2027-10-31T02:00+02:00",
        "2027-10-30, 20:00, 02:30, 2027-10-31T02:30+02:00",
        "2027-10-30, 20:00, 03:00, 2027-10-31T03:00+02:00",
        "2027-10-31, 20:00, 03:00, 2027-11-01T03:00+01:00",
        "2027-10-31, 12:00, 23:00, 2027-10-31T23:00+01:00",
        "2027-06-05, 20:00, 24:00, 2027-06-06T00:00+02:00"
    })
    void serving_ends(LocalDate day, String from, String to, ZonedDateTime end) {
        assertThat(ServingNight.end(day, ClockTime.parse(from), ClockTime.parse(to))
                        .toInstant())
                .isEqualTo(end.toInstant());
    }
}
