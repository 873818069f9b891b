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

    /** What an entry is about, in the definite form; a subject without a word of its own is shown as it is logged. */
    @Message("{#switch subject}"
            + "{#case 'case'}saken"
            + "{#case 'application'}søknaden"
            + "{#case 'attachment'}vedlegget"
            + "{#case 'document'}dokumentet"
            + "{#case 'decision'}vedtaket"
            + "{#case 'statement'}uttalelsen"
            + "{#case 'licence'}bevillingen"
            + "{#case 'municipality'}kommunen"
            + "{#case 'account'}brukeren"
            + "{#case 'simulation'}regelprøven"
            + "{#case 'saved-search'}det lagrede søket"
            + "{#case 'worklist'}saklisten"
            + "{#case 'alert-choice'}varselvalget"
            + "{#case 'rejection'}avvisningen"
            + "{#case 'audit-log'}revisjonsloggen"
            + "{#case 'retention'}slettingen"
            + "{#case 'retention-hold'}det som må stå"
            + "{#case 'personal-export'}kopien til en person"
            + "{#else}{subject}{/switch}")
    String subject(String subject);

    /** What happened to it; an action without words of its own is shown as it is logged. */
    @Message("{#switch action}"
            + "{#case 'received'}kom inn"
            + "{#case 'receipt sent'}kvittering sendt"
            + "{#case 'assigned'}gitt til saksbehandler"
            + "{#case 'handed over'}overlevert til en annen"
            + "{#case 'note written'}notat skrevet"
            + "{#case 'sub task added'}deloppgave lagt til"
            + "{#case 'sub task changed'}deloppgave endret"
            + "{#case 'sub task ended'}deloppgave avsluttet"
            + "{#case 'case related'}knyttet til en annen sak"
            + "{#case 'case unrelated'}ikke lenger knyttet til en annen sak"
            + "{#case 'party added'}part lagt til"
            + "{#case 'party changed'}part endret"
            + "{#case 'party ended'}part avsluttet"
            + "{#case 'body decided tie'}habilitet avgjort av organet"
            + "{#case 'reopened'}tatt opp igjen"
            + "{#case 'set aside'}tatt bort"
            + "{#case 'facts recorded'}opplysninger ført inn"
            + "{#case 'completeness recorded'}tatt stilling til om alt er inne"
            + "{#case 'statement requested'}bedt om uttalelse"
            + "{#case 'statement registered'}uttalelse registrert"
            + "{#case 'statement put to applicant'}uttalelse lagt fram for søkeren"
            + "{#case 'applicant commented'}søkeren kommenterte"
            + "{#case 'checked'}kontrollert mot reglene"
            + "{#case 'outcome stated'}vilkår svart på"
            + "{#case 'proposed'}forslag sendt til godkjenning"
            + "{#case 'sent back'}forslag sendt tilbake"
            + "{#case 'approved'}vedtak godkjent"
            + "{#case 'recommended'}innstilt til politisk behandling"
            + "{#case 'resolved'}politisk vedtak ført inn"
            + "{#case 'letter sent'}brev lagt i posten"
            + "{#case 'licence granted'}bevilling gitt"
            + "{#case 'granted'}gitt"
            + "{#case 'refused'}søknad avslått"
            + "{#case 'document made'}dokument laget"
            + "{#case 'notice queued'}melding lagt i utboksen"
            + "{#case 'withdrawn'}søknad trukket"
            + "{#case 'started'}begynt"
            + "{#case 'saved'}lagret"
            + "{#case 'thrown away'}kastet"
            + "{#case 'handed in'}sendt inn"
            + "{#case 'added'}lagt til"
            + "{#case 'removed'}fjernet"
            + "{#case 'settings'}innstillinger lagret"
            + "{#case 'signed-in'}logget inn"
            + "{#case 'stopped'}stoppet"
            + "{#case 'deleted'}slettet"
            + "{#case 'erased'}slettet"
            + "{#case 'erasure approved'}sletting godkjent"
            + "{#case 'carried out'}utført"
            + "{#case 'stale'}foreldet"
            + "{#case 'asked for'}bedt om"
            + "{#case 'gathered'}samlet"
            + "{#case 'file taken'}fil hentet"
            + "{#case 'file erased'}fil slettet"
            + "{#else}{action}{/switch}")
    String action(String action);

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
