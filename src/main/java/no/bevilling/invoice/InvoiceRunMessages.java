package no.bevilling.invoice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages about invoice runs. */
@MessageBundle("fakturakjoring")
@ReadByStaffOnly
public interface InvoiceRunMessages {
    @Message("Fakturakjøringer")
    String title();

    @Message(
            "En kjøring overleverer alle fakturaer og kreditnotaer som ikke er overlevert før, som EHF og som en fil til økonomisystemet. Ingen blir overlevert to ganger.")
    String lead();

    @Message(
            "{#if count == 0}Alt er overlevert.{#else if count == 1}1 faktura eller kreditnota er ikke overlevert.{#else}{count} fakturaer og kreditnotaer er ikke overlevert.{/if}")
    String left(long count);

    @Message("Start en kjøring")
    String start();

    @Message("En kjøring arbeider nå.")
    String busy();

    @Message("Kjøringen er startet.")
    String started();

    @Message("Tidligere kjøringer")
    String earlier();

    @Message("Startet")
    String startedAt();

    @Message("Av")
    String by();

    @Message("Dokumenter")
    String documents();

    @Message("Status")
    String status();

    @Message("{#if under}arbeider{#else}ferdig{/if}")
    String state(boolean under);

    @Message("Ingen kjøringer ennå.")
    String none();

    @Message("Kjøring {moment}")
    String runTitle(String moment);

    @Message("Til kjøringene")
    String back();

    @Message("Hvor langt kjøringen er kommet")
    String progressLabel();

    @Message("{done} av {total} er laget ({percent} %).")
    String progress(int done, int total, int percent);

    @Message("Du kan lukke siden. Kjøringen går videre av seg selv.")
    String mayLeave();

    @Message("{ehf} som EHF, {without} uten.")
    String result(long ehf, long without);

    @Message("Filen er også lagt i mappen for økonomisystemet: {name}")
    String written(String name);

    @Message("Last ned alt som én fil (zip)")
    String download();

    @Message("Uten EHF")
    String problems();

    @Message("Disse står i filen til økonomisystemet, men kan ikke sendes som EHF.")
    String problemsLead();

    @Message("Nummer")
    String number();

    @Message("Hvorfor")
    String why();

    @Message(
            "{#when problem}{#is 'PAYER_WITHOUT_NUMBER'}Betaleren har ikke organisasjonsnummer.{#is 'SELLER_WITHOUT_NUMBER'}Kommunens organisasjonsnummer er ikke lagt inn i innstillingene.{#else}Fakturaen har ikke kontonummer: det var ikke lagt inn da den ble laget.{/when}")
    String problem(String problem);
}
