package no.bevilling.licence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the public register. */
@MessageBundle("register")
public interface RegisterMessages {
    @Message("Bevillingsregisteret")
    String title();

    @Message(
            "Alle som har bevilling til å selge eller skjenke alkohol i kommunene som bruker løsningen. Opplysningene er offentlige.")
    String lead();

    @Message("Søk")
    String searchTitle();

    @Message("Navn, adresse eller nummer")
    String text();

    @Message("Sted, bevillingshaver, adresse, organisasjonsnummer eller bevillingsnummer")
    String textHelp();

    @Message("Kommune")
    String municipality();

    @Message("Alle kommuner")
    String allMunicipalities();

    @Message("Type bevilling")
    String licenceType();

    @Message("Salg og skjenking")
    String allTypes();

    @Message("Søk i registeret")
    String search();

    @Message("{#if count == 1}1 bevilling{#else}{count} bevillinger{/if}")
    String found(long count);

    @Message("Ingen bevillinger passer med søket. Prøv med færre ord, eller velg alle kommuner.")
    String nothing();

    @Message("Sted")
    String place();

    @Message("Bevillingshaver")
    String holder();

    @Message("Bevilling")
    String licence();

    @Message("Gjelder til og med")
    String validTo();

    @Message("Status")
    String status();

    @Message("til og med {day}")
    String statusTo(String day);

    @Message("Last ned")
    String download();

    @Message("Det du har søkt fram, som åpne data:")
    String downloadMeaning();

    @Message("JSON")
    String json();

    @Message("CSV (regneark)")
    String csv();

    @Message("Bevilling nr. {number}")
    String number(String number);

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Adresse")
    String address();

    @Message("Type sted")
    String venueKind();

    @Message("Kommune som har gitt bevillingen")
    String authority();

    @Message("Alkoholgrupper")
    String groups();

    @Message("Gruppe {group}")
    String group(int group);

    @Message("Gjelder for")
    String clientele();

    @Message("Gitt")
    String granted();

    @Message("Periode")
    String period();

    @Message("{from} til og med {to}")
    String fromTo(String from, String to);

    @Message("{#if sale}Salgstider{#else}Skjenketider{/if}")
    String hours(boolean sale);

    @Message("Dager")
    String days();

    @Message("Gruppe")
    String groupShort();

    @Message("Tid")
    String time();

    @Message("Inne eller ute")
    String area();

    @Message(
            "Et sluttidspunkt etter midnatt gjelder natten etter dagen i raden. Drikk som er skjenket, må være drukket opp senest 30 minutter etter at skjenketiden er slutt (alkoholloven § 4-4).")
    String hoursMeaning();

    @Message("Stedet og bevillingen er oppdiktet: demodata.")
    String invented();

    @Message("Tilbake til registeret")
    String back();

    @Message("Er dokumentet ekte?")
    String checkTitle();

    @Message(
            "Skriv inn kontrollkoden som står på bevillingsdokumentet eller brevet, eller nummeret på bevillingen, så ser du om kommunen har gitt det ut, og om det gjelder.")
    String checkLead();

    @Message("Kontrollkode")
    String code();

    @Message("Kontroller")
    String check();

    @Message(
            "Vi kjenner ikke koden {code}. Se etter at alle tegnene er riktige. Er de det, er dokumentet ikke gitt ut herfra.")
    String unknownCode(String code);

    @Message("Dokumentet er gitt ut av {municipality} kommune")
    String issuedBy(String municipality);

    @Message("Slags dokument")
    String documentKind();

    @Message("Dato")
    String issuedOn();

    @Message("Fingeravtrykk av filen (SHA-256)")
    String fingerprint();

    @Message("Se bevillingen i registeret")
    String toLicence();

    @Message("Kontroller")
    String controls();

    @Message(
            "Kommunen har valgt å vise kontroller og prikker. Et funn er noe som ikke var i orden; om det er et brudd, avgjør kommunen etterpå.")
    String controlsMeaning();

    @Message("kontroll med funn")
    String withFindings();

    @Message("kontroll uten funn")
    String withoutFindings();

    @Message("Ingen kontroller er registrert.")
    String noInspections();

    @Message("Prikker")
    String points();

    @Message("{count} prikker for")
    String pointsFor(int count);

    @Message("Ingen prikker er registrert.")
    String noPoints();

    @Message("Flere valg")
    String narrow();

    @Message("Alle")
    String anyStatus();

    @Message("i kraft (alle som gjelder)")
    String inForce();

    @Message("Alle grupper")
    String anyGroup();

    @Message("Åpent for salg eller skjenking")
    String hoursLabel();

    @Message("Når som helst")
    String anyHours();

    @Message("Etter kl. {time}")
    String after(String time);

    @Message("Slik det var den")
    String onDay();

    @Message("La stå tom for i dag")
    String onDayHelp();

    @Message("Se bevillingen slik den var en annen dag")
    String onDayOfOneHelp();

    @Message("Slik det var {day} midt på dagen, etter det som er ført inn til nå.")
    String asOf(String day);

    @Message("Se hvordan det er nå")
    String asNow();

    @Message("GeoJSON (kart)")
    String geoJson();

    @Message("Slik er dataene bygd opp")
    String apiDescription();

    @Message("På kartet")
    String mapTitle();

    @Message(
            "Lista over har de samme bevillingene. Kartbildet hentes fra Kartverket når du åpner kartet. Trykk på et merke for å se hvem som er der.")
    String mapLead();

    @Message("Vis kartet")
    String mapOpen();

    @Message("Kart over bevillingene")
    String mapLabel();

    @Message("og flere")
    String mapMore();

    @Message("Ingen av disse har et sted på kartet.")
    String mapNowhere();

    @Message("Kartet kunne ikke hentes. Lista over har alt.")
    String mapFailed();

    @Message("Kontrollkode eller bevillingsnummer")
    String codeOrNumber();

    @Message("Koden har tolv tegn, for eksempel ABCD-EFGH-JKMN. Nummeret er slik: 3451-2026-0007.")
    String codeOrNumberHelp();

    @Message(
            "Dette er ikke nummeret på en bevilling i registeret, og ikke en kontrollkode. Se etter at alle tegnene er riktige.")
    String neither();

    @Message("Søknader til behandling")
    String pendingTitle();

    @Message("Noen kommuner viser søknader som ikke er avgjort.")
    String pendingLead();

    @Message("Se søknadene")
    String pendingLink();

    @Message("{#if count == 1}1 søknad{#else}{count} søknader{/if}")
    String pendingFound(long count);

    @Message("Ingen kommune viser noen søknad til behandling her.")
    String nothingPending();

    @Message("Vis")
    String show();

    @Message("Søker")
    String applicant();

    @Message("Søkt om")
    String appliedFor();

    @Message("Mottatt")
    String received();

    @Message("Privatperson")
    String privatePerson();

    @Message("adressen vises ikke")
    String withheld();

    @Message("E-post")
    String email();

    @Message("Telefon")
    String telephone();

    @Message("Rettigheter")
    String rights();

    @Message("Inndratt")
    String withdrawn();

    @Message("fra {day}, resten av perioden")
    String from(String day);

    @Message("Overdratt")
    String transferred();

    @Message("til {holder}")
    String transferredTo(String holder);
}
