package no.bevilling.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** The log page of the administrator. */
@ReadByStaffOnly
@MessageBundle("revisjon")
public interface AuditMessages {
    @Message("Revisjonslogg")
    String title();

    @Message("Hvem som har sett og endret hva. Loggen kan ikke endres: hver linje er lenket til den forrige.")
    String lead();

    @Message("Kontroller loggen")
    String verify();

    @Message("Loggen er hel")
    String whole();

    @Message("Loggen er brutt")
    String broken();

    @Message("{sealed} linjer er lenket og uendret. {waiting} venter på å bli lenket. {erased} er slettet etter loven.")
    String counts(String sealed, String waiting, String erased);

    @Message("Første feil er i linje {position}: {what}.")
    String brokenAt(String position, String what);

    @Message("Innførsel {entry}.")
    String brokenEntry(String entry);

    @Message(
            "Ta vare på dette beviset, og varsle den som har ansvar for informasjonssikkerheten. Ikke rett noe i databasen.")
    String whatToDo();

    @Message(
            "Lenkens ende: {head}. Skriv den i utvalgets rapport, så kan ingen skrive om loggen i ettertid uten at det vises.")
    String head(String head);

    @Message("Siste innførsler")
    String newest();

    @Message("Tid")
    String time();

    @Message("Hvem")
    String who();

    @Message("Hva")
    String what();

    @Message("Linje")
    String position();

    @Message("ikke lenket ennå")
    String notSealed();

    @Message("Slettet etter loven")
    String erased();

    @Message("systemet")
    String system();

    @Message("så")
    String saw();

    @Message("endret")
    String changed();

    @Message("slettet innholdet i")
    String erasedEntry();

    @Message("Loggen er tom")
    String empty();

    @Message("en lenke mangler")
    String linkMissing();

    @Message("lenken fortsetter ikke den forrige")
    String notConnected();

    @Message("lenken er endret")
    String linkChanged();

    @Message("innførselen er en annen enn den som ble lenket")
    String entryChanged();

    @Message("innholdet er endret")
    String payloadChanged();

    @Message("innholdet er borte, uten at en sletting er ført inn")
    String payloadMissing();

    @Message("slutten er kuttet: loggen var lengre")
    String tailCut();

    @Message("en innførsel er verken lenket eller venter på å bli det")
    String notInChain();

    @Message("loggen er ikke den som ble ført før")
    String otherChain();
}
