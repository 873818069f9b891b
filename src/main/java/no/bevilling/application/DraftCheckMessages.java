package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.LateAnswer;

/** What the rules say to an application while it is being written. */
@MessageBundle("utkastsjekk")
public interface DraftCheckMessages {
    @Message("Hva reglene sier så langt")
    String title();

    @Message("Ut fra det du har svart, blir dette ikke gitt")
    String hard();

    @Message("Noe taler mot søknaden slik den er nå")
    String soft();

    @Message("Ingenting av det du har svart, er i veien. Kommunen vurderer hver søknad for seg.")
    String nothing();

    @Message("Du kan sende søknaden likevel: kommunen avgjør.")
    String mayStillApply();

    @Message("Kommunen har ikke bekreftet at reglene er oppdatert.")
    String notVerified();

    @Message(
            "{#when force}{#is ABSOLUTE}Blir ikke gitt{#is MAIN_RULE}Kommunens hovedregel er nei{#else}Taler mot{/when}")
    String force(Criterion.Force force);

    @Message("Endre: {step}")
    String change(String step);

    @Message("Søknadsfristen")
    String leadTimeTitle();

    @Message(
            "{#if before < 0}Arrangementet er over.{#else}Det er {before} {#if before == 1}dag{#else}dager{/if} til arrangementet.{/if} Kommunen vil ha søknaden senest {days} dager før, det var {latest}{#if plan} ({plan}){/if}.")
    String tooLate(long before, int days, String latest, String plan);

    @Message(
            "{#when late}{#is REFUSED}Kommunens regler sier at en søknad som kommer senere, som hovedregel blir avslått. Hver søknad blir vurdert for seg.{#is IF_TIME_ALLOWS}Kommunens regler sier at en søknad som kommer senere, blir behandlet hvis det er tid til det.{#else}Det er ikke sikkert at kommunen rekker å behandle den.{/when}")
    String lateAnswer(LateAnswer late);

    @Message("Det er {before} dager til arrangementet. Kommunen vil ha søknaden senest {latest}.")
    String inTime(long before, String latest);

    @Message("Sjekk det jeg har skrevet nå")
    String checkNow();
}
