package no.bevilling.archive;

import java.io.IOException;

/** The way to an archive. What is handed over twice under the same id is one entry there. */
interface ArchiveDelivery {
    /**
     * Hands a journal entry over, with its files, in the transaction of its municipality.
     *
     * @throws IOException when the other side cannot take it now
     */
    void handOver(String municipalityNumber, int municipality, JournalPost post) throws IOException;
}
