package no.bevilling.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the script of the inspectors' telephone says; {@code [0]} and {@code [1]} are filled there. */
@MessageBundle("kontrollapp")
@ReadByStaffOnly
public interface InspectionAppMessages {
    @Message("Tilkoblet")
    String online();

    @Message("Uten nett")
    String offline();

    @Message("Logget ut")
    String signedOut();

    @Message("Ingenting venter på å bli levert.")
    String nothingWaits();

    @Message("[0] kontroll(er) er ikke levert ennå. De ligger trygt på telefonen.")
    String unsent();

    @Message("Stedene er hentet kl. [0].")
    String fetched();

    @Message(
            "Klokka på telefonen går [0] minutter for fort. Rett den, eller rett tidene for hånd. Rapporten viser begge.")
    String clockFast();

    @Message(
            "Klokka på telefonen går [0] minutter for sakte. Rett den, eller rett tidene for hånd. Rapporten viser begge.")
    String clockSlow();

    @Message("[0] kontroll(er) på denne telefonen er skrevet av en annen, som må logge inn for å levere.")
    String ofOthers();

    @Message("Ingen steder er planlagt i kveld. Legg til dem du skal til.")
    String noPlaces();

    @Message(
            "Du står ikke som kontrollør med bestått prøve (alkoholforskriften § 9-3). Kommunen må registrere deg først.")
    String noTest();

    @Message("Fant ingen.")
    String noneFound();

    @Message("Legg til")
    String take();

    @Message("Skjenking til [0], drikking til [1]")
    String servingUntil();

    @Message("Salg til [0]")
    String saleUntil();

    @Message("Planlagt kl. [0]")
    String plannedAt();

    @Message("Ingen tider i bevillingen i kveld")
    String noHours();

    @Message("Skjenketiden sluttet [0]. Drikking til [1].")
    String servingOver();

    @Message("Salgstiden sluttet [0].")
    String saleOver();

    @Message("All drikking skulle vært slutt [0].")
    String drinkingOver();

    @Message("[0] [1], gruppe [2]: [3]–[4].")
    String hoursLine();

    @Message("Drikking til [0].")
    String consumption();

    @Message("Spesiell dag uten egne tider i bevillingen: den strengeste regelen gjelder.")
    String specialDay();

    @Message("Bevillingen, vilkår og tidligere kontroller")
    String details();

    @Message("Bevilling")
    String licence();

    @Message("Bevillingshaver")
    String holder();

    @Message("Styrer")
    String manager();

    @Message("Stedfortreder")
    String deputy();

    @Message("ingen")
    String noDeputy();

    @Message("Grupper")
    String groups();

    @Message("Tider")
    String hours();

    @Message("Vilkår")
    String conditions();

    @Message("ingen")
    String noConditions();

    @Message("Inne")
    String indoor();

    @Message("Ute")
    String outdoor();

    @Message("Tegning av arealet")
    String drawing();

    @Message("Tidligere kontroller")
    String earlier();

    @Message("funn")
    String finding();

    @Message("uten funn")
    String noFinding();

    @Message("ikke kontrollert de siste to årene")
    String neverInspected();

    @Message("Gjelder ikke nå")
    String notInForce();

    @Message("Enkelt anledning")
    String occasion();

    @Message("[0] prikker")
    String points();

    @Message("Funn sist")
    String findingLast();

    @Message("Start kontroll")
    String start();

    @Message("Fortsett kontrollen")
    String goOn();

    @Message("Ny kontroll her")
    String again();

    @Message("Må rettes før den kan leveres.")
    String mustMend();

    @Message("Venter til du logger inn.")
    String waitsForSignIn();

    @Message("Venter på nett.")
    String waitsForNetwork();

    @Message("Levert, bildene er på vei.")
    String waitsForPhotos();

    @Message("Levert, men rapporten var alt signert. Det du skrev, er tatt vare på.")
    String wasSigned();

    @Message("Levert. To telefoner forteller ulikt: velg i rapporten.")
    String differs();

    @Message("Levert og signert kl. [0].")
    String handedInSigned();

    @Message("Levert kl. [0].")
    String handedIn();

    @Message("Se rapporten")
    String readReport();

    @Message("Se")
    String look();

    @Message("«[0] …» er en konklusjon.")
    String conclusion();

    @Message("Kontrollen er levert eller venter på nett. Den kan endres i rapporten når den er kommet fram.")
    String waitsLocked();

    @Message("Kontroll her krever minst [0] kontrollører (alkoholforskriften § 9-5). Kryss av for hvem som er med.")
    String tooFew();

    @Message("[0]: skriv hva dere så, hørte eller luktet.")
    String tellFinding();

    @Message("[0]: skriv tegnene, og ikke bare konklusjonen.")
    String tellSigns();

    @Message("[0]: skriv når det var.")
    String tellWhen();

    @Message("[0]: skriv hvem av dere som så det.")
    String tellWho();

    @Message("Bildetekst")
    String caption();

    @Message("Hva bildet viser")
    String photoShows();

    @Message("Stedet som helhet")
    String photoPlace();

    @Message("Ta bort bildet")
    String removePhoto();

    @Message("Velg om kontrollen var åpen eller anonym.")
    String fieldMode();

    @Message("Skriv når kontrollen begynte.")
    String fieldStartedAt();

    @Message("Skriv når kontrollen var slutt, etter at den begynte.")
    String fieldEndedAt();

    @Message("Kryss av for hvem som var med: deg selv, og bare kontrollører med bestått prøve.")
    String fieldInspectors();

    @Message("Svar på om ansvarshavende fikk en muntlig redegjørelse (alkoholforskriften § 9-5).")
    String fieldOralAccount();

    @Message("Skriv hvorfor det ikke ble gitt noen muntlig redegjørelse.")
    String fieldOralAccountNote();

    @Message("Skriv antallet gjester med tall.")
    String fieldGuests();

    @Message("Skriv antallet ansatte med tall.")
    String fieldStaff();

    @Message("Se gjennom sjekklisten.")
    String fieldChecklist();

    @Message("Se gjennom observasjonene: når, hva og hvem.")
    String fieldObservations();

    @Message("Se gjennom bildene.")
    String fieldPhotos();

    @Message("Tegn underskriften på nytt.")
    String fieldSignaturePng();

    @Message("Bevillingen finnes ikke lenger. Si fra til kommunen.")
    String fieldLicenceId();

    @Message("Inntrykket av stedet er for langt.")
    String fieldSituation();

    @Message("Navnet på ansvarshavende er for langt.")
    String fieldInCharge();

    @Message("Det ansvarshavende sa, er for langt.")
    String fieldInChargeRemark();

    @Message("Ingen bevilling fra kommunen")
    String noLicence();

    @Message("uten bevilling, skjenking")
    String unlicensedServing();

    @Message("uten bevilling, salg")
    String unlicensedSale();

    @Message("Skjenking")
    String typeServing();

    @Message("Salg")
    String typeSale();

    @Message("Skriv navnet på stedet og hvor det er.")
    String fieldNewPlace();
}
