package no.bevilling.assessment;

import java.time.Instant;
import java.util.List;
import no.bevilling.rules.fact.Conduct;

/**
 * What the municipality has found out, as pages show it.
 *
 * @param people whose conduct is asked for: key, label
 * @param version of the sheet, for the form
 */
record FactsView(CaseFacts facts, List<Named> people, String recordedBy, Instant recordedAt, int version) {
    /** Somebody whose conduct counts. {@code field} is the name of the form field. */
    record Named(String field, String label, Conduct conduct) {}

    /** Whether anything has been found out. */
    public boolean isAny() {
        return version != FactRecording.NOTHING_YET;
    }
}
