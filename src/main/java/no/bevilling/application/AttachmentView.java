package no.bevilling.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file of an application, as people and the API see it.
 *
 * @param datedOn the date on the paper, as the applicant says it; null where nothing is said
 */
public record AttachmentView(
        UUID id,
        AttachmentKind kind,
        String name,
        String mediaType,
        long sizeBytes,
        Instant addedAt,
        LocalDate datedOn) {
    private static final long KILO = 1024;

    /** The size as people read it. */
    @JsonIgnore
    public String getReadableSize() {
        return sizeBytes < KILO * KILO ? Math.max(1, sizeBytes / KILO) + " kB" : sizeBytes / (KILO * KILO) + " MB";
    }
}
