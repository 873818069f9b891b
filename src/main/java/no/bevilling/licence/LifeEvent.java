package no.bevilling.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What {@link LicenceForce} knows of an event: no person, no words.
 *
 * @param until where it ends, not included; null where it has no end of its own
 * @param periodFrom first day of a granted period; null for other events
 * @param periodTo last day of it, included
 * @param refersTo the event that is annulled or ended
 * @param source where the law or the decision says it; null where the kind says enough
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LifeEvent(
        UUID id,
        LicenceEventKind kind,
        Instant happenedAt,
        Instant until,
        LocalDate periodFrom,
        LocalDate periodTo,
        UUID refersTo,
        String source) {
    /** Whether it has begun to have effect at the instant. */
    boolean hasBegun(Instant at) {
        return !happenedAt.isAfter(at);
    }

    /** Whether it has none any more. */
    boolean isOver(Instant at) {
        return until != null && !until.isAfter(at);
    }
}
