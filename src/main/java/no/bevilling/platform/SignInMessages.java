package no.bevilling.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sign-in page. */
@MessageBundle("innlogging")
public interface SignInMessages {
    @Message("Logg inn")
    String title();

    @Message("Søkere logger inn med ID-porten. Ansatte i kommunen bruker jobbkontoen sin.")
    String lead();

    @Message("Logg inn med ID-porten")
    String idporten();

    @Message("Logg inn med jobbkonto")
    String entra();

    @Message("Det er ikke satt opp noen måte å logge inn på. Kommunen eller den som drifter løsningen, kan hjelpe deg.")
    String noWay();

    @Message("Du er logget inn som {name}. Logger du inn på nytt, blir det som en annen.")
    String already(String name);

    @Message("Brukernavn")
    String username();

    @Message("Passord")
    String password();

    @Message("Logg inn")
    String submit();

    @Message("Brukere du kan prøve")
    String demoUsers();

    @Message("Alle har passordet «{password}». Velg en bruker for å fylle ut skjemaet.")
    String demoPassword(String password);

    @Message("Navn")
    String name();

    @Message("Hva brukeren kan gjøre")
    String work();

    @Message("Søker")
    String applicant();

    @Message("installasjonen")
    String installation();

    @Message("Brukernavnet eller passordet er feil. Prøv igjen.")
    String wrong();

    @Message("Skriv brukernavnet.")
    String usernameMissing();

    @Message("Skriv passordet.")
    String passwordMissing();

    @Message("For mange forsøk. Vent {minutes} minutter, og prøv igjen.")
    String tooMany(int minutes);

    @Message(
            "Innloggingen ble ikke godtatt. Du må bruke BankID, Buypass eller en annen måte med høyt nok sikkerhetsnivå.")
    String levelTooLow();

    @Message("Kontoen din er ikke lagt inn her. Be kommunens administrator om tilgang.")
    String unknownAccount();

    @Message("Innloggingen ble avbrutt eller gikk ikke gjennom. Prøv igjen.")
    String interrupted();

    @Message("Du er logget ut.")
    String signedOut();
}
