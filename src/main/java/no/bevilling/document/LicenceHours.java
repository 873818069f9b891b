package no.bevilling.document;

import java.time.LocalTime;
import java.util.Objects;
import no.bevilling.rules.fact.Area;

/** Hours of one area, drink group and kind of day. A {@code to} at or before {@code from} means the next morning. */
public record LicenceHours(Area area, int drinkGroup, DayKind dayKind, LocalTime from, LocalTime to) {
    public LicenceHours {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(dayKind, "dayKind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
