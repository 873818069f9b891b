package no.bevilling.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;

/**
 * A year that is counted: a whole one, or the current one so far.
 *
 * @param from its first instant
 * @param until the first instant after it
 * @param today the day on which is counted: what is late is late by this day
 */
public record YearSpan(int year, Instant from, Instant until, LocalDate today, ZoneId zone) {
    static YearSpan of(int year, LocalDate today, ZoneId zone) {
        return new YearSpan(
                year,
                Year.of(year).atDay(1).atStartOfDay(zone).toInstant(),
                Year.of(year + 1).atDay(1).atStartOfDay(zone).toInstant(),
                today,
                zone);
    }

    YearSpan before() {
        return of(year - 1, today, zone);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** Whether it is still running. */
    boolean isRunning() {
        return !today.isAfter(lastDay());
    }
}
