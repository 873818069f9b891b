package no.bevilling.turnover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What holders read about their turnover returns. */
@MessageBundle("omsetning")
public interface TurnoverMessages {
    @Message("Omsetningsoppgave for {year}")
    String title(int year);

    @Message("Omsetningsoppgaven for {year} skal være levert {due}.")
    String waits(int year, String due);

    @Message("Omsetningsoppgaven for {year} skulle vært levert {due}. Lever den så snart som mulig.")
    String waitsLate(int year, String due);

    @Message("Dere retter omsetningsoppgaven for {year}. Rettingen er ikke levert.")
    String waitsCorrecting(int year);

    @Message(
            "Dere overtok virksomheten {date}. Oppgi det som er omsatt fra og med den dagen; resten oppgir den som hadde stedet før.")
    String partFrom(String date);

    @Message("Virksomheten ble overdratt. Oppgi det som er omsatt til og med {date}; resten oppgir den som overtok.")
    String partUntil(String date);

    @Message("Fyll ut oppgaven")
    String toReturn();

    @Message("{#if places == 1}Ett sted{#else}{places} steder{/if}, levert {when}")
    String delivered(int places, String when);

    @Message("{#if places == 1}Ett sted{#else}{places} steder{/if}, ikke levert")
    String notDelivered(int places);

    @Message(
            "Kommunen trenger tallene for å fastsette bevillingsgebyret (alkoholforskriften §§ 6-1 og 6-3). Oppgi liter for hvert sted og hver alkoholgruppe.")
    String lead();

    @Message("Bevillingshaver")
    String holder();

    @Message("Oppgave")
    String number();

    @Message("Frist")
    String due();

    @Message("Status")
    String status();

    @Message("Fristen er ute. Oppgaven kan fortsatt leveres, og tallene trengs til gebyret.")
    String late();

    @Message("Stedene")
    String places();

    @Message("Sted")
    String place();

    @Message("Omsatt i {year}")
    String actual(int year);

    @Message("Ventet i {year}")
    String expected(int year);

    @Message("Gruppe {group}: {litres} liter")
    String figure(int group, String litres);

    @Message("Gruppe {group}: ikke fylt ut")
    String noFigure(int group);

    @Message("Det spørres ikke om dette")
    String notAsked();

    @Message("Ferdig")
    String filled();

    @Message("Mangler tall")
    String missing();

    @Message("Må forklares")
    String unexplained();

    @Message("Fyll ut")
    String fill();

    @Message("Se tallene")
    String look();

    @Message("Alle stedene")
    String back();

    @Message("Til mine saker")
    String backToMine();

    @Message("Liter i {year}, {group}")
    String actualLabel(int year, String group);

    @Message("Ventet antall liter i {year}, {group}")
    String expectedLabel(int year, String group);

    @Message("Innkjøpt i {year}, {group}")
    String purchasesLabel(int year, String group);

    @Message("Det faktiske salget i {year}")
    String actualHeading(int year);

    @Message("Hele liter eller med komma, for eksempel 1250,5. Skriv 0 hvis ikke noe er solgt.")
    String litresHint();

    @Message("Det dere regner med å selge i {year}")
    String expectedHeading(int year);

    @Message("I {year} var det {litres} liter.")
    String before(int year, String litres);

    @Message("Vi har ikke tall for {year}.")
    String nothingBefore(int year);

    @Message("Sist levert: {litres} liter.")
    String standing(String litres);

    @Message("Gebyret er fastsatt på grunnlag av dette tallet, så det kan ikke rettes her.")
    String locked();

    @Message("Innkjøp (frivillig)")
    String purchases();

    @Message(
            "Har dere tall fra grossisten, kan dere skrive dem her. Da kan vi sammenligne, og dere slipper spørsmål senere.")
    String purchasesHint();

    @Message("liter")
    String litre();

    @Message("Kan dere forklare disse tallene?")
    String questions();

