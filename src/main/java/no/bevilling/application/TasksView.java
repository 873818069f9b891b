package no.bevilling.application;

import java.time.Instant;
import java.util.List;
import no.bevilling.rules.fact.LicenceType;

/** The parts of a draft, and where each stands. */
public record TasksView(String base, String municipality, LicenceType type, Instant savedAt, List<Task> tasks) {
    /** A part; {@code color} of its state. */
    public record Task(Step step, String href, String status, String color) {}
}
