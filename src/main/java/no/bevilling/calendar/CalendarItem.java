package no.bevilling.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something in a calendar. It names no person and no place that is inspected.
 *
 * @param uid the same as long as it is the same thing
 * @param sequence grows when the thing is changed
 * @param changedAt when that was last
 * @param day the whole day; null where it has a time
 * @param from local time in Norway; null where it is a whole day
 * @param to local time; null where its end is not known
 * @param place where people meet; empty otherwise
 * @param page the path on this server where it is read
 */
record CalendarItem(
        String uid,
        int sequence,
        Instant changedAt,
        LocalDate day,
        LocalDateTime from,
        LocalDateTime to,
        String summary,
        String place,
        String page) {}
