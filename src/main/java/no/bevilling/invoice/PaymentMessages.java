package no.bevilling.invoice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages about payments from the bank. */
@MessageBundle("innbetaling")
@ReadByStaffOnly
public interface PaymentMessages {
    @Message("Innbetalinger")
    String title();

    @Message("Last opp filen fra banken. Du får se hva den vil føre før noe blir ført.")
    String lead();

    @Message("Fil fra banken")
    String file();

    @Message("camt.054, eller CSV med kolonnene dato, belop og kid.")
    String fileHint();

    @Message("Les filen")
    String read();

    @Message("Velg en fil.")
    String chooseFile();

    @Message("Filen er ikke en innbetalingsfil, eller kan ikke leses. Ingenting er lagret.")
    String unreadable();

    @Message("Filen kan ikke leses ved post {at}. Ingenting er lagret.")
    String unreadableAt(int at);

    @Message("Dette må noen se på")
    String waiting();

    @Message(
            "{#if count == 1}1 post passet ikke med noen faktura.{#else}{count} poster passet ikke med noen faktura.{/if}")
    String waitingLead(long count);

    @Message("Nummeret på fakturaen det gjelder")
    String invoiceNumber();

    @Message("Før på fakturaen")
    String assign();

    @Message("Innbetalingen er ført.")
    String assigned();

    @Message("Hva det var, når det ikke gjelder en faktura her")
    String note();

    @Message("Ferdig med den")
    String explain();

    @Message("Posten er forklart.")
    String explained();

    @Message("Skriv nummeret på en faktura i kommunen.")
    String wrongNumber();

    @Message("Skriv hva det var, med høyst 500 tegn.")
    String wrongNote();

    @Message("Noen har tatt seg av posten imens.")
    String overtaken();

    @Message("Filer som er lest")
    String files();

    @Message("Fil")
    String name();

    @Message("Lest")
    String readAt();

    @Message("Ført")
    String enteredAt();

    @Message("ikke ennå")
    String notYet();

    @Message("Ingen filer er lest.")
    String none();

    @Message("Til innbetalingene")
    String back();

    @Message("Lest av {name} {moment}.")
    String readBy(String name, String moment);

    @Message("Ført av {name} {moment}.")
    String enteredBy(String name, String moment);

    @Message("Ingenting er ført ennå. Dette vil skje:")
    String dryRun();

    @Message("{#if count == 1}Før 1 innbetaling{#else}Før {count} innbetalinger{/if}")
    String enter(long count);

    @Message("Merk filen som behandlet")
    String enterNone();

    @Message("{#if count == 1}1 innbetaling er ført.{#else}{count} innbetalinger er ført.{/if}")
    String entered(int count);

    @Message("{#if count == 1}1 post i filen{#else}{count} poster i filen{/if}")
    String caption(long count);

    @Message("Dag")
    String day();

    @Message("Beløp")
    String amount();

    @Message("KID")
    String kid();

    @Message("Betaler")
    String payer();

    @Message("Faktura")
    String invoice();

    @Message("Hva som skjer")
    String outcome();

    @Message("det står igjen {amount}")
    String leaves(String amount);

    @Message("for mye: {amount}")
    String tooMuch(String amount);

    @Message("{#if entered}tatt med{#else}blir ført{/if}")
    String willBeEntered(boolean entered);
}
