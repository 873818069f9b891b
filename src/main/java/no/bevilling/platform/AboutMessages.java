package no.bevilling.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The accessibility statement and the privacy statement. */
@MessageBundle("om")
public interface AboutMessages {
    @Message("Tilgjengelighet")
    String accessibilityTitle();

    @Message(
            "Alle skal kunne bruke denne løsningen, også med tastatur, skjermleser, forstørret tekst eller på telefon.")
    String accessibilityLead();

    @Message("Hva vi følger")
    String standardTitle();

    @Message(
            "Sidene er laget etter WCAG 2.1 på nivå A og AA, som forskrift om universell utforming av IKT krever. De er bygd med Designsystemet fra Digitaliseringsdirektoratet.")
    String standard();

    @Message("Hvordan det er prøvd")
    String testedTitle();

    @Message(
            "Sidene prøves automatisk hver gang noe endres: mot WCAG-reglene med axe, med tastatur alene, med dobbelt så stor tekst og i 320 punkters bredde. Automatiske prøver finner ikke alt.")
    String tested();

    @Message("Kart har alltid en liste ved siden av, og figurer har en tabell.")
    String alternatives();

    @Message("Si fra")
    String tellTitle();

    @Message(
            "Er det noe du ikke får til å bruke, så si fra til kommunen saken din hører til. Kommunen har også sin egen tilgjengelighetserklæring. Du kan klage til Tilsynet for universell utforming av IKT (uutilsynet.no).")
    String tell();

    @Message("Personvern")
    String privacyTitle();

    @Message("Kommunen som behandler saken, er ansvarlig for opplysningene om deg.")
    String privacyLead();

    @Message("Hva som lagres, og hvorfor")
    String storedTitle();

    @Message(
            "Vi lagrer det du oppgir i søknaden, det kommunen innhenter for å behandle den, vedtaket og kontrollene. Grunnlaget er alkoholloven og kommunens oppgave som bevillingsmyndighet (personvernforordningen artikkel 6 nr. 1 bokstav c og e).")
    String stored();

    @Message(
            "Fødselsnummer lagres kryptert og vises bare for dem som trenger det. Opplysninger om vandel brukes bare til å vurdere kravene i alkoholloven § 1-7b.")
    String identity();

    @Message("Hvem som ser opplysningene")
    String seenByTitle();

    @Message(
            "Saksbehandlere i kommunen, og de som skal uttale seg: politiet, sosialtjenesten og skattemyndighetene. Hver gang noen åpner eller endrer en sak, blir det skrevet i en logg som ikke kan endres i det stille.")
    String seenBy();

    @Message("Gjeldende bevillinger står i et offentlig register. Offentlighetsloven gjelder for saken ellers.")
    String publicPart();

    @Message("Informasjonskapsler")
    String cookiesTitle();

    @Message(
            "Vi bruker bare dem løsningen trenger: for innlogging, som vern mot forfalskede skjemaer, for språket du har valgt, for å vise kvittering når du har lagret noe, og for å finne fram igjen et skjema du sendte etter at du var logget ut. Ingen sporing, ingen statistikk til andre.")
    String cookies();

    @Message("Rettighetene dine")
    String rightsTitle();

    @Message(
            "Du kan be kommunen om innsyn i opplysningene om deg og få feil rettet. Du kan klage til Datatilsynet. Opplysninger i saker blir tatt vare på så lenge arkivloven krever.")
    String rights();
}
