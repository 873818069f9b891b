package no.bevilling.nationalregister;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the page about the hand-over to Bevillingsregisteret. */
@MessageBundle("overlevering")
@ReadByStaffOnly
public interface HandOverMessages {
    @Message("Overlevering til det nasjonale registeret")
    String title();

    @Message("Nasjonalt register")
    String menu();

    @Message(
            "Hver endring i en bevilling skrives i en endringslogg med opplysningene i alkoholforskriften § 13-4, og kan overleveres, så ingen fører det samme to ganger.")
    String lead();

    @Message("Siste linje i loggen")
    String last();

    @Message("{#if name == 'folder'}Filer i en mappe{#else}Til en adresse{/if}")
    String receiver(String name);

    @Message("ikke satt opp")
    String off();

    @Message("har alt")
    String upToDate();

    @Message("venter på mer")
    String waiting();

    @Message("svarer ikke")
    String failing();

    @Message("Levert til og med linje")
    String delivered();

    @Message("Sist levert")
    String deliveredAt();

    @Message("Forsøk som har slått feil")
    String failures();

    @Message("Hva som er galt")
    String problem();

    @Message("Prøves igjen")
    String nextTry();

    @Message("Loggen er åpen for alle: se endringene, eller hent alle bevillinger.")
    String open();

    @Message("Endringene (JSON)")
    String changes();

    @Message("Alle bevillinger (CSV)")
    String all();
}
