package no.bevilling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.account.SignedInAccount;

/** What another room has for a holder in the inbox, beside what the holder has applied for. A bean for each room. */
public interface InboxSource {
    /** What there is in the municipality of the transaction, in the reader's language; the newest first. */
    List<Item> items(SignedInAccount account);

    /**
     * One thing to read.
     *
     * @param text one sentence
     * @param dueOn last day for the answer, included; null where none is waited for
     */
    record Item(String href, String title, String text, LocalDate dueOn, Instant at) {}
}
