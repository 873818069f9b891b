package no.bevilling.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the own calendar: its page, and what stands in it. */
@MessageBundle("kalender")
@ReadByStaffOnly
public interface CalendarMessages {
    @Message("Kalender")
    String title();

    @Message("Få frister, kontroller og møter inn i kalenderen du bruker til vanlig.")
    String lead();

    @Message("Dette står i den")
    String holdsTitle();

    @Message(
            "Frister i saker du behandler, svarfrister etter varsler, kontroller du skal på, frister for kontrollrapporter og møter i utvalg. Ingen navn på personer og ingen steder som skal kontrolleres.")
    String holds();

    @Message("Du har ingen adresse til kalenderen ennå.")
    String noAddress();

    @Message("Du laget en adresse {when}. Den vises ikke igjen; trenger du den på nytt, lager du en ny.")
    String hasAddress(String when);

    @Message("Lag en adresse")
    String make();

    @Message("Lag en ny adresse")
    String renew();

    @Message("Lager du en ny, slutter den gamle å virke.")
    String renewHelp();

    @Message("Slå av kalenderen")
    String revoke();

    @Message("Adressen virker ikke lenger.")
    String revoked();

    @Message("Adressen til kalenderen din")
    String addressTitle();

    @Message(
            "Kopier den nå: den vises ikke igjen. Legg den inn som abonnement i kalenderen din. Alle som har adressen, kan lese kalenderen, så del den ikke med andre.")
    String addressHelp();

    @Message("Bevillinger {municipality}")
    String calendarName(String municipality);

    @Message(
            "{#switch kind}{#case 'PRELIMINARY_ANSWER'}Frist for foreløpig svar{#case 'DECISION'}Frist for vedtak{#case 'TARGET'}Kommunens mål for vedtak{#case 'EVENT'}Arrangementet begynner{#case 'COMMENT'}Svarfrist etter varsel{#else}Frist for gjennomføring{/switch}, sak {number}")
    String clock(String kind, String number);

    @Message("Svarfrist etter varsel, sak {number}")
    String notice(String number);

    @Message("Kontroller")
    String inspections();

    @Message("Frist for kontrollrapport")
    String report();

    @Message("Møte: {body}")
    String meeting(String body);
}
