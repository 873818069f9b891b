package no.bevilling.explorer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the questionnaire "could I get a licence here?". */
@MessageBundle("sjekk")
public interface InquiryMessages {
    @Message("Kan jeg få bevilling i {municipality}?")
    String title(String municipality);

    @Message(
            "Svar på det du vet, så sier vi hva reglene sier. Det tar et par minutter. Ingenting blir lagret, og du trenger ikke logge inn.")
    String lead();

    @Message("Hva vil du?")
    String firstQuestion();

    @Message("Skjenke: gjestene drikker hos deg")
    String serve();

    @Message("Kafé, restaurant, bar, hotell, serveringssted på campingplassen …")
    String serveHelp();

    @Message("Selge: kundene tar med seg varene")
    String sell();

    @Message("Dagligvarebutikk, ølutsalg, egen produksjon …")
    String sellHelp();

    @Message("Gå videre")
    String goOn();

    @Message("Velg noe annet")
    String another();

    @Message("Du vil skjenke")
    String serving();

    @Message("Du vil selge")
    String selling();

    @Message("Hva slags sted er det?")
    String venueKind();

    @Message("Vet ikke")
    String unknown();

    @Message("Ja")
    String yes();

    @Message("Nei")
    String no();

    @Message("Hva vil du tilby?")
    String drinkGroups();

    @Message("Øl og cider opp til 4,7 % (gruppe 1)")
    String beer();

    @Message("Øl, cider og vin (gruppe 1 og 2)")
    String wine();

    @Message("Øl, vin og brennevin (gruppe 1, 2 og 3)")
    String spirits();

    @Message("Har stedet serveringsbevilling (tillatelse til å servere mat og drikke)?")
    String foodService();

    @Message("Ja")
    String granted();

    @Message("Den er søkt om")
    String appliedFor();

    @Message("Nei")
    String none();

    @Message("Ligger stedet i eller sammen med noe av dette?")
    String connectedTo();

    @Message("Nei, ingen av dem")
    String connectedNone();

    @Message("Ligger det en skole, idrettsplass eller liknende i nærheten?")
    String nearby();

    @Message("Ja. Skriv omtrent hvor mange meter det er:")
    String nearbySome();

    @Message("Nei, ingen av dem")
    String nearbyNone();

    @Message("Meter til nærmeste {kind}")
    String metresTo(String kind);

    @Message("meter")
    String metres();

    @Message("La det stå tomt det du ikke har i nærheten.")
    String metresHelp();

    @Message("Vil du ha uteservering?")
    String outdoor();

    @Message("Er uteområdet tydelig avgrenset, for eksempel med gjerde?")
    String delimited();

    @Message("Fra hvilken tid?")
    String from();

    @Message("Til når, søndag til torsdag?")
    String toWeek();

    @Message("Til når, fredag og lørdag?")
    String toWeekend();

    @Message("Til når ute?")
    String toOutdoor();

    @Message("Til når, mandag til fredag?")
    String toSaleWeek();

    @Message("Til når på lørdag?")
    String toSaturday();

    @Message("Tider")
    String hours();

    @Message("Brennevin regnes fra den tiden reglene åpner for, om du vil begynne før.")
    String hoursHelp();

    @Message("Stedet")
    String place();

    @Message("Rundt stedet")
    String around();

    @Message("Ute")
    String outdoors();

    @Message("Hvem er gjestene?")
    String clientele();

    @Message("Alle som kommer")
    String general();

    @Message("Bare lukkede selskaper")
    String privateFunction();

    @Message("Er noe av det laget av deg selv?")
    String ownProduction();

    @Message("Hva selger butikken mest av?")
    String mainAssortment();

    @Message("Se svaret")
    String answer();

    @Message("Svar på nytt")
    String again();

    @Message("Svaret")
    String yourAnswer();

    @Message("Slik du har svart, kan ikke kommunen si ja")
    String notGrantable();

    @Message("Noe står i veien. Under ser du hva, og hva du kan få i stedet.")
    String notGrantableMeaning();

    @Message("Slik du har svart, blir svaret som regel nei")
    String departureNeeded();

    @Message("Kommunen kan gjøre unntak fra sin egen hovedregel, men må ha gode grunner.")
    String departureNeededMeaning();

    @Message("Det kan gå, men kommunen må vurdere noe først")
    String assessmentNeeded();

    @Message("Ingenting av det du har svart, stenger. Noe må et menneske vurdere, eller vi vet det ikke ennå.")
    String assessmentNeededMeaning();

    @Message("Vi fant ikke noe som står i veien")
    String noHindrance();

    @Message("Kommunen avgjør når du søker.")
    String noHindranceMeaning();

    @Message("Dette er ikke et vedtak. Ingen har krav på bevilling (alkoholloven § 1-7a).")
    String noPromise();

    @Message("Dette står i veien")
    String hinders();

    @Message("Dette kan du få")
    String instead();

    @Message("Det meste ingen skal-regel stenger for. Kommunen kan bestemme mindre.")
    String insteadLead();

    @Message("Gruppe {groups}")
    String groupsUpTo(String groups);

    @Message("Ingenting, slik du har svart.")
    String nothing();

    @Message("Hvor")
    String area();

    @Message("Gruppe")
    String group();

    @Message("Dager")
    String days();

    @Message("Tid")
    String time();

    @Message("alle dager")
    String everyDay();

    @Message("stengt")
    String closed();

    @Message("Dette må kommunen vurdere")
    String judgement();

    @Message("Her finnes det ikke et fast svar. En saksbehandler ser på saken din.")
    String judgementLead();

    @Message("Dette vet vi ikke ennå")
    String open();

    @Message("Svarer du på det nå, får du et sikrere svar. Resten spør kommunen om når du søker.")
    String openLead();

    @Message("Spørres du om i søknaden")
    String openLater();

    @Message("Vilkår du må regne med")
    String conditions();

    @Message("Dette er i orden")
    String fine();

    @Message("Søk med disse svarene")
    String apply();

    @Message("Svarene blir med inn i søknaden. Du kan endre alt før du sender.")
    String applyLead();

    @Message("Alle reglene i kommunen")
    String allRules();

    @Message("Kommunen har ikke lagt inn regler som kan prøves her. Ta kontakt med kommunen.")
    String notRegistered();

    @Message("Det ble mange spørsmål på kort tid. Vent et minutt, og prøv igjen. Svarene dine står her ennå.")
    String tooMany();

    @Message("Skriv et helt tall mellom 0 og 100 000.")
    String wrongMetres();

    @Message("Se over svarene")
    String check();

    @Message("Start søknaden med svarene dine")
    String confirmTitle();

    @Message("Vi lager en kladd til {municipality} kommune med det du har svart. Bare du ser den til du sender den.")
    String confirmLead(String municipality);

    @Message("Lag kladden")
    String confirm();

    @Message("Svarene fra sjekken er fylt inn. Se over dem og svar på resten.")
    String begun();
}
