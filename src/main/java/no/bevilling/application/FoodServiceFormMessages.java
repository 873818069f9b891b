package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.application.ApplicationForm.EstablishmentTest;

/** What the form asks of one who wants a food-service licence (serveringsloven § 8). */
@MessageBundle("servering")
public interface FoodServiceFormMessages {
    @Message(
            "{#if kind == 'TRANSFER'}Overta et serveringssted (bare serveringsbevilling){#else}Drive serveringssted uten alkohol{/if}")
    String wish(String kind);

    @Message(
            "{#if kind == 'TRANSFER'}Søk innen 30 dager etter at avtalen ble inngått (serveringsloven § 22).{#else}Serveringsbevilling etter serveringsloven. Vil dere også skjenke alkohol, velg det øverst: da søker dere om begge i ett skjema.{/if}")
    String wishMeaning(String kind);

    @Message("Den som driver et serveringssted, må ha serveringsbevilling fra kommunen (serveringsloven § 3).")
    String lead();

    @Message("Vil dere søke om serveringsbevilling sammen med skjenkebevillingen?")
    String wanted();

    @Message("Det blir to saker og to vedtak, men dere fyller ut ett skjema. Svarer dere nei, hopp over resten.")
    String wantedHelp();

    @Message("Er daglig leder den samme som styreren?")
    String sameAsManager();

    @Message(
            "Daglig leder har det reelle ansvaret for den daglige driften og må være myndig (serveringsloven § 4). Er det en annen, spør vi hvem på siden om personer.")
    String sameAsManagerHelp();

    @Message("Daglig leder")
    String generalManager();

    @Message("Den som har det reelle ansvaret for den daglige driften (serveringsloven § 4).")
    String generalManagerHelp();

    @Message("Har daglig leder bestått etablererprøven?")
    String establishmentTestLabel();

    @Message("{#when test}{#is PASSED}Ja{#is TO_BE_TAKEN}Nei, den skal tas{/when}")
    String establishmentTest(EstablishmentTest test);

    @Message(
            "Er den ikke tatt, kan bevillingen gis på vilkår av at den blir tatt innen en frist (serveringsloven §§ 3, 5).")
    String establishmentTestHelp();

    @Message("Koden på beviset")
    String certificate();

    @Message(
            "Står på beviset hvis prøven er tatt i denne kommunen, for eksempel ABCD-EFGH-JKMN. Er den tatt et annet sted, legger dere ved beviset.")
    String certificateHelp();

    @Message("Hvem eier virksomheten, og hvor stor del har hver?")
    String ownership();

    @Message("Alle eiere, også de som eier lite. Eies virksomheten av et selskap, skriv også hvem som eier det.")
    String ownershipHelp();

    @Message("Adressene til daglig leder og dem som har vesentlig innflytelse")
    String addresses();

    @Message("Én på hver linje. Hvem de er, skriver dere på siden om personer.")
    String addressesHelp();

    @Message("Eier noen i nær familie med dem også en del?")
    String relativesOwn();

    @Message(
            "Ektefelle og samboer, foreldre, barn og søsken, og deres ektefeller og samboere. Delene blir regnet sammen (serveringsloven § 7).")
    String relativesOwnHelp();

    @Message("Hvem i familien eier, og hvor mye?")
    String relatives();

    @Message("Når ble avtalen om overdragelse inngått?")
    String agreedOn();

    @Message(
            "Kommunen må få søknaden innen 30 dager. Da kan driften fortsette til søknaden er avgjort (serveringsloven § 22).")
    String agreedOnHelp();

    @Message("Når regner dere med å åpne?")
    String opensOn();

    @Message("Bevillingen faller bort hvis stedet ikke er kommet i drift innen ett år (serveringsloven § 25).")
    String opensOnHelp();

    @Message("Serveringsbevilling")
    String besideTitle();

    @Message(
            "Kommunen har 60 dager fra all dokumentasjon er inne (serveringsloven § 10). Svarer den ikke i tide, er bevillingen likevel ikke gitt.")
    String sixtyDays();

    @Message("Skriv koden hvis prøven er tatt i denne kommunen.")
    String knowledgeTestCode();
}