    @Message("Tallene er lagret. De kan være riktige, men vi ber om en kort forklaring før oppgaven leveres.")
    String questionsLead();

    @Message(
            "{#switch kind}{#case 'NOTHING_SOLD'}Det er ikke oppgitt noe salg, men bevillingen gjaldt.{#case 'MANY_FOR_SEATS'}{told} liter er mye for {against} plasser.{#case 'UNLIKE_YEAR_BEFORE'}{group}: {told} liter er mye {#if more}mer{#else}mindre{/if} enn {against} liter året før.{#case 'UNLIKE_PURCHASES'}{group}: {told} liter solgt er mye {#if more}mer{#else}mindre{/if} enn {against} liter kjøpt inn.{#else}{group}: dere venter {told} liter, og det er mye {#if more}mer{#else}mindre{/if} enn {against} liter som ble solgt.{/switch}")
    String question(String kind, String group, String told, String against, boolean more);

    @Message("Forklaring")
    String explanation();

    @Message("For eksempel ombygging, lengre sesong, færre gjester eller feil i fjorårets tall.")
    String explanationHint();

    @Message("Lagre")
    String save();

    @Message("Lagre og gå til neste sted")
    String saveAndNext();

    @Message("Tallene er lagret.")
    String saved();

    @Message("Bekreftelse fra revisor eller regnskapsfører")
    String attestation();

    @Message("Kommunen ber om at en revisor eller autorisert regnskapsfører bekrefter tallene. Legg ved bekreftelsen.")
    String attestationLead();

    @Message("Hvem har bekreftet tallene?")
    String attestedBy();

    @Message("Navn og firma")
    String attestedByHint();

    @Message("Bekreftelsen")
    String attestationFile();

    @Message("PDF, PNG eller JPEG, høyst 20 MB.")
    String attestationFileHint();

    @Message("Lagt ved, bekreftet av {who}.")
    String attested(String who);

    @Message("Se bekreftelsen")
    String seeAttestation();

    @Message("Legg ved")
    String attach();

    @Message("Bekreftelsen er lagt ved.")
    String attached();

    @Message("Lever oppgaven")
    String deliver();

    @Message("{#if left == 1}Ett sted gjenstår{#else}{left} steder gjenstår{/if} før oppgaven kan leveres.")
    String left(long left);

    @Message("Alt er fylt ut. Se over tallene og lever oppgaven.")
    String ready();

    @Message("Oppgaven er levert.")
    String deliveredNow();

    @Message("Oppgaven er levert")
    String deliveredHeading();

    @Message(
            "Er noe feil, kan dere rette oppgaven til gebyret er fastsatt. Den leverte oppgaven gjelder til dere leverer en ny.")
    String correctLead();

    @Message("Gebyret er fastsatt på grunnlag av tallene. Er noe feil, må dere ta kontakt med kommunen.")
    String correctClosed();

    @Message("Rett oppgaven")
    String correct();

    @Message("Hva er feil?")
    String correctReason();

    @Message("Nå kan dere rette tallene. Lever oppgaven igjen når dere er ferdige.")
    String correcting();

    @Message("Dere retter en oppgave som er levert. Den gamle gjelder til dere leverer på nytt.")
    String correctingLead();

    @Message("Avbryt rettingen")
    String giveUp();

    @Message("Rettingen er avbrutt. Oppgaven står som den ble levert.")
    String gaveUp();

    @Message("Levert")
    String versions();

    @Message("Versjon {revision}: {when}, av {who}{#if reason}. Grunn til rettingen: {reason}{/if}")
    String version(int revision, String when, String who, String reason);

    @Message("Brev fra kommunen")
    String letters();

    @Message("Skriv antall liter med tall, høyst to desimaler: {label}")
    String wrongLitres(String label);

    @Message("Skriv en forklaring på høyst 2000 tegn")
    String wrongExplanation();

    @Message("Fyll ut tallene for alle stedene")
    String wrongPlaces();

