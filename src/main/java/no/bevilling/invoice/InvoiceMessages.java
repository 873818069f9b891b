package no.bevilling.invoice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages about invoices, for staff. */
@MessageBundle("faktura")
@ReadByStaffOnly
public interface InvoiceMessages {
    @Message("Faktura")
    String menu();

    @Message("Fakturaer")
    String title();

    @Message("Hva som er krevd inn, hva som er betalt, og hva som står igjen.")
    String lead();

    @Message("Vis")
    String show();

    @Message(
            "{#when name}{#is 'ALL'}alle{#is 'OWED'}ikke betalt{#is 'OVERDUE'}forfalt{#is 'OVERPAID'}betalt for mye{#else}oppgjort{/when}")
    String view(String name);

    @Message("Slag gebyr")
    String kind();

    @Message("Alle slag")
    String allKinds();

    @Message("Gebyrår")
    String year();

    @Message("Nummer, KID eller navn på betaleren")
    String search();

    @Message("Finn")
    String find();

    @Message("{#if count == 1}1 faktura{#else}{count} fakturaer{/if}")
    String caption(long count);

    @Message("Det står igjen {amount} i alt.")
    String owedInAll(String amount);

    @Message("Nummer")
    String number();

    @Message("Betaler")
    String payer();

    @Message("Sted")
    String place();

    @Message("Forfall")
    String due();

    @Message("Krav")
    String asked();

    @Message("Står igjen")
    String owed();

    @Message("Status")
    String status();

    @Message("Ingen fakturaer passer med det du har valgt.")
    String none();

    @Message("Avskrivninger som venter på godkjenning")
    String writeOffsWaiting();

    @Message("{amount}, foreslått av {name} {day}")
    String writeOffLine(String amount, String name, String day);

    @Message("Se fakturaen")
    String seeInvoice();

    @Message("Faktura {number}")
    String invoiceTitle(long number);

    @Message("Til listen")
    String back();

    @Message("Venter på klagen")
    String suspended();

    @Message("Gebyret for {place} var ikke betalt da fristen var ute.")
    String waitsSince(String place);

    @Message("{amount} kroner er ikke betalt{#if late}, og fristen er ute{/if}.")
    String standing(String amount, boolean late);

    @Message("{amount} kroner er betalt for mye.")
    String standingOverpaid(String amount);

    @Message("{what}: {amount} kroner")
    String happened(String what, String amount);

    @Message("{what}")
    String happenedOnly(String what);

    @Message("KID")
    String kid();

    @Message("Kontonummer")
    String account();

    @Message("Ikke lagt inn da fakturaen ble laget")
    String noAccount();

    @Message("Fakturadato")
    String issued();

    @Message("Bevilling")
    String licence();

    @Message("Sak")
    String caseNumber();

    @Message("Brevet med begrunnelse")
    String letter();

    @Message("Dokumenter")
    String papers();

    @Message("Fakturaen som PDF")
    String paper();

    @Message("Økonomisystemet lager og sender fakturaen.")
    String paperElsewhere();

    @Message("Hva det er krevd for")
    String linesTitle();

    @Message("Tekst")
    String text();

    @Message("Mengde")
    String quantity();

    @Message("Pris")
    String price();

    @Message("Beløp")
    String amount();

    @Message("{#when code}{#is 'LTR'}liter{#is 'DAY'}dager{#else}stk.{/when}")
    String unit(String code);

    @Message("Det som har skjedd")
    String entriesTitle();

    @Message("Summen av postene er det som står igjen. Ingen post blir endret; en feil rettes med en ny post.")
    String entriesLead();

    @Message("Dag")
    String day();

    @Message("Hva")
    String what();

    @Message("Av")
    String by();

    @Message("delbetaling")
    String partPayment();

    @Message("innbetaling, for mye")
    String overpayment();

    @Message("Kreditnota {number}")
    String noteNumber(Long number);

    @Message("Se brevet")
    String seeLetter();

    @Message("Krevd {charged}, kreditert {credited}, betalt {paid}, avskrevet {off}")
    String inShort(String charged, String credited, String paid, String off);

    @Message("Registrer innbetaling")
    String payTitle();

    @Message("Innbetalinger kommer vanligvis med bankens fil. Skriv bare inn det som ikke kommer der.")
    String payLead();

    @Message("Beløp i kroner")
    String amountLabel();

    @Message("Dagen banken bokførte det")
    String onLabel();

    @Message("Merknad")
    String note();

    @Message("Registrer")
    String enter();

    @Message("Innbetalingen er registrert.")
    String paymentEntered();

    @Message("Tilbakebetaling eller feilføring")
    String backTitle();

    @Message("Betaleren har {amount} til gode.")
    String toPayer(String amount);

    @Message("Betaleren har ikke noe til gode.")
    String nothingToPayer();

    @Message("Hva har skjedd")
    String direction();

    @Message("Vi har betalt tilbake det som er betalt for mye")
    String directionRefund();

    @Message("En innbetaling var feil ført, eller banken tok den tilbake")
    String directionReturned();

    @Message("Tilbakebetalingen er registrert.")
    String refunded();

    @Message("Innbetalingen er tatt tilbake.")
    String takenBack();

    @Message("Lag kreditnota")
    String creditTitle();

    @Message(
            "Når kravet var for høyt. Rettes selve gebyret, skal det gjøres i gebyrsaken; den lager kreditnotaen selv.")
    String creditLead();

