package no.bevilling.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the pages of inspections say. */
@MessageBundle("kontroll")
@ReadByStaffOnly
public interface InspectionMessages {
    @Message("Kontrollkveld")
    String appTitle();

    @Message("Kontrollkvelden trenger JavaScript i nettleseren.")
    String noScript();

    @Message("Skriv en kontroll uten appen")
    String withoutApp();

    @Message("Levering")
    String queue();

    @Message("Lever nå")
    String sendNow();

    @Message("Logg inn for å levere")
    String signInToSend();

    @Message("Steder i kveld")
    String tonight();

    @Message("Ingen steder er planlagt i kveld. Legg til dem du skal til.")
    String noPlaces();

    @Message("Legg til sted (trenger nett)")
    String addPlace();

    @Message("Finn")
    String find();

    @Message("Hent på nytt")
    String fetchAgain();

    @Message("Alle rapporter")
    String allReports();

    @Message("Tilbake")
    String back();

    @Message("Dette mangler")
    String problems();

    @Message("Bilder")
    String photos();

    @Message("Bildene gjøres mindre, og opplysninger fra kameraet tas bort.")
    String photosHint();

    @Message("Ta vare på hvor bildet er tatt")
    String photoPosition();

    @Message("Ta bilde")
    String takePhoto();

    @Message("Underskrift fra ansvarshavende")
    String signature();

    @Message("Underskriften sier at kontrollen fant sted, ikke at ansvarshavende er enig. Den er frivillig.")
    String signatureHint();

    @Message("Felt til å skrive under i med finger eller penn")
    String signatureField();

    @Message("Tøm feltet")
    String signatureClear();

    @Message("Din egen underskrift")
    String ownSignature();

    @Message("Jeg har lest gjennom, har ingen tilknytning til stedet, og skriver under når rapporten er levert")
    String signNow();

    @Message("Lever")
    String handIn();

    @Message("Hvordan kom dere?")
    String mode();

    @Message("Kontrollen begynte")
    String startedAt();

    @Message("Kontrollen var slutt")
    String endedAt();

    @Message("Kontrollører")
    String inspectors();

    @Message("På skjenkesteder minst to (alkoholforskriften § 9-5). Alle skriver under.")
    String inspectorsHint();

    @Message("Gjester")
    String guests();

    @Message("Ansatte")
    String staff();

    @Message("Ansvarshavende på stedet")
    String inCharge();

    @Message("Inntrykk av stedet")
    String situation();

    @Message("Kort om stemning, trengsel og orden, også det som var bra.")
    String situationHint();

    @Message("Sjekkliste")
    String checklist();

    @Message("Velg «ikke i orden» også når du er i tvil, og skriv hva dere så. Om det er et brudd, vurderes siden.")
    String checklistHint();

    @Message("Merknad")
    String note();

    @Message("Hva dere så, hørte og luktet")
    String observations();

    @Message("Fortell i rekkefølge, i fortid, hva som hendte: når, hvor, hvem og hva. Ikke hva dere mener om det.")
    String observationsHint();

    @Message("Observasjon")
    String observation();

    @Message("Ny observasjon")
    String addObservation();

    @Message("Ta bort observasjonen")
    String removeObservation();

    @Message("Gjelder")
    String about();

    @Message("Når")
    String when();

    @Message("Hvor i lokalet")
    String where();

    @Message("Hva dere så, hørte eller luktet")
    String whatSeen();

    @Message("Hvem av dere")
    String seenBy();

    @Message("Etter kontrollen")
    String afterwards();

    @Message("Fikk ansvarshavende en muntlig redegjørelse?")
    String oralAccount();

    @Message(
            "Dere skal alltid presentere dere for ansvarshavende etterpå og fortelle om inntrykket, også etter en anonym kontroll (alkoholforskriften § 9-5).")
    String oralAccountHint();

    @Message("Hvorfor ikke, eller hva som ble sagt")
    String oralAccountNote();

    @Message("Hva ansvarshavende sa")
    String inChargeRemark();

    @Message("Med deres egne ord, enig eller uenig.")
    String inChargeRemarkHint();

    @Message("Kontroller")
    String reports();

    @Message("Ny kontroll")
    String newVisit();

    @Message("Velg bevillingen som er kontrollert. Ute på stedet er det enklere med")
    String chooseLead();

    @Message("Navn på stedet")
    String placeName();

    @Message("Fant ingen bevilling med det navnet.")
    String noneFound();

