package no.bevilling.archive;

import java.io.IOException;

/** The way to an archive. What is handed over twice under the same id is one entry there. */
interface ArchiveDelivery {
    /**
     * Hands a journal entry over, with its files, in the transaction of its municipality.
     *
     * @param anew whether what was handed over before, and has not been taken yet, is replaced
     * @throws IOException when the other side cannot take it now
     */
    void handOver(String municipalityNumber, int municipality, JournalPost post, boolean anew) throws IOException;
}
