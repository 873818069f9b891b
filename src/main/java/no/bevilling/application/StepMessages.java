package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the steps of the form: what is asked, and how to answer. */
@MessageBundle("steg")
public interface StepMessages {
    @Message("Bevillingen gis til den virksomheten drives for regning av (alkoholloven § 1-4b).")
    String holderLead();

    @Message("Ni siffer, hovedenheten, ikke underenheten.")
    String organisationNumberHelp();

    @Message("For eksempel AS, ENK, SA eller forening.")
    String holderFormHelp();

    @Message("Bevillingen gjelder for et bestemt lokale og en bestemt type virksomhet.")
    String placeLead();

    @Message("For eksempel 17/204. Står på kommunale fakturaer og i kontrakten.")
    String cadastralUnitHelp();

    @Message("Adressen er nok. Har stedet ingen adresse, kan du flytte markøren på kartet eller skrive koordinatene.")
    String onMapHelp();

    @Message("Kart. Du kan skrive koordinatene i feltene under kartet i stedet.")
    String mapLabel();

    @Message("Hvem kommer, hva serverer eller selger dere, når har dere åpent, musikk og annet.")
    String conceptHelp();

    @Message("Den kreves etter serveringsloven for å servere mat og drikke.")
    String foodServiceLicenceHelp();

    @Message("La alt stå tomt hvis det ikke gjør det.")
    String connectedToHelp();

    @Message("Gruppe 2 gis bare sammen med gruppe 1, og gruppe 3 bare sammen med begge (alkoholloven § 4-2).")
    String drinkGroupsHelp();

    @Message(
            "En bevilling kan gis for inntil fire år, og ikke lenger enn til 30. september året etter at nytt kommunestyre er valgt (alkoholloven § 1-6).")
    String periodHelp();

    @Message("For perioden nå er siste mulige dag {day}.")
    String latestEnd(String day);

    @Message("Svar på resten bare hvis dere vil skjenke ute.")
    String outdoorMore();

    @Message("Hvor det ligger, hvor stort det er og hvordan dere har oversikt.")
    String outdoorDescriptionHelp();

    @Message(
            "Skriv når dere vil selge eller skjenke. Slutter dere etter midnatt, skriver du tidspunktet om natten: fra 11.00 til 01.00.")
    String hoursLead();

    @Message("La dager dere ikke vil ha åpent, stå tomme.")
    String hoursEmpty();

    @Message("Vi har fylt ut lovens vanlige tider. Endre dem til det dere ønsker.")
    String hoursProposed();

    @Message("Velg drikkegrupper først, så vet vi hvilke tider vi skal spørre om.")
    String hoursNeedGroups();

    @Message("Hva dere søker om")
    String toGroups();

    @Message("Fra")
    String hoursFrom();

    @Message("Til")
    String hoursTo();

    @Message("{days}, fra, {block}")
    String hoursFromOf(String days, String block);

    @Message("{days}, til, {block}")
    String hoursToOf(String days, String block);

    @Message("Særskilte dager")
    String specialDays();

    @Message("Fyll ut bare hvis dere vil ha egne tider disse dagene. Ellers gjelder den strengeste regelen for dagen.")
    String specialDaysHelp();

    @Message("Ulike tider for hver dag")
    String dayByDay();

    @Message(
            "Hver bevilling skal ha en styrer og en stedfortreder (alkoholloven § 1-7c). Kommunen ber politiet uttale seg om dem og om eierne.")
    String peopleLead();

    @Message("Fødselsnummer lagres kryptert. Vi viser det aldri igjen, heller ikke til deg.")
    String peopleSecret();

    @Message("11 siffer. Har personen ikke norsk nummer, fyll ut fødselsdatoen i stedet.")
    String identityNumberHelp();

    @Message("Fødselsnummeret er lagret. Fyll ut bare hvis det skal byttes.")
    String identityNumberStored();

    @Message("Bare når fødselsnummer mangler.")
    String birthDateHelp();

    @Message("Bare når det er urimelig på grunn av størrelsen på stedet.")
    String deputyExemptionHelp();

    @Message(
            "Den som eier en vesentlig del, får en vesentlig del av inntektene, eller leder virksomheten (alkoholloven § 1-7b).")
    String influentialHelp();

    @Message("For eksempel eier, styreleder eller daglig leder.")
    String roleHelp();

    @Message("Legg til en person")
    String addPerson();

    @Message("Fjern person {number}")
    String removePerson(int number);

    @Message(
            "Anslå hvor mange liter dere vil selge eller skjenke i året. Kommunen regner ut bevillingsgebyret etter dette (alkoholforskriften § 6-1).")
    String turnoverLead();

    @Message("PDF, PNG eller JPEG, opptil 20 MB hver. Et bilde tatt med telefonen er godt nok når alt kan leses.")
    String attachmentsLead();

    @Message("Lagt ved")
    String attached();

    @Message("Ingenting er lagt ved ennå.")
    String nothingAttached();

    @Message("Legg ved")
    String addFile();

    @Message("Fjern {name}")
    String removeFile(String name);

    @Message("Fortsett")
    String next();

    @Message("Legg ved en fil")
    String addFileTitle();

    @Message("Vi har hentet fram det du skrev her og som ikke ble lagret. Fødselsnummer må du skrive på nytt.")
    String keptTyped();
}
