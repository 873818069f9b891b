package no.bevilling.inspectionplan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.licence.ForceSpan;
import no.bevilling.rules.fact.VenueKind;

/**
 * A place under municipal control in a year (alkoholforskriften § 9-1).
 *
 * @param kind null where not known, as the position is
 * @param serves whether it has a serving licence, so that two must inspect it (§ 9-5)
 * @param licences its licences in force in the year, with the instant from which their points count (null: the beginning)
 * @param mess whether it is a mess with a state licence, which counts as one licence
 * @param latest minutes after midnight at which serving ends at the latest, over 1440 for the next morning; null where nothing
 *     is served
 * @param seasonal whether it is licensed for a part of the year only
 * @param spans when in the year it is licensed
 */
record ControlledPlace(
        UUID premises,
        String name,
        String address,
        VenueKind kind,
        BigDecimal latitude,
        BigDecimal longitude,
        boolean serves,
        Map<UUID, Instant> licences,
        boolean mess,
        Integer latest,
        boolean seasonal,
        List<ForceSpan> spans) {
    int licenceCount() {
        return licences.size() + (mess ? 1 : 0);
    }

    /** Whether it is licensed at the instant or later in the year. */
    boolean isOpenFrom(Instant instant) {
        return spans.stream().anyMatch(span -> span.to().isAfter(instant));
    }

    /** Whether it is licensed at some time between the two days, both included. */
    boolean isOpen(LocalDate first, LocalDate last, ZoneId zone) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        return spans.stream().anyMatch(span -> span.meets(from, to));
    }

    boolean isPlaced() {
        return latitude != null && longitude != null;
    }
}
