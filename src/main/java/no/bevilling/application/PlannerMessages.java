package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the planner of an event, and of the page on which a municipality sets the numbers it begins with. */
@MessageBundle("anslag")
public interface PlannerMessages {
    @Message("Hjelp til å anslå mengden")
    String title();

    @Message(
            "Dette er et hjelpemiddel, ikke en regel: verken loven eller forskriften sier hvor mye gjestene drikker. Endre tallene så de passer for arrangementet, og velg «Regn ut». Svaret settes inn i feltene over, og du kan endre det.")
    String lead();

    @Message("Tallene er løsningens eget anslag fra {day}. Kommunen har ikke satt egne.")
    String ofProduct(String day);

    @Message("Tallene er kommunens anslag fra {day}: {grounds}")
    String ofMunicipality(String day, String grounds);

    @Message("Gjester som kan drikke")
    String guests();

    @Message("Regn ikke med barn og unge. Er det flere kvelder, regner vi med like mange hver kveld.")
    String guestsHint();

    @Message("Timer med skjenking i alt")
    String hours();

    @Message("Enheter hver gjest drikker i timen")
    String servings();

    @Message("Andel av enhetene, {group}")
    String share(String group);

    @Message("Liter i en enhet, {group}")
    String litres(String group);

    @Message("prosent")
    String percent();

    @Message("liter")
    String litre();

    @Message("timer")
    String hour();

    @Message("Regn ut")
    String reckon();

    @Message("Anslaget er satt inn i feltene. Se over, og endre det om du vet bedre.")
    String reckoned();

    @Message("Gjester × timer × enheter i timen × andel × liter i en enhet, rundet opp til hele liter.")
    String formula();

    @Message("Anslå hvor mange liter dere vil skjenke på arrangementet. Du kan la feltene stå tomme.")
    String eventLead();

    @Message("Anslag for arrangementer")
    String settingTitle();

    @Message(
            "Tall som den som planlegger et arrangement, begynner med. De er til hjelp og binder ingen. Nye tall gjelder for arrangementer fra den dagen dere velger; de gamle blir stående.")
    String settingLead();

    @Message("Til innstillingene")
    String backToSettings();

    @Message("Gjelder fra")
    String validFrom();

    @Message("Hva bygger dere tallene på?")
    String grounds();

    @Message("For eksempel erfaring fra omsetningsoppgavene.")
    String groundsHint();

    @Message("Lagre")
    String save();

    @Message("Tallene er lagret.")
    String saved();

    @Message("Det dere har satt")
    String own();

    @Message("Dere har ikke satt egne tall. Løsningens eget anslag gjelder.")
    String none();

    @Message("Satt av")
    String setBy();

    @Message("Velg en dag fra i dag som ikke har tall fra før.")
    String wrongDay();

    @Message("Skriv et tall over 0.")
    String wrongNumber();

    @Message("De tre andelene skal til sammen være 100.")
    String wrongShares();

    @Message("Skriv hva tallene bygger på, med høyst 500 tegn.")
    String wrongGrounds();
}