    @Message("Forklar tallene vi har spurt om")
    String wrongQuestions();

    @Message("Legg ved bekreftelsen som PDF, PNG eller JPEG, høyst 20 MB")
    String wrongAttestation();

    @Message("Skriv hvem som har bekreftet tallene")
    String wrongAttestedBy();

    @Message("Skriv hva som er feil")
    String wrongReason();

    @Message(
            "Noen andre har lagret dette mens du skrev. Se tallene som står der nå, og lagre på nytt hvis dine er riktige.")
    String overtaken();

    @Message("Mange steder?")
    String sheetTitle();

    @Message(
            "Hent regnearket, fyll ut tallene og les det inn igjen. Tomme ruter endrer ikke noe. Er noe feil, blir ikke noe lagret før alt er riktig.")
    String sheetLead();

    @Message("Hent som Excel")
    String sheetExcel();

    @Message("Hent som CSV")
    String sheetCsv();

    @Message("Regnearket")
    String sheetFile();

    @Message("Excel (.xlsx) eller CSV, høyst 10 MB.")
    String sheetFileHint();

    @Message("Les inn")
    String sheetRead();

    @Message("{#if n == 1}Ett sted er lest inn.{#else}{n} steder er lest inn.{/if}")
    String sheetStored(int n);

    @Message("Velg et regneark i Excel (.xlsx) eller CSV")
    String wrongSheet();

    @Message("Ikke noe er lagret. Rett dette i regnearket og les det inn igjen")
    String sheetRefused();

    @Message("Rad")
    String sheetRow();

    @Message("Kolonne")
    String sheetColumnWord();

    @Message("Hva som er feil")
    String sheetWrong();

    @Message("Oppgave {year}")
    String sheetName(int year);

    @Message("Forklaring")
    String sheetGuide();

    @Message(
            "{#switch column}{#case 'LICENCE'}Bevilling{#case 'PLACE'}Sted{#case 'GROUP'}Gruppe{#case 'ACTUAL'}Omsatt {before} (liter){#case 'EXPECTED'}Ventet {year} (liter){#case 'PURCHASES'}Innkjøpt {before} (liter){#else}Forklaring{/switch}")
    String sheetColumn(String column, int year, int before);

    @Message(
            "{#switch column}{#case 'LICENCE'}Nummeret på bevillingen. Ikke endre det.{#case 'PLACE'}Navnet på stedet, til hjelp for dere. Det blir ikke lest.{#case 'GROUP'}1, 2 eller 3: alkoholgruppen. Ikke endre den.{#case 'ACTUAL'}Liter som faktisk ble omsatt året før {year}. Skriv 0 hvis ikke noe er solgt.{#case 'EXPECTED'}Liter dere venter å omsette i {year}.{#case 'PURCHASES'}Frivillig: liter kjøpt inn året før.{#else}Forklaring på tall som avviker mye. Gjelder hele stedet; den siste som er fylt ut, blir brukt.{/switch}")
    String sheetExplained(String column, int year);

    @Message(
            "{#switch kind}{#case 'NO_ROWS'}Regnearket har ingen rader{#case 'NO_COLUMN'}Kolonnen «{found}» mangler{#case 'UNKNOWN_LICENCE'}«{found}» er ikke en bevilling i denne oppgaven{#case 'NOT_A_GROUP'}«{found}» er ikke en gruppe som bevillingen har{#case 'NOT_ASKED'}Det spørres ikke om dette for bevillingen; la ruten stå tom{#case 'NOT_LITRES'}«{found}» er ikke et antall liter; skriv tall med høyst to desimaler{#case 'TWICE'}Gruppe {found} står to ganger for samme bevilling{#case 'TOO_LONG'}Forklaringen er lengre enn 2000 tegn{#else}Gebyret bygger på dette tallet, så det kan ikke endres til {found}{/switch}")
    String sheetFlaw(String kind, String found);
}
