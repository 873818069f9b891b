package no.bevilling.fee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about how a fee came about, and of the page on which a holder reads it. */
@MessageBundle("gebyregen")
public interface HolderFeeMessages {
    @Message(
            "{#when kind}{#is SETTLEMENT}Etteroppgjør av gebyr {year}{#is EVENT}Gebyr for arrangement {year}{#else}Bevillingsgebyr {year}{/when}: {place}")
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
}