    @Message("Tilbake")
    String backToReport();

    @Message("Hva var feil i rapporten?")
    String reason();

    @Message("Dette står i den nye rapporten. Den gamle blir stående som den var.")
    String reasonHint();

    @Message("Lagre")
    String save();

    @Message("Avbryt")
    String cancel();

    @Message("Åpne kontrollkvelden")
    String openApp();

    @Message("Vis")
    String show();

    @Message("Bevilling")
    String licenceType();

    @Message("Alle")
    String anyType();

    @Message("Fra og med")
    String from();

    @Message("Til og med")
    String to();

    @Message("Vis")
    String filter();

    @Message("{number} {#if number == 1}kontroll{#else}kontroller{/if}")
    String count(long number);

    @Message("Sted")
    String place();

    @Message("Resultat")
    String result();

    @Message("Status")
    String status();

    @Message("Rapport")
    String report();

    @Message("Uttalelse")
    String comment();

    @Message("enkelt anledning")
    String occasion();

    @Message("Funn")
    String findings();

    @Message("Ingen funn")
    String noFindings();

    @Message("avsluttet")
    String closed();

    @Message("versjon {number}")
    String revision(int number);

    @Message("sendt {on}")
    String sentOn(String on);

    @Message("frist {on}")
    String dueOn(String on);

    @Message("{days} {#if days == 1}dag{#else}dager{/if} for sent")
    String late(long days);

    @Message("kom {on}")
    String cameOn(String on);

    @Message("Ingen kontroller her.")
    String noneHere();

    @Message(
            "{#when view}{#is ALL}Alle{#is TO_SIGN}Venter på underskrift{#is TO_ASSESS}Funn som skal vurderes{#is LATE}Rapporten er for sen{/when}")
    String view(InspectionList.View view);

    @Message("Rapporten er rettet siden.")
    String corrected();

    @Message("Se den som gjelder")
    String seeNewer();

    @Message("Denne rapporten retter en tidligere: {why}")
    String correctionOf(String why);

    @Message("Se den tidligere")
    String seeOlder();

    @Message("Klokka på telefonen gikk feil")
    String clockTitle();

    @Message("Den gikk {minutes} minutter {#if fast}for fort{#else}for sakte{/if}.")
    String clockWrong(int minutes, boolean fast);

    @Message(
            "Telefonen sier at kontrollen begynte {told}; etter serverens klokke var det {corrected}. Tidene i rapporten står slik telefonen viste dem, til noen retter dem.")
    String clockBoth(String told, String corrected);

    @Message("To telefoner forteller ulikt")
    String chooseTitle();

    @Message(
            "{by} leverte den samme kontrollen {at} med andre opplysninger. Begge er tatt vare på. Velg hva som skal stå i rapporten.")
    String chooseLeadTold(String by, String at);

    @Message(
            "{by} leverte kontrollen {at} etter at rapporten var signert, med andre opplysninger. De er tatt vare på. Rett rapporten hvis noe skal med.")
    String toldAfterSigning(String by, String at);

    @Message("Bruk det jeg har valgt")
    String useChoice();

    @Message("Skriv under")
    String signTitle();

    @Message("Rapporten låses først når minst {needed} kontrollører har skrevet under (alkoholforskriften § 9-5).")
    String tooFew(int needed);

    @Message("Rapporten bruker ord som er konklusjoner:")
    String conclusionWords();

    @Message("Tegnene bak konklusjonen står i rapporten")
    String signsWritten();

    @Message("{number} bilder er ikke kommet fram, og kommer ikke")
    String withoutPhotos(int number);

    @Message("Jeg har ingen tilknytning til stedet (forvaltningsloven §§ 6–10)")
    String noTie();

    @Message("Skriv under")
    String sign();

    @Message("Skriv under og avslutt")
    String signAndClose();

    @Message("Frister")
    String clocks();

    @Message("Rapport til stedet, innen en uke (§ 9-6)")
    String reportClock();

    @Message("Uttalelse fra stedet, innen to uker (§ 9-6)")
    String commentClock();

    @Message("Les rapporten (PDF)")
    String readPdf();

    @Message("Avsluttet")
    String closedAt();

    @Message("av seg selv: ingen funn")
    String closedByItself();

    @Message("Uttalelse fra bevillingshaveren")
    String holdersComment();

    @Message("Ingen observasjoner.")
    String noObservations();

    @Message("Sett av {name}")
    String seenByName(String name);

