package no.bevilling.inspectionplan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Routes as an iCalendar file (RFC 5545). It tells when, and no place: a calendar is often shared, and who is inspected when is
 * nothing to know beforehand.
 */
final class RouteCalendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private RouteCalendar() {}

    /** One evening; {@code page} is the path on this server where the route stands. */
    record Event(UUID id, Instant from, Instant to, Instant changedAt, String summary, String page) {}

    static String of(List<Event> events) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Bevilling//Kontrollplan//NO");
        for (Event event : events) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:" + event.id() + "@bevilling");
            line(out, "DTSTAMP:" + UTC.format(event.changedAt()));
            line(out, "DTSTART:" + UTC.format(event.from()));
            line(out, "DTEND:" + UTC.format(event.to()));
            line(out, "SUMMARY:" + escaped(event.summary()));
            line(out, "DESCRIPTION:" + escaped(event.page()));
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line has at most 75 octets; what is longer goes on in the next, after a space (3.1). */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            String one = new String(Character.toChars(text.codePointAt(i)));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += size;
            i += one.length();
        }
        out.append("\r\n");
    }
}
