package no.bevilling.rules.fact;

import java.time.LocalDateTime;

/** The occasion. {@code ageLimit} 0 is "no age limit". Times are local, Europe/Oslo. */
public record Event(
        EventKind kind,
        int ageLimit,
        boolean minorsExpected,
        int attendance,
        int doorGuards,
        InvitedBy invitedBy,
        boolean paid,
        LocalDateTime from,
        LocalDateTime to) {}
