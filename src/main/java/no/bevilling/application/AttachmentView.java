package no.bevilling.application;

import java.time.Instant;
import java.util.UUID;

/** A file of an application, as people and the API see it. */
public record AttachmentView(
        UUID id, AttachmentKind kind, String name, String mediaType, long sizeBytes, Instant addedAt) {}
