package no.bevilling.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts for whoever asks what is known of them, on the page and in the copy. */
@MessageBundle("innsyn")
public interface PersonalExportMessages {
    @Message("Opplysninger om deg")
    String title();

    @Message(
            "Du har rett til en kopi av det en kommune vet om deg her (personvernforordningen artikkel 15 og 20). Velg kommunen.")
    String lead();

    @Message("Finn kommunen")
    String find();

    @Message("Kommune")
    String municipality();

    @Message("Gå videre")
    String go();

    @Message("Opplysninger om deg i {name} kommune")
    String titleIn(String name);

    @Message(
            "Kopien er en zip-fil med et dokument du kan lese, og en fil for programmer (JSON). Den viser også hvem som har sett opplysningene. Andre personer er utelatt, og det samme er det du som part ikke har krav på å se (forvaltningsloven § 19).")
    String leadIn();

    @Message("Lag en kopi")
    String ask();

    @Message("Kopien blir laget. Last siden på nytt om litt.")
    String asked();

    @Message("Kopiene dine")
    String mine();

    @Message("Ingen kopier ennå.")
    String none();

    @Message("Bedt om")
    String askedOn();

    @Message("Kopi")
    String copy();

    @Message("Last ned")
    String take();

    @Message("Blir laget")
    String waiting();

    @Message("Borte. Be om en ny.")
    String gone();

    @Message("Filen tas bort etter {days} dager. Mangler noe, eller er noe feil, skriver du til kommunen.")
    String keptFor(int days);

    @Message("Tilbake")
    String back();

    @Message("Velg en kommune fra listen.")
    String wrongMunicipality();

    @Message("Opplysninger om deg")
    String paperTitle();

    @Message("Kopi av det {name} kommune har lagret om deg i systemet for bevillinger")
    String paperLead(String name);

    @Message("Om denne kopien")
    String paperAbout();

    @Message(
            "Du har rett til å få vite hva som er lagret, og til en kopi (personvernforordningen artikkel 15 og 20). Er noe feil, kan du kreve at det rettes (artikkel 16).")
    String paperText();

    @Message(
            "Andre personer er utelatt. Det samme er det en part ikke har krav på å se (forvaltningsloven § 19), og det som bare står i fri tekst uten at det er knyttet til deg.")
    String paperLeftOut();

    @Message("Opplysning")
    String paperWhat();

    @Message("Verdi")
    String paperValue();

    @Message("Laget {day}")
    String paperFoot(String day);
}
