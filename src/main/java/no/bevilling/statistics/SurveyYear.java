package no.bevilling.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A year of the survey: what is there is told of its last day, what happens of all of it. Of the current year both are told as
 * they are so far.
 */
public record SurveyYear(int year, LocalDate today, Instant now, ZoneId zone) {
    SurveyYear before() {
        return new SurveyYear(year - 1, today, now, zone);
    }

    /** Whether it is still running. */
    public boolean isRunning() {
        return !today.isAfter(lastDay());
    }

    /** The day of the stock: 31 December, or today. */
    public LocalDate stockDay() {
        return isRunning() ? today : lastDay();
    }

    /** When the stock is counted. At noon no licence is in force only because of the night before. */
    Instant stockAt() {
        return isRunning() ? now : lastDay().atTime(LocalTime.NOON).atZone(zone).toInstant();
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** Its first instant. */
    Instant from() {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    Instant until() {
        return firstDay().plusYears(1).atStartOfDay(zone).toInstant();
    }

    /** The day of an instant in Norway. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
