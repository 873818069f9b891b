package no.bevilling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * The parts of a draft, and where each stands.
 *
 * @param concerns the living licence that it is about, or null
 * @param found what the rules say to it so far
 * @param deletedFrom the day from which the draft may be deleted, where a warning stands; else null
 */
public record TasksView(
        String base,
        String municipality,
        ApplicationKind kind,
        LicenceType type,
        Instant savedAt,
        LicencePrefill.Own concerns,
        LocalDate deletedFrom,
        List<Task> tasks,
        DraftFindings found) {
    /** Whether what is known from the licence is filled in: of another's, little is. */
    public boolean isConcernsOwn() {
        return kind != ApplicationKind.TRANSFER;
    }

    /** A part; {@code color} of its state. */
    public record Task(Step step, String href, String status, String color) {}
}