    @Message("Begrunnelse, slik betaleren får lese den")
    String creditReason();

    @Message("Lag kreditnota")
    String credit();

    @Message("Kreditnotaen er laget.")
    String credited();

    @Message("Foreslå avskrivning")
    String offTitle();

    @Message("Når kravet var riktig, men ikke kommer inn. En annen person må godkjenne det.")
    String offLead();

    @Message("Begrunnelse")
    String reason();

    @Message("Foreslå")
    String propose();

    @Message("Forslaget venter på godkjenning.")
    String writeOffProposed();

    @Message("Avskrivning venter på godkjenning")
    String waitsTitle();

    @Message("{name} foreslår å avskrive {amount}: {reason}")
    String waits(String name, String amount, String reason);

    @Message("Den som har foreslått det, kan ikke godkjenne det.")
    String waitsForAnother();

    @Message("Godkjenn avskrivningen")
    String approve();

    @Message("Avskrivningen er godkjent.")
    String writtenOff();

    @Message("Hvorfor den ikke blir godkjent")
    String sendBackWhy();

    @Message("Send tilbake")
    String sendBack();

    @Message("Forslaget er sendt tilbake.")
    String writeOffSentBack();

    @Message("{name} sendte forslaget tilbake: {comment}")
    String wasSentBack(String name, String comment);

    @Message("Purr")
    String remindTitle();

    @Message("Brevet ber om det som står igjen. Fristen i fakturaen blir ikke forlenget.")
    String remindLead();

    @Message("Send purring")
    String remind();

    @Message("Purringen er sendt.")
    String reminded();

    @Message(
            "Skriv et beløp over null, for eksempel 6600 eller 6600,50. Det kan ikke være større enn det som er mulig her.")
    String wrongAmount();

    @Message("Skriv en dag fra fakturadatoen til i dag.")
    String wrongDay();

    @Message("Skriv en begrunnelse på høyst 500 tegn.")
    String wrongReason();

    @Message("Skriv hvorfor, med høyst 500 tegn.")
    String wrongComment();

    @Message("Innstillinger for faktura")
    String settingsTitle();

    @Message("Gjelder for fakturaer som lages fra nå av. Det som er sendt, endres ikke.")
    String settingsLead();

    @Message("Elleve siffer. Uten kontonummer sier fakturaen ikke hvor det skal betales.")
    String accountHint();

    @Message("Lengden på KID")
    String kidLength();

    @Message("Fra 10 til 25 tegn, kontrollsifferet medregnet, slik det er avtalt med banken.")
    String kidLengthHint();

    @Message("Kontrollsiffer i KID")
    String kidAlgorithm();

    @Message("Modulus 10")
    String mod10();

    @Message("Modulus 11")
    String mod11();

    @Message("Med modulus 11 er det siste tegnet en bindestrek når kontrollsifferet ville blitt ti.")
    String kidAlgorithmHint();

    @Message("Minste beløp som kreves inn, i kroner")
    String leastCharged();

    @Message("Fakturaer under dette lages og avskrives med en gang. La stå tomt hvis alt kreves inn.")
    String leastChargedHint();

    @Message("Hvem som sender fakturaene")
    String sentBy();

    @Message("Dette systemet, gjennom utboksen")
    String sentByProduct();

    @Message("Økonomisystemet, etter en fakturakjøring")
    String sentByAccounting();

    @Message("Purr så mange dager etter forfall")
    String reminderAfter();

    @Message("La stå tomt hvis det ikke skal purres av seg selv.")
    String reminderAfterHint();

    @Message("Dager å betale på etter purring")
    String reminderDays();

    @Message("Minst 14.")
    String reminderDaysHint();

    @Message("Lagre")
    String save();

    @Message("Innstillingene er lagret.")
    String saved();

    @Message("Purregebyr")
    String feesTitle();

    @Message(
            "Purringer koster ingenting før kommunen har lagt inn et gebyr med hjemmel. Et gebyr gjelder til et nytt begynner.")
    String feesLead();

    @Message("Gjelder fra")
    String validFrom();

    @Message("Hjemmel")
    String source();

    @Message("Forskrift eller vedtak, med dato. Skriv 0 i beløpet for å slutte å ta gebyr.")
    String sourceHint();

    @Message("Legg inn")
    String addFee();

    @Message("Purregebyret er lagt inn.")
    String feeAdded();

    @Message("Ingen purregebyr er lagt inn.")
    String noFees();

    @Message(
            "{#when field}{#is 'accountNumber'}Skriv elleve siffer. Det siste må stemme med de andre.{#is 'kidLength'}Skriv et tall fra 10 til 25.{#is 'kidAlgorithm'}Velg modulus 10 eller 11.{#is 'leastCharged'}Skriv et beløp i kroner, eller la feltet stå tomt.{#is 'sentBy'}Velg hvem som sender.{#is 'reminderAfterDays'}Skriv et tall fra 1 til 365, eller la feltet stå tomt.{#is 'reminderDays'}Skriv et tall fra 14 til 90.{#is 'validFrom'}Velg en dag som ikke alt har et gebyr.{#is 'amount'}Skriv et beløp i kroner.{#else}Skriv hvor det står, med høyst 300 tegn.{/when}")
    String wrongSetting(String field);

    @Message("Noen har lagret imens")
    String overtakenTitle();

    @Message("Endret av {name} {moment}. Det du skrev, står i skjemaet. Les innstillingene på nytt før du lagrer.")
    String overtaken(String name, String moment);
}
