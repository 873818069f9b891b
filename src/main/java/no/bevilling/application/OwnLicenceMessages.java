package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.ManagerVacancy;
import no.bevilling.licence.ReportStatus;

/** Texts of the pages on which a holder sees an own licence and reports about it, and an estate reports a death or a bankruptcy. */
@MessageBundle("egenbevilling")
public interface OwnLicenceMessages {
    @Message("Bevillingene deres")
    String mine();

    @Message("Velg bevillingen for å se hva den gjelder, fornye, endre eller melde fra.")
    String mineLead();

    @Message("Gjelder")
    String holds();

    @Message("Gjelder ikke")
    String holdsNot();

    @Message("Grunn: {ground}.")
    String because(String ground);

    @Message("Slik er det til og med {day}, om ikke noe mer skjer.")
    String until(String day);

    @Message("{#when post}{#is MANAGER}Styreren har sluttet{#else}Stedfortrederen har sluttet{/when}")
    String postEmpty(ManagerVacancy.Post post);

    @Message(
            "{#if deputy}{deputy} har styrerens plikter så lenge.{#else}Bevillingen har ingen stedfortreder som kan ta over pliktene.{/if} Dere skal straks søke om godkjenning av ny styrer (alkoholloven § 1-7c).")
    String managerGone(String deputy);

    @Message("Bevillingen skal ha en stedfortreder. Søk om godkjenning av en ny (alkoholloven § 1-7c).")
    String deputyGone();

    @Message(
            "Søk senest {day}.{#if points} Brudd på kravet om styrer og stedfortreder gir {points} prikker (alkoholforskriften § 10-3).{/if}")
    String applyBefore(String day, Integer points);

    @Message("Søk om ny styrer eller stedfortreder")
    String applyForManager();

    @Message("Hva vil dere gjøre?")
    String whatToDo();

    @Message("Meld fra")
    String reportTitle();

    @Message("Meld at noe har skjedd")
    String toReport();

    @Message(
            "Har styreren eller stedfortrederen sluttet, eller er virksomheten overdratt? Si fra her. Det gjelder straks.")
    String toReportLead();

    @Message("Hva har skjedd?")
    String reportKind();

    @Message(
            "{#when kind}{#is MANAGER_LEFT}Styreren har sluttet{#is DEPUTY_LEFT}Stedfortrederen har sluttet{#is TRANSFERRED}Virksomheten er overdratt til andre{#is CLOSED_DOWN}Virksomheten legges ned{#is HOLDER_DIED}Bevillingshaveren er død{#is BANKRUPT}Bevillingshaveren er konkurs{#else}Annet{/when}")
    String kind(LicenceReportKind kind);

    @Message(
            "{#when kind}{#is MANAGER_LEFT}Stedfortrederen har pliktene til en ny styrer er godkjent.{#is DEPUTY_LEFT}Styreren er alene til en ny stedfortreder er godkjent.{#is TRANSFERRED}Også når alle eller de fleste aksjene har skiftet eier. Bevillingen faller bort. Den nye kan drive videre i tre måneder når kommunen er underrettet og det søkes innen 30 dager (alkoholloven § 1-10).{#is HOLDER_DIED}Bevillingen faller bort. Boet kan drive videre i tre måneder når kommunen er underrettet (alkoholloven § 1-10).{#is BANKRUPT}Bevillingen faller bort straks. Boet kan selge varelageret til andre som har bevilling (alkoholloven § 1-10).{#else}{/when}")
    String kindMeaning(LicenceReportKind kind);

    @Message("Hvilken dag?")
    String on();

    @Message("For styrer og stedfortreder: siste arbeidsdag.")
    String onHint();

    @Message("Fortell kort, hvis noe bør sies")
    String note();

    @Message("For eksempel hvem som har overtatt. Ikke skriv fødselsnummer.")
    String noteHint();

    @Message("Meld fra")
    String send();

    @Message("Legger dere ned, velger dere «Melde fra om at vi slutter» på siden til bevillingen.")
    String closingElsewhere();

    @Message("Velg hva som har skjedd.")
    String wrongKind();

    @Message("Skriv en dag. Overdragelse, dødsfall og konkurs kan ikke ligge fram i tid.")
    String wrongOn();

    @Message("Skriv høyst 2000 tegn.")
    String wrongNote();

    @Message("Meldingen er registrert. Søk om ny senest {day}.")
    String recordedUntil(String day);

    @Message("Meldingen er registrert.")
    String recorded();

    @Message("Det dere har meldt")
    String reported();

    @Message("{when} av {by}")
    String reportedWhen(String when, String by);

    @Message(
            "{#when status}{#is RECORDED}gjelder{#is WAITING}venter på kommunen{#is CONFIRMED}bekreftet{#is DISMISSED}teller ikke{#is UNDONE}trukket tilbake{/when}")
    String status(ReportStatus status);

    @Message("Dokumentasjon")
    String proof();

    @Message("Skifteattest, kjennelse eller fullmakt. PDF, PNG eller JPEG, høyst 20 MB.")
    String proofHint();

    @Message("Filen kan ikke tas imot. Den må være PDF, PNG eller JPEG, og høyst 20 MB.")
    String wrongProof();

    @Message("Meldingen er trukket tilbake: {place}")
    String undoneTitle(String place);

    @Message("{what}: {why}")
    String undoneText(String what, String why);

    @Message("Er noe du har meldt, feil? Ta kontakt med kommunen, som kan trekke meldingen tilbake.")
    String mistaken();

    @Message("Dokumenter")
    String documents();

    @Message("Ingen dokumenter.")
    String noDocuments();

    @Message("Styrer")
    String manager();

    @Message("Stedfortreder")
    String deputy();

    @Message("Ingen")
    String none();

    @Message("Periode")
    String period();

    @Message("{from} til og med {to}")
    String fromTo(String from, String to);

    @Message("Til bevillingen")
    String back();

    @Message("Handler du for et dødsbo eller et konkursbo?")
    String estateQuestion();

    @Message("Meld dødsfall eller konkurs i {municipality}")
    String estateTitle(String municipality);

    @Message(
            "Kommunen ser på meldingen før den gjelder. Vil boet at driften skal gå videre ut over de tre månedene, må den som overtar, søke om egen bevilling.")
    String estateLead();

    @Message("Hvem har oppnevnt deg?")
    String reference();

    @Message("Tingretten og nummeret på saken, for eksempel Vestoppland og Valdres tingrett, 26-123456KON.")
    String referenceHint();

    @Message("Skriv hvem som har oppnevnt deg, med høyst 200 tegn.")
    String wrongReference();

    @Message("Meldingen er sendt. Kommunen ser på den før den gjelder.")
    String estateReceipt();

    @Message("Det du har meldt")
    String yourReports();

    @Message("Kommunens svar: {answer}")
    String answer(String answer);
}
