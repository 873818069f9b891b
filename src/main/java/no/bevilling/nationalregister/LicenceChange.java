package no.bevilling.nationalregister;

import java.time.Instant;

/**
 * One line of the change log; never changed, never removed.
 *
 * @param sequence grows from line to line over all municipalities; with gaps
 * @param entry the licence as it was then: the newest line of a licence is all there is to know of it
 */
public record LicenceChange(
        long sequence, ChangeKind kind, String licenceNumber, Instant changedAt, RegisterEntry entry) {}
