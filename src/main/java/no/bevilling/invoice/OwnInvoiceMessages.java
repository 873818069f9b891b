package no.bevilling.invoice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of invoices as those who pay read them. */
@MessageBundle("egenfaktura")
public interface OwnInvoiceMessages {
    @Message("Faktura {number}: {amount} kroner")
    String inboxTitle(String number, String amount);

    @Message("Betal senest {day}.")
    String inboxDue(String day);

    @Message("Fakturaen er ikke betalt, og fristen er ute.")
    String inboxOverdue();

    @Message("Fakturaen er gjort opp.")
    String inboxSettled();

    @Message("Det er betalt for mye. Kommunen betaler det tilbake.")
    String inboxOverpaid();

    @Message("Faktura {number}")
    String title(long number);

    @Message("Til min side")
    String back();

    @Message("Å betale")
    String toPay();

    @Message("Til gode")
    String toReceive();

    @Message("Frist")
    String due();

    @Message("KID")
    String kid();

    @Message("Kontonummer")
    String account();

    @Message("Betaler")
    String payer();

    @Message("Sted")
    String place();

    @Message("Gjelder")
    String about();

    @Message("Dokumenter")
    String papers();

    @Message("Fakturaen som PDF")
    String paper();

    @Message("Hva det er krevd for")
    String linesTitle();

    @Message("Tekst")
    String text();

    @Message("Beløp")
    String amount();

    @Message("Det som har skjedd")
    String entriesTitle();

    @Message("Dag")
    String day();

    @Message("Hva")
    String what();

    @Message("Står igjen")
    String owed();

    @Message("Kreditnota {number}: {reason}")
    String note(Long number, String reason);

    @Message("Se brevet")
    String seeLetter();

    @Message("Gebyret er ikke betalt innen fristen. Det kan gi prikker på bevillingen (alkoholforskriften § 10-3).")
    String overdueText();

    @Message("Bruk KID når du betaler, så kommer betalingen på riktig sted.")
    String useKid();
}
