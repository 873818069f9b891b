package no.bevilling.application;

import java.util.List;
import no.bevilling.account.SignedInAccount;

/**
 * What another room has for a holder to answer, shown above the own cases. The room of applications knows no inspection: whoever
 * waits for a holder says so here.
 */
public interface HolderNoticeSource {
    /**
     * What waits for the holder in the municipality of the transaction, in the reader's language; the most urgent first.
     *
     * @param number of that municipality, for addresses
     */
    List<Notice> of(SignedInAccount holder, String number);

    /**
     * Something to answer.
     *
     * @param text one sentence
     * @param link what to do about it
     * @param href where
     */
    record Notice(String text, String link, String href) {}
}
