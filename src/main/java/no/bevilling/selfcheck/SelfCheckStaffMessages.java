package no.bevilling.selfcheck;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What staff read about a holder's self-check. */
@MessageBundle("egenkontrollstab")
@ReadByStaffOnly
public interface SelfCheckStaffMessages {
    @Message("Egenkontroll for {year}: {place}")
    String title(int year, String place);

    @Message(
            "Dette er bevillingshaverens egne opplysninger. Det er ikke en kontroll: det teller ikke i kvoten, og det kan ikke gi prikker.")
    String notAnInspection();

    @Message("Sendt {when} av {who}")
    String by(String when, String who);

    @Message("Sted")
    String place();

    @Message("Funnet og rettet")
    String note();

    @Message("Ingenting skrevet.")
    String noNote();

    @Message("Bilder")
    String photos();

    @Message("Bilde {number} av {count} fra egenkontrollen")
    String photo(int number, int count);

    @Message("Bevillingshaverens egenkontroll")
    String standingTitle();

    @Message("For {year}, sendt {when}. Opplysninger fra bevillingshaveren, ikke en kontroll.")
    String standing(int year, String when);

    @Message("Egenkontroll")
    String happening();

    @Message("Bevillingshaveren sendte egenkontroll for {year}.")
    String happened(int year);
}
