package no.bevilling.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of alerts, on the page and by e-mail. */
@MessageBundle("varsling")
@ReadByStaffOnly
public interface AlertMessages {
    @Message("Varsler")
    String title();

    @Message("Varsler ({count} nye)")
    String menu(String count);

    @Message("Det som har skjedd i saker som er dine. Det nyeste står først.")
    String lead();

    @Message("Ingen varsler")
    String none();

    @Message("Når noe skjer i en sak du har, kommer det her.")
    String noneLead();

    @Message("Merk alle som sett")
    String seeAll();

    @Message("Alle varslene er merket som sett.")
    String allSeen();

    @Message("Velg hva du vil varsles om")
    String choose();

    @Message("Ny")
    String fresh();

    @Message("Sett")
    String seen();

    @Message("Varsel")
    String what();

    @Message("Sak")
    String about();

    @Message("Når")
    String when();

    @Message("Åpne saken")
    String open();

    @Message("{count} {#if count == 1}varsel{#else}varsler{/if}, det nyeste først")
    String found(long count);

    @Message(
            "{#when kind}{#is HANDED_OVER}Du har fått en sak{#is APPLICANT_ANSWERED}Søkeren har svart{#is STATEMENT}Nytt fra en uttalepart{#is STATEMENT_LATE}En uttalelse er over fristen{#is SENT_BACK}Et forslag er sendt tilbake til deg{#is APPROVED}Et forslag fra deg er godkjent{#is PROPOSAL_WAITS}Et forslag venter på godkjenning{#is APPEAL}Nytt om en klage{#is TAKEN_BACK}En søknad er trukket{#is SUB_TASK}Du har fått en deloppgave{#is LETTER_NOT_SENT}Et brev kunne ikke sendes{#is CLOCK}En frist er ute eller går snart ut{#is SUB_TASK_DUE}En deloppgave er over fristen eller har snart frist{#is REPORT_DUE}En kontrollrapport må sendes{#is FINDINGS_WAIT}Funn ved en kontroll er ikke tatt opp{/when}")
    String kind(AlertKind kind);

    @Message("av {name}")
    String by(String name);

    @Message("frist {day}")
    String day(String day);

    @Message("Hva vil du varsles om?")
    String choicesTitle();

    @Message("Du velger for hver kommune du arbeider i. Ingen andre ser hva du har valgt.")
    String choicesLead();

    @Message("E-post går til {email}, samlet til én melding i timen.")
    String emailTo(String email);

    @Message(
            "Kontoen din har ingen e-postadresse. Be administratoren om å legge den inn, så får du e-post om det du har valgt.")
    String noEmail();

    @Message("På siden")
    String onPage();

    @Message("På e-post")
    String byEmail();

    @Message("Hva")
    String kindColumn();

    @Message("{place}: {kind}")
    String box(String place, String kind);

    @Message("Lagre")
    String save();

    @Message("Valgene dine er lagret.")
    String chosen();

    @Message("{#if count == 1}Ett nytt varsel{#else}{count} nye varsler{/if} i Bevilling")
    String mailSubject(int count);

    @Message("Dette er nytt i saker som er dine i {municipality} kommune:")
    String mailLead(String municipality);

    @Message("Sak {number}: {what}")
    String mailLine(String number, String what);

    @Message("Logg inn for å lese mer:")
    String mailRead();

    @Message("Hva du får e-post om, velger du samme sted.")
    String mailChoose();
}
