package no.bevilling.casework;

import java.util.Optional;
import java.util.UUID;

/** What is in the municipality's archive of a case; told by the room that hands over to it. Runs in the case's transaction. */
public interface CaseArchive {
    /** Empty where the municipality hands nothing over. */
    Optional<Filed> of(UUID caseId);

    /**
     * How much of a case is filed.
     *
     * @param documents those known to the archive's queue
     * @param handedOver those that lie with the archive, which has not answered
     * @param archived those that the archive has (journalført)
     * @param trouble those that could not be handed over, or were refused
     * @param archiveNumber the archive's case number, as 2026/431; empty before it is told
     */
    record Filed(long documents, long handedOver, long archived, long trouble, String archiveNumber) {
        /** Whether the archive has all of them. */
        public boolean isComplete() {
            return documents > 0 && archived == documents;
        }
    }
}
