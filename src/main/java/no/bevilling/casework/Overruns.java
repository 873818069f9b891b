package no.bevilling.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What others know of bodies that have overrun the time set for them: a reason for the clock to stand still. */
public interface Overruns {
    /**
     * A time that the case waited for a body beyond what was set for it.
     *
     * @param body by name, in the reader's language and as a sentence begins
     * @param from first day after the time set
     * @param to the day of the answer, or today while there is none; included
     * @param over whether the answer is here
     */
    record Overrun(String body, LocalDate from, LocalDate to, boolean over) {}

    /** The real delays in a case; empty where all answered in time. */
    List<Overrun> of(UUID caseId);
}
