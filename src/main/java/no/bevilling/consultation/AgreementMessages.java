package no.bevilling.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the page on which agreements with a consulted body are registered. */
@MessageBundle("avtale")
@ReadByStaffOnly
public interface AgreementMessages {
    @Message("Avtaler med {body}")
    String title(String body);

    @Message("Avtaler")
    String menu();

    @Message(
            "Under grensene i en avtale blir saken godtatt uten å spørre. Uttalelser som loven krever (alkoholloven § 1-7), kan ikke avtales bort.")
    String lead();

    @Message("Ingen avtaler er registrert.")
    String none();

    @Message("Gjelder")
    String validColumn();

    @Message("Søknadstyper")
    String kindsColumn();

    @Message("Grenser")
    String limitsColumn();

    @Message("Hvor avtalen finnes")
    String referenceColumn();

    @Message("fra {from}{#if to} til og med {to}{/if}")
    String valid(String from, String to);

    @Message("{#if guests}høyst {guests} gjester{/if}{#if guests && hours}, {/if}{#if hours}høyst {hours} timer{/if}")
    String limits(Integer guests, Integer hours);

    @Message("høyst {points} prikker")
    String pointLimit(int points);

    @Message("ingen grenser")
    String noLimits();

    @Message("Avslutt avtalen")
    String end();

    @Message("Ny avtale")
    String addTitle();

    @Message("Gjelder fra")
    String validFrom();

    @Message("Hvilke søknader?")
    String kinds();

    @Message("Høyst så mange gjester")
    String mostGuests();

    @Message("Høyst så mange timer")
    String mostHours();

    @Message("Så lenge arrangementet varer, i hele påbegynte timer.")
    String mostHoursHint();

    @Message("Høyst så mange prikker")
    String mostPoints();

    @Message("Er tallet ikke kjent i saken, blir uttaleparten spurt.")
    String unknownHint();

    @Message("Hvor finnes avtalen?")
    String reference();

    @Message("For eksempel «Brev fra politiet 3. mars 2026, sak 26/118».")
    String referenceHint();

    @Message("Lagre avtalen")
    String save();

    @Message("Avtalen er lagret.")
    String saved();

    @Message("Avtalen er avsluttet.")
    String ended();

    @Message("Velg hvilke søknader avtalen gjelder.")
    String kindsMissing();

    @Message("Alkoholloven § 1-7 krever denne uttalelsen for en av søknadstypene. Den kan ikke avtales bort.")
    String kindsDemanded();

    @Message("Skriv en dato.")
    String validFromWrong();

    @Message("Skriv et helt tall, eller la feltet stå tomt.")
    String numberWrong();

    @Message("Skriv hvor avtalen finnes, med høyst 200 tegn.")
    String referenceWrong();
}