    @Message("Om kontrollen")
    String aboutVisit();

    @Message("skrev under {at}")
    String signedOn(String at);

    @Message("har ikke skrevet under")
    String notSigned();

    @Message("Bevilling")
    String licence();

    @Message("Tider i bevillingen")
    String hours();

    @Message("gruppe")
    String group();

    @Message("til {at}")
    String until(String at);

    @Message("drikking til {at}")
    String drinkingUntil(String at);

    @Message("Kontrollen varte lenger")
    String afterHours();

    @Message("Ingen tider den kvelden")
    String noHoursThen();

    @Message("Teksten sier en konklusjon. Skriv tegnene du så, hørte eller luktet.")
    String statesConclusion();

    @Message("Underskriften til {#if name}{name}{#else}den som hadde ansvaret{/if}")
    String signatureOf(String name);

    @Message("Steder uten bevilling fra kommunen")
    String withoutLicence();

    @Message(
            "Messer med statlig bevilling (alkoholloven § 5-3 første ledd) kontrolleres av kommunen. Her finner du også steder som skjenker eller selger uten bevilling.")
    String withoutLicenceHint();

    @Message("{#switch type}{#case 'SALE'}kontroller salg{#else}kontroller skjenking{/switch}")
    String inspectAs(String type);

    @Message("Ingen bevilling fra kommunen")
    String noLicence();

    @Message("har skrevet under på telefonen")
    String hasSigned();

    @Message("Levert av")
    String handedInBy();

    @Message("Punkt")
    String point();

    @Message("Bilde tatt {at}")
    String photoOf(String at);

    @Message("Avslutt uten videre")
    String closeTitle();

    @Message("Hvorfor blir det ikke noe mer av funnene?")
    String closeNote();

    @Message("Skal det vurderes prikker, åpner du en prikksak i stedet.")
    String closeNoteHint();

    @Message("Avslutt kontrollen")
    String close();

    @Message("Endre rapporten")
    String changeVisit();

    @Message("Rett den signerte rapporten")
    String correctVisit();

    @Message("Du har skrevet under.")
    String signedReceipt();

    @Message("Valget er lagret.")
    String chosenReceipt();

    @Message("Kontrollen er avsluttet.")
    String closedReceipt();

    @Message("Kontrollen er levert.")
    String handedInReceipt();

    @Message("Rapporten er endret. Alle må skrive under på nytt.")
    String changedReceipt();

    @Message("Den nye versjonen er lagret. Alle må skrive under på den.")
    String correctedReceipt();

    @Message("Noen har endret rapporten siden du åpnet den. Les den på nytt.")
    String changedMeanwhile();

    @Message("Bekreft at du ikke har noen tilknytning til stedet.")
    String mustHaveNoTie();

    @Message("Skriv tegnene i rapporten, og bekreft at de står der.")
    String mustHaveSigns();

    @Message("Vent til bildene er kommet fram, eller bekreft at de ikke kommer.")
    String photosMissing();

    @Message("Skriv hvorfor.")
    String mustSayWhy();

    @Message("Skriv hva som var feil.")
    String mustSayWhatWasWrong();

    @Message("Kontroll: {what}. {#if findings}Funn{#else}Ingen funn{/if}")
    String sourceLine(String what, boolean findings);

    @Message("Kontroll")
    String sourceTitle();

    @Message("Kontrollen mot regelverket")
    String rulesTitle();

    @Message(
            "Slik ble kontrollen og rapporten prøvd mot alkoholforskriften kapittel 9 da rapporten ble låst. Svaret er lagret.")
    String rulesLead();

    @Message("Spørsmål")
    String question();

    @Message("Svar")
    String answer();

    @Message("{#switch outcome}{#case 'MET'}oppfylt{#case 'NOT_MET'}ikke oppfylt{#else}ikke kjent{/switch}")
    String outcome(String outcome);

    @Message("Sted som ikke står på lista")
    String metTitle();

    @Message("Skriv ned et sted som selger eller skjenker uten at kommunen kjenner det. Det kan gjøres uten dekning.")
    String metHint();

    @Message("Navn på stedet")
    String metName();

    @Message("Adresse, eller hvor det er")
    String metAddress();

    @Message("Hva skjer der?")
    String metType();

    @Message("Skjenking")
    String metServing();

    @Message("Salg")
    String metSale();

    @Message("Start kontroll av stedet")
    String metStart();
}
