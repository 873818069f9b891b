package no.bevilling.document;

import java.time.LocalTime;
import java.util.Objects;

/** Hours of one area, drink group and kind of day. A {@code to} at or before {@code from} means the next morning. */
public record LicenceHours(ServingArea area, int drinkGroup, DayKind dayKind, LocalTime from, LocalTime to) {
    public LicenceHours {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(dayKind, "dayKind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
