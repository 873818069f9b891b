package no.bevilling.licence;

import java.time.Instant;

/** A stretch of time through which a licence is in force; {@code to} is not included. */
public record ForceSpan(Instant from, Instant to) {
    /** Whether it has an instant in common with the stretch, whose end is not included. */
    public boolean meets(Instant otherFrom, Instant otherTo) {
        return from.isBefore(otherTo) && to.isAfter(otherFrom);
    }
}
