package no.bevilling.violation;

import java.util.UUID;

/** A case that begins with an advance notice to the holder. */
interface Noticed {
    UUID caseId();

    AdvanceNotice notice();

    int version();

    void persistAndFlush();
}
