package no.bevilling.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What error pages say: what happened, what was kept, what to do. */
@MessageBundle("feil")
public interface ErrorMessages {
    @Message("Vi forsto ikke forespørselen")
    String badRequestTitle();

    @Message(
            "Noe i adressen eller skjemaet var feil. Ingenting er lagret. Gå tilbake, se over det du skrev, og prøv igjen.")
    String badRequest();

    @Message("Du må logge inn")
    String unauthorizedTitle();

    @Message(
            "Denne siden krever at du er logget inn. Har du vært borte en stund, er du logget ut. Det du alt har lagret, er trygt.")
    String unauthorized();

    @Message("Du har ikke tilgang til denne siden")
    String forbiddenTitle();

    @Message(
            "Brukeren din har ikke den rollen som trengs her, eller skjemaet var åpent for lenge. Ingenting er endret. Be kommunens administrator om tilgang, eller last siden på nytt og prøv igjen.")
    String forbidden();

    @Message("Vi fant ikke siden")
    String notFoundTitle();

    @Message("Siden finnes ikke, eller den er ikke din. Sjekk adressen, eller begynn på forsiden.")
    String notFound();

    @Message("Noen andre har endret dette i mellomtiden")
    String conflictTitle();

    @Message(
            "Endringen din er ikke lagret. Gå tilbake, last siden på nytt for å se hva som er nytt, og gjør endringen om igjen.")
    String conflict();

    @Message("Dette er for stort")
    String tooLargeTitle();

    @Message("Filen eller skjemaet er større enn vi tar imot. Ingenting er lagret. Et vedlegg kan være opptil 20 MB.")
    String tooLarge();

    @Message("For mange forsøk")
    String tooManyTitle();

    @Message("Vi har fått mange forespørsler fra deg på kort tid. Ingenting er lagret. Vent et minutt, og prøv igjen.")
    String tooMany();

    @Message("Noe gikk galt hos oss")
    String serverErrorTitle();

    @Message(
            "Feilen er ikke din, og den er skrevet i loggen vår. Det du lagret før dette, er trygt. Prøv igjen om litt.")
    String serverError();
}
