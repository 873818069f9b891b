package no.bevilling.fee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about how a fee came about, and of the page on which a holder reads it. */
@MessageBundle("gebyregen")
public interface HolderFeeMessages {
    @Message(
            "{#when kind}{#is SETTLEMENT}Etteroppgjør av gebyr {year}{#is EVENT_SETTLEMENT}Etteroppgjør for arrangement {year}{#is EVENT}Gebyr for arrangement {year}{#else}Bevillingsgebyr {year}{/when}: {place}")
    String title(FeeKind kind, String place, int year);

    @Message("{#if paidBack}Dere får godskrevet {amount} kroner{#else}Dere skal betale {amount} kroner{/if}")
    String inbox(boolean paidBack, String amount);

    @Message("Tilbake til oversikten")
    String back();

    @Message("Sak {number}")
    String caseNumber(String number);

    @Message("Bevilling {number}")
    String licence(String number);

    @Message("Å betale: {amount}")
    String toPay(String amount);

    @Message("Godskrives: {amount}")
    String paidBack(String amount);

    @Message("Betalingsfrist {date}")
    String due(String date);

    @Message("Vedtaket er opphevet. Kommunen fastsetter gebyret på nytt.")
    String setAside();

    @Message("Vedtaket venter til klagen er avgjort. Dere trenger ikke betale nå.")
    String suspended();

    @Message("Slik er beløpet regnet ut")
    String how();

    @Message("Gruppe")
    String group();

    @Message("Gruppe {group}")
    String groupName(int group);

    @Message("Liter")
    String litres();

    @Message("Sats")
    String rate();

    @Message("Beløp")
    String amount();

    @Message("Etter mengden")
    String byVolume();

    @Message("Minstegebyr")
    String least();

    @Message("{part} av {whole}")
    String partOf(String part, String whole);

    @Message("Gebyr etter reglene")
    String fee();

    @Message("Satt lavere til")
    String loweredTo();

    @Message("Fastsatt før")
    String before();

    @Message("Forskjell")
    String difference();

    @Message("Gjester")
    String guests();

    @Message("Dager")
    String eventDays();

    @Message("Kommunens sats")
    String eventRule();

    @Message("{amount} for hver dag")
    String perDay(String amount);

    @Message("{amount} for arrangementet")
    String perOccasion(String amount);

    @Message("ingen egen sats")
    String noRule();

    @Message("Høyeste gebyr hver gang")
    String most();

    @Message("Kilde")
    String source();

    @Message("Satsen er oppgitt av andre enn forskriften selv.")
    String secondHand();

    @Message("Regelverk: {version}")
    String rulesVersion(String version);

    @Message("Begrunnelse")
    String why();

    @Message("Klag på vedtaket")
    String appeal();

    @Message("Dokumenter")
    String documents();

    @Message("Hva arrangementet kom til: {place}")
    String eventTitle(String place);

    @Message(
            "Gebyret ble fastsatt før arrangementet, som var over {date}. Kommunen gjør det opp når den vet hva det kom til. Svar innen {due}.")
    String eventLead(String date, String due);

    @Message("Fristen var {due}. Svar så snart dere kan.")
    String eventLate(String due);

    @Message("Antall gjester som kom")
    String eventAttendance();

    @Message("Liter omsatt, gruppe {group}")
    String eventLitres(int group);

    @Message("Skriv 0 der ingenting ble omsatt.")
    String eventLitresHint();

    @Message("Noe dere vil si til tallene")
    String eventComment();

    @Message("Send inn")
    String eventTell();

    @Message("Send inn rettelsen")
    String eventTellAgain();

    @Message("Svaret er sendt inn.")
    String eventTold();

    @Message("Meldt av {name} {at}.")
    String eventToldBy(String name, String at);

    @Message("Kommunen skrev inn det som kom på papir.")
    String eventOnPaper();

    @Message("Kommunen gjør opp gebyret etter dette. Tallene kan ikke rettes her lenger.")
    String eventUsed();

    @Message("Meld hva arrangementet kom til")
    String eventLink();

    @Message("Meld hva arrangementet på {place} kom til, innen {due}.")
    String eventNotice(String place, String due);

    @Message("Vi har ikke fått vite hva arrangementet på {place} kom til. Fristen var {due}.")
    String eventNoticeLate(String place, String due);

    @Message(
            "{#switch field}{#case 'attendance'}Skriv hvor mange som kom, med tall.{#case 'comment'}Skriv høyst 1000 tegn.{#case}Skriv antall liter med tall, for eksempel 120,5.{/switch}")
    String eventWrong(String field);
}
