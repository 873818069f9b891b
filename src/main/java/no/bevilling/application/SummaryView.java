package no.bevilling.application;

import java.util.List;

/** The answers of an application for reading. */
public record SummaryView(List<Part> parts) {
    /** The answers of a step; {@code missing} in sentences. */
    public record Part(Step step, String href, List<Line> lines, List<String> missing) {}

    /** A question and its answer; an empty answer is none. */
    public record Line(String label, String answer) {}
}
