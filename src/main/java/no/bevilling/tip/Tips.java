package no.bevilling.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The open tips about places of the current municipality, for the plan of inspections. What a tip tells is not handed on. */
public interface Tips {
    /**
     * A tip that is not closed.
     *
     * @param seenOn the day it was seen; null where it was not said
     * @param toInspect whether a caseworker has judged that an inspection should follow it up; otherwise it is not judged yet
     */
    record OpenTip(UUID id, TipSubject subject, LocalDate seenOn, Instant receivedAt, boolean toInspect) {}

    /** The open tips of each of these places, the newest first; a place without one is not among the keys. */
    Map<UUID, List<OpenTip>> open(Collection<UUID> premises);
}
