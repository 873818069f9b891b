package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the page of a case says of the archive. */
@MessageBundle("arkivsak")
@ReadByStaffOnly
public interface CaseArchiveMessages {
    @Message("Arkiv")
    String title();

    @Message("Journalført")
    String complete();

    @Message("Ikke journalført ennå")
    String notYet();

    @Message("Noe kom ikke til arkivet")
    String trouble();

    @Message(
            "{archived} av {documents} dokumenter er journalført{#if handedOver > 0}, {handedOver} er overlevert og ikke kvittert for{/if}.")
    String filed(long archived, long documents, long handedOver);

    @Message("Ingen dokumenter er klare til å journalføres.")
    String none();

    @Message("Saken i arkivet: {number}")
    String number(String number);

    @Message("Dokumentene i arkivkøen")
    String all();
}
