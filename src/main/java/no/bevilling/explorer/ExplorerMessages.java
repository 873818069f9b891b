package no.bevilling.explorer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the public page about a municipality's rules. */
@MessageBundle("regler")
public interface ExplorerMessages {
    @Message("Regler i {municipality} kommune")
    String title(String municipality);

    @Message(
            "Dette ser kommunen etter når noen søker om bevilling. Loven gjelder likt for alle; det lokale har kommunen bestemt.")
    String lead();

    @Message("Kommunen har ikke bekreftet at reglene er gjeldende")
    String notVerifiedTitle();

    @Message(
            "De er hentet fra en eldre plan og gjelder til de blir erstattet. Spør kommunen hvis du bygger noe viktig på dem.")
    String notVerified();

    @Message("Planen")
    String plans();

    @Message("Kilde")
    String source();

    @Message("Versjon")
    String version();

    @Message("Vedtatt av")
    String adoptedBy();

    @Message("Vedtak")
    String resolution();

    @Message("Gjelder fra")
    String validFrom();

    @Message("Gjelder til og med")
    String validTo();

    @Message("Merknad")
    String note();

    @Message("Kommunens egne regler")
    String local();

    @Message("Kommunen har ingen egne regler her. Loven gjelder.")
    String noLocal();

    @Message("Ikke registrert her")
    String notRegistered();

    @Message("Lov og forskrift")
    String national();

    @Message("Spørsmål")
    String question();

    @Message("Hvor bindende")
    String force();

    @Message("{#when force}{#is 'ABSOLUTE'}Skal-krav{#is 'MAIN_RULE'}Hovedregel{#else}Skjønn{/when}")
    String forceName(String force);

    @Message("Avgjøres av en saksbehandler")
    String human();

    @Message("Hjemmel")
    String sources();

    @Message("Tall som planen lar stå åpne")
    String settings();

    @Message("Verdi")
    String value();

    @Message("Hvorfor")
    String why();

    @Message("Vilkår som kan bli satt")
    String conditions();

    @Message("Regelverkets fingeravtrykk")
    String fingerprint();

    @Message("Ingen har krav på bevilling selv om alt er oppfylt (alkoholloven § 1-7a).")
    String noRight();

    @Message("Ingen regler er lagt inn for {municipality} kommune")
    String none(String municipality);

    @Message("Uten et regelverk som gjelder på datoen, kan ingen søknad kontrolleres her. Ta kontakt med kommunen.")
    String noneMeaning();

    @Message("Ingen forskjell. De to er like, tegn for tegn.")
    String noDifference();

    @Message("{name}: fra versjon {before} til {after}")
    String versions(String name, String before, String after);

    @Message(
            "{#when topic}{#is 'VALIDITY'}Vedtak og gyldighet{#is 'CRITERION'}Spørsmål{#is 'TABLE'}Tabeller{#is 'SETTING'}Innstillinger{#is 'PARAMETER'}Tall i loven{#is 'CONDITION'}Vilkår{#is 'RULE'}Regler i kode{#is 'CASE'}Eksempler{#else}Filer{/when}")
    String topicName(String topic);

    @Message("{#when kind}{#is 'ADDED'}nytt{#is 'REMOVED'}tatt bort{#else}endret{/when}")
    String kindName(String kind);
}
